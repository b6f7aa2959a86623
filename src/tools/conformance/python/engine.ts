import { join } from 'node:path';
import type { Engine, KnownDifference } from '../engine.ts';
import { harnessEngine } from '../harness-engine.ts';
import { builtFolder, type Harness } from '../harness.ts';
import { bucketsOfCbor, valuesOfPython } from '../known-differences.ts';

/** flagd's provider for Python, the newest whose buckets are those of every other engine. */
export const pythonProvider: Engine = inVersion('requirements.txt', { id: 'python', summary: 'openfeature-provider-flagd 0.5.2 (openfeature-flagd-core 1.0.0), file mode', differences: [valuesOfPython] });

/** The newest there is. */
export const newestPythonProvider: Engine = inVersion('requirements-newest.txt', {
  id: 'python-newest',
  summary: 'openfeature-provider-flagd 0.6.1 (openfeature-flagd-core 2.0.0), file mode',
  differences: [valuesOfPython, bucketsOfCbor],
});

/** The Python that has the pinned provider, once it is built. */
export function pythonProgram(): string {
  return programOf(harnessOf('requirements.txt'));
}

interface Words {
  readonly id: string;
  readonly summary: string;
  readonly differences: readonly KnownDifference[];
}

function inVersion(requirements: string, words: Words): Engine {
  const harness = harnessOf(requirements);
  return harnessEngine(harness, { ...words, command: () => [programOf(harness), join(builtFolder(harness), 'harness.py')] });
}

function harnessOf(requirements: string): Harness {
  return {
    folder: 'python',
    needs: ['python3'],
    steps: [
      ['python3', '-m', 'venv', '{}/environment'],
      ['{}/environment/bin/pip', 'install', '-q', '--disable-pip-version-check', '-r', `{}/${requirements}`],
    ],
  };
}

function programOf(harness: Harness): string {
  return join(builtFolder(harness), 'environment/bin/python');
}
