import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../cli/commands/index.ts';
import { renderReport } from '../../cli/render.ts';
import { explainedList } from '../../workflows/code-list.ts';
import { explainCode } from '../../workflows/explain.ts';
import { isRefusal } from '../../workflows/refusal.ts';
import { docPages } from './pages.ts';

const root = join(import.meta.dirname, '../../..');

async function pages(): Promise<ReadonlyMap<string, string>> {
  const names = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.schema.json'));
  return docPages(new Map(names.map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as object])));
}

it('the reference is what the tool says (npm run generate)', async () => {
  for (const [path, text] of await pages()) expect(readFileSync(join(root, path), 'utf8') === text, path).toBe(true);
});

it('has every command and every code, and its links lead somewhere', async () => {
  const all = await pages();
  const text = (name: string): string => all.get(`.github/docs/${name}`) ?? '';
  for (const { name } of commands) {
    expect(text('commands.md')).toContain(`\n## ${name}\n`);
    expect(text('maestro-flags.1')).toContain(`\n.SS ${name}\n`);
  }
  for (const { code } of explainedList()) expect(text('codes.md')).toMatch(new RegExp(`\\n### (?:error|warning) \`${code}\`\\n`));
  for (const [, file = ''] of text('README.md').matchAll(/\]\(([^)#]+)/g)) expect(readFileSync(join(root, '.github/docs', file), 'utf8')).not.toBe('');
});

it('no explanation is longer than a person reads', () => {
  const lengths = explainedList().map(({ code }) => {
    const explained = explainCode(code, { toolVersion: '' });
    if (isRefusal(explained)) throw new Error(explained.message);
    return [code, renderReport(explained.report, 'pretty', { color: false, unicode: true, width: 80 }).split('\n').length] as const;
  });
  expect(lengths.filter(([, length]) => length > 60)).toEqual([]);
});

const groff = spawnSync('groff', ['--version'], { stdio: 'ignore' }).status === 0;

it.skipIf(!groff)('the manual page is one that groff has nothing to say against (skipped where there is no groff)', async () => {
  const { stderr, stdout, status } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-rLL=100n'], { input: (await pages()).get('.github/docs/maestro-flags.1') ?? '', encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('maestro-flags kill');
});
