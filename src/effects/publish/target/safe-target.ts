import { printable } from '../../../source/printable.ts';

/** A target as it may be printed: without what may be secret (user name, password, query), and without control characters. */
export function safeTarget(url: string): string {
  return printable(url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/\?[^#]*/, '?…'), 300);
}
