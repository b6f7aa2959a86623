import type { Diagnostic } from '../source/diagnostic.ts';
import { validateCases, validateFlag, validateKill, validateMaestro, validateSegment } from '../model/generated/validators.js';
import type { Validator } from '../model/generated/validators.d.ts';
import type { Document, DocumentKind } from './document.ts';
import { type Problem, toDiagnostic } from './problem.ts';
import { type ShapeError, titleOf } from './shape-error.ts';
import { missingKey, unknownKey, unknownOperator } from './shape-keys.ts';
import { wrongType } from './shape-types.ts';
import { outOfRange, tooFew, tooLong, tooMany, tooShort, wrongFormat, wrongName, wrongValue } from './shape-values.ts';
import { siteAt } from './site.ts';
import { toData } from './to-data.ts';

/** What the schema says of a document. A readable one may be normalised: nothing is wrong, or only unknown keys. */
export interface Shape {
  readonly diagnostics: readonly Diagnostic[];
  readonly readable: boolean;
}

const maximumDiagnostics = 20;

const validators: { readonly [K in DocumentKind]: Validator } = {
  maestro: validateMaestro,
  flag: validateFlag,
  segment: validateSegment,
  kill: validateKill,
  cases: validateCases,
};

/** Checks a document against the schema of its kind; at most 20 diagnostics, in the order of the text. */
export function checkShape(kind: DocumentKind, document: Document): Shape {
  const validate = validators[kind];
  if (validate(toData(document.root))) return { diagnostics: [], readable: true };
  const errors = (validate.errors ?? []).map((error): ShapeError => ({ kind, document, error, site: siteAt(document.root, error.instancePath) }));
  const problems = errors.flatMap((error) => toProblem(error) ?? []).sort((a, b) => a.span.start - b.span.start);
  return {
    diagnostics: problems.slice(0, maximumDiagnostics).map((problem) => toDiagnostic(document.source, problem)),
    readable: errors.every(isUnknownKey),
  };
}

function isUnknownKey(shapeError: ShapeError): boolean {
  return shapeError.error.keyword === 'additionalProperties' && !isOperatorError(shapeError);
}

/** An operator that is left out would make a condition mean something else, so it is not a mere unknown key. */
function isOperatorError(shapeError: ShapeError): boolean {
  return shapeError.error.keyword === 'additionalProperties' && titleOf(shapeError) === 'AttributeTest';
}

/** `undefined` for what another error of the same place says better. */
function toProblem(shapeError: ShapeError): Problem | undefined {
  const { keyword, propertyName } = shapeError.error;
  if (keyword === 'propertyNames') return undefined;
  if (propertyName !== undefined) return wrongName(shapeError, propertyName);
  if (isOperatorError(shapeError)) return unknownOperator(shapeError);
  const explain = explainers[keyword];
  if (explain === undefined) throw new Error(`the keyword ${keyword} of a schema has no message`);
  return explain(shapeError);
}

/** What is said of each keyword of the schemas; a test holds the schemas to these. */
export const explainers: { readonly [keyword: string]: (error: ShapeError) => Problem | undefined } = {
  additionalProperties: unknownKey,
  const: wrongValue,
  enum: wrongValue,
  maximum: outOfRange,
  maxItems: tooMany,
  maxLength: tooLong,
  maxProperties: tooMany,
  minimum: outOfRange,
  minItems: tooFew,
  minLength: tooShort,
  minProperties: tooFew,
  pattern: wrongFormat,
  required: missingKey,
  type: wrongType,
};
