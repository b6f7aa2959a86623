import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parseScenario, withOutcome } from '../testing/scenario-file.ts';
import { runScenario } from '../testing/scenario.ts';

const folder = join(import.meta.dirname, 'scenarios');
const names = readdirSync(folder).filter((name) => name.endsWith('.scenario')).sort();

describe('the command line', () => {
  it('could be built', () => {
    expect(inject('buildError')).toBe('');
  });

  it.each(names)('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const scenario = parseScenario(text);
    const outcome = runScenario(scenario);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(join(folder, name), withOutcome(text, outcome));
    else expect(outcome).toEqual(scenario.expected);
  });
});
