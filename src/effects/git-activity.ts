import type { Activity } from './activity.ts';
import { safeTarget } from './publish/target/safe-target.ts';

/** Calls of git that talk to another machine, mostly. */
const network: ReadonlySet<string> = new Set(['clone', 'fetch', 'ls-remote', 'push']);

/** A call of git as it may be told: without the settings before the command, and without what addresses hold of secrets. */
export function gitActivity(args: readonly string[]): Activity {
  const words = withoutSwitches(args);
  const [verb = ''] = words;
  const shown = words.map((word) => (word.includes('://') ? safeTarget(word) : word)).join(' ');
  return { what: `git ${shown}`, waitsFor: network.has(verb) ? `git ${verb}` : `git to read (${verb})` };
}

function withoutSwitches(args: readonly string[]): readonly string[] {
  const [first, ...rest] = args;
  if (first === '-c' || first === '-C') return withoutSwitches(rest.slice(1));
  return first?.startsWith('-') === true && rest.length > 0 ? withoutSwitches(rest) : args;
}
