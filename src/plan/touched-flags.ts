import type { Condition } from '../model/condition.ts';
import type { Flag } from '../model/flag.ts';
import type { Project } from '../model/project.ts';

/**
 * The keys of flags that can differ between the projects: those whose own meaning differs, and those that a changed
 * segment, prerequisite, kill or setting reaches. Flags outside of it decide alike on both sides, so nothing else is asked
 * about them; that is what makes the comparison of a large project with itself fast.
 */
export function touchedFlags(before: Project, after: Project): ReadonlySet<string> {
  const keys = new Set([...before.flags.keys(), ...after.flags.keys()]);
  if (settingsText(before) !== settingsText(after)) return keys;
  const segments = touchedSegments(before, after);
  if (before.settings.internalSegment !== undefined && segments.has(before.settings.internalSegment)) return keys;
  const touched = new Set([...keys].filter((key) => isTouched(key, segments, { before, after })));
  for (const kill of new Set([...before.kills.keys(), ...after.kills.keys()])) {
    if (before.kills.get(kill)?.id !== after.kills.get(kill)?.id) touched.add(kill.slice(kill.indexOf('/') + 1));
  }
  // A kill file can name a flag that does not exist; that is an error of the project, not a change of a flag.
  return new Set([...withDependents(touched, [before, after])].filter((key) => keys.has(key)));
}

interface Both {
  readonly before: Project;
  readonly after: Project;
}

function isTouched(key: string, segments: ReadonlySet<string>, { before, after }: Both): boolean {
  const one = before.flags.get(key);
  const other = after.flags.get(key);
  if (one === undefined || other === undefined) return true;
  if (one !== other && textOf({ ...one, file: '' }) !== textOf({ ...other, file: '' })) return true;
  return segments.size > 0 && [...segmentsOf(one), ...segmentsOf(other)].some((segment) => segments.has(segment));
}

function touchedSegments(before: Project, after: Project): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const name of new Set([...before.segments.keys(), ...after.segments.keys()])) {
    const [one, other] = [before.segments.get(name), after.segments.get(name)];
    if (one !== other && (one === undefined || other === undefined || textOf(one.when) !== textOf(other.when))) touched.add(name);
  }
  const users = [...after.segments.values(), ...before.segments.values()];
  spread(touched, dependentsBy(users.map(({ name, when }) => [name, segmentNames(when)])));
  return touched;
}

function withDependents(touched: Set<string>, projects: readonly Project[]): ReadonlySet<string> {
  const flags = projects.flatMap((project) => [...project.flags.values()]);
  spread(touched, dependentsBy(flags.map(({ key, prerequisites }) => [key, prerequisites.map(({ flag }) => flag)])));
  return touched;
}

/** Who refers to a name, from the names that each refers to. */
function dependentsBy(references: readonly (readonly [string, readonly string[]])[]): (name: string) => readonly string[] {
  const dependents = new Map<string, string[]>();
  for (const [name, others] of references) {
    for (const other of others) {
      const known = dependents.get(other);
      if (known === undefined) dependents.set(other, [name]);
      else known.push(name);
    }
  }
  return (name) => dependents.get(name) ?? [];
}

function spread(reached: Set<string>, next: (name: string) => readonly string[]): void {
  const pending = [...reached];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const fresh = [...new Set(next(name))].filter((each) => !reached.has(each));
    for (const each of fresh) reached.add(each);
    pending.push(...fresh);
  }
}

function segmentsOf(flag: Flag): readonly string[] {
  return [...flag.environments.values()].flatMap((entry) => entry.rules.flatMap((rule) => segmentNames(rule.when)));
}

/** The segments that a condition names itself. */
export function segmentNames(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(segmentNames);
    case 'not':
      return segmentNames(condition.of);
    case 'segment':
      return [condition.segment];
    case 'test':
      return [];
  }
}

// Owners, policies and targets decide nothing about a flag.
function settingsText({ settings }: Project): string {
  return textOf([settings.environments, settings.internalSegment, settings.attributes]);
}

// Maps as lists of pairs: their order is the file's, and where it changes a flag is looked at once more than needed.
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? [...each] : each));
}
