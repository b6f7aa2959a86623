import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import { nodeRecords } from '../effects/node-records.ts';
import type { PlanReport } from '../model/generated/output/plan.ts';
import { aProjectRepository, flagText, settingsText } from '../testing/plan-in-repository.ts';
import { planWorkflow } from './plan.ts';
import { isRefusal, type Refusal } from './refusal.ts';

type Counted = Pick<PlanReport, 'population' | 'changes'>;

/** Plans the step from 1 % to 100 %, by tenant, with acme on already, and counts the people of a file. */
async function tryToCount(name: string, text: string): Promise<Counted | Refusal> {
  const at = (stage: string): string => flagText({ staging: '{ stage: 100% }', production: `{ stage: ${stage}, bucketBy: tenant, rules: [{ name: first, when: { tenant: acme }, serve: on }] }` });
  const settings = settingsText.replace('  groups:', '  seats: { type: number }\n  beta: { type: boolean }\n  groups:');
  const repo = aProjectRepository({ 'a.yaml': at('targeted'), 'maestro.yaml': settings });
  repo.write('flags/a.yaml', at('100%'));
  repo.write(name, text);
  const effects = { files: nodeFiles('/'), git: nodeGit(), population: { records: nodeRecords(repo.directory), showProgress: () => undefined } };
  const format = name.endsWith('.csv') ? 'csv' : 'ndjson';
  const request = { cwd: repo.directory, project: undefined, base: undefined, head: undefined, environment: 'production', population: { source: name, format }, now: new Date('2026-11-23T12:00:00Z'), toolVersion: '0.1.0', sha256: () => 'a digest' } as const;
  const outcome = await planWorkflow(effects, request);
  return isRefusal(outcome) ? outcome : outcome.report;
}

async function count(name: string, text: string): Promise<Counted> {
  const counted = await tryToCount(name, text);
  if (isRefusal(counted)) throw new Error(counted.message);
  return counted;
}

describe('a population', () => {
  it('of lines of JSON is counted by change and by region, people without a unit apart', async () => {
    const people = [{ targetingKey: 'u-1', tenant: 'acme' }, { targetingKey: 'u-2', tenant: 'globex' }, { targetingKey: 'u-3' }, { targetingKey: 'u-2', tenant: 'globex' }, { groups: ['staff'] }];
    const { population, changes } = await count('people.ndjson', people.map((each) => JSON.stringify(each)).join('\n'));
    expect(population).toEqual({ source: 'people.ndjson', format: 'ndjson', people: 5, refused: 0, problems: [], more_problems: 0 });
    const [change] = changes;
    expect(change?.people).toMatchObject({ gained: 4, lost: 0, moved: 0, without_unit: 2, matrix: [{ from: 'off', to: 'on', people: 4 }] });
    const byRegion = change?.people?.regions.map(({ region, people: counted }) => [change.effect?.regions[region]?.when, counted]);
    expect(byRegion).toEqual([['in segment internal and in no earlier rule', 1], ['everyone else', 3]]);
  });

  it('of CSV takes attributes from the header and types from maestro.yaml; an empty cell is a missing value', async () => {
    const { population, changes } = await count('people.csv', 'targetingKey,tenant,seats,beta,groups\nu-1,globex,12,true,qa|staff\nu-2,,,,\nu-3,acme,1e3,false,\n');
    expect(population).toMatchObject({ people: 3, refused: 0, problems: [] });
    expect(changes[0]?.people).toMatchObject({ gained: 2, without_unit: 1 });
    expect(changes[0]?.people?.regions).toHaveLength(2);
  });

  it('says of each line what is wrong with it, and counts everybody who can be counted', async () => {
    const { population } = await count('people.csv', 'tenant,seats,beta,colour\nacme,many,yes,red\n"a"b,1,true,\nglobex,2,false,,5\nglobex,3,true,\n');
    expect(population).toEqual({
      source: 'people.csv',
      format: 'csv',
      people: 2,
      refused: 2,
      problems: [
        { line: 2, message: 'attribute "seats" is declared as number and is a string: every positive test of it is false', lines: 1 },
        { line: 2, message: 'attribute "beta" is declared as boolean and is a string: every positive test of it is false', lines: 1 },
        { line: 2, message: 'attribute "colour" is not declared in flags/maestro.yaml', lines: 1 },
        { line: 3, message: 'the row cannot be read: something stands between a closing quote and the comma', lines: 1 },
        { line: 4, message: 'the row has 5 cells and the header 4', lines: 1 },
      ],
      more_problems: 0,
    });
  });

  it('shows twenty problems and counts the lines of the rest', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `{"x${index}":1}`);
    const { population } = await count('people.ndjson', [...lines, '{"x0":2}', '{', '[]', 'null'].join('\n'));
    expect([population?.people, population?.refused, population?.problems.length, population?.more_problems]).toEqual([31, 3, 20, 13]);
    expect(population?.problems[0]).toEqual({ line: 1, message: 'attribute "x0" is not declared in flags/maestro.yaml', lines: 2 });
  });

  it.each([
    ['x,y\n1,2\n', 'no declared attribute'],
    ['tenant,tenant\n', 'the column "tenant" twice'],
    ['tenant,\n', 'a column without a name'],
  ])('of CSV with the header %j is refused', async (text, why) => {
    expect(await tryToCount('people.csv', text).catch((error: unknown) => error)).toMatchObject({ kind: 'refusal', exit: 1, message: `the header of people.csv has ${why}` });
  });
});
