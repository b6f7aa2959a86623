import type { Json } from '../model/json.ts';

/** Whether an artifact fits flagd's published schema. Loaded only where it is asked: the validator is large. */
export async function fitsFlagd(): Promise<(artifact: Json) => boolean> {
  const { validateFlagd } = await import('../model/generated/flagd-validator.js');
  return (artifact) => validateFlagd(artifact);
}
