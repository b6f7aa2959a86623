import { EffectError } from '../effect-error.ts';
import { classifyAnswer } from './http/classify-http.ts';
import { conditionalStore } from './http/conditional-store.ts';
import type { HttpTarget } from './http/http-target.ts';
import type { OpenStore, StoreOptions } from './store.ts';
import { parseHttpAddress } from './target/http-address.ts';
import { safeTarget } from './target/safe-target.ts';

/**
 * A server that takes GET and PUT below an address. What proves who asks comes from the environment, so that no argument
 * list shows it: `MAESTRO_PUBLISH_TOKEN` is sent as a bearer token, `MAESTRO_PUBLISH_HEADERS` holds headers, one a line.
 * A query of the address (as signatures of storage services are given) goes along with every request.
 */
export const openHttpsStore: OpenStore = async (url, options) => {
  const address = parseHttpAddress(url, options.allowPlainHttp === true);
  const credentials = readCredentials(options.environment);
  const base = `${address.origin}${address.pathname.replace(/\/$/, '')}`;
  const target: HttpTarget = {
    url: safeTarget(base),
    toRequest: async (path, parts) => ({ ...parts, url: `${base}/${path}${address.search}`, headers: { ...parts.headers, ...credentials } }),
    isAbsent: ({ status }) => status === 404 || status === 410,
    classify: classifyAnswer,
  };
  return conditionalStore(target, options);
};

function readCredentials(environment: StoreOptions['environment']): Readonly<Record<string, string>> {
  const token = environment['MAESTRO_PUBLISH_TOKEN'] ?? '';
  if (!/^[!-~]*$/.test(token)) throw malformed('MAESTRO_PUBLISH_TOKEN', 'holds what no token can hold (a space, a line end, a letter beyond ASCII)', 'set it to the token alone');
  const lines = (environment['MAESTRO_PUBLISH_HEADERS'] ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  return { ...(token === '' ? {} : { authorization: `Bearer ${token}` }), ...Object.fromEntries(lines.map(toHeader)) };
}

// What fetch says of a header that it refuses quotes it: it is judged here, and never shown.
function toHeader(line: string, index: number): readonly [string, string] {
  const [, name, value] = /^\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \t]*([\t -~]*?)\s*$/.exec(line) ?? [];
  if (name !== undefined && value !== undefined) return [name.toLowerCase(), value];
  throw malformed('MAESTRO_PUBLISH_HEADERS', `has no header in line ${index + 1}`, 'write one header a line, as "Name: value"');
}

function malformed(variable: string, what: string, hint: string): EffectError {
  return new EffectError('target-malformed', `${variable} ${what}`, hint);
}
