import { during } from '../activity.ts';
import { safeTarget } from '../publish/target/safe-target.ts';
import type { StoreOptions } from '../publish/store.ts';
import type { TimeServers } from './doctor-ports.ts';

/** The servers behind repositories and targets, as they tell the time in their answers. */
export function nodeTimeServers(options: StoreOptions): TimeServers {
  return {
    addressOf: async (url) => {
      if (/^s3:/i.test(url)) return originOf(await s3Base(url, options));
      const http = /^(?:git(?:\+(?=http)|:))?(https?:\/\/[^#]*)/i.exec(url)?.[1];
      return http === undefined ? undefined : originOf(http);
    },
    dateOf: (address) => dateOf(address),
  };
}

async function s3Base(url: string, options: StoreOptions): Promise<string> {
  const [{ readAwsSettings }, { toS3Address }] = await Promise.all([import('../publish/s3/aws-settings.ts'), import('../publish/s3/s3-address.ts')]);
  return toS3Address(url, await readAwsSettings(options), options).base;
}

/** Nothing but the server: what is asked needs no credentials, and an address may hold some. */
function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(safeTarget(url)).origin : undefined;
}

// RFC 9110, section 6.6.1: a server with a clock dates its answers, errors too.
async function dateOf(address: string): Promise<number | undefined> {
  try {
    const told = { activity: () => ({ what: `HEAD ${safeTarget(address)}`, waitsFor: new URL(address).host }), outcome: ({ status }: Response) => String(status) };
    const { headers } = await during(told, () => fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(4_000) }));
    const date = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(date) ? undefined : date;
  } catch {
    return undefined;
  }
}
