import type { DataNode, ListNode, MapEntry, MapNode, ScalarNode } from './data-node.ts';
import { isNewKey, isPlainKey, readQuoted, type Read } from './plain-part.ts';
import { readFlow } from './plain-flow.ts';
import { plainValue } from './plain-scalar.ts';
import { maximumDepth } from './strict-parse.ts';

/** Longer texts go to the yaml package, which also counts what they are made of. */
const maximumLength = 65_536;

const plainKey = /[A-Za-z0-9_$][A-Za-z0-9_.$%/-]{0,199}/y;
const keyAhead = /(?:[A-Za-z0-9_$][A-Za-z0-9_.$%/-]{0,199}|"[^"\\\n]{0,200}"|'[^'\n]{0,200}'):(?=[ \r\n]|$)/y;
const colonInside = /:(?: |$)/;

/**
 * Reads the plain style that nearly every file is written in: block mappings and lists, brackets on one line, plain and simply
 * quoted scalars, comments. `undefined` at the first thing that could be read in another way, or that is wrong: the yaml package
 * decides then, and finds the words. Where it answers, it gives the very nodes and spans that the strict tree gives.
 */
export function readPlainYaml(text: string): DataNode | undefined {
  return text.length > maximumLength || text.includes('\t') ? undefined : new PlainReader(text).read();
}

class PlainReader {
  /** The next content, and its column (from 0) when it is the first on its line; -1 at the end of the text. */
  private place = 0;
  private column = -1;
  private lineStart = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(): DataNode | undefined {
    this.toContent(0);
    const root = this.column === 0 ? this.map(0, 1) : undefined;
    return this.place === this.text.length ? root : undefined;
  }

  /** Ends at the first content in another column. One that no block around it starts in is never taken, and `read` gives up. */
  private map(column: number, depth: number): MapNode | undefined {
    if (depth > maximumDepth) return undefined;
    const entries: MapEntry[] = [];
    const start = this.place;
    let end = start;
    do {
      const entry = this.entry(column, depth);
      if (entry === undefined || !isNewKey(entries, entry.key)) return undefined;
      entries.push(entry);
      end = entry.value.span.end;
    } while (this.column === column);
    return { kind: 'map', entries, span: { start, end } };
  }

  private entry(column: number, depth: number): MapEntry | undefined {
    const key = this.key();
    if (key === undefined || this.text.charCodeAt(key.end) !== 0x3a || !this.isBlankAt(key.end + 1)) return undefined;
    const value = this.behindColon(key.end + 1, column, depth);
    return value && { key: key.node, keySpan: { start: key.start, end: key.end }, value };
  }

  private key(): { readonly node: string; readonly start: number; readonly end: number } | undefined {
    const start = this.place;
    const quoted = readQuoted(this.text, start);
    if (quoted !== undefined) return { node: quoted.node.value, start, end: quoted.end };
    plainKey.lastIndex = start;
    const source = plainKey.exec(this.text)?.[0];
    return source !== undefined && isPlainKey(source) ? { node: source, start, end: start + source.length } : undefined;
  }

  private behindColon(colonEnd: number, column: number, depth: number): DataNode | undefined {
    const offset = this.skipSpaces(colonEnd);
    if (!this.isLineOver(offset)) return this.flowNode(offset, depth);
    this.endLine(offset);
    const isDash = this.isDash();
    if (this.column > column) return isDash ? this.list(this.column, depth + 1) : this.map(this.column, depth + 1);
    if (this.column === column && isDash) return this.list(column, depth + 1);
    return nothingAt(colonEnd);
  }

  private list(column: number, depth: number): ListNode | undefined {
    if (depth > maximumDepth) return undefined;
    const items: DataNode[] = [];
    const start = this.place;
    let end = start;
    do {
      const item = this.behindDash(this.place + 1, column, depth);
      if (item === undefined) return undefined;
      items.push(item);
      end = item.span.end;
    } while (this.column === column && this.isDash());
    return { kind: 'list', items, span: { start, end } };
  }

