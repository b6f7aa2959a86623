import { randomBytes } from 'node:crypto';
import type { BrokenCondition, StoreConditions } from '../store.ts';
import { type EtagForm, ifMatch } from './etag-form.ts';
import type { HttpSession } from './http-target.ts';
import { hashVersion, readObject } from './read-object.ts';
import { type Write, writeObject } from './write-object.ts';

export interface ServerConditions extends StoreConditions {
  readonly form: EtagForm;
}

// One object, written anew by every probe: it may not be allowed to remove any, and several may probe at once.
const present = 'maestro-probe.json';
const absent = 'maestro-probe-absent.json';

/** The MD5 of nothing that is written here. */
const stale = '00000000000000000000000000000000';

/** Tries out what a server makes of conditions, and in which form it takes ETags. */
export async function probeServer(session: HttpSession): Promise<ServerConditions> {
  const broken: BrokenCondition[] = [];
  await put(session, present, { 'if-none-match': '*' });
  if (await isWritten(session, present, { 'if-none-match': '*' })) {
    broken.push({ id: 'create-overwrites', message: 'it overwrites an object that may only be created (If-None-Match: *)' });
  }
  const found = await findForm(session);
  if (typeof found !== 'string') broken.push(found);
  const form = typeof found === 'string' ? found : 'quoted';
  if (await isWritten(session, present, ifMatch(stale, form))) {
    broken.push({ id: 'stale-replaces', message: 'it replaces an object that is no longer of the version that was read (If-Match)' });
  }
  if (await isWritten(session, absent, ifMatch(stale, form))) {
    broken.push({ id: 'absent-replaces', message: 'it makes an object that was to be replaced (If-Match) where there is none' });
  }
  return { broken, form };
}

async function findForm(session: HttpSession): Promise<EtagForm | BrokenCondition> {
  // Another probe may write between reading and writing; that several do so each time is no longer chance.
  for (let round = 0; round < 8; round += 1) {
    const version = await versionOf(session);
    if (version.startsWith(hashVersion)) return { id: 'no-version', message: 'it gives no strong ETag, by which a version could be told' };
    if (await isWritten(session, present, ifMatch(version, 'quoted'))) return 'quoted';
    if ((await versionOf(session)) !== version) continue;
    // Where the bare form were not understood and passed over, it would let everything through.
    const bareIsJudged = !(await isWritten(session, present, ifMatch(stale, 'bare')));
    if (bareIsJudged && (await isWritten(session, present, ifMatch(version, 'bare')))) return 'bare';
    if ((await versionOf(session)) === version) break;
  }
  return { id: 'fresh-refused', message: 'it refuses to replace an object of the very version that it gave (If-Match)' };
}

async function versionOf(session: HttpSession): Promise<string> {
  return (await readObject(session, present, 65_536))?.version ?? '';
}

async function isWritten(session: HttpSession, path: string, condition: Write['condition']): Promise<boolean> {
  return (await put(session, path, condition)) === 'written';
}

function put(session: HttpSession, path: string, condition: Write['condition']): ReturnType<typeof writeObject> {
  const bytes = Buffer.from(`{ "probe": "${randomBytes(8).toString('hex')}" }\n`);
  return writeObject(session, { path, bytes, condition, cacheControl: 'no-store' });
}
