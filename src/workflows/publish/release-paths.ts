/** Where things are below a target. */

/** The pointer: the bytes of the newest manifest. */
export function currentPath(environment: string): string {
  return `${environment}/current.json`;
}

/** A manifest; it never changes. */
export function manifestPath(environment: string, seq: number): string {
  return `${environment}/${seq}.manifest.json`;
}

/** An artifact; it never changes. */
export function objectPath(sha256: string): string {
  return `objects/${sha256}.json`;
}

/** The live artifact under a name that stays, for consumers that know one address. */
export function flagsPath(environment: string): string {
  return `${environment}/flags.json`;
}

/** The largest artifact that is read back, in bytes, where no manifest says how large it is. */
export const maximumArtifactBytes: number = 64 * 1024 * 1024;
