#!/usr/bin/env node
'use strict';

// Written for any Node there is, so that an old one gets a sentence and not a syntax error.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('error: maestro-flags needs Node 20.19 or newer; this is Node ' + process.versions.node);
  process.exit(69);
}
require('../dist/main.cjs').main(require('path').join(__dirname, '..'));
