import { describe, expect, it } from 'vitest';
import type { DataNode } from './data-node.ts';
import { toData } from './to-data.ts';

const span = { start: 0, end: 0 };
const scalar = (value: string | number | boolean | null): DataNode => ({ kind: 'scalar', value, span });
const map = (...entries: readonly (readonly [string, DataNode])[]): DataNode => ({ kind: 'map', span, entries: entries.map(([key, value]) => ({ key, keySpan: span, value })) });

describe('plain data', () => {
  it('has the values of the nodes', () => {
    const node = map(['a', scalar(1)], ['b', { kind: 'list', span, items: [scalar('x'), scalar(null), map(['2', scalar(true)])] }]);
    expect(toData(node)).toEqual({ a: 1, b: ['x', null, { 2: true }] });
  });

  it('takes `__proto__` for a key like any other', () => {
    const data = toData(map(['__proto__', map(['polluted', scalar(true)])], ['constructor', scalar(1)]));
    expect(Object.keys(Object(data))).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
