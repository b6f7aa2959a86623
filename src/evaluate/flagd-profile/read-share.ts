import type { Axis, BucketFormula } from '../decision-program.ts';
import type { Json } from '../../model/json.ts';
import { wholeShare } from '../../model/share.ts';
import { type Guards, isGuarded } from './guards.ts';
import { attributeOf, isList, operandsOf, outside } from './logic.ts';

/** A `fractional`: its axis, and the names with the share where each ends, from the bottom. */
export interface Division {
  readonly axis: Axis;
  readonly ends: readonly { readonly name: string; readonly to: number }[];
}

/** Reads a division of units by integer weights that sum to 100,000; the unit has to be known to be a text that is not empty. */
export function readDivision(logic: Json | undefined, guards: Guards | undefined): Division {
  const [hashed, ...weights] = operandsOf(logic, 'fractional') ?? [];
  const axis = axisOf(hashed);
  if (axis === undefined) throw outside(logic, 'does not hash a salt, an attribute and a ":"');
  if (!isGuarded(guards, 'unit', axis.attribute)) throw outside(logic, `hashes "${axis.attribute}", which is not known to be a text`);
  let to = 0;
  const ends = weights.map((weight) => {
    const [name, share, ...others] = isList(weight) ? weight : [];
    if (typeof name !== 'string' || typeof share !== 'number' || !Number.isInteger(share) || share <= 0 || others.length > 0) throw outside(logic, 'has something else than a name and a whole weight');
    to += share;
    return { name, to };
  });
  if (to !== wholeShare) throw outside(logic, `has weights that sum to ${to} instead of ${wholeShare}`);
  return { axis, ends };
}

/** A condition that a unit's bucket is in one range: `in` and, around it, `out`. */
export function readShare(logic: Json | undefined, guards: Guards | undefined): BucketFormula {
  const { axis, ends } = readDivision(logic, guards);
  const inside = ends.findIndex(({ name }) => name === 'in');
  const end = ends[inside];
  const others = ends.filter(({ name }) => name !== 'in');
  if (end === undefined || others.length !== ends.length - 1 || others.some(({ name }) => name !== 'out')) throw outside(logic, 'is not one range that is in and others that are out');
  return { kind: 'bucket', axis, from: ends[inside - 1]?.to ?? 0, to: end.to };
}

function axisOf(hashed: Json | undefined): Axis | undefined {
  const [salt, value, end, ...others] = operandsOf(hashed, 'cat') ?? [];
  const attribute = attributeOf(value);
  if (typeof salt !== 'string' || !salt.endsWith(':') || attribute === undefined || end !== ':' || others.length > 0) return undefined;
  return { attribute, salt: salt.slice(0, -1) };
}
