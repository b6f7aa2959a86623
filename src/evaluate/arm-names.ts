/** The arm of a variant reached by a rule or the internal segment: outside of the rollout's comparison. */
export function internalArm(variant: string): string {
  return `${variant}:internal`;
}

/** The arm of units that the rollout could have exposed and did not: what the exposed are compared with. */
export function controlArm(safe: string): string {
  return `${safe}:control`;
}

/** The arm of everyone while the flag is killed. */
export function killedArm(safe: string): string {
  return `${safe}:killed`;
}

/** The variant that an arm stands for: what is before the separator, which no variant's name holds. */
export function variantOfArm(arm: string): string {
  const separator = arm.indexOf(':');
  return separator === -1 ? arm : arm.slice(0, separator);
}
