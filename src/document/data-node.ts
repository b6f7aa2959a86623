import type { Span } from '../source/span.ts';

/** A YAML document as plain data that remembers where it stood. Made by the strict loader; has no aliases, tags or cycles. */
export type DataNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
  readonly span: Span;
}

export interface MapNode {
  readonly kind: 'map';
  /** In the file's order; keys are unique. */
  readonly entries: readonly MapEntry[];
  readonly span: Span;
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: DataNode;
}
