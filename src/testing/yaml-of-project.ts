import type { CaseSuite, TestCase } from '../model/case-suite.ts';
import type { AttributeTest, Condition } from '../model/condition.ts';
import type { Flag, FlagEnvironment, Rule, Serve } from '../model/flag.ts';
import type { Json } from '../model/json.ts';
import type { Kill } from '../model/kill.ts';
import type { Project } from '../model/project.ts';
import type { Segment } from '../model/segment.ts';
import type { Attribute, Settings } from '../model/settings.ts';
import { formatStage } from '../model/stage.ts';
import type { RawFile } from '../source/raw-file.ts';

/** What YAML can hold; mappings are maps, because plain objects lose the order of integer-like keys. */
type Tree = Json | readonly Tree[] | ReadonlyMap<string, Tree>;

/** The files of a project, as the loader would find them. */
export function filesOfProject(project: Project): readonly RawFile[] {
  const files: [string, string][] = [[project.settings.file, yamlOfSettings(project.settings)]];
  for (const flag of project.flags.values()) files.push([flag.file, yamlOfFlag(flag)]);
  for (const segment of project.segments.values()) files.push([segment.file, yamlOfSegment(segment)]);
  for (const kill of project.kills.values()) files.push([kill.file, yamlOfKill(kill)]);
  for (const suite of project.suites) files.push([suite.file, yamlOfCases(suite)]);
  return files.map(([path, text]) => rawFile(path, text));
}

/** A text as a file that was found. */
export function rawFile(path: string, text: string, objectId?: string): RawFile {
  return { kind: 'bytes', path, bytes: new TextEncoder().encode(text), ...(objectId === undefined ? {} : { objectId }) };
}

/** A flag as its file would say it, with nothing left to defaults. */
function yamlOfFlag(flag: Flag): string {
  return print(
    mapping({
      description: flag.description,
      owner: flag.owner,
      kind: flag.kind,
      expires: flag.expires,
      type: flag.type,
      variants: flag.variants.size === 0 ? undefined : flag.variants,
      safe: flag.safe,
      salt: flag.salt,
      prerequisites: flag.prerequisites.map(({ flag: key, variant }) => mapping({ flag: key, variant })),
      environments: new Map([...flag.environments].map(([name, environment]) => [name, environmentTree(environment)])),
    }),
  );
}

/** A segment as its file would say it. */
function yamlOfSegment(segment: Segment): string {
  return print(mapping({ description: segment.description, when: conditionTree(segment.when) }));
}

/** A kill as its file would say it. */
function yamlOfKill({ id, reason, incident, by, at }: Kill): string {
  return print(mapping({ id, reason, incident, by, at }));
}

/** The cases of a flag as their file would say them. */
function yamlOfCases(suite: CaseSuite): string {
  return print(mapping({ cases: suite.cases.map(caseTree) }));
}

/** `maestro.yaml` as it would say the settings. */
function yamlOfSettings(settings: Settings): string {
  const declared = [...settings.attributes.values()].filter(({ builtIn }) => !builtIn);
  return print(
    mapping({
      version: 1,
      environments: new Map(settings.environments.map(({ name, protected: isProtected, requires }) => [name, mapping({ protected: isProtected, requires })])),
      stages: settings.ladder.map(formatStage),
      internal: settings.internalSegment,
      attributes: new Map(declared.map((attribute) => [attribute.name, attributeTree(attribute)])),
      owners: new Map([...settings.owners.values()].map(({ name, codeowners, contact }) => [name, mapping({ codeowners, contact })])),
      policies: new Map([...settings.policies].map(([id, { severity, options }]) => [id, new Map([...Object.entries(severity === undefined ? {} : { severity }), ...options])])),
      freezes: settings.freezes.map(({ name, reason, from, to, environments }) => mapping({ name, reason, from, to, environments })),
      publish: settings.publish,
    }),
  );
}

function environmentTree({ stage, bucketBy, serve, rules, overrides }: FlagEnvironment): Tree {
  return mapping({
    stage: formatStage(stage),
    bucketBy,
    serve: serve === undefined ? undefined : serveTree(serve),
    rules: rules.map(ruleTree),
    override: overrides.length === 0 ? undefined : overrides.map(({ rule, reason, approvedBy, until }) => mapping({ rule, reason, approvedBy, until })),
  });
}

function ruleTree({ name, when, serve }: Rule): Tree {
  return mapping({ name, when: conditionTree(when), serve: serveTree(serve) });
}

function serveTree(serve: Serve): Tree {
  return serve.kind === 'variant' ? serve.variant : new Map(serve.arms.map(({ variant, weight }) => [variant, weight / 1000]));
}

function conditionTree(condition: Condition): Tree {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return mapping({ [condition.kind]: condition.of.map(conditionTree) });
    case 'not':
      return mapping({ not: conditionTree(condition.of) });
    case 'segment':
      return mapping({ segment: condition.segment });
    case 'test':
      return new Map([[condition.attribute, mapping(testTree(condition.test))]]);
  }
}

function testTree(test: AttributeTest): { readonly [operator: string]: Tree } {
  switch (test.kind) {
    case 'in':
      return { in: test.values };
    case 'startsWith':
    case 'endsWith':
    case 'contains':
      return { [test.kind]: test.texts };
    case 'compare':
      return { [test.operator]: test.bound };
    case 'semver':
      return { semver: test.range.map((all) => all.map(({ operator, version }) => operator + version).join(' ')).join(' || ') };
    case 'instant':
      return { [test.operator]: new Date(test.seconds * 1000).toISOString().replace('.000Z', 'Z') };
    case 'exists':
      return { exists: true };
  }
}

function attributeTree({ type, values, sensitive }: Attribute): Tree {
  return mapping({ type, enum: values, sensitive });
}

function caseTree({ name, environment, context, bucket, now, given, expect }: TestCase): Tree {
  return mapping({
    name,
    environment,
    context,
    at: bucket === undefined && now === undefined ? undefined : mapping({ bucket, now }),
    given: given.size === 0 ? undefined : new Map([...given].map(([flag, state]) => [flag, state.kind === 'killed' ? 'killed' : formatStage(state)])),
    expect: mapping(expect),
  });
}

function mapping(entries: { readonly [key: string]: Tree | undefined }): ReadonlyMap<string, Tree> {
  return new Map(Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** Block mappings outside, flow inside of lists. */
function print(tree: ReadonlyMap<string, Tree>, indent = ''): string {
  return [...tree].map(([key, value]) => `${indent}${text(key)}:${isMap(value) && value.size > 0 ? `\n${print(value, `${indent}  `)}` : ` ${flow(value)}\n`}`).join('');
}

function flow(tree: Tree): string {
  if (typeof tree === 'string') return text(tree);
  if (tree === null || typeof tree !== 'object') return String(tree);
  if (isList(tree)) return `[${tree.map(flow).join(', ')}]`;
  const entries = isMap(tree) ? [...tree] : Object.entries(tree);
  return `{ ${entries.map(([key, value]) => `${text(key)}: ${flow(value)}`).join(', ')} }`;
}

/** Plain where that is surely a text, else in double quotes with escapes. */
function text(value: string): string {
  if (/^[a-z][a-zA-Z-]*$/.test(value) && !/^(?:true|false|null)$/.test(value)) return value;
  return JSON.stringify(value).replace(/[^ -~]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}

function isMap(tree: Tree): tree is ReadonlyMap<string, Tree> {
  return tree instanceof Map;
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}
