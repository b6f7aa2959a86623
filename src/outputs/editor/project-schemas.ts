import type { Json } from '../../model/json.ts';
import { nameSchema } from './name-schema.ts';
import { narrowConditions } from './narrow-condition.ts';
import { isSchema, narrowAt, type Schema, without } from './narrow-schema.ts';
import type { KnownName, ProjectNames } from './project-names.ts';

/**
 * The published schemas (texts by file name), narrowed to the names of one project: an editor completes its stages, segments,
 * owners, attributes and flags, and marks every other name. The same project gives the same bytes.
 */
export function toProjectSchemas(published: ReadonlyMap<string, string>, names: ProjectNames): ReadonlyMap<string, string> {
  return new Map([...published].map(([file, text]) => [file, narrowText(text, narrowings[file], names)]));
}

type Narrowing = (schema: Schema, names: ProjectNames) => Schema;

function narrowText(text: string, narrowing: Narrowing | undefined, names: ProjectNames): string {
  const schema = JSON.parse(text) as Json;
  if (narrowing === undefined || !isSchema(schema)) return text;
  // Two schemas of one id would be taken for the same one by an editor that has both projects open.
  const { $schema = '', ...rest } = without(narrowing(schema, names), ['$id']);
  return `${JSON.stringify({ $schema, $comment: 'Made by `maestro-flags generate schema` from the names of this project; do not edit.', ...rest }, undefined, 2)}\n`;
}

const narrowings: { readonly [file: string]: Narrowing } = {
  'cases.schema.json': narrowCases,
  'flag.schema.json': narrowFlag,
  'maestro.schema.json': narrowSettings,
  'segment.schema.json': narrowConditions,
};

function narrowFlag(schema: Schema, names: ProjectNames): Schema {
  const { owners, flags, stages, attributes, environments, policies } = names;
  const units = attributes.filter(({ type }) => type === 'string' || type === 'semver').map(({ name, type }) => ({ name, about: type }));
  return applied(narrowConditions(schema, names), [
    [['properties', 'owner'], (part) => nameSchema(part, owners, 'owner')],
    [['properties', 'environments'], (part) => environmentsSchema(part, environments)],
    [['definitions', 'environment', 'properties', 'stage'], (part) => nameSchema(part, stages, 'stage')],
    [['definitions', 'environment', 'defaultSnippets'], undefined],
    [['definitions', 'environment', 'properties', 'bucketBy'], (part) => nameSchema(part, units, 'string attribute')],
    [['definitions', 'environment', 'properties', 'override', 'properties', 'rule'], (part) => nameSchema(part, policies, 'policy')],
    [['definitions', 'override', 'properties', 'rule'], (part) => nameSchema(part, policies, 'policy')],
    [['definitions', 'prerequisite', 'properties', 'flag'], (part) => nameSchema(part, flags, 'flag')],
  ]);
}

function narrowCases(schema: Schema, { environments, attributes, flags, stages }: ProjectNames): Schema {
  const states = [{ name: 'killed', about: 'everyone gets the safe variant' }, ...stages];
  const context = Object.fromEntries(
    attributes.filter(({ name }) => name !== 'now').map(({ name, type, values }) => {
      const about = `${name}: ${type}${values === undefined ? '' : `, one of ${values.map(String).join(', ')}`}.`;
      return [name, { description: about, markdownDescription: about, examples: values === undefined ? [exampleOf[type] ?? 'acme'] : [...values] }];
    }),
  );
  const item = ['definitions', 'case', 'properties'];
  return applied(schema, [
    [[...item, 'environment'], (part) => nameSchema(part, environments, 'environment')],
    [[...item, 'context'], (part) => ({ ...part, properties: context })],
    [[...item, 'given'], (part) => ({ ...part, propertyNames: nameSchema({ type: 'string' }, flags, 'flag') })],
    [[...item, 'given', 'additionalProperties'], (part) => nameSchema(part, states, 'stage')],
  ]);
}

const exampleOf: { readonly [type: string]: Json } = { number: 10, boolean: true, semver: '2.1.0', 'string[]': ['staff'] };

/** In maestro.yaml the names are made, so there they are offered and not asked for; only what other files hold is. */
function narrowSettings(schema: Schema, { environments, segments, rules, policies }: ProjectNames): Schema {
  const offered = (part: Schema): Schema => ({ ...part, examples: environments.map(({ name }) => name) });
  const codes = [...new Map([...policies, ...rules].map((code) => [code.name, code])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return applied(schema, [
    [['properties', 'internal'], (part) => nameSchema(part, segments, 'segment')],
    [['definitions', 'environment', 'properties', 'requires'], offered],
    [['definitions', 'freeze', 'properties', 'environments', 'items'], offered],
    [['properties', 'publish'], (part) => withProperties(part, environments.map(({ name }) => ({ name, about: `Where ${name} is published.` })), 's3://acme-flags/live')],
    [['properties', 'policies'], (part) => withProperties(part, codes, 'error')],
  ]);
}

function environmentsSchema(part: Schema, environments: readonly KnownName[]): Schema {
  return { ...without(withProperties(part, environments, { stage: 'off' }), ['defaultSnippets', 'maxProperties']), additionalProperties: false };
}

/** What holds for any name, said of each known one. */
function withProperties(part: Schema, known: readonly KnownName[], example: Json): Schema {
  const { additionalProperties } = part;
  const of = isSchema(additionalProperties) ? additionalProperties : {};
  return { ...part, properties: Object.fromEntries(known.map(({ name, about }) => [name, { description: about, markdownDescription: about, ...of, examples: [example] }])) };
}

type Change = readonly [path: readonly string[], change: ((part: Schema) => Schema) | undefined];

/** Each change in turn; one without a function takes the keyword away. */
function applied(schema: Schema, changes: readonly Change[]): Schema {
  return changes.reduce((done, [path, change]) => {
    const last = path.at(-1) ?? '';
    return change === undefined ? narrowAt(done, path.slice(0, -1), (part) => without(part, [last])) : narrowAt(done, path, change);
  }, schema);
}
