import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../testing/temporary-folder.ts';
import { githubJob } from './github-job.ts';

let count = 0;
const newId = (): string => `id-${(count += 1)}`;

describe('a step of a job', () => {
  it('sets outputs that end where they should, whatever they hold', () => {
    const folder = aFolder();
    const file = join(folder, 'output');
    const values = { a: 'one\ntwo', b: 'x\nEOF\nevil=1', c: '', d: 'b<<X\nmaestro_\nX' };
    githubJob({ GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: file }, newId)?.setOutputs(values);
    expect(asRunnerReads(readFileSync(file, 'utf8'))).toEqual(values);
  });

  it('writes no output that holds its own end', () => {
    const file = join(aFolder(), 'output');
    expect(() => githubJob({ GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: file }, () => 'known')?.setOutputs({ a: 'x\nmaestro_known\nb=1' })).toThrow();
    expect(existsSync(file)).toBe(false);
  });

  it('says a thing once, and nothing that the runner would leave out for its size', () => {
    const file = join(aFolder({ summary: 'before\n' }), 'summary');
    const job = githubJob({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file }, newId);
    expect([job?.summarize('# plan\n'), job?.summarize('# plan\n')]).toEqual([true, true]);
    expect(readFileSync(file, 'utf8')).toBe('before\n# plan\n\n');
    writeFileSync(file, 'x'.repeat(1024 * 1024 - 3));
    expect(job?.summarize('# other\n')).toBe(false);
  });

  it('is none elsewhere, and tells nothing where the runner gives no file', () => {
    expect(githubJob({ GITHUB_OUTPUT: 'x' }, newId)).toBeUndefined();
    const job = githubJob({ GITHUB_ACTIONS: 'true' }, newId);
    job?.setOutputs({ a: '1' });
    expect(job?.summarize('x')).toBe(false);
  });

  it('says so where a file cannot be written', () => {
    const job = githubJob({ GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: join(aFolder(), 'no/such/folder') }, newId);
    expect(() => job?.setOutputs({ a: '1' })).toThrow(/could not write to/);
  });
});

/** As FileCommandManager of actions/runner reads the file: a name, `<<`, a delimiter, lines, the delimiter. */
function asRunnerReads(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let rest = text;
  while (rest !== '') {
    const [, name = '', delimiter = ''] = /^([^=\n]+?)<<(.+)\n/.exec(rest) ?? [];
    const start = rest.indexOf('\n') + 1;
    const end = rest.indexOf(`\n${delimiter}\n`, start - 1);
    found[name] = end < start ? '' : rest.slice(start, end);
    rest = rest.slice(end + delimiter.length + 2);
  }
  return found;
}
