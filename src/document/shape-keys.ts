import type { Advice, Fix } from '../source/diagnostic.ts';
import { nearestName } from '../source/nearest-name.ts';
import type { MapEntry } from './data-node.ts';
import { didYouMean, mend, type Problem, replacement } from './problem.ts';
import { allowedKeys, exampleOf, nounOf, schemaOfKey, type ShapeError } from './shape-error.ts';
import { headSpan, nameOf, quoted } from './site.ts';
import { oneOf, toFlow } from './words.ts';

/** A key that the mapping does not have; it has a fix when it can only have meant one other key. */
export function unknownKey(error: ShapeError): Problem {
  const { entry, key } = culprit(error);
  const near = nearAbsentKeys(error, key);
  return {
    code: 'unknown-key',
    message: `There is no key ${quoted(key)} in ${nounOf(error)}`,
    span: entry.keySpan,
    advice: keyAdvice(error, key, near),
    fix: renameFix(error, entry, near),
  };
}

/** An operator that attributes do not have. */
export function unknownOperator(error: ShapeError): Problem {
  const { entry, key } = culprit(error);
  const near = nearAbsentKeys(error, key);
  return {
    code: 'unknown-operator',
    message: `There is no operator ${quoted(key)}`,
    span: entry.keySpan,
    advice: near[0] === undefined ? [mend(`use one of ${oneOf(allowedKeys(error).map(quoted))}`)] : [didYouMean(near[0])],
    fix: renameFix(error, entry, near),
  };
}

/** A key that must be there. Says nothing when the mapping has a misspelt form of it, which is reported already. */
export function missingKey(error: ShapeError): Problem | undefined {
  const key = String(error.error.params['missingProperty']);
  if (hasMisspelt(error, key)) return undefined;
  const example = exampleOf(schemaOfKey(error, key));
  return {
    code: 'missing-key',
    message: `${needer(error)} needs the key ${quoted(key)}`,
    span: headSpan(error.site),
    advice: [mend(`add \`${key}: ${example === undefined ? '…' : toFlow(example)}\``)],
  };
}

function culprit({ error, site }: ShapeError): { readonly entry: MapEntry; readonly key: string } {
  const key = String(error.params['additionalProperty']);
  const entry = site.node.kind === 'map' ? site.node.entries.find((candidate) => candidate.key === key) : undefined;
  if (entry === undefined) throw new Error(`no key ${key} at ${error.instancePath}`);
  return { entry, key };
}

/** The allowed keys that the mapping does not have yet and that look like `key`, the nearest first. */
function nearAbsentKeys(error: ShapeError, key: string): readonly string[] {
  const absent = allowedKeys(error).filter((candidate) => !hasKey(error, candidate));
  const near = absent.filter((candidate) => nearestName(key, [candidate]) !== undefined);
  const nearest = nearestName(key, near);
  return nearest === undefined ? [] : [nearest, ...near.filter((candidate) => candidate !== nearest)];
}

function hasKey({ site }: ShapeError, key: string): boolean {
  return site.node.kind === 'map' && site.node.entries.some((entry) => entry.key === key);
}

function hasMisspelt(error: ShapeError, key: string): boolean {
  const allowed = allowedKeys(error);
  const { node } = error.site;
  const unknown = node.kind === 'map' ? node.entries.filter((entry) => !allowed.includes(entry.key)) : [];
  return unknown.some((entry) => nearAbsentKeys(error, entry.key)[0] === key);
}

function keyAdvice(error: ShapeError, key: string, near: readonly string[]): readonly Advice[] {
  const familiar = error.site.path.length === 0 ? familiarKeys[`${error.kind}.${key}`] : undefined;
  if (familiar !== undefined) return [mend(familiar)];
  if (near[0] !== undefined) return [didYouMean(near[0])];
  const allowed = allowedKeys(error);
  return allowed.length === 0 ? [mend('remove it')] : [mend(`remove it, or use one of ${oneOf(allowed.map(quoted))}`)];
}

/** Keys that people bring along from other tools, and where the same thing stands here. */
const familiarKeys: { readonly [kindAndKey: string]: string } = {
  'flag.key': 'remove it: the key of a flag is the name of its file',
  'flag.name': 'remove it: the key of a flag is the name of its file',
  'flag.enabled': 'remove it: `stage` of an environment says how far the flag is',
  'flag.default': 'write `safe` for the variant of everyone who is not exposed',
  'flag.stage': 'move it under an environment, as in `environments: { production: { stage: 5% } }`',
  'flag.rules': 'move it under an environment, as in `environments: { production: { stage: targeted, rules: [] } }`',
  'segment.name': 'remove it: the name of a segment is the name of its file',
  'kill.flag': 'remove it: the name of the file says which flag is killed',
  'kill.environment': 'remove it: the folder of the file says where the flag is killed',
  'cases.flag': 'remove it: the name of the file says which flag the cases are for',
};

function renameFix(error: ShapeError, entry: MapEntry, near: readonly string[]): Fix | undefined {
  const [only, other] = near;
  if (only === undefined || other !== undefined) return undefined;
  return { ...replacement(error.document.source, entry.keySpan, only), title: `rename it to \`${only}\`` };
}

function needer(error: ShapeError): string {
  const noun = nounOf(error);
  const last = error.site.path.at(-1);
  if (last === undefined || noun.startsWith('"')) return noun.charAt(0).toUpperCase() + noun.slice(1);
  return typeof last === 'string' ? `${noun.replace(/^an? /, '').replace(/^./, (letter) => letter.toUpperCase())} ${quoted(last)}` : nameOf(error.site.path);
}
