import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeArtifact } from '../../outputs/flagd/serialize.ts';
import type { CaseFile } from './case-file.ts';
import { compareAnswers, type Verdict } from './compare.ts';
import type { Engine, StoredSuite } from './engine.ts';

/** Writes a case file, and each of its artifacts as `compile` would, for engines that read files. */
export function storeCases(cases: CaseFile, folder: string): readonly StoredSuite[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cases.json'), JSON.stringify(cases));
  return cases.suites.map((suite) => {
    const path = join(folder, `${suite.name}.flags.json`);
    writeFileSync(path, serializeArtifact(suite.artifact));
    return { ...suite, path };
  });
}

/** Asks an engine everything, and holds the answers against the case file. */
export async function runEngine(engine: Engine, suites: readonly StoredSuite[]): Promise<Verdict> {
  return compareAnswers(engine, suites, await engine.answer(suites));
}
