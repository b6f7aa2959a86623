import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isProjectFile } from '../../document/project-files.ts';
import { type Completion, LanguageServer } from '../../testing/language-server.ts';

const folder = join(import.meta.dirname, '../../../flags');

/** A flag somebody is writing; `|` is where the cursor stands. */
function flagWith(lines: string): { readonly text: string; readonly cursor: { readonly line: number; readonly character: number } } {
  const marked = `# yaml-language-server: $schema=../.schemas/flag.schema.json\ndescription: Something new.\nowner: payments\nkind: operational\n${lines}\n`;
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  return { text: marked.replace('|', ''), cursor: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

const inProduction = (lines: string): string => `environments:\n  production:\n${lines}`;
const inRule = (lines: string): string => inProduction(`    stage: targeted\n    rules:\n      - name: some\n        serve: on\n        when:\n${lines}`);

// 1.19 is the last that editors with an older extension have; the other one is the newest.
describe.each(['yaml-language-server-1', 'yaml-language-server'])('%s', (name) => {
  let server: LanguageServer;
  let files = 0;

  beforeAll(async () => {
    server = await LanguageServer.start(name);
  });

  afterAll(() => server.stop());

  const aPath = (): string => {
    files += 1;
    return join(folder, `checkout/being-written-${files}.yaml`);
  };

  const offered = async (lines: string): Promise<readonly Completion[]> => {
    const { text, cursor } = flagWith(lines);
    const path = aPath();
    await server.open(path, text);
    return server.complete(path, cursor);
  };

  const shown = async (lines: string): Promise<string> => {
    const { text, cursor } = flagWith(lines);
    const path = aPath();
    await server.open(path, text);
    return server.hover(path, cursor);
  };

  it('has nothing to mark in the sample project', async () => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => isProjectFile(path.replaceAll('\\', '/')));
    expect(paths.length).toBeGreaterThan(40);
    const marked: string[] = [];
    for (const path of paths) {
      const found = await server.open(join(folder, path), readFileSync(join(folder, path), 'utf8'));
      marked.push(...found.map(({ message, range }) => `${path}:${range.start.line + 1} ${message}`));
    }
    expect(marked).toEqual([]);
  }, 60_000);

  it.each([
    ['rang: 3', 5, 'Property rang is not allowed.'],
    [inProduction('    stage: 7%'), 7, 'There is no stage of that name in this project; it is known here after `maestro-flags generate schema`.'],
    [inProduction('    stage: 5%\n    bucketBy: seats'), 8, 'There is no string attribute of that name in this project; it is known here after `maestro-flags generate schema`.'],
    [inRule('          segment: inernal'), 12, 'There is no segment of that name in this project; it is known here after `maestro-flags generate schema`.'],
    [inRule('          tennant: acme'), 12, 'Property tennant is not allowed.'],
    [inRule('          seats: { startsWith: a }'), 12, 'Property startsWith is not allowed.'],
    [inRule('          plan: gold'), 12, 'plan is one of starter, growth, enterprise.'],
    ['expires: tomorrow', 5, 'A day is written YYYY-MM-DD, such as 2027-02-28.'],
    ['environments:\n  prod: { stage: off }', 6, 'Property prod is not allowed.'],
  ])('marks %j where it stands, and says what is wrong', async (lines, line, message) => {
    const found = await server.open(aPath(), flagWith(lines).text);
    expect(found.map((each) => [each.range.start.line + 1, each.message])).toEqual([[line, message]]);
  });

  it('offers the stages of the project, each with what it means', async () => {
    const stages = await offered(inProduction('    stage: |'));
    expect(stages.map(({ label }) => label.replaceAll('"', ''))).toEqual(['off', 'targeted', 'internal', '1%', '5%', '10%', '50%', '100%']);
    expect(JSON.stringify(stages[4]?.documentation)).toContain('also 5% of all units');
  });

  it('offers its segments, owners and flags with their descriptions', async () => {
    const segments = await offered(inRule('          segment: |'));
    expect(segments.map(({ label }) => label)).toEqual(['design-partners', 'eu-banks', 'internal', 'large-merchants', 'load-test', 'qa']);
    expect(JSON.stringify(segments[1]?.documentation)).toContain('Banks under EU supervision');
    const owners = await offered('owner: |');
    expect(owners.map(({ label }) => label)).toContain('risk');
    const flags = await offered('prerequisites:\n  - flag: |\n    variant: on');
    expect(flags.find(({ label }) => label === 'cart-v2')?.documentation).toMatchObject({ value: expect.stringContaining('Keep the cart on the server') });
  });

  it('offers its attributes with their types, and the operators of a type', async () => {
    const attributes = await offered(inRule('          tenant: acme\n          |'));
    expect(attributes.map(({ label }) => label)).toEqual(expect.arrayContaining(['segment', 'all', 'plan', 'seats', 'appVersion', 'now']));
    expect(attributes.find(({ label }) => label === 'plan')?.documentation).toBe('plan: string, one of starter, growth, enterprise.');
    const operators = await offered(inRule('          seats:\n            |'));
    expect(operators.map(({ label }) => label)).toEqual(expect.arrayContaining(['gt', 'gte', 'lt', 'lte', 'exists']));
    expect(operators.map(({ label }) => label)).not.toContain('startsWith');
  });

  it('says over a key what it means', async () => {
    expect(await shown(inProduction('    st|age: 5%'))).toContain('How far the flag is here: `off` (nobody, rules included)');
    expect(await shown(inRule('          pl|an: growth'))).toContain('plan: string, one of starter, growth, enterprise.');
    expect(await shown('environments:\n  prod|uction: { stage: off }')).toContain('protected');
  });
});
