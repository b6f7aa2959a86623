import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../source/span.ts';
import type { DataNode, ListNode, MapEntry, MapNode, ScalarNode } from './data-node.ts';
import { numberProblem, plainValue } from './plain-scalar.ts';
import { skipTrivia } from './text-lines.ts';
import { maximumDepth, tooDeep } from './strict-parse.ts';
import { maximumCollected, type Problem } from './strict-problem.ts';
import { badNumber, duplicateKey, emptyKey, keyNotText, loneSurrogate, mergeKey, missingColon, pairInList, reservedKey } from './strict-entry.ts';

/** The yaml package's tree as plain data with spans, in one walk that also looks for what the data must not have. */
export function toDataNode(text: string, contents: unknown): { readonly root: DataNode | undefined; readonly problems: readonly Problem[] } {
  const walk = new Walk(text);
  const root = contents === null || contents === undefined || isNothing(contents) ? undefined : walk.node(contents, 1);
  return { root, problems: walk.problems };
}

function isNothing(node: unknown): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.source === '';
}

const reserved = new Set(['__proto__', 'constructor', 'prototype']);
const surrogate = /\p{Surrogate}/u;

class Walk {
  readonly problems: Problem[] = [];

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  node(node: unknown, depth: number): DataNode {
    if (isScalar(node)) return this.scalar(node);
    if (depth > maximumDepth) return this.refused(tooDeep(firstOf(rangeOf(node))));
    if (isMap(node)) return this.map(node, depth);
    if (isSeq(node)) return this.list(node, depth);
    // Aliases are refused where the tokens are read; here only the tree must stay whole.
    return isAlias(node) ? nothingAt(rangeOf(node).start) : nothingAt(0);
  }

  private scalar(node: Scalar): ScalarNode {
    const span = rangeOf(node);
    const source = node.source ?? '';
    if (node.type !== 'PLAIN') {
      if (node.type === 'QUOTE_DOUBLE' && surrogate.test(source)) this.problems.push(loneSurrogate(span));
      return { kind: 'scalar', value: source, span: node.type?.startsWith('BLOCK') === true ? this.withoutLastBreaks(span) : span };
    }
    if (source === '') return nothingAt(this.afterIndicator(span.start));
    const value = plainValue(source);
    if (value !== undefined) return { kind: 'scalar', value, span };
    return this.refused(badNumber(numberProblem(source), source, span));
  }

  private list(node: YAMLSeq, depth: number): ListNode {
    const items: DataNode[] = [];
    for (const item of node.items) {
      if (this.problems.length >= maximumCollected) break;
      items.push(this.item(item, depth));
    }
    const { start, end } = rangeOf(node);
    return { kind: 'list', items, span: { start, end: node.flow === true ? end : (items.at(-1)?.span.end ?? end) } };
  }

  private item(item: unknown, depth: number): DataNode {
    if (isMap(item) && item.flow === true && this.text[rangeOf(item).start] !== '{') this.problems.push(pairInList(rangeOf(item)));
    return this.node(item, depth + 1);
  }

  private map(node: YAMLMap, depth: number): MapNode {
    const entries: MapEntry[] = [];
    const seen = new Map<string, Span>();
    for (const pair of node.items) {
      if (this.problems.length >= maximumCollected) break;
      const entry = this.entry(pair, depth);
      if (!entry) continue;
      const first = seen.get(entry.key);
      if (first) this.problems.push(duplicateKey(entry, first));
      else seen.set(entry.key, entry.keySpan);
      entries.push(entry);
    }
    const { start, end } = rangeOf(node);
    return { kind: 'map', entries, span: { start, end: node.flow === true ? end : (entries.at(-1)?.value.span.end ?? end) } };
  }

  private entry(pair: Pair, depth: number): MapEntry | undefined {
    const { key, value } = pair;
    // Keys that are collections or aliases have their problem already: from the yaml package or from the tokens.
    if (!isScalar(key)) return undefined;
    const keySpan = rangeOf(key);
    const source = key.source ?? '';
    if (source === '' && key.type === 'PLAIN') return this.refusedKey(emptyKey(skipTrivia(this.text, keySpan.start)));
    this.checkKey(source, key.type === 'PLAIN', keySpan);
    if (value === null || value === undefined) {
      this.problems.push(missingColon(source, keySpan));
      return { key: source, keySpan, value: nothingAt(keySpan.end) };
    }
    return { key: source, keySpan, value: this.node(value, depth + 1) };
  }

  private checkKey(source: string, isPlain: boolean, span: Span): void {
    if (reserved.has(source)) this.problems.push(reservedKey(source, span));
    if (!isPlain) {
      if (surrogate.test(source)) this.problems.push(loneSurrogate(span));
      return;
    }
    if (source === '<<') this.problems.push(mergeKey(span));
    if (typeof plainValue(source) !== 'string') this.problems.push(keyNotText(source, span));
  }

  private refusedKey(problem: Problem): undefined {
    this.problems.push(problem);
    return undefined;
  }

  private refused(problem: Problem): ScalarNode {
    this.problems.push(problem);
    return nothingAt(problem.span.start);
  }

  /** The place right after the `:` or `-` whose value was left out: the yaml package skips the spaces that follow. */
  private afterIndicator(offset: number): number {
    let place = offset;
    while (this.text[place - 1] === ' ' || this.text[place - 1] === '\t') place -= 1;
    return place;
  }

  /** A block scalar's span ends with its last line that is not blank, before the line end. */
  private withoutLastBreaks(span: Span): Span {
    let end = span.end;
    while (end > span.start && ' \t\r\n'.includes(this.text[end - 1] ?? '')) end -= 1;
    return { start: span.start, end };
  }
}

function rangeOf(node: unknown): Span {
  // The yaml package gives every node that it parsed a range; only nodes made by hand have none.
  const range = (node as { readonly range?: readonly [number, number, number] | null }).range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

function firstOf(span: Span): Span {
  return { start: span.start, end: span.start + 1 };
}

function nothingAt(offset: number): ScalarNode {
  return { kind: 'scalar', value: null, span: { start: offset, end: offset } };
}
