import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSchemas } from '../cli/published-schemas.ts';
import { roleOf } from '../document/project-files.ts';
import { nodeFiles } from '../effects/node-files.ts';
import type { Project } from '../model/project.ts';
import { arbitraryProject } from '../testing/arbitrary-project.ts';
import { loadFiles } from '../testing/project-of-files.ts';
import { filesOfProject } from '../testing/yaml-of-project.ts';
import { editorSchemas } from './editor-schemas.ts';
import { openProject } from './open-project.ts';
import { isRefusal } from './refusal.ts';

const root = join(import.meta.dirname, '../..');
const published = readSchemas(root);
const runs = process.env['MAESTRO_TEST_LONG'] === undefined ? 12 : 1000;

/** A validator that was not made by us, of each narrowed schema, by the kind of file. */
function judges(project: Project): (path: string, text: string) => readonly string[] {
  const schemas = editorSchemas(project, published);
  const made = new Map<string, ValidateFunction>();
  return (path, text) => {
    const { kind } = roleOf(path);
    const validate = made.get(kind) ?? new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(schemas.get(`.schemas/${kind}.schema.json`) ?? '') as object);
    made.set(kind, validate);
    return validate(parse(text)) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath} ${message ?? ''}`);
  };
}

const files = {
  'maestro.yaml':
    'version: 1\nenvironments: { staging: {}, production: { requires: staging } }\nstages: [internal, 5%, 100%]\ninternal: staff\nattributes: { tenant: { type: string }, plan: { type: string, enum: [free, pro] }, seats: { type: number }, groups: { type: "string[]" }, beta: { type: boolean } }\nowners: { payments: { codeowners: "@acme/payments" } }\n',
  'segments/staff.yaml': 'description: Staff.\nwhen: { groups: { contains: staff } }\n',
  'cart.yaml': 'description: Cart.\nowner: payments\nkind: operational\n',
  'checkout.yaml': 'description: Checkout.\nowner: payments\nkind: operational\n',
};

function judge(flag: string): readonly string[] {
  const { project } = loadFiles(files);
  if (project === undefined) throw new Error('the example cannot be understood');
  return judges(project)('checkout.yaml', `description: Checkout.\n${flag.startsWith('owner') ? '' : 'owner: payments\n'}kind: operational\n${flag}`).map((line) => line.replace(/^checkout\.yaml/, ''));
}

const rule = (when: string): string => `environments: { production: { stage: targeted, rules: [{ name: a, when: ${when}, serve: on }] } }\n`;

describe('the schemas of a project', () => {
  it('take every file of every sound project', () => {
    fc.assert(
      fc.property(arbitraryProject(), (any) => {
        const stages = [...any.flags.values()].flatMap(({ environments }) => [...environments.values()].map(({ stage }) => stage));
        const project = { ...any, settings: { ...any.settings, ladder: [...any.settings.ladder, ...stages.filter(({ kind }) => kind === 'share')] } };
        const judgeFile = judges(project);
        const texts = filesOfProject(project).flatMap((file) => (file.kind === 'bytes' ? [[file.path.replace(/^flags\//, ''), new TextDecoder().decode(file.bytes)] as const] : []));
        expect(texts.flatMap(([path, text]) => judgeFile(path, text))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('take every file of the sample project, whose copies are current', () => {
    const opened = openProject(nodeFiles(root), { cwd: root, project: 'flags' });
    if (isRefusal(opened) || opened.loaded.project === undefined) throw new Error('the sample project cannot be read');
    const { loaded } = opened;
    const judgeFile = judges(opened.loaded.project);
    expect([...loaded.sources].flatMap(([path, { text }]) => judgeFile(path.replace(/^flags\//, ''), text))).toEqual([]);
    for (const [path, text] of editorSchemas(opened.loaded.project, published)) expect(new TextDecoder().decode(nodeFiles(root).readBytes(`flags/${path}`)), path).toBe(text);
  });

  it.each([
    ['an owner', 'owner: nobody\n', ['/owner must be equal to one of the allowed values']],
    ['a stage off the ladder', 'environments: { production: { stage: 7% } }\n', ['/environments/production/stage must be equal to one of the allowed values']],
    ['an environment', 'environments: { prod: { stage: off } }\n', ['/environments must NOT have additional properties']],
    ['a unit that is no text', 'environments: { production: { stage: off, bucketBy: seats } }\n', ['/environments/production/bucketBy must be equal to one of the allowed values']],
    ['a prerequisite', 'prerequisites: [{ flag: crat, variant: on }]\n', ['/prerequisites/0/flag must be equal to one of the allowed values']],
    ['a segment', rule('{ segment: staf }'), ['/environments/production/rules/0/when/segment must be equal to one of the allowed values']],
    ['an attribute', rule('{ tennant: acme }'), ['/environments/production/rules/0/when must NOT have additional properties']],
    ['a number as text', rule('{ seats: ten }'), ['/environments/production/rules/0/when/seats must be number,array,object']],
    ['an operator of another type', rule('{ seats: { startsWith: a } }'), ['/environments/production/rules/0/when/seats must NOT have additional properties']],
    ['a value that it cannot have', rule('{ plan: gold }'), ['/environments/production/rules/0/when/plan must match pattern "^(?:free|pro)$"']],
    ['one of them in a list', rule('{ plan: [free, gold] }'), ['/environments/production/rules/0/when/plan/1 must be equal to one of the allowed values']],
    ['a list that is asked to be one of', rule('{ groups: staff }'), ['/environments/production/rules/0/when/groups must be object']],
  ])('mark %s that the project does not have', (_, flag, errors) => {
    expect(judge(flag)).toEqual(errors);
  });

  it('take what the project has', () => {
    const flag = `prerequisites: [{ flag: cart, variant: on }]\n${rule('{ all: [{ segment: staff }, { plan: free, seats: { gte: 3 } }, { not: { tenant: [a, b], beta: true } }], groups: { contains: [staff] }, now: { after: "2026-12-01T08:00:00Z" } }')}`;
    expect(judge(flag)).toEqual([]);
  });

  it('have words and examples on everything that an editor shows', () => {
    const opened = openProject(nodeFiles(root), { cwd: root, project: 'flags' });
    if (isRefusal(opened) || opened.loaded.project === undefined) throw new Error('the sample project cannot be read');
    for (const [path, text] of editorSchemas(opened.loaded.project, published)) {
      const wordless = properties(JSON.parse(text) as Node, path).filter(({ node }) => typeof node['description'] !== 'string' || typeof node['markdownDescription'] !== 'string' || !Array.isArray(node['examples']) || node['examples'].length === 0);
      expect(wordless.map(({ pointer }) => pointer)).toEqual([]);
    }
  });
});

interface Node {
  readonly [keyword: string]: unknown;
}

function properties(node: Node, pointer: string): readonly { readonly node: Node; readonly pointer: string }[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || key === 'defaultSnippets' || key === 'examples') return [];
    const inner = properties(value as Node, `${pointer}/${key}`);
    return pointer.endsWith('/properties') ? [{ node: value as Node, pointer: `${pointer}/${key}` }, ...inner] : inner;
  });
}
