import { expect, it } from 'vitest';
import { wantsColor } from './color.ts';

const cases: readonly { readonly says: string; readonly option?: boolean; readonly environment?: Record<string, string>; readonly isTerminal: boolean; readonly color: boolean }[] = [
  { says: 'a terminal gets colour', isTerminal: true, color: true },
  { says: 'a file or pipe does not', isTerminal: false, color: false },
  { says: 'TERM=dumb takes it from a terminal', environment: { TERM: 'dumb' }, isTerminal: true, color: false },
  { says: 'NO_COLOR takes it from a terminal', environment: { NO_COLOR: '1' }, isTerminal: true, color: false },
  { says: 'an empty NO_COLOR says nothing (no-color.org)', environment: { NO_COLOR: '' }, isTerminal: true, color: true },
  { says: 'FORCE_COLOR gives it to a pipe', environment: { FORCE_COLOR: '1' }, isTerminal: false, color: true },
  { says: 'FORCE_COLOR outweighs NO_COLOR and TERM=dumb', environment: { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }, isTerminal: false, color: true },
  { says: 'FORCE_COLOR=0 takes it from a terminal', environment: { FORCE_COLOR: '0' }, isTerminal: true, color: false },
  { says: '--color outweighs NO_COLOR', option: true, environment: { NO_COLOR: '1' }, isTerminal: false, color: true },
  { says: '--no-color outweighs FORCE_COLOR', option: false, environment: { FORCE_COLOR: '1' }, isTerminal: true, color: false },
];

it.each(cases)('$says', ({ option, environment = {}, isTerminal, color }) => {
  expect(wantsColor({ option, environment, isTerminal })).toBe(color);
});
