import { isList, isNumber } from '../evaluate/attribute-value.ts';
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import { parseVersion } from '../evaluate/version.ts';
import { clockAttribute } from '../model/condition.ts';
import type { Attribute, Settings } from '../model/settings.ts';
import { nearestName } from '../source/nearest-name.ts';
import { printable } from '../source/printable.ts';

/** Something about a context that is not as `maestro.yaml` declares it. */
export interface ContextWarning {
  readonly attribute: string;
  readonly message: string;
}

/** What about a context is most likely a mistake: attributes nobody declared, values of another type or outside an enum. */
export function contextWarnings(settings: Settings, context: EvaluationContext): readonly ContextWarning[] {
  return Object.entries(context).flatMap(([name, value]) => {
    const message = warningOf(settings, name, value);
    return message === undefined ? [] : [{ attribute: name, message }];
  });
}

// Nearly every attribute is as declared, and a batch holds millions of them: words are made for the others only.
function warningOf(settings: Settings, name: string, value: unknown): string | undefined {
  if (name === clockAttribute) return `${shown(name)} is the clock of the evaluation; the context's value has no effect`;
  const declared = settings.attributes.get(name);
  if (declared === undefined) return `${shown(name)} is not declared in ${settings.file}${nearest(settings, name)}`;
  if (value === null) return undefined;
  if (!isOfType(declared, value)) return `${shown(name)} is declared as ${declared.type} and is ${typeInWords(value)}: every positive test of it is false`;
  if (declared.type === 'semver' && typeof value === 'string' && parseVersion(value) === undefined) {
    return `${shown(name)} is declared as semver and "${printable(value)}" is not a version: every range is false`;
  }
  return outsideEnum(declared, value) ? `${shown(name)} is ${printable(JSON.stringify(value))}, which is not one of ${(declared.values ?? []).join(', ')}` : undefined;
}

function shown(name: string): string {
  return `attribute "${printable(name)}"`;
}

function nearest(settings: Settings, name: string): string {
  const found = nearestName(name, settings.attributes.keys());
  return found === undefined ? '' : `; did you mean "${found}"?`;
}

function isOfType({ type }: Attribute, value: unknown): boolean {
  switch (type) {
    case 'string':
    case 'semver':
      return typeof value === 'string';
    case 'string[]':
      return isEmptyList(value) || isList(value);
    case 'number':
      return isNumber(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'instant':
      return false;
  }
}

/** No member is what an empty list has; the decision is the same as without the attribute. */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function typeInWords(value: unknown): string {
  if (Array.isArray(value)) return value[0] === null ? 'a list that starts with null' : 'a list';
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}

function outsideEnum({ values }: Attribute, value: unknown): boolean {
  return values !== undefined && !values.some((allowed) => allowed === value);
}
