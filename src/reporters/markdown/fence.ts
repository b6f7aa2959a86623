import { printable } from '../../source/printable.ts';
import { withoutCommands } from './inline.ts';

/** Lines as a fenced block: the fence is longer than any in them, so none of them ends it. */
export function fence(lines: readonly string[], language = ''): readonly string[] {
  const shown = lines.map((line) => withoutCommands(printable(line, 1000)).replace(/^(\s*)::/, '$1\\u{3a}:'));
  const longest = Math.max(2, ...shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const ticks = '`'.repeat(longest + 1);
  return [`${ticks}${language}`, ...shown, ticks];
}
