import { join } from 'node:path';
import { harnessEngine } from '../harness-engine.ts';
import type { Engine } from '../engine.ts';
import { builtFolder, type Harness } from '../harness.ts';
import { listsOfGo, versionsOfGo } from '../known-differences.ts';

const harness: Harness = {
  folder: 'go',
  needs: ['go'],
  steps: [['go', 'build', '-trimpath', '-o', '{}/harness', '.']],
  // go.sum stands beside the sources; the checksum database would be asked for nothing else.
  environment: { GOFLAGS: '-mod=mod', GOSUMDB: 'off' },
};

/** flagd's provider for Go. */
export const goProvider: Engine = harnessEngine(harness, {
  id: 'go',
  summary: 'go-sdk-contrib/providers/flagd 0.5.0, in process, offline file',
  differences: [listsOfGo, versionsOfGo],
  command: () => [join(builtFolder(harness), 'harness')],
});
