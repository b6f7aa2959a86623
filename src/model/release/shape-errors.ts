import type { SchemaError } from '../generated/release-validators.js';

/** The first errors of a validator in words: where, and what it wants there. */
export function describeShapeErrors(errors: readonly SchemaError[]): string {
  const shown = errors.slice(0, 3).map(describe);
  return errors.length > shown.length ? `${shown.join('; ')}; and ${errors.length - shown.length} more` : shown.join('; ');
}

function describe({ instancePath, keyword, params, parentSchema }: SchemaError): string {
  const place = instancePath === '' ? 'the document' : instancePath.slice(1).replaceAll('/', '.');
  const words = parentSchema['patternErrorMessage'];
  if (keyword === 'pattern' && typeof words === 'string') return `${place}: ${words.replace(/\.$/, '')}`;
  if (keyword === 'required') return `${place} has no ${JSON.stringify(params['missingProperty'])}`;
  if (keyword === 'additionalProperties') return `${place} has the unknown key ${JSON.stringify(params['additionalProperty'])}`;
  if (keyword === 'type') return `${place} is not of the type ${String(params['type'])}`;
  return `${place} is outside of what ${keyword} allows (${JSON.stringify(params['limit'] ?? params['allowedValue'] ?? null)})`;
}
