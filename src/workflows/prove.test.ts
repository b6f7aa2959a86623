import { expect, it } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import type { ProofReport } from '../model/generated/output/proof.ts';
import { aProjectRepository, flagText } from '../testing/plan-in-repository.ts';
import type { Outcome } from './outcome.ts';
import { proveWorkflow } from './prove.ts';
import type { ProveRequest } from './prove-request.ts';
import { isRefusal, type Refusal } from './refusal.ts';

async function tryToProve(cwd: string, request: Partial<ProveRequest>): Promise<Outcome<ProofReport> | Refusal> {
  const whole: ProveRequest = {
    cwd,
    project: undefined,
    property: 'no-change',
    before: { revision: 'main', flag: undefined },
    after: { revision: '', flag: undefined },
    environment: undefined,
    today: '2026-11-23',
    toolVersion: '0.1.0',
    ...request,
  };
  return proveWorkflow({ files: nodeFiles('/'), git: nodeGit() }, whole);
}

async function proveIn(cwd: string, request: Partial<ProveRequest> = {}): Promise<Outcome<ProofReport>> {
  const outcome = await tryToProve(cwd, request);
  if (isRefusal(outcome)) throw new Error(`${outcome.message} ${JSON.stringify(outcome.help)}`);
  return outcome;
}

const withRule = (when: string): string => flagText({ development: `{ stage: targeted, rules: [{ name: some, when: ${when}, serve: on }] }` });

it('says that it could not prove what passes the bound, and ends with 1', async () => {
  const letters = (from: number): string => Array.from({ length: 18 }, (_, index) => `"${String.fromCodePoint(from + index)}"`).join(', ');
  const repo = aProjectRepository({ 'a.yaml': withRule(`{ tenant: { contains: [${letters(97)}] } }`) });
  repo.write('flags/a.yaml', withRule(`{ tenant: { contains: [${letters(98)}] } }`));
  const { report, exit } = await proveIn(repo.directory);
  expect({ exit, holds: report.holds, found: report.counterexamples, unsettled: report.unsettled }).toEqual({
    exit: 1,
    holds: false,
    found: [],
    unsettled: [{ flag: 'a', environment: 'development' }],
  });
});

it('gives the clock that a counter-example needs', async () => {
  const repo = aProjectRepository({ 'a.yaml': withRule('{ now: { after: 2026-12-01T00:00:00Z } }') });
  repo.write('flags/a.yaml', withRule('{ now: { after: 2026-12-02T00:00:00Z } }'));
  const { report, exit } = await proveIn(repo.directory, { property: 'monotone' });
  const at = report.counterexample?.at ?? '';
  expect(exit).toBe(1);
  expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse('2026-12-01T00:00:00Z'));
  expect(Date.parse(at)).toBeLessThan(Date.parse('2026-12-02T00:00:00Z'));
  expect(report.counterexample?.after.command).toBe(`maestro-flags eval a --env development --context '{}' --at ${at}`);
});

it('takes a changed value for a change, but for no loss', async () => {
  const text = (value: number): string => flagText({ development: '{ stage: 100% }' }, `type: number\nvariants: { off: 1, on: ${value} }\nsafe: off`).replace('stage: 100%', 'stage: 100%, serve: on');
  const repo = aProjectRepository({ 'a.yaml': text(2) });
  repo.write('flags/a.yaml', text(3));
  expect((await proveIn(repo.directory)).report.counterexample).toMatchObject({ context: {}, before: { variant: 'on', value: 2 }, after: { variant: 'on', value: 3 } });
  expect((await proveIn(repo.directory, { property: 'monotone' })).report.holds).toBe(true);
});

it('refuses to prove anything of a revision with errors, and names it', async () => {
  const repo = aProjectRepository({ 'a.yaml': flagText({ development: '{ stage: 3% }' }) });
  repo.write('flags/a.yaml', flagText({ development: '{ stage: 5% }' }));
  expect(await tryToProve(repo.directory, {})).toMatchObject({ kind: 'refusal', code: 'unsound-project', exit: 1, message: expect.stringMatching(/^main@.* has an error/) as string });
});

it.each([
  ['an unknown flag', { before: { revision: 'main', flag: 'b' }, after: { revision: '', flag: 'b' } }, 'unknown-flag'],
  ['an unknown environment', { environment: 'prod' }, 'unknown-environment'],
  ['a pair of which one is not there', { property: 'equal', before: { revision: 'main', flag: 'b' }, after: { revision: '', flag: 'a' } }, 'unknown-flag'],
] as const)('refuses %s', async (_, request, code) => {
  const repo = aProjectRepository({ 'a.yaml': flagText({ development: '{ stage: internal }' }) });
  expect(await tryToProve(repo.directory, request)).toMatchObject({ kind: 'refusal', code });
});
