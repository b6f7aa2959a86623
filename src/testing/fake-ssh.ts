import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from './temporary-folder.ts';

/** An ssh that reaches every host on this machine; its path. It makes the file `used` beside itself. */
export function aFakeSsh(): string {
  // Git tells the kind of an ssh by its name.
  const path = join(aFolder(), 'ssh');
  writeFileSync(path, `#!/bin/sh\n: > "$0.used"\nfor last; do :; done\neval "exec $last"\n`);
  chmodSync(path, 0o755);
  return path;
}
