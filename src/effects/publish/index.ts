import { nearestName } from '../../source/nearest-name.ts';
import { EffectError } from '../effect-error.ts';
import type { Store, StoreOptions, StoreScheme } from './store.ts';
import { safeTarget } from './target/safe-target.ts';

/** Every kind of target, by scheme. To add one: its module beside this one, and a line here. */
export const storeSchemes: readonly StoreScheme[] = [
  { id: 'file', form: 'file:///srv/flags, file:flags or a plain path', load: async () => (await import('../publish/file.ts')).openFileStore },
  { id: 'git', form: 'git:https://host/repo.git#branch, git:git@host:repo.git#branch or git:path#branch', load: async () => (await import('../publish/git.ts')).openGitStore },
  { id: 'https', form: 'https://host/path', load: async () => (await import('../publish/https.ts')).openHttpsStore },
  { id: 's3', form: 's3://bucket/prefix', load: async () => (await import('../publish/s3.ts')).openS3Store },
];

/**
 * The store that a target names; nothing is read or written yet. A text without a scheme is the path of a folder.
 * Throws `EffectError`: `target-malformed` for a target that cannot be understood, else what kept it from being opened.
 */
export async function openStore(url: string, options: StoreOptions): Promise<Store> {
  const id = schemeOf(url);
  const scheme = storeSchemes.find((candidate) => candidate.id === (aliases.get(id) ?? id));
  if (scheme === undefined) throw unknownScheme(id, url);
  return (await scheme.load())(url, options);
}

const aliases: ReadonlyMap<string, string> = new Map([['http', 'https'], ['git+https', 'git'], ['git+http', 'git'], ['git+ssh', 'git'], ['git+file', 'git']]);

// A single letter is a drive of Windows.
function schemeOf(url: string): string {
  return /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1]?.toLowerCase() ?? 'file';
}

function unknownScheme(id: string, url: string): EffectError {
  const ids = storeSchemes.map((scheme) => scheme.id);
  const nearest = nearestName(id, ids);
  const hint = `write it as ${storeSchemes.map(({ form }) => form).join('; ')}`;
  const meant = nearest === undefined ? '' : ` (did you mean "${nearest}:"?)`;
  return new EffectError('target-malformed', `target "${safeTarget(url)}" starts with "${safeTarget(id)}:", which is no kind of target${meant}`, hint);
}
