import { isIPv4 } from 'node:net';
import { EffectError } from '../../effect-error.ts';
import { safeTarget } from './safe-target.ts';

/** The address with no slash at its end; throws `target-malformed` for one that must not be written to. */
export function parseHttpAddress(text: string, allowPlainHttp: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new EffectError('target-malformed', `"${safeTarget(text)}" is no address of a server`, 'write it as https://host/path');
  }
  if (url.username !== '' || url.password !== '') {
    const hint = 'other users of the machine can see them there; put MAESTRO_PUBLISH_HEADERS="Authorization: Basic …" into the environment';
    throw new EffectError('target-malformed', `"${safeTarget(text)}" holds a user name or a password`, hint);
  }
  if (url.hash !== '') throw new EffectError('target-malformed', `"${safeTarget(text)}" ends in a fragment (#…), which servers never see`, 'leave it out');
  if (url.protocol === 'http:' && !allowPlainHttp && !isLoopback(url.hostname)) {
    const message = `"${safeTarget(text)}" is not encrypted: what is published, and the credentials, could be read and changed on the way`;
    throw new EffectError('target-malformed', message, 'write https://, or allow it with --allow-http');
  }
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'));
}
