import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributePattern, keyPattern, variantPattern } from '../model/names.ts';
import { explainers } from './check-shape.ts';
import { parseStage } from '../model/stage.ts';
import { operators } from '../model/condition.ts';

interface Schema {
  readonly [keyword: string]: unknown;
}

const kinds = ['maestro', 'flag', 'segment', 'kill', 'cases', 'manifest', 'trust'] as const;
const schemas = Object.fromEntries(kinds.map((kind) => [kind, read(kind)]));

describe.each(kinds)('the schema of %s files', (kind) => {
  const schema = read(kind);
  const nodes = walk(schema, '#');

  it('is draft-07 with an address and a title of its own', () => {
    expect({ $schema: schema['$schema'], $id: schema['$id'], title: typeof schema['title'] }).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `https://maestro-flags.dev/schemas/${kind}.schema.json`,
      title: 'string',
    });
  });

  it('describes every property for editors, with examples that hold', () => {
    const ajv = new Ajv({ strict: false });
    ajv.addSchema(schema, 'root');
    const properties = nodes.filter(({ isProperty }) => isProperty);
    const wrong = properties.filter(({ node, pointer }) => {
      const validate = ajv.getSchema(`root${pointer}`);
      const examples = node['examples'];
      const isDescribed = typeof node['description'] === 'string' && typeof node['markdownDescription'] === 'string';
      return !isDescribed || !Array.isArray(examples) || examples.length === 0 || !examples.every((example) => validate?.(example));
    });
    expect(wrong.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('bounds every list, mapping and text', () => {
    const unbounded = nodes.filter(({ node }) => {
      const types = [node['type']].flat();
      const isEnum = node['enum'] !== undefined || node['const'] !== undefined;
      const openList = types.includes('array') && (node['maxItems'] === undefined || node['items'] === undefined);
      const openText = types.includes('string') && !isEnum && node['maxLength'] === undefined && node['pattern'] === undefined;
      const openMapping = types.includes('object') && node['additionalProperties'] !== false && node['maxProperties'] === undefined;
      return openList || openText || openMapping || (types.includes('object') && node['additionalProperties'] === undefined);
    });
    expect(unbounded.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('says in words what each pattern takes', () => {
    const unsaid = nodes.filter(({ node }) => node['pattern'] !== undefined && !/^An? [a-z ]+ is .*\.$/.test(String(node['patternErrorMessage'])));
    expect(unsaid.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('has no alternatives of schemas, so that one mistake is one error', () => {
    const combining = ['anyOf', 'oneOf', 'allOf', 'if', 'not', 'dependencies'];
    expect(nodes.filter(({ node }) => combining.some((keyword) => node[keyword] !== undefined)).map(({ pointer }) => pointer)).toEqual([]);
  });

  it('asserts only what there are messages for', () => {
    const annotations = ['$id', '$schema', '$ref', 'title', 'description', 'markdownDescription', 'examples', 'defaultSnippets', 'patternErrorMessage', 'definitions', 'properties', 'items'];
    const asserted = new Set(nodes.flatMap(({ node }) => Object.keys(node)).filter((keyword) => !annotations.includes(keyword)));
    expect([...asserted].filter((keyword) => keyword !== 'propertyNames' && explainers[keyword] === undefined)).toEqual([]);
  });

  it('refers to itself only, as editors may fetch it alone', () => {
    const references = nodes.flatMap(({ node }) => (typeof node['$ref'] === 'string' ? [node['$ref']] : []));
    expect(references.filter((reference) => !reference.startsWith('#/definitions/'))).toEqual([]);
  });

  it('gives each definition its name as a title', () => {
    const definitions = isSchema(schema['definitions']) ? schema['definitions'] : {};
    const titles = Object.values(definitions).map((definition) => (isSchema(definition) ? String(definition['title']) : ''));
    expect(titles.map((title) => title.charAt(0).toLowerCase() + title.slice(1))).toEqual(Object.keys(definitions));
  });
});

describe('the schemas together', () => {
  it.each(['condition', 'attributeTest', 'scalar', 'scalars', 'texts'])('define %s alike for flags and segments', (definition) => {
    expect(at('segment', 'definitions', definition)).toEqual(at('flag', 'definitions', definition));
  });

  it('know the operators of the model', () => {
    expect(Object.keys(Object(at('flag', 'definitions', 'attributeTest', 'properties')))).toEqual([...operators]);
  });

  it('take the names that the model takes', () => {
    expect(at('maestro', 'properties', 'environments', 'propertyNames', 'pattern')).toBe(keyPattern.source);
    expect(at('maestro', 'properties', 'owners', 'propertyNames', 'pattern')).toBe(keyPattern.source);
    expect(at('maestro', 'properties', 'attributes', 'propertyNames', 'pattern')).toBe(attributePattern.source);
    expect(at('flag', 'properties', 'variants', 'propertyNames', 'pattern')).toBe(variantPattern.source);
    expect(at('flag', 'definitions', 'serve', 'pattern')).toBe(variantPattern.source);
  });

  it('take only stages that can be read', () => {
    const stage = new RegExp(String(at('flag', 'definitions', 'environment', 'properties', 'stage', 'pattern')), 'u');
    const rung = new RegExp(String(at('maestro', 'properties', 'stages', 'items', 'pattern')), 'u');
    const texts = fc.oneof(fc.constantFrom('off', 'targeted', 'internal', '0%', '0.000%', '100%', '100.000%', '100.001%', '101%', '5 %'), fc.stringMatching(/^\d{1,3}(\.\d{0,4})? ?%?$/));
    fc.assert(
      fc.property(texts, (text) => {
        if (stage.test(text)) expect(parseStage(text)).toBeDefined();
        if (rung.test(text)) expect(['internal', 'share']).toContain(parseStage(text)?.kind);
        if (parseStage(text) !== undefined && /^(?:\d{1,2}|100)(?:\.|%)/.test(text)) expect(stage.test(text)).toBe(true);
      }),
    );
  });
});

function read(kind: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8')) as Schema; // as: a JSON object by construction
}

function at(kind: string, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (isSchema(node) ? node[key] : undefined), schemas[kind]);
}

interface SchemaNode {
  readonly node: Schema;
  readonly pointer: string;
  readonly isProperty: boolean;
}

/** Every schema inside of a schema, also the names of mappings. */
function walk(node: Schema, pointer: string, isProperty = false): readonly SchemaNode[] {
  const named = ['properties', 'definitions'].flatMap((keyword) =>
    Object.entries(Object(node[keyword])).flatMap(([key, child]) => (isSchema(child) ? walk(child, `${pointer}/${keyword}/${key}`, keyword === 'properties') : [])),
  );
  const single = ['items', 'additionalProperties', 'propertyNames'].flatMap((keyword) => {
    const child = node[keyword];
    return isSchema(child) ? walk(child, `${pointer}/${keyword}`) : [];
  });
  return [{ node, pointer, isProperty }, ...named, ...single];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
