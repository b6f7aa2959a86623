/** The texts that a set of predicates looks for at the start, at the end and anywhere in a string. */
export interface TextPatterns {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly substrings: readonly string[];
}

/** Thrown when a comparison would pass its bound; the caller falls back to a stated sample. */
export class BoundPassed extends Error {}

/** Enough for a thousand prefixes or suffixes; what passes it is combinations of substrings, which double with each. */
const maximumStates = 20_000;

/** The patterns, and all texts that begin one of them. */
interface Automaton extends TextPatterns {
  readonly tails: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** Where a window leads, by the window: there are far fewer of them than states. */
  readonly windows: Map<string, Window>;
}

interface Window {
  readonly tail: string;
  /** The substrings that end here. */
  readonly seen: readonly string[];
}

interface State {
  /** The longest end of the text that begins a suffix or substring pattern. */
  readonly tail: string;
  /** The whole text while it still begins a prefix pattern, else undefined. */
  readonly head: string | undefined;
  /** Indices of the prefixes and substrings seen so far. */
  readonly seen: string;
  readonly text: string;
}

/**
 * A string for every combination of patterns that a string can show at all, found by walking the product of the prefix
 * tree and an Aho-Corasick automaton (Aho & Corasick 1975) breadth first. None of the strings is in `taken`: for a found
 * text w it is w, or w + other + w, which shows the same combination because no pattern holds the letter `other`.
 * Throws `BoundPassed` when the product is too large.
 */
export function textWitnesses(patterns: TextPatterns, taken: ReadonlySet<string>): readonly string[] {
  const letters = new Set([...patterns.prefixes, ...patterns.suffixes, ...patterns.substrings].join(''));
  const other = letterOutside(new Set(Array.from([...letters, ...taken].join(''))));
  const automaton: Automaton = { ...patterns, tails: beginningsOf([...patterns.suffixes, ...patterns.substrings]), heads: beginningsOf(patterns.prefixes), windows: new Map() };
  const found = new Map<string, string>();
  const visited = new Set<string>();
  const queue: State[] = [];
  const visit = (state: State): void => {
    const key = JSON.stringify([state.tail, state.head ?? null, state.seen]);
    if (visited.has(key)) return;
    visited.add(key);
    if (visited.size > maximumStates) throw new BoundPassed('text patterns');
    const shown = combination(patterns, state);
    if (!found.has(shown)) found.set(shown, taken.has(state.text) ? state.text + other + state.text : state.text);
    queue.push(state);
  };
  visit({ tail: '', head: '', seen: withSeen('', [...prefixesSeen(patterns, ''), ...windowAt(automaton, '').seen]), text: '' });
  for (let next = 0; next < queue.length; next += 1) {
    const state = queue[next];
    if (state === undefined) break;
    for (const letter of [...letters, other]) visit(step(automaton, state, letter));
  }
  return [...found.values()];
}

function step(automaton: Automaton, state: State, letter: string): State {
  const window = windowAt(automaton, state.tail + letter);
  const extended = state.head === undefined ? undefined : state.head + letter;
  const head = extended !== undefined && automaton.heads.has(extended) ? extended : undefined;
  const seen = head === undefined ? window.seen : [...window.seen, ...prefixesSeen(automaton, head)];
  return { tail: window.tail, head, seen: withSeen(state.seen, seen), text: state.text + letter };
}

function windowAt({ tails, substrings, windows }: Automaton, text: string): Window {
  const known = windows.get(text);
  if (known !== undefined) return known;
  const seen = substrings.flatMap((substring, index) => (text.endsWith(substring) ? [`s${index}`] : []));
  const window = { tail: longestBeginning(tails, text), seen };
  windows.set(text, window);
  return window;
}

/** The prefixes that the whole text equals. */
function prefixesSeen({ prefixes }: TextPatterns, whole: string): readonly string[] {
  return prefixes.flatMap((prefix, index) => (prefix === whole ? [`p${index}`] : []));
}

function withSeen(before: string, here: readonly string[]): string {
  if (here.length === 0) return before;
  const known = split(before);
  return here.every((each) => known.includes(each)) ? before : [...new Set([...known, ...here])].sort().join(',');
}

function combination(patterns: TextPatterns, state: State): string {
  const suffixes = patterns.suffixes.flatMap((suffix, index) => (state.tail.endsWith(suffix) ? [`e${index}`] : []));
  return `${state.seen}|${suffixes.join(',')}`;
}

function beginningsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1))));
}

function longestBeginning(beginnings: ReadonlySet<string>, window: string): string {
  for (let start = 0; start < window.length; start += 1) {
    if (!beginnings.has(window.charAt(start))) continue;
    const end = window.slice(start);
    if (beginnings.has(end)) return end;
  }
  return '';
}

/** A letter that is none of these. */
export function letterOutside(letters: ReadonlySet<string>): string {
  const familiar = Array.from('xyz~_-abcdefghijklmnopqrstuvw0123456789').find((letter) => !letters.has(letter));
  if (familiar !== undefined) return familiar;
  let code = 0x4e00;
  while (letters.has(String.fromCodePoint(code))) code += 1;
  return String.fromCodePoint(code);
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(',');
}
