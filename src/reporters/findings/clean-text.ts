import { printable } from '../../source/printable.ts';

/**
 * A text for a file that other programs show: what a terminal would obey and the two characters that XML has no room for
 * are written out. It is cut where it is longer than the limit, in UTF-16 units.
 */
export function cleanText(text: string, limit = 4000): string {
  return printable(text, limit).replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** A path as a relative URI reference (RFC 3986), of which no part can be taken for a scheme. */
export function relativeUri(path: string): string {
  // Two slashes at the beginning would name a host.
  return `${path.startsWith('/') ? './' : ''}${path}`
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
}
