import type { FlagdArtifact, FlagdFlag } from '../../model/artifact.ts';
import type { PublishedKill } from '../publish/carried-kills.ts';

/** A kill with what only its metadata tells. */
export type ForcedKill = PublishedKill & { readonly incident?: string | undefined };

/** The artifact with these flags at their safe values; a flag that it does not have is left out. Nothing is compiled. */
export function forceSafe(artifact: FlagdArtifact, kills: readonly ForcedKill[]): FlagdArtifact {
  const forced = kills.flatMap((kill): readonly (readonly [string, FlagdFlag])[] => {
    const flag = artifact.flags[kill.flag];
    return flag === undefined ? [] : [[kill.flag, forcedFlag(flag, kill)]];
  });
  return { ...artifact, flags: { ...artifact.flags, ...Object.fromEntries(forced) } };
}

function forcedFlag(flag: FlagdFlag, { id, reason, since, incident }: ForcedKill): FlagdFlag {
  const arm = `${safeVariantOf(flag)}:killed`;
  const value = flag.variants[safeVariantOf(flag)] ?? flag.variants[arm];
  if (value === undefined) throw new Error('an artifact has a flag without its safe variant');
  const { killIncident: _, ...metadata } = flag.metadata;
  return {
    ...flag,
    variants: { [arm]: value },
    defaultVariant: arm,
    targeting: {},
    metadata: {
      ...metadata,
      version: killedVersion(flag),
      killed: true,
      killId: id,
      killReason: reason,
      killedAt: since,
      ...(incident === undefined ? {} : { killIncident: incident }),
    },
  };
}

/**
 * The safe variant is in every flag of the portable profile: the default of what has targeting; of what decides the same for
 * everyone either that, or the one name beside it that is no arm.
 */
function safeVariantOf({ variants, defaultVariant, targeting }: FlagdFlag): string {
  const plain = Object.keys(variants).filter((name) => !name.includes(':'));
  const isTargeted = typeof targeting === 'object' && targeting !== null && Object.keys(targeting).length > 0;
  const other = plain.find((name) => name !== defaultVariant);
  return isTargeted || other === undefined ? (defaultVariant.split(':')[0] ?? defaultVariant) : other;
}

// What telemetry groups by must not stay the same while the decision changes.
function killedVersion({ metadata: { version } }: FlagdFlag): string {
  return typeof version === 'string' && !version.endsWith('-killed') ? `${version}-killed` : String(version);
}
