import type { FlagSet } from './flag-set.ts';
import type { AnyFlag } from './served-flag.ts';

/** The keys of the flags that came, went or decide otherwise, as `metadata.version` tells; without one, whenever in doubt. */
export function changedFlags(before: FlagSet, after: FlagSet): readonly string[] {
  const changed: string[] = [];
  for (const [key, flag] of after.flags) if (isOther(before.flags.get(key), flag)) changed.push(key);
  for (const key of before.flags.keys()) if (!after.flags.has(key)) changed.push(key);
  return changed;
}

function isOther(before: AnyFlag | undefined, after: AnyFlag): boolean {
  if (before === undefined || before.kind !== after.kind) return true;
  const version = after.flagMetadata['version'];
  return version === undefined || version !== before.flagMetadata['version'];
}
