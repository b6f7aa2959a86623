import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { type Cycle, findCycles } from '../cycles.ts';
import { lines } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { arrows, mend, quote } from '../words.ts';

const start = ['description: The new cart.', 'owner: payments', 'kind: operational'];

/** Flags that need each other. */
export const prerequisiteCycle: LintRule = {
  id: 'prerequisite-cycle',
  summary: 'Flags are prerequisites of each other in a circle.',
  severity: 'error',
  canBeOff: false,
  why: 'Each would have to be decided before the other, so none could be decided at all.',
  bad: {
    at: 'new-cart.yaml:4:25',
    files: {
      'billing.yaml': lines(...start, 'prerequisites: [{ flag: new-cart, variant: on }]'),
      'new-cart.yaml': lines(...start, 'prerequisites: [{ flag: billing, variant: on }]'),
    },
  },
  good: {
    files: {
      'billing.yaml': lines(...start),
      'new-cart.yaml': lines(...start, 'prerequisites: [{ flag: billing, variant: on }]'),
    },
  },
  check: checkPrerequisiteCycle,
};

function* checkPrerequisiteCycle(project: Project): Iterable<Offence> {
  const edges = new Map(Array.from(project.flags.values(), ({ key, prerequisites }) => [key, prerequisites.map(({ flag }) => flag)]));
  for (const cycle of findCycles(edges)) yield* toOffence(project, cycle);
}

function* toOffence({ flags }: Project, { nodes, closing }: Cycle): Iterable<Offence> {
  const flag = flags.get(closing.from);
  const prerequisite = flag?.prerequisites[closing.index];
  if (flag === undefined || prerequisite === undefined) return;
  const isSelf = nodes.length === 2;
  yield {
    place: valueAt(flag.file, [...prerequisite.at, 'flag']),
    message: isSelf ? `Flag ${quote(flag.key)} is its own prerequisite` : `Flags are prerequisites of each other: ${arrows(nodes)}`,
    advice: [mend(isSelf ? 'take this prerequisite out' : 'take one of these prerequisites out')],
  };
}
