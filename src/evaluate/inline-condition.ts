import { clockAttribute, type Condition } from '../model/condition.ts';
import type { Project } from '../model/project.ts';
import type { Formula } from './decision-program.ts';
import { conjunction, disjunction, isAlways, isNever, negation } from './formula.ts';

/** A condition as a formula: segments in place, every test with the declared type. Throws on unknown names and cycles. */
export function inlineCondition(project: Project, condition: Condition): Formula {
  return inline(project, condition, []);
}

function inline(project: Project, condition: Condition, path: readonly string[]): Formula {
  switch (condition.kind) {
    case 'all':
      return conjunction(condition.of.map((part) => inline(project, part, path)));
    case 'any':
      return disjunction(condition.of.map((part) => inline(project, part, path)));
    case 'not':
      return negation(inline(project, condition.of, path));
    case 'segment':
      return inlineSegment(project, condition.segment, path);
    case 'test':
      return inlineTest(project, condition);
  }
}

function inlineSegment(project: Project, name: string, path: readonly string[]): Formula {
  if (path.includes(name)) throw new Error(`segments refer to themselves: ${[...path, name].join(' -> ')}`);
  const segment = project.segments.get(name);
  if (segment === undefined) throw new Error(`there is no segment ${JSON.stringify(name)} in the project`);
  const of = inline(project, segment.when, [...path, name]);
  return isAlways(of) || isNever(of) ? of : { kind: 'named', name: { kind: 'segment', segment: name }, of };
}

function inlineTest(project: Project, { attribute, test }: Extract<Condition, { kind: 'test' }>): Formula {
  const declared = project.settings.attributes.get(attribute);
  if (declared === undefined) throw new Error(`the attribute ${JSON.stringify(attribute)} is not declared`);
  if ((test.kind === 'instant') !== (attribute === clockAttribute)) throw new Error(`${attribute} takes no ${test.kind} test`);
  return { kind: 'attribute', attribute, type: declared.type, test };
}
