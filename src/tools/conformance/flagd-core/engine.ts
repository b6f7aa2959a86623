import { serializeArtifact } from '../../../outputs/flagd/serialize.ts';
import { type FlagdMode, loadFlagd } from '../../../testing/flagd-engine.ts';
import { type Engine, installedEngine } from '../engine.ts';

/** flagd's engine for JavaScript, as applications on Node run it. */
export const compiledFlagdCore: Engine = inMode('compiled', 'flagd-core');

/** The same without generating code: under a strict Content-Security-Policy and at the edge. */
export const interpretedFlagdCore: Engine = inMode('interpreted', 'flagd-core-interpreted');

function inMode(mode: FlagdMode, id: string): Engine {
  return installedEngine({
    id,
    summary: `@openfeature/flagd-core, targeting ${mode}`,
    answer: async (suites) =>
      suites.map(({ artifact, cases }) => {
        const ask = loadFlagd(serializeArtifact(artifact), mode);
        return cases.map(({ flag, context }) => ask(flag, context));
      }),
  });
}
