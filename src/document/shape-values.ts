import type { Advice } from '../source/diagnostic.ts';
import { nearestName } from '../source/nearest-name.ts';
import type { DataNode } from './data-node.ts';
import { didYouMean, fileStart, mend, type Problem, replacement } from './problem.ts';
import { limitOf, type ShapeError, textsOf, titleOf } from './shape-error.ts';
import { nameOf, quoted, type Site, valueSpan } from './site.ts';
import { counted, describeNode, grouped, oneOf, toFlow } from './words.ts';

/** A value that is none of the few that are allowed. */
export function wrongValue({ error, site, document }: ShapeError): Problem {
  const { allowedValue, allowedValues } = error.params;
  const allowed = Array.isArray(allowedValues) ? textsOf(allowedValues) : [toFlow(allowedValue === undefined ? null : Number(allowedValue))];
  const near = typeof scalarOf(site) === 'string' ? nearestName(String(scalarOf(site)), allowed) : undefined;
  return {
    code: 'wrong-value',
    message: `${nameOf(site.path)} is ${describeNode(site.node)}; it takes ${oneOf(allowed)}`,
    span: valueSpan(site),
    advice: near === undefined ? [mend(`write ${oneOf(allowed.map((value) => `\`${value}\``))}`)] : [didYouMean(near)],
    fix: near === undefined ? undefined : replacement(document.source, site.node.span, near),
  };
}

/** A text that is not in the form that its key asks for. */
export function wrongFormat({ error, site, document }: ShapeError): Problem {
  const near = nearestWord(String(scalarOf(site)), error.parentSchema);
  return {
    code: 'wrong-format',
    message: `${nameOf(site.path)} is ${describeNode(site.node)}, which is not ${formOf(error.parentSchema)}`,
    span: valueSpan(site),
    advice: [...(near === undefined ? [] : [didYouMean(near)]), formAdvice(error.parentSchema)],
    fix: near === undefined ? undefined : replacement(document.source, site.node.span, near),
  };
}

/** A key of a mapping of names (environments, variants, ...) that is not in the form of such a name. */
export function wrongName({ error, site }: ShapeError, name: string): Problem {
  const entry = site.node.kind === 'map' ? site.node.entries.find(({ key }) => key === name) : undefined;
  const lower = name.toLowerCase();
  const fits = new RegExp(String(error.params['pattern']), 'u').test(lower);
  return {
    code: 'wrong-format',
    message: `${quoted(name)} is not ${formOf(error.parentSchema)}`,
    span: entry?.keySpan ?? fileStart,
    advice: [...(fits ? [didYouMean(lower)] : []), formAdvice(error.parentSchema)],
  };
}

/** A number beyond its limits. */
export function outOfRange({ error, site }: ShapeError): Problem {
  const { minimum, maximum } = error.parentSchema;
  return {
    code: 'out-of-range',
    message: `${nameOf(site.path)} is ${String(scalarOf(site))}, which is not from ${String(minimum)} to ${String(maximum)}`,
    span: valueSpan(site),
    advice: [mend(`write a number from ${String(minimum)} to ${String(maximum)}`)],
  };
}

/** A text over its limit. */
export function tooLong(shapeError: ShapeError): Problem {
  const { site } = shapeError;
  const limit = limitOf(shapeError);
  return {
    code: 'too-long',
    message: `${nameOf(site.path)} has ${counted(String(scalarOf(site)).length, 'character')}; at most ${grouped(limit)} are allowed`,
    span: valueSpan(site),
    advice: [mend('shorten it')],
  };
}

/** A text that is empty. */
export function tooShort({ site }: ShapeError): Problem {
  return { code: 'too-short', message: `${nameOf(site.path)} is an empty text`, span: valueSpan(site), advice: [mend('write something, or remove the key')] };
}

/** A list or a mapping over its limit; points at the first one over it. */
export function tooMany(shapeError: ShapeError): Problem {
  const { site } = shapeError;
  const limit = limitOf(shapeError);
  const { count, word } = sizeOf(site.node);
  return {
    code: 'too-many',
    message: `${nameOf(site.path)} has ${counted(count, word)}; at most ${grouped(limit)} are allowed`,
    span: memberSpan(site, limit),
    advice: [mend(`keep ${grouped(limit)}; what ids have in common is better said by an attribute or a segment`)],
  };
}

/** A list or a mapping under its limit. */
export function tooFew(shapeError: ShapeError): Problem {
  const { site } = shapeError;
  const { count, word } = sizeOf(site.node);
  const limit = limitOf(shapeError);
  return {
    code: 'too-few',
    message: count === 0 ? `${nameOf(site.path)} is ${describeNode(site.node)} with nothing in it` : `${nameOf(site.path)} has ${counted(count, word)}; at least ${limit} are needed`,
    span: valueSpan(site),
    advice: [mend(titleOf(shapeError) === 'Condition' ? everyone : count === 0 ? `add at least ${counted(limit, word)}, or remove it` : 'add another')],
  };
}

const everyone = 'say who is meant; for everyone, leave the rule out and raise the stage';

function scalarOf({ node }: Site): string | number | boolean | null {
  return node.kind === 'scalar' ? node.value : null;
}

/** The word of the schema's pattern (`^(?:off|warn|error)$`) that a mistyped text most likely meant. */
function nearestWord(text: string, schema: ShapeError['error']['parentSchema']): string | undefined {
  return nearestName(text, String(schema['pattern']).match(/(?<=[(|:])[a-z-]{2,}(?=[|)])/g) ?? []);
}

function formAdvice(schema: ShapeError['error']['parentSchema']): Advice {
  return mend(String(schema['patternErrorMessage']).replace(/^A/, 'a').replace(/\.$/, ''));
}

/** `A stage is ...` says that the form is `a stage`; a test holds every schema to that. */
function formOf(schema: ShapeError['error']['parentSchema']): string {
  return (/^An? [a-z ]+?(?= is )/.exec(String(schema['patternErrorMessage']))?.[0] ?? 'of this form').replace(/^A/, 'a');
}

function sizeOf(node: DataNode): { readonly count: number; readonly word: string } {
  if (node.kind === 'map') return { count: node.entries.length, word: 'key' };
  return { count: node.kind === 'list' ? node.items.length : 0, word: 'item' };
}

function memberSpan(site: Site, index: number): Site['node']['span'] {
  const { node } = site;
  const member = node.kind === 'map' ? node.entries[index]?.keySpan : node.kind === 'list' ? node.items[index]?.span : undefined;
  return member ?? valueSpan(site);
}
