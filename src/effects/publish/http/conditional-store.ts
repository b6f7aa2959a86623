import { EffectError } from '../../effect-error.ts';
import type { Store, StoreOptions } from '../store.ts';
import { checkStorePath } from '../target/store-path.ts';
import { type EtagForm, ifMatch } from './etag-form.ts';
import type { HttpSession, HttpTarget } from './http-target.ts';
import { probeServer } from './probe-server.ts';
import { hashVersion, readObject, readObjectUnless } from './read-object.ts';
import { sleep } from './tries.ts';
import { type Write, writeObject, unknownOutcome } from './write-object.ts';

/** For objects whose name says what they hold. */
const forEver = 'public, max-age=31536000, immutable';
/** For objects that change: a reader asks each time, and is told with `304` that nothing did. */
const askEachTime = 'no-cache';

/** A store on a server that takes GET and PUT with `If-None-Match` and `If-Match`. */
export function conditionalStore(target: HttpTarget, options: StoreOptions): Store {
  const session: HttpSession = { target, timeLimitMilliseconds: options.timeLimitMilliseconds ?? 10_000, wait: options.wait ?? sleep };
  const form: KnownForm = { current: 'quoted' };
  return {
    url: target.url,
    read: async (path, maximumBytes) => readObject(session, checkStorePath(path), maximumBytes),
    readUnless: async (path, maximumBytes, version) => readObjectUnless(session, { path: checkStorePath(path), maximumBytes, version }),
    create: async (path, bytes) => {
      const write = { path: checkStorePath(path), bytes, condition: { 'if-none-match': '*' }, cacheControl: forEver, isUntouched: isAbsent };
      return (await writeObject(session, write)) === 'written' ? 'created' : 'exists';
    },
    replace: async (path, bytes, expected) => replaceObject(session, form, { path: checkStorePath(path), bytes, expected }),
    overwrite: async (path, bytes) => {
      await writeObject(session, { path: checkStorePath(path), bytes, condition: {}, cacheControl: askEachTime });
    },
    probe: async () => {
      const found = await probeServer(session);
      form.current = found.form;
      return { broken: found.broken };
    },
  };
}

interface KnownForm {
  current: EtagForm;
}

interface Replacement {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly expected: string | undefined;
}

const isAbsent = (version: string | undefined): boolean => version === undefined;

async function replaceObject(session: HttpSession, form: KnownForm, replacement: Replacement): Promise<'replaced' | 'lost'> {
  const { expected } = replacement;
  if (expected === undefined) return (await swap(session, replacement, { 'if-none-match': '*' })) === 'written' ? 'replaced' : 'lost';
  if (expected.startsWith(hashVersion)) return replaceUnguarded(session, replacement);
  if ((await swap(session, replacement, ifMatch(expected, form.current))) === 'written') return 'replaced';
  if (await hasChanged(session, replacement)) return 'lost';
  // It refused the very version that it has.
  form.current = (await probeServer(session)).form;
  if ((await swap(session, replacement, ifMatch(expected, form.current))) === 'written') return 'replaced';
  if (await hasChanged(session, replacement)) return 'lost';
  const message = `could not write ${session.target.url}/${replacement.path}: the server refuses If-Match with the ETag that it gave`;
  throw new EffectError('store-unsupported', message, 'is there a proxy or cache in between? name the address of the store itself');
}

async function swap(session: HttpSession, { path, bytes, expected }: Replacement, condition: Write['condition']): Promise<'written' | 'refused'> {
  const end = await writeObject(session, { path, bytes, condition, cacheControl: askEachTime, isUntouched: (version) => version === expected });
  if (end !== 'overtaken') return end;
  throw unknownOutcome(`write ${session.target.url}/${path}`, 'it gave no clear answer, and meanwhile somebody else wrote there');
}

async function hasChanged(session: HttpSession, { path, expected }: Replacement): Promise<boolean> {
  return (await readObject(session, path, 16 * 1024 * 1024))?.version !== expected;
}

// For servers that give no version; a probe names them. Comparing first narrows the gap and cannot close it.
async function replaceUnguarded(session: HttpSession, replacement: Replacement): Promise<'replaced' | 'lost'> {
  if (await hasChanged(session, replacement)) return 'lost';
  return (await swap(session, replacement, {})) === 'written' ? 'replaced' : 'lost';
}
