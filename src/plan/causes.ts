import type { Condition } from '../model/condition.ts';
import type { Project } from '../model/project.ts';
import { canonicalCondition, canonicalWording } from './canonical-condition.ts';
import type { Facet } from './change.ts';
import { conditionInWords } from './condition-words.ts';
import { segmentNames } from './touched-flags.ts';

/**
 * What changed the meaning of a condition that is worded alike in both projects: each segment below it that was edited
 * itself, else the settings, whose attribute types decide what a test means.
 */
export function conditionCauses(condition: Condition, before: Project, after: Project): readonly Facet[] {
  const names = new Set<string>();
  collectEdited(condition, { before, after, names });
  if (names.size === 0) return [{ kind: 'retarget', before: 'the declared types of its attributes', after: 'other types', cause: 'maestro.yaml' }];
  return [...names].sort().map((name) => segmentFacet(name, before, after));
}

/** The change of one segment, as a facet of every flag that it reaches. */
function segmentFacet(name: string, before: Project, after: Project): Facet {
  return { kind: 'retarget', before: meaning(name, before), after: meaning(name, after), cause: `segment ${name}` };
}

interface Search {
  readonly before: Project;
  readonly after: Project;
  readonly names: Set<string>;
}

function collectEdited(condition: Condition, search: Search): void {
  for (const name of segmentNames(condition)) {
    const [one, other] = [search.before.segments.get(name), search.after.segments.get(name)];
    if (one === undefined || other === undefined) search.names.add(name);
    else if (canonicalWording(one.when) !== canonicalWording(other.when)) {
      if (canonicalCondition(one.when, search.before) !== canonicalCondition(other.when, search.after)) search.names.add(name);
    } else collectEdited(other.when, search);
  }
}

function meaning(name: string, project: Project): string | undefined {
  const segment = project.segments.get(name);
  return segment === undefined ? undefined : conditionInWords(segment.when);
}
