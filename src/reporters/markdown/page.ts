import { Chalk } from 'chalk';
import type { ReportedDiagnostic } from '../../model/generated/output/diagnostic.ts';
import { placeOf } from '../pretty/diagnostic.ts';
import type { RenderOptions } from '../render-options.ts';
import { type Host, hosts, limitOf } from './hosts.ts';
import { code } from './inline.ts';
import type { MarkdownOptions } from './markdown-options.ts';

type Range = ReportedDiagnostic['range'];

/** What everything on a page of Markdown is made with. */
export interface Page {
  readonly host: Host;
  /** UTF-16 code units. */
  readonly limit: number;
  /** How the texts are made that terminals show too. */
  readonly look: RenderOptions;
  /** A place as a code span, a link to its lines where there is an address for it. */
  readonly place: (file: string | null, range: Range) => string;
  /** A file under another text, both as `place`; `base` where the file is only in the base. */
  readonly file: (text: string, file: string, side?: 'base' | 'head') => string;
}

/** A page for a host. */
export function toPage(options: MarkdownOptions): Page {
  const host = hosts[options.host ?? 'github'];
  const { links } = options;
  const link = (text: string, address: string | undefined): string => (address === undefined || text === '' ? text : `[${text}](${address})`);
  const addressOf = (file: string, range: Range, revision: string | undefined): string | undefined => {
    if (links === undefined || revision === undefined || !isAddress(links.repository) || !/^[0-9a-f]{7,64}$/.test(revision)) return undefined;
    return host.address(links.repository, { revision, path: encodedPath(file), lines: linesOf(range) });
  };
  return {
    host,
    limit: limitOf(options),
    look: { style: new Chalk({ level: 0 }), unicode: true, width: 100 },
    place: (file, range) => (file === null ? '' : link(code(placeOf(file, range)), addressOf(file, range, links?.revision))),
    file: (text, file, side = 'head') => link(code(text), addressOf(file, null, side === 'head' ? links?.revision : links?.base)),
  };
}

/** What could end a link or break out of it has no place in an address. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[\w.~:/@%+-]+$/.test(text);
}

function encodedPath(path: string): string {
  // Lone surrogates have no UTF-8; RFC 3986 lets parentheses and quotes stand, Markdown does not.
  return path
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
}

/** First and last line. A range that ends before the first column of a line does not reach into it. */
function linesOf(range: Range): readonly [number, number] | undefined {
  if (range === null) return undefined;
  const { start, end } = range;
  return [start.line, Math.max(start.line, end.column === 1 ? end.line - 1 : end.line)];
}
