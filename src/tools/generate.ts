import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { discriminateSchema } from './discriminate-schema.ts';
import { toLintConfig } from './lint-config.ts';

const root = join(import.meta.dirname, '../..');
const target = 'src/model/generated';
const check = process.argv.includes('--check');

/** Makes the types and the validators from `schemas/`; with `--check` writes nothing and fails when a file is stale. */
async function main(): Promise<void> {
  const published = readSchemas('schemas');
  const inputs = new Map([...published].filter(([name]) => name !== 'plan'));
  const outputs = readSchemas('schemas/output');
  const files = new Map<string, string>();
  for (const [name, schema] of inputs) files.set(`${target}/${name}.ts`, await toTypes(schema, 'schemas'));
  for (const [name, schema] of outputs) files.set(`${target}/output/${name}.ts`, await toTypes(schema, 'schemas/output'));
  // A report like the others, whose schema stands where people look for it: plans are saved and read back.
  files.set(`${target}/output/plan.ts`, await toTypes(published.get('plan') ?? {}, 'schemas'));
  files.set(`${target}/plan-validator.js`, await toPlanValidator(published, outputs));
  files.set(`${target}/plan-validator.d.ts`, planValidatorTypes);
  const [projectFiles, releases] = [inputsThat(inputs, (name) => !releaseSchemas.has(name)), inputsThat(inputs, (name) => releaseSchemas.has(name))];
  files.set(`${target}/validators.js`, await toValidators(projectFiles));
  files.set(`${target}/validators.d.ts`, toValidatorTypes([...projectFiles.keys()]));
  files.set(`${target}/release-validators.js`, await toValidators(releases));
  files.set(`${target}/release-validators.d.ts`, toValidatorTypes([...releases.keys()]));
  files.set(`${target}/flagd-validator.js`, await toFlagdValidator());
  files.set(`${target}/flagd-validator.d.ts`, flagdValidatorTypes);
  files.set('.oxlintrc.json', `${JSON.stringify(toLintConfig(readPackages()), undefined, 2)}\n`);
  const stale = settle(files);
  // The pages and the pictures say what the tool says, which is made with the validators: these come first, and the tool is loaded after them.
  const pages = await (await import('./docs/pages.ts')).docPages(published);
  stale.push(...settle(pages));
  const drawn = (await import('./pictures/pictures.ts')).pictures(root);
  stale.push(...settle(drawn));
  if (check) return reportStale(stale);
  console.log(`generated ${files.size + pages.size + drawn.size} files, ${stale.length} changed`);
}

/** Writes what is not current, and says which files these are; with `--check` it only says so. */
function settle(files: ReadonlyMap<string, string>): string[] {
  const stale = [...files].filter(([path, text]) => !isCurrent(path, text));
  if (check) return stale.map(([path]) => path);
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // Whoever reads it at this moment, a linter say, sees the old text or the new one.
    writeFileSync(join(root, `${path}.new`), text);
    renameSync(join(root, `${path}.new`), join(root, path));
  }
  return stale.map(([path]) => path);
}

type Schemas = ReadonlyMap<string, AnySchemaObject>;

function readSchemas(folder: string): Schemas {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.schema.json')).sort();
  return new Map(names.map((name) => [basename(name, '.schema.json'), JSON.parse(readFileSync(join(root, folder, name), 'utf8')) as AnySchemaObject]));
}

/** What consumers of a release check, apart from what a project's author writes: a provider must not carry all of it. */
const releaseSchemas: ReadonlySet<string> = new Set(['manifest', 'trust']);

function inputsThat(schemas: ReadonlyMap<string, AnySchemaObject>, accept: (name: string) => boolean): ReadonlyMap<string, AnySchemaObject> {
  return new Map([...schemas].filter(([name]) => accept(name)));
}

function readPackages(): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly devDependencies: { readonly [name: string]: string } };
  return Object.keys(manifest.devDependencies).sort();
}

async function toTypes(schema: AnySchemaObject, folder: string): Promise<string> {
  const { $id: _, ...rest } = schema;
  return compile(rest, String(schema['title']), {
    cwd: join(root, folder),
    additionalProperties: false,
    bannerComment: '// Made from schemas/ by `npm run generate`; edit the schema.',
    style: { singleQuote: true },
  });
}

