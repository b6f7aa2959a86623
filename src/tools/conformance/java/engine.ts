import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { harnessEngine } from '../harness-engine.ts';
import type { Engine } from '../engine.ts';
import { builtFolder, type Harness } from '../harness.ts';
import { bucketsOfPercent, versionsOfJava } from '../known-differences.ts';

const harness: Harness = {
  folder: 'java',
  needs: ['java', 'mvn'],
  steps: [['mvn', '-q', '-B', 'compile', 'dependency:build-classpath', '-Dmdep.outputFile={}/classpath.txt']],
};

/** flagd's provider for Java. */
export const javaProvider: Engine = harnessEngine(harness, {
  id: 'java',
  differences: [versionsOfJava, bucketsOfPercent],
  summary: 'dev.openfeature.contrib.providers:flagd 0.11.15, file mode',
  command: () => ['java', '-Xmx512m', '-cp', classPath(), 'conformance.Main'],
});

/** Where Java finds the harness, the provider and what they need, once they are built. */
export function classPath(): string {
  const folder = builtFolder(harness);
  return [join(folder, 'target/classes'), readFileSync(join(folder, 'classpath.txt'), 'utf8').trim()].join(':');
}
