import type { Advice, Fix } from '../source/diagnostic.ts';
import { printable } from '../source/printable.ts';
import type { Json } from '../model/json.ts';
import type { ScalarNode } from './data-node.ts';
import { mend, type Problem, replacement } from './problem.ts';
import { exampleOf, rootNouns, schemaOfKey, type ShapeError, textsOf, titleOf } from './shape-error.ts';
import { nameOf, valueSpan } from './site.ts';
import { describeNode, describeTypes, toFlow } from './words.ts';

/** A value of a type that its key does not take; where only one value can be meant, with the fix. */
export function wrongType(error: ShapeError): Problem {
  const { site } = error;
  const meant = meantValue(error);
  return {
    code: 'wrong-type',
    message: `${site.path.length === 0 ? subject(error) : nameOf(site.path)} is ${describeNode(site.node)}; it takes ${describeTypes(typesOf(error))}`,
    span: valueSpan(site),
    advice: [meant === undefined ? exampleAdvice(error) : mend(`write \`${meant.text}\``)],
    fix: meant === undefined ? undefined : toFix(error, meant),
  };
}

interface Meant {
  readonly text: string;
  readonly safety: Fix['safety'];
}

function subject({ kind }: ShapeError): string {
  return rootNouns[kind].replace(/^a /, 'A ');
}

function typesOf({ error }: ShapeError): readonly string[] {
  return textsOf(error.params['type']);
}

/** The value that surely (`safe`) or probably (`review`) was meant, as it would stand in the file. */
function meantValue(error: ShapeError): Meant | undefined {
  const { node } = error.site;
  if (node.kind !== 'scalar') return undefined;
  if (node.value === null) return typesOf(error).includes('object') && takesEmpty(error) ? { text: '{}', safety: 'safe' } : undefined;
  const written = error.document.source.text.slice(node.span.start, node.span.end);
  if (/[\r\n]/.test(written)) return undefined;
  for (const type of typesOf(error)) {
    const meant = casts[type]?.(node, written, error);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

const casts: { readonly [type: string]: (node: ScalarNode, written: string, error: ShapeError) => Meant | undefined } = {
  string: toText,
  number: (node, _written, { error }) => toNumber(node, error.parentSchema['maximum'] === 100 ? /^\d+(?:\.\d+)? ?%?$/ : /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/),
  integer: (node) => toNumber(node, /^-?(?:0|[1-9]\d*)$/),
  boolean: toBoolean,
  array: (_node, written) => (/^(?:[\w@.-]+|"[^"\\]*"|'[^']*')$/.test(written) ? { text: `[${written}]`, safety: 'safe' } : undefined),
};

/** `5` is `5%` where a percentage is taken; `true` is `on` where a variant is; a number for a text lacks its quotes. */
function toText({ value }: ScalarNode, written: string, { error }: ShapeError): Meant | undefined {
  const fits = (text: string): boolean => new RegExp(textsOf(error.parentSchema['pattern']).join(''), 'u').test(text);
  if (typeof value === 'boolean') return textsOf(error.parentSchema['examples']).some((example) => example === 'on' || example === 'off') ? onOrOff(value) : undefined;
  if (typeof value !== 'number') return undefined;
  if (fits(`${written}%`) && !fits(written)) return { text: `${written}%`, safety: Number.isInteger(value) ? 'safe' : 'review' };
  return fits(written) ? { text: JSON.stringify(written), safety: 'safe' } : undefined;
}

function onOrOff(value: boolean): Meant {
  return { text: value ? 'on' : 'off', safety: 'review' };
}

function toNumber({ value }: ScalarNode, form: RegExp): Meant | undefined {
  return typeof value === 'string' && form.test(value) ? { text: value.replace(/ ?%$/, ''), safety: 'safe' } : undefined;
}

function toBoolean({ value }: ScalarNode): Meant | undefined {
  const word = String(value).toLowerCase();
  if (['true', 'yes', 'on'].includes(word)) return { text: 'true', safety: 'safe' };
  return ['false', 'no', 'off'].includes(word) ? { text: 'false', safety: 'safe' } : undefined;
}

function takesEmpty({ error }: ShapeError): boolean {
  const { required, minProperties } = error.parentSchema;
  return required === undefined && minProperties === undefined;
}

function toFix({ document, site }: ShapeError, meant: Meant): Fix {
  const { start, end } = site.node.span;
  const before = document.source.text.charAt(start - 1);
  return replacement(document.source, site.node.span, start === end && /\S/.test(before) ? ` ${meant.text}` : meant.text, meant.safety);
}

function exampleAdvice(shapeError: ShapeError): Advice {
  const { error, site } = shapeError;
  if (site.node.kind === 'map' && titleOf(shapeError) === 'Scalar') return mend('put lists of conditions under `all` or `any`');
  const example = exampleOf(error.parentSchema) ?? exampleOfRequired(shapeError);
  if (example === undefined) return mend(`write ${describeTypes(typesOf(shapeError))}`);
  const key = site.entry?.key;
  return mend(`write \`${key === undefined ? '' : `${printable(key, 80)}: `}${toFlow(example)}\``);
}

/** `{ stage: off }` for an environment: what must be there, with the example of each. */
function exampleOfRequired(shapeError: ShapeError): Json | undefined {
  const keys = textsOf(shapeError.error.parentSchema['required']);
  return keys.length === 0 || shapeError.site.path.length === 0 ? undefined : Object.fromEntries(keys.map((key) => [key, exampleOf(schemaOfKey(shapeError, key)) ?? '…']));
}
