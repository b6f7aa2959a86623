import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadProject } from '../document/load-project.ts';
import type { EvaluationReport } from '../model/generated/output/evaluation.ts';
import type { ProofReport } from '../model/generated/output/proof.ts';
import type { Project } from '../model/project.ts';
import { wholeShare } from '../model/share.ts';
import { arbitraryProject } from '../testing/arbitrary-project.ts';
import { type TemporaryRepository, temporaryRepository } from '../testing/temporary-repository.ts';
import { filesOfProject } from '../testing/yaml-of-project.ts';
import { validateProject } from '../workflows/validate.ts';

const bin = join(import.meta.dirname, '../../bin/maestro-flags.cjs');
const wanted = process.env['MAESTRO_TEST_LONG'] === '1' ? 100 : 3;

/** A random project that says nothing wrong: with every stage on its ladder, and no environment that waits for another. */
const soundProject = arbitraryProject({ flags: 2, rules: 1 })
  .map((project): Project => {
    const stages = [...project.flags.values()].flatMap(({ environments }) => Array.from(environments.values(), ({ stage }) => stage));
    const shares = stages.flatMap((stage) => (stage.kind === 'share' ? [stage.share] : []));
    const ladder = [...new Set([...shares, wholeShare])].sort((a, b) => a - b).map((share) => ({ kind: 'share', share }) as const);
    const environments = project.settings.environments.map((each) => ({ ...each, requires: undefined }));
    return { ...project, settings: { ...project.settings, environments, ladder: [{ kind: 'internal' }, ...ladder] } };
  })
  .filter((project) => validateProject(loadProject('flags', filesOfProject(project)), { today: '2026-11-23', toolVersion: '0.1.0' }).report.summary.errors === 0);

/** Two commits, of two random projects. */
function aRepositoryOf(before: Project, after: Project): TemporaryRepository {
  const repo = temporaryRepository();
  for (const [name, project] of [['one', before], ['two', after]] as const) {
    repo.git('rm', '-r', '--quiet', '--ignore-unmatch', '.');
    for (const file of filesOfProject(project)) if (file.kind === 'bytes') repo.write(file.path, new TextDecoder().decode(file.bytes));
    repo.commit(name);
    repo.git('tag', name);
  }
  return repo;
}

function run(directory: string, commandLine: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const script = `maestro_flags() { "${process.execPath}" "${bin}" "$@"; }; ${commandLine.replace(/^maestro-flags/, 'maestro_flags')} --format json`;
  return spawnSync('/bin/sh', ['-c', script], { cwd: directory, encoding: 'utf8' });
}

it.each(['no-change', 'monotone'])('refutes %s with commands that decide on each side what it says', { timeout: 3_600_000 }, (property) => {
  let refuted = 0;
  fc.assert(
    fc.property(soundProject, soundProject, (before, after) => {
      if (refuted >= wanted) return;
      const repo = aRepositoryOf(before, after);
      try {
        const { status, stdout, stderr } = run(repo.directory, `maestro-flags prove --${property} one..two`);
        expect({ stderr, isSettled: status === 0 || status === 1 }).toEqual({ stderr: '', isSettled: true });
        // as: what the command prints is held to its schema elsewhere.
        const { counterexample } = JSON.parse(stdout) as ProofReport;
        if (counterexample === null || counterexample === undefined) return;
        refuted += 1;
        for (const side of [counterexample.before, counterexample.after].filter(({ exists }) => exists)) {
          // as: see above.
          const { value, variant, arm, reason } = JSON.parse(run(repo.directory, side.command ?? '').stdout) as EvaluationReport;
          expect({ value, variant, arm, reason }).toEqual({ value: side.value, variant: side.variant, arm: side.arm, reason: side.reason });
        }
      } finally {
        repo.remove();
      }
    }),
    { numRuns: wanted * 4 },
  );
  expect(refuted).toBe(wanted);
});
