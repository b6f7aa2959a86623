import type { Amendment, ScalarValue } from '../source/amendment.ts';
import type { Advice } from '../source/diagnostic.ts';
import type { Finding } from '../source/finding.ts';
import { nearestName } from '../source/nearest-name.ts';
import { printable } from '../source/printable.ts';

const mostListed = 10;
const mostCompared = 2_000;

/** A user's text in double quotes, safe to print. */
export function quote(text: string): string {
  return `"${printable(text, 80)}"`;
}

/** A value as it would be written in YAML flow style, safe to print. */
export function written(value: ScalarValue): string {
  return typeof value === 'string' ? quote(value) : String(value);
}

/** `a, b and c`; long lists are cut and say how many more there are. */
export function listed(names: Iterable<string>): string {
  const all = Array.from(names, (name) => printable(name, 80));
  if (all.length === 0) return 'none';
  const shown = all.slice(0, mostListed);
  if (all.length > mostListed) return `${shown.join(', ')} and ${all.length - mostListed} more`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/** The advice to make an edit. */
export function mend(text: string): Advice {
  return { kind: 'mend', text };
}

/**
 * What to do about a name that is not one of `candidates`: the nearest of them, then all of them, then how to declare it.
 * `noun` is the plural: `owners`.
 */
export function nameAdvice(name: string, candidates: Iterable<string>, { noun, declare }: { readonly noun: string; readonly declare?: string }): readonly Advice[] {
  const names = [...candidates];
  const nearest = nearestName(name, names.slice(0, mostCompared)) ?? onlyBeginning(name, names);
  return [
    ...(nearest === undefined ? [] : [{ kind: 'hint', text: `did you mean ${quote(nearest)}?` } as const]),
    mend(known(names, noun)),
    ...(declare === undefined ? [] : [mend(declare)]),
  ];
}

/** `production` for `prod`: the one name that begins so. */
function onlyBeginning(name: string, names: readonly string[]): string | undefined {
  const found = name.length < 3 ? [] : names.filter((candidate) => candidate.startsWith(name));
  return found.length === 1 ? found[0] : undefined;
}

function known(names: readonly string[], noun: string): string {
  if (names.length === 0) return `there are no ${noun} yet`;
  return names.length === 1 ? `there is only ${listed(names)}` : `the ${noun} are ${listed(names)}`;
}

/** A fix that a person has to look at, because it decides what users get. */
export function reviewFix(title: string, amendment: Amendment): NonNullable<Finding['fix']> {
  return { title, safety: 'review', amendments: [amendment] };
}

/** A fix that changes nothing for any user. */
export function safeFix(title: string, ...amendments: readonly Amendment[]): NonNullable<Finding['fix']> {
  return { title, safety: 'safe', amendments };
}

/** `a -> b -> c -> a`; the middle of a long circle is left out. */
export function arrows(names: readonly string[]): string {
  const shown = names.length <= mostListed * 2 ? names : [...names.slice(0, mostListed), `(${names.length - 2 * mostListed} more)`, ...names.slice(-mostListed)];
  return shown.map((name) => printable(name, 80)).join(' -> ');
}
