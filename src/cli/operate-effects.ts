import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { nodeGitWriter } from '../effects/git-writer/node-git-writer.ts';
import type { OperateEffects } from '../workflows/operate/operate-effects.ts';
import { isRefusal, type Refusal } from '../workflows/refusal.ts';
import type { Session } from './command.ts';
import { publishEffects } from './publish-effects.ts';

type KeyOptions = Parameters<typeof publishEffects>[1];

/** What operating flags needs of the world. */
export async function operateEffects(session: Session, keys: KeyOptions): Promise<OperateEffects | Refusal> {
  const publishing = await publishEffects(session, keys);
  if (isRefusal(publishing)) return publishing;
  return { ...publishing, writer: nodeGitWriter(), newId: () => newUlid(Date.now(), randomBytes(10)), whoever: whoever() };
}

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 48 bits of milliseconds and 80 of chance in Crockford's base 32 (https://github.com/ulid/spec): it sorts by time. */
function newUlid(milliseconds: number, chance: Uint8Array): string {
  let value = (BigInt(milliseconds) << 80n) | BigInt(`0x${Buffer.from(chance).toString('hex')}`);
  let text = '';
  for (let index = 0; index < 26; index += 1) {
    text = (digits[Number(value & 31n)] ?? '0') + text;
    value >>= 5n;
  }
  return text;
}

function whoever(): string {
  try {
    return `${userInfo().username}@${hostname()}`;
  } catch {
    // A container may run as a number that no user has.
    return `somebody@${hostname()}`;
  }
}
