/**
 * What the operands before say about an attribute, the last one first: `text` that it is a string, `unit` that it is also
 * not empty, `number` that it is a number. Later operands of the same `and` are only asked where these hold.
 */
export interface Guards {
  readonly kind: 'text' | 'unit' | 'number';
  readonly attribute: string;
  readonly before: Guards | undefined;
}

/** Whether the attribute is known to be of the kind; a unit is also a text. */
export function isGuarded(guards: Guards | undefined, kind: Guards['kind'], attribute: string): boolean {
  for (let guard = guards; guard !== undefined; guard = guard.before) {
    if (guard.attribute === attribute && (guard.kind === kind || (kind === 'text' && guard.kind === 'unit'))) return true;
  }
  return false;
}
