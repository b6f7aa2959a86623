import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../workflows/refusal.ts';
import { commands } from './commands/index.ts';
import { readInvocation } from './invocation.ts';

describe('the registry of commands', () => {
  it('is sorted and holds every file of the folder under its name', () => {
    const files = readdirSync(join(import.meta.dirname, 'commands')).filter((name) => name !== 'index.ts').map((name) => name.replace('.ts', ''));
    expect(commands.map((entry) => entry.name)).toEqual(files.sort());
  });
});

describe.each(commands.map((entry) => ({ name: entry.name, entry })))('$name', ({ name, entry }) => {
  it('starts its help with examples of itself', async () => {
    const help = await readInvocation([name, '--help'], '0.1.0');
    if (isRefusal(help) || help.kind !== 'text') throw new Error('no help');
    expect(help.text.split('\n').slice(0, 3)).toEqual([`maestro-flags ${name}: ${entry.summary}.`, '', 'Examples:']);
    const { examples } = await entry.load();
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(example.command).toMatch(new RegExp(`^maestro-flags ${name}\\b`));
  });

  it('refuses an option that it does not have', async () => {
    expect(await readInvocation([name, 'x', '--no-such-option'], '0.1.0')).toMatchObject({ kind: 'refusal', exit: 64 });
  });

  it('takes the command lines of its own examples', async () => {
    for (const { command } of (await entry.load()).examples) {
      const argv = wordsOf(command.replace(/ \|.*/, '')).slice(1);
      expect(await readInvocation(argv, '0.1.0'), command).toMatchObject({ kind: 'work', command: name });
    }
  });
});

/** The words of a shell line with quotes around whole words. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}
