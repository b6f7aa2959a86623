import { ArtifactError } from './artifact-lines.ts';
import { checkFlags, type FlagSet, readFlagSet, type ReadSet } from './flag-set.ts';
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

/** Milliseconds for which nothing else runs. */
const longestStep = 4;
/** Flags between two looks at the clock. */
const flagsAtOnce = 16;

/** Makes an artifact ready aside, in short steps: others run in between, and nothing is served of it until it is whole. */
export async function parseArtifact(text: string, before: FlagSet, world: World): Promise<ReadSet> {
  try {
    return await inSteps(readFlagSet(text, before), world);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('artifact-not-json', 'the artifact is not JSON');
    throw error instanceof ArtifactError ? new Refusal('artifact-schema', error.message) : error;
  }
}

/** Looks at every flag of a set, in short steps and after everything that waits, for as long as somebody wants to know. */
export async function checkAside(set: FlagSet, world: World, isWanted: () => boolean): Promise<void> {
  await world.pause();
  await inSteps(checkFlags(set, isWanted), world);
}

async function inSteps<Result>(steps: Generator<undefined, Result>, world: World): Promise<Result> {
  let started = world.now();
  let count = 0;
  let step = steps.next();
  while (step.done !== true) {
    count += 1;
    if (count % flagsAtOnce === 0 && world.now() - started >= longestStep) {
      await world.pause();
      started = world.now();
    }
    step = steps.next();
  }
  return step.value;
}
