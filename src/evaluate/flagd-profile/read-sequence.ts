import type { AttributeFormula, Formula } from '../decision-program.ts';
import { wholeShare } from '../../model/share.ts';
import type { Json } from '../../model/json.ts';
import { type Guards, isGuarded } from './guards.ts';
import { attributeOf, isSame, operandsOf, outside, pathOf } from './logic.ts';
import { mergeSequence } from './simplify.ts';

/** What a conjunction means, and what is known where it holds. */
export interface Sequence {
  readonly formula: Formula;
  readonly guards: Guards | undefined;
}

/** Reads one operand that is no guard. */
type ReadPart = (part: Json | undefined, guards: Guards | undefined) => Formula;

/** Operands that mean something together: the formula they make, how many they are, and what they say about an attribute. */
interface Group {
  readonly formula: Formula;
  readonly length: number;
  readonly kind: Guards['kind'] | undefined;
  readonly attribute: string;
}

/**
 * The operands of an `and`, in order. Guards are written out in the artifact because no two engines treat wrong types
 * alike; here each test has its type, so a guard is read together with what it guards.
 */
export function readSequence(operands: readonly Json[], guards: Guards | undefined, readPart: ReadPart): Sequence {
  const parts: Formula[] = [];
  let known = guards;
  for (let index = 0; index < operands.length; ) {
    const group = readGroup(operands, index);
    parts.push(group?.formula ?? readPart(operands[index], known));
    if (group?.kind !== undefined && !isGuarded(known, group.kind, group.attribute)) known = { kind: group.kind, attribute: group.attribute, before: known };
    index += group?.length ?? 1;
  }
  return { formula: mergeSequence(parts), guards: known };
}

function readGroup(operands: readonly Json[], index: number): Group | undefined {
  const first = operands[index];
  return readTextGuard(first, operands[index + 1]) ?? readListTest(operands, index) ?? readNumberGuard(operands, index);
}

/** `isText`, and behind it `!== ""` where the text is a unit. */
function readTextGuard(first: Json | undefined, second: Json | undefined): Group | undefined {
  const attribute = textAttribute(first);
  if (attribute === undefined) return undefined;
  if (attributeDiffers(second, '') !== attribute) return { formula: exists(attribute, 'string'), length: 1, kind: 'text', attribute };
  return { formula: { kind: 'bucket', axis: { attribute, salt: '' }, from: 0, to: wholeShare }, length: 2, kind: 'unit', attribute };
}

/** The attribute that an expression tells to be a string. */
function textAttribute(logic: Json | undefined): string | undefined {
  const [value, text] = operandsOf(logic, 'starts_with') ?? [];
  return text === '' ? attributeOf(value) : undefined;
}

/** The attribute that an expression tells to be something else than the literal. */
function attributeDiffers(logic: Json | undefined, literal: Json): string | undefined {
  const [value, other] = operandsOf(logic, '!==') ?? [];
  return other === literal ? attributeOf(value) : undefined;
}

function notText(logic: Json | undefined): string | undefined {
  const [inner] = operandsOf(logic, '!') ?? [];
  return textAttribute(inner);
}

function isElementGuard(logic: Json | undefined, attribute: string): boolean {
  const [value, other] = operandsOf(logic, '!==') ?? [];
  return other === null && pathOf(value) === `${attribute}.0`;
}

/** A list with one of some members, or any list at all. */
function readListTest(operands: readonly Json[], index: number): Group | undefined {
  const attribute = notText(operands[index]);
  if (attribute !== undefined && isElementGuard(operands[index + 1], attribute)) {
    const texts = membersOf(operands[index + 2], attribute);
    if (texts === undefined) throw outside(operands[index + 2], `is not a search in the list "${attribute}"`);
    return { formula: { kind: 'attribute', attribute, type: 'string[]', test: { kind: 'contains', texts } }, length: 3, kind: undefined, attribute };
  }
  const list = attributeDiffers(operands[index], false);
  const isAnyList = list !== undefined && attributeDiffers(operands[index + 1], 0) === list && notText(operands[index + 2]) === list && isElementGuard(operands[index + 3], list);
  return isAnyList ? { formula: exists(list, 'string[]'), length: 4, kind: undefined, attribute: list } : undefined;
}

function membersOf(logic: Json | undefined, attribute: string): readonly string[] | undefined {
  const searches = operandsOf(logic, 'or') ?? [logic];
  const texts: string[] = [];
  for (const search of searches) {
    const [text, value, ...others] = operandsOf(search, 'in') ?? [];
    if (typeof text !== 'string' || attributeOf(value) !== attribute || others.length > 0) return undefined;
    texts.push(text);
  }
  return texts;
}

const marks: readonly string[] = [',', '[', '{', 'F', 'T', 'n'];
const numberGuards = new Map<string, readonly Json[]>();
const mostRemembered = 200;

/** The operands that leave everything but numbers out, in every engine. */
function readNumberGuard(operands: readonly Json[], index: number): Group | undefined {
  const attribute = attributeDiffers(operands[index], null);
  if (attribute === undefined) return undefined;
  const guard = numberGuardOf(attribute);
  if (!guard.every((part, offset) => isSame(part, operands[index + offset]))) return undefined;
  return { formula: exists(attribute, 'number'), length: guard.length, kind: 'number', attribute };
}

function numberGuardOf(attribute: string): readonly Json[] {
  const remembered = numberGuards.get(attribute);
  if (remembered !== undefined) return remembered;
  if (numberGuards.size >= mostRemembered) numberGuards.clear();
  const value: Json = { var: attribute };
  const element: Json = { var: `${attribute}.0` };
  const written: Json = { cat: [value, ''] };
  const guard: readonly Json[] = [
    { '!==': [value, null] },
    { '!': [{ starts_with: [value, ''] }] },
    { or: [{ '!==': [value, true] }, { '===': [value, 1] }] },
    { or: [{ '!==': [value, false] }, { '===': [value, 0] }] },
    { or: [{ '===': [element, null] }, { '===': [value, 0] }] },
    { '===': [value, value] },
    { '!==': [written, ''] },
    ...marks.map((mark): Json => ({ '!': [{ starts_with: [written, mark] }] })),
  ];
  numberGuards.set(attribute, guard);
  return guard;
}

function exists(attribute: string, type: AttributeFormula['type']): AttributeFormula {
  return { kind: 'attribute', attribute, type, test: { kind: 'exists' } };
}
