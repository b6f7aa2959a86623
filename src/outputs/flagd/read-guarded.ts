import type { Formula } from '../../evaluate/decision-program.ts';
import { parseVersion } from '../../evaluate/version.ts';
import type { AttributeTest, VersionComparator, VersionRange } from '../../model/condition.ts';
import type { AttributeKind } from '../../model/settings.ts';
import { isListGuard, isNumberGuard, listExists } from './attribute-logic.ts';
import { isText, type Logic, variable } from './logic.ts';
import { conjuncts, holdsAt, isList, operandsOf, OutsideProfile, pathOf } from './read-logic.ts';

/** A test together with the guards before it, and how many parts of the conjunction they are. */
interface Guarded {
  readonly formula: Formula;
  readonly taken: number;
}

/** What the parts from `at` on test behind a guard; `undefined` where they start with none. Guards alone ask for the type. */
export function readGuarded(parts: readonly Logic[], at: number): Guarded | undefined {
  const attribute = guardedAttribute(parts[at]);
  if (attribute === undefined) return undefined;
  for (const { type, guard, read } of kinds) {
    const wanted = guard(attribute);
    if (!holdsAt(parts, at, wanted)) continue;
    const found = read({ parts, at: at + wanted.length, value: variable(attribute) });
    if (found !== undefined) return { formula: { kind: 'attribute', attribute, type, test: found.test }, taken: wanted.length + found.taken };
  }
  return undefined;
}

// Every guard starts with a part that names its attribute: `starts_with` for texts, its negation or `!==` for the others.
function guardedAttribute(first: Logic | undefined): string | undefined {
  const negated = operandsOf(first, '!')?.[0];
  const operands = operandsOf(first, 'starts_with') ?? operandsOf(first, '!==') ?? operandsOf(negated, 'starts_with');
  return pathOf(operands?.[0]);
}

/** The rest of a conjunction behind a guard. */
interface Behind {
  readonly parts: readonly Logic[];
  readonly at: number;
  readonly value: Logic;
}

interface Found {
  readonly test: AttributeTest;
  readonly taken: number;
}

const exists: Found = { test: { kind: 'exists' }, taken: 0 };

const kinds: readonly { readonly type: AttributeKind; readonly guard: (attribute: string) => readonly Logic[]; readonly read: (behind: Behind) => Found | undefined }[] = [
  { type: 'number', guard: (attribute) => conjuncts(isNumberGuard(attribute)), read: (behind) => readNumbers(behind) ?? readBound(behind) ?? exists },
  { type: 'string[]', guard: (attribute) => conjuncts(listExists(attribute)), read: () => exists },
  { type: 'string[]', guard: (attribute) => conjuncts(isListGuard(attribute)), read: readContained },
  { type: 'semver', guard: textGuard, read: readVersions },
  { type: 'string', guard: textGuard, read: (behind) => readMembers(behind) ?? readContained(behind) ?? exists },
];

function textGuard(attribute: string): readonly Logic[] {
  return [isText(variable(attribute))];
}

const operators = { '>': 'gt', '>=': 'gte', '<': 'lt', '<=': 'lte' } as const;

function readBound({ parts, at, value }: Behind): Found | undefined {
  for (const [symbol, operator] of Object.entries(operators)) {
    const bound = comparedWith(parts[at], symbol, value);
    if (typeof bound === 'number') return { test: { kind: 'compare', operator: operator as (typeof operators)[keyof typeof operators], bound }, taken: 1 }; // as: Object.entries widens
  }
  return undefined;
}

/** One of some numbers: each is written as two bounds. */
function readNumbers({ parts, at, value }: Behind): Found | undefined {
  const one = equalTo(parts.slice(at, at + 2), value);
  if (one !== undefined) return { test: { kind: 'in', values: [one] }, taken: 2 };
  const values = operandsOf(parts[at], 'or')?.map((each) => equalTo(conjuncts(each), value));
  if (values === undefined || values.includes(undefined)) return undefined;
  return { test: { kind: 'in', values: values.filter((each) => each !== undefined) }, taken: 1 };
}

function equalTo([low, high, ...more]: readonly Logic[], value: Logic): number | undefined {
  const [one, other] = [comparedWith(low, '>=', value), comparedWith(high, '<=', value)];
  return typeof one === 'number' && one === other && more.length === 0 ? one : undefined;
}

function readMembers({ parts, at, value }: Behind): Found | undefined {
  const values = comparedWith(parts[at], 'in', value);
  if (values === undefined || typeof values !== 'object' || values === null || !isList(values)) return undefined;
  const texts = values.filter((each) => typeof each === 'string');
  return texts.length === values.length ? { test: { kind: 'in', values: texts }, taken: 1 } : undefined;
}

/** A text inside of a text, or a member of a list, by the guard before it. */
function readContained({ parts, at, value }: Behind): Found | undefined {
  const part = parts[at];
  const texts = (operandsOf(part, 'or') ?? (part === undefined ? [] : [part])).map((each) => textInside(each, value));
  if (texts.length === 0 || texts.includes(undefined)) return undefined;
  return { test: { kind: 'contains', texts: texts.filter((each) => each !== undefined) }, taken: 1 };
}

function textInside(logic: Logic, value: Logic): string | undefined {
  const [text, whole, ...more] = operandsOf(logic, 'in') ?? [];
  return typeof text === 'string' && holdsAt([whole ?? null], 0, [value]) && more.length === 0 ? text : undefined;
}

function readVersions({ parts, at, value }: Behind): Found | undefined {
  const alternatives = operandsOf(parts[at], 'or')?.map((each) => conjuncts(each).map((part) => comparator(part, value)));
  const range = alternatives?.map((all) => all.filter((each) => each !== undefined));
  if (range !== undefined && range.every((all, index) => all.length > 0 && all.length === alternatives?.[index]?.length)) return versions(range, 1);
  const all: VersionComparator[] = [];
  for (let next = comparator(parts[at], value); next !== undefined; next = comparator(parts[at + all.length], value)) all.push(next);
  return all.length === 0 ? undefined : versions([all], all.length);
}

function versions(range: VersionRange, taken: number): Found {
  return { test: { kind: 'semver', range }, taken };
}

const orders: readonly VersionComparator['operator'][] = ['=', '<', '<=', '>', '>='];

function comparator(logic: Logic | undefined, value: Logic): VersionComparator | undefined {
  const [given, operator, version, ...more] = operandsOf(logic, 'sem_ver') ?? [];
  if (given === undefined || !holdsAt([given], 0, [value])) return undefined;
  const order = orders.find((each) => each === operator);
  if (order === undefined || typeof version !== 'string' || parseVersion(version) === undefined || more.length > 0) throw new OutsideProfile(logic);
  return { operator: order, version };
}

function comparedWith(logic: Logic | undefined, operator: string, value: Logic): Logic | undefined {
  const [left, right, ...more] = operandsOf(logic, operator) ?? [];
  return left !== undefined && holdsAt([left], 0, [value]) && more.length === 0 ? right : undefined;
}
