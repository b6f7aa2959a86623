import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { variantOfArm } from '../../evaluate/arm-names.ts';
import { buildProgram } from '../../evaluate/build-program.ts';
import type { Project } from '../../model/project.ts';
import { serializeArtifact } from '../../outputs/flagd/serialize.ts';
import { toFlagdArtifact } from '../../outputs/flagd.ts';
import { someSecond } from '../../testing/arbitrary-condition.ts';
import { arbitraryContext, type JsonContext } from '../../testing/arbitrary-context.ts';
import { arbitraryProject, projectEnvironments } from '../../testing/arbitrary-project.ts';
import { loadFlagd } from '../../testing/flagd-engine.ts';
import { type Compared, comparePrograms } from './compared.ts';
import { ContextWalk } from './context-walk.ts';
import { landingAt } from './landing-at.ts';
import { RegionFinder } from './region-finder.ts';
import { type ContextRegion, differingRegions } from './regions.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 5_000 : 200;

/** Two projects: strangers, or such that share their segments and prerequisites. */
const pairs = fc.tuple(arbitraryProject({ flags: 3 }), arbitraryProject({ flags: 3 }), fc.constantFrom(...projectEnvironments), fc.boolean()).chain(([before, other, environment, related]) => {
  const after: Project = related ? { ...other, segments: before.segments } : other;
  return fc.record({
    before: fc.constant(before),
    after: fc.constant(after),
    environment: fc.constant(environment),
    contexts: fc.array(fc.oneof(arbitraryContext(before), arbitraryContext(after)), { minLength: 8, maxLength: 8 }),
  });
});

/** What flagd serves from the compiled artifact. */
function servedByFlagd(project: Project, environment: string, flag: string): (context: JsonContext) => string {
  const resolve = loadFlagd(serializeArtifact(toFlagdArtifact(project, environment)), 'interpreted');
  return (context) => {
    const { variant, error } = resolve(flag, context);
    if (variant === undefined || error !== undefined) throw new Error(`flagd resolves nothing: ${String(error)}`);
    return variantOfArm(variant);
  };
}

/** In which regions a context lies: each is asked by itself. */
function placesOf(compared: Compared, regions: readonly ContextRegion[]): (context: JsonContext) => readonly number[] {
  const walk = new ContextWalk(compared);
  return (context) => regions.flatMap(({ where }, index) => (walk.leafOf(where, context, someSecond) === compared.diagrams.yes ? [index] : []));
}

describe('what a comparison says of a context', () => {
  beforeAll(() => void vi.useFakeTimers({ now: someSecond * 1000, toFake: ['Date'] }));
  afterAll(() => void vi.useRealTimers());

  it('is what flagd serves from the artifacts of both sides; regions are disjoint, and outside of them both serve the same', { timeout: 3_600_000 }, () => {
    const met = { inRegions: 0, outside: 0, differing: 0 };
    fc.assert(
      fc.property(pairs, ({ before, after, environment, contexts }) => {
        const programs = [buildProgram(before, 'flag-0', environment), buildProgram(after, 'flag-0', environment)] as const;
        const compared = comparePrograms(...programs);
        const { special, rest } = differingRegions(compared);
        const regions = [...special, ...rest];
        const [finder, placesIn] = [new RegionFinder(...programs), placesOf(compared, regions)];
        const [left, right] = [servedByFlagd(before, environment, 'flag-0'), servedByFlagd(after, environment, 'flag-0')];
        for (const context of contexts) {
          const [from, to] = [left(context), right(context)];
          expect(landingAt(compared, context, someSecond)).toMatchObject({ from, to });
          const [place, ...others] = placesIn(context);
          expect(others).toEqual([]);
          expect(place).toBe(finder.regionAt(context, someSecond));
          if (place === undefined) expect(to).toBe(from);
          else expect(regions[place]?.parts).toContainEqual(expect.objectContaining({ from, to }));
          met[place === undefined ? 'outside' : 'inRegions'] += 1;
          if (from !== to) met.differing += 1;
        }
      }),
      { numRuns: runs },
    );
    expect(Math.min(met.inRegions, met.outside, met.differing)).toBeGreaterThan(runs / 2);
  });
});
