import { ArtifactError, type FlagSet, readFlagSet } from './flag-set.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** The text of bytes, which have to be UTF-8. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal('artifact-not-json', 'the bytes are not UTF-8');
  }
}

/** A JSON text as a value. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('artifact-not-json', 'the text is not JSON');
  }
}

/** Milliseconds for which nothing else runs. */
const longestStep = 4;

/** Makes an artifact ready aside, in short steps: others run in between, and nothing is served of it until it is whole. */
export async function parseArtifact(text: string, world: World): Promise<FlagSet> {
  try {
    const steps = readFlagSet(parseJson(text));
    let started = world.now();
    let step = steps.next();
    while (step.done !== true) {
      if (world.now() - started >= longestStep) {
        await world.pause();
        started = world.now();
      }
      step = steps.next();
    }
    return step.value;
  } catch (error) {
    if (error instanceof ArtifactError) throw new Refusal('artifact-schema', error.message);
    throw error;
  }
}