  private behindDash(dashEnd: number, column: number, depth: number): DataNode | undefined {
    const offset = this.skipSpaces(dashEnd);
    if (this.isLineOver(offset)) {
      this.endLine(offset);
      if (this.column <= column) return nothingAt(dashEnd);
      return this.isDash() ? this.list(this.column, depth + 1) : this.map(this.column, depth + 1);
    }
    this.place = offset;
    if (this.isDash()) return this.list(offset - this.lineStart, depth + 1);
    keyAhead.lastIndex = offset;
    return keyAhead.test(this.text) ? this.map(offset - this.lineStart, depth + 1) : this.flowNode(offset, depth);
  }

  /** A value that ends on its line, which must have nothing but a comment behind it. */
  private flowNode(offset: number, depth: number): DataNode | undefined {
    const read = this.valueAt(offset, depth);
    if (read === undefined) return undefined;
    const end = this.skipSpaces(read.end);
    if (!this.isLineOver(end) || (this.text.charCodeAt(end) === 0x23 && end === read.end)) return undefined;
    this.endLine(end);
    return read.node;
  }

  private valueAt(offset: number, depth: number): Read<DataNode> | undefined {
    switch (this.text.charCodeAt(offset)) {
      case 0x22: case 0x27:
        return readQuoted(this.text, offset);
      case 0x5b: case 0x7b:
        return readFlow(this.text, offset, depth + 1);
      // The other indicators (YAML 1.2.2, section 5.3): , ] } # & * ! | > % @ ` and ? : and a dash before a blank.
      case 0x2c: case 0x5d: case 0x7d: case 0x23: case 0x26: case 0x2a: case 0x21: case 0x7c: case 0x3e: case 0x25: case 0x40: case 0x60: case 0x3f: case 0x3a:
        return undefined;
      case 0x2d:
        return this.isBlankAt(offset + 1) ? undefined : this.plainAt(offset);
      default:
        return this.plainAt(offset);
    }
  }

  private plainAt(offset: number): Read<ScalarNode> | undefined {
    const line = this.text.slice(offset, this.lineEnd(offset));
    const comment = line.indexOf(' #');
    let length = comment === -1 ? line.length : comment;
    while (line.charCodeAt(length - 1) === 0x20) length -= 1;
    const source = line.slice(0, length);
    const value = colonInside.test(source) ? undefined : plainValue(source);
    return value === undefined ? undefined : { node: { kind: 'scalar', value, span: { start: offset, end: offset + length } }, end: offset + length };
  }

  private isDash(): boolean {
    return this.text.charCodeAt(this.place) === 0x2d && this.isBlankAt(this.place + 1);
  }

  private isBlankAt(offset: number): boolean {
    const code = this.text.charCodeAt(offset);
    return code === 0x20 || code === 0x0a || code === 0x0d || offset >= this.text.length;
  }

  /** Whether at most a comment is left on the line. */
  private isLineOver(offset: number): boolean {
    const code = this.text.charCodeAt(offset);
    return code === 0x0a || code === 0x0d || code === 0x23 || offset >= this.text.length;
  }

  private skipSpaces(offset: number): number {
    let place = offset;
    while (this.text.charCodeAt(place) === 0x20) place += 1;
    return place;
  }

  /** The end of the line of `offset`, before its line end. */
  private lineEnd(offset: number): number {
    const feed = this.text.indexOf('\n', offset);
    if (feed === -1) return this.text.length;
    return this.text.charCodeAt(feed - 1) === 0x0d ? feed - 1 : feed;
  }

  private endLine(offset: number): void {
    const feed = this.text.indexOf('\n', offset);
    this.toContent(feed === -1 ? this.text.length : feed + 1);
  }

  /** Moves to the first line from `start` on that has more than blanks and a comment. */
  private toContent(start: number): void {
    let line = start;
    while (line < this.text.length) {
      const place = this.skipSpaces(line);
      if (!this.isLineOver(place)) {
        this.place = place;
        this.column = place - line;
        this.lineStart = line;
        return;
      }
      const feed = this.text.indexOf('\n', place);
      line = feed === -1 ? this.text.length : feed + 1;
    }
    this.place = this.text.length;
    this.column = -1;
  }
}

function nothingAt(offset: number): ScalarNode {
  return { kind: 'scalar', value: null, span: { start: offset, end: offset } };
}
