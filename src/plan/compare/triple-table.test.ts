import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TripleTable } from './triple-table.ts';

it('knows what a map from texts knows, however far it grows', () => {
  const id = fc.oneof(fc.nat(3), fc.nat(399_999));
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id, id), { maxLength: 300 }), ([...keys]) => {
      const [table, map] = [new TripleTable(4), new Map<string, number>()];
      for (const [index, [a, b, c]] of keys.entries()) {
        const name = `${a},${b},${c}`;
        expect(table.get(a, b, c)).toBe(map.get(name) ?? -1);
        if (map.has(name)) continue;
        map.set(name, index);
        table.add(a, b, c, index);
      }
      for (const [a, b, c] of keys) expect(table.get(a, b, c)).toBe(map.get(`${a},${b},${c}`));
    }),
  );
});
