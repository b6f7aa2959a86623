import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Diagrams, type NodeId } from './diagram.ts';

/** A function of three variables with 2, 3 and 2 classes, as a table of labels. */
const widths = [2, 3, 2] as const;
const points = [0, 1].flatMap((x) => [0, 1, 2].flatMap((y) => [0, 1].map((z) => [x, y, z] as const)));
const table = fc.array(fc.constantFrom('on', 'off', 'blue'), { minLength: points.length, maxLength: points.length });
const truth = fc.array(fc.constantFrom('yes', 'no'), { minLength: points.length, maxLength: points.length });

function build(diagrams: Diagrams, labels: readonly string[], variable = 0, prefix: readonly number[] = []): NodeId {
  const width = widths[variable];
  if (width === undefined) return diagrams.leaf(labels[points.findIndex((point) => point.join() === prefix.join())] ?? '');
  return diagrams.branch(variable, Array.from({ length: width }, (_, index) => build(diagrams, labels, variable + 1, [...prefix, index])));
}

function read(diagrams: Diagrams, id: NodeId, point: readonly number[]): string {
  const node = diagrams.get(id);
  return node.kind === 'leaf' ? node.label : read(diagrams, node.children[point[node.variable] ?? 0] ?? 0, point);
}

test('chooses, negates and combines as the tables say, point by point', () => {
  fc.assert(
    fc.property(truth, table, table, (condition, then, otherwise) => {
      const diagrams = new Diagrams();
      const [c, t, o] = [build(diagrams, condition), build(diagrams, then), build(diagrams, otherwise)];
      const chosen = diagrams.choose(c, t, o);
      const pair = diagrams.combine(t, o, 'pair', (a, b) => `${a}>${b}`);
      points.forEach((point, index) => {
        expect(read(diagrams, chosen, point)).toBe(condition[index] === 'yes' ? then[index] : otherwise[index]);
        expect(read(diagrams, diagrams.not(c), point)).toBe(condition[index] === 'yes' ? 'no' : 'yes');
        expect(read(diagrams, pair, point)).toBe(`${then[index]}>${otherwise[index]}`);
      });
    }),
  );
});

test('gives equal functions one node', () => {
  fc.assert(
    fc.property(table, table, (a, b) => {
      const diagrams = new Diagrams();
      expect(build(diagrams, a) === build(diagrams, b)).toBe(a.join() === b.join());
    }),
  );
});
