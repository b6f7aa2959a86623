import { resolve } from 'node:path';
import { nodeFiles } from '../effects/node-files.ts';
import { systemClock } from '../effects/system-clock.ts';
import type { Report } from '../reporters/report.ts';
import { askKey } from './ask-key.ts';
import type { Session } from './command.ts';
import type { GlobalOptions } from './invocation.ts';
import { readSchemas } from './published-schemas.ts';
import { readStandardInput } from './standard-input.ts';
import type { Voice } from './voice.ts';

interface Surroundings {
  readonly toolVersion: string;
  readonly packageRoot: string;
  readonly voice: Voice;
  /** Writes a report on stderr, as people read it. */
  readonly showReport: (report: Report) => void;
}

/** What a command may use, by the adapters of Node. */
export function makeSession({ format, project, loudness }: GlobalOptions, { toolVersion, packageRoot, voice, showReport }: Surroundings): Session {
  const cwd = resolve('.');
  const say = (line: string): void => {
    voice.makeRoom();
    process.stderr.write(`${line}\n`);
  };
  return {
    files: nodeFiles(cwd),
    clock: systemClock,
    loadGit: async () => (await import('../effects/node-git.ts')).nodeGit(),
    cwd: cwd.replaceAll('\\', '/'),
    toolVersion,
    format,
    project: project?.replaceAll('\\', '/'),
    readSchemas: () => readSchemas(packageRoot),
    readInput: readStandardInput,
    askKey: (question) => voice.asking(() => askKey(question)),
    loadRecords: async () => (await import('../effects/node-records.ts')).nodeRecords(cwd),
    loadServing: async () => (await import('../effects/node-local-serving.ts')).nodeLocalServing(cwd),
    tell: (what) => {
      if (typeof what === 'string') return say(what);
      voice.makeRoom();
      showReport(what);
    },
    mention: (line) => (loudness === 'quiet' ? undefined : say(line)),
    showProgress: voice.showProgress,
  };
}