async function toValidators(schemas: Schemas): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    ownProperties: true,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  ajv.addKeyword({ keyword: 'patternErrorMessage' });
  for (const [name, schema] of schemas) ajv.addSchema(withoutEditorWords(schema), name);
  const exports = Object.fromEntries([...schemas.keys()].map((name) => [exportName(name), name]));
  return `// Made from schemas/ by \`npm run generate\`; edit the schema.\n${await bundle(standaloneCode.default(ajv, exports))}`;
}

/** The validator of flagd's own schema: apart, because only `compile` loads it. Its schema is not ours, so it is not held to Ajv's strict mode. */
async function toFlagdValidator(): Promise<string> {
  const ajv = new Ajv({ ownProperties: true, strict: false, inlineRefs: false, code: { source: true, esm: true } });
  for (const name of ['targeting', 'flags']) ajv.addSchema(discriminateSchema(withoutEditorWords(readVendored(name))), name);
  const code = await bundle(standaloneCode.default(ajv, { validateFlagd: 'flags' }));
  return `// Made from schemas/vendor/ by \`npm run generate\`.\n${code}`;
}

/** The validator of saved plans: apart, because only what reads them loads it. */
async function toPlanValidator(published: Schemas, outputs: Schemas): Promise<string> {
  const ajv = new Ajv({ ownProperties: true, strict: true, allowUnionTypes: true, inlineRefs: false, code: { source: true, esm: true } });
  ajv.addSchema(withoutEditorWords(outputs.get('diagnostic') ?? {}));
  ajv.addSchema(withoutEditorWords(published.get('plan') ?? {}), 'plan');
  return `// Made from schemas/ by \`npm run generate\`; edit the schema.\n${await bundle(standaloneCode.default(ajv, { validatePlan: 'plan' }))}`;
}

const planValidatorTypes = [
  '// Made from schemas/ by `npm run generate`; edit the schema.',
  "import type { PlanReport } from './output/plan.ts';",
  'export declare const validatePlan: {',
  '  (data: unknown): data is PlanReport;',
  '  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;',
  '};',
  '',
].join('\n');

function readVendored(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(root, 'schemas/vendor', `${name}.json`), 'utf8')) as AnySchemaObject;
}

const flagdValidatorTypes = [
  '// Made from schemas/vendor/ by `npm run generate`.',
  'export declare const validateFlagd: {',
  '  (data: unknown): boolean;',
  '  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;',
  '};',
  '',
].join('\n');

async function bundle(code: string): Promise<string> {
  const bundled = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    legalComments: 'none',
  });
  return bundled.outputFiles[0]?.text ?? '';
}

/** What only editors show; the validators would carry each word twice. `examples` stay: messages are made from them. */
const editorWords: ReadonlySet<string> = new Set(['description', 'markdownDescription', 'defaultSnippets', 'deprecationMessage', 'enumDescriptions']);

function withoutEditorWords(schema: AnySchemaObject): AnySchemaObject {
  // A schema has texts and lists of snippets under these keys; a mapping there is a property that is called so.
  const isWord = (key: string, value: unknown): boolean => editorWords.has(key) && (typeof value === 'string' || Array.isArray(value));
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (isWord(key, value) ? undefined : value))) as AnySchemaObject;
}

function toValidatorTypes(names: readonly string[]): string {
  const lines = names.map((name) => `export declare const ${exportName(name)}: Validator;`);
  return [
    '// Made from schemas/ by `npm run generate`; edit the schema.',
    'export interface SchemaError {',
    '  readonly keyword: string;',
    '  readonly instancePath: string;',
    '  readonly schemaPath: string;',
    '  readonly params: { readonly [name: string]: unknown };',
    '  readonly propertyName?: string;',
    '  readonly parentSchema: { readonly [keyword: string]: unknown };',
    '}',
    'export interface Validator {',
    '  (data: unknown): boolean;',
    '  readonly errors?: readonly SchemaError[] | null;',
    '}',
    ...lines,
    '',
  ].join('\n');
}

function exportName(name: string): string {
  return `validate${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

function isCurrent(path: string, text: string): boolean {
  try {
    return readFileSync(join(root, path), 'utf8') === text;
  } catch {
    return false;
  }
}

function reportStale(paths: readonly string[]): void {
  for (const path of paths) console.error(`${path} is stale: run npm run generate`);
  if (paths.length > 0) process.exitCode = 1;
}

await main();
