import { markdownCell, table } from './markdown.ts';

interface Node {
  readonly [keyword: string]: unknown;
}

const files: readonly { readonly schema: string; readonly title: string }[] = [
  { schema: 'maestro', title: 'maestro.yaml' },
  { schema: 'flag', title: 'A flag: KEY.yaml' },
  { schema: 'segment', title: 'A segment: segments/NAME.yaml' },
  { schema: 'cases', title: 'Cases of a flag: KEY.test.yaml' },
  { schema: 'kill', title: 'A kill: kills/ENVIRONMENT/KEY.yaml' },
];

/** Every key of every file of a project, as its schema describes it. */
export function filesPage(schemas: ReadonlyMap<string, object>): string {
  const parts = files.flatMap(({ schema, title }) => {
    const root = asNode(schemas.get(schema));
    const definitions = Object.values(asNode(root['definitions'])).map(asNode).filter(({ properties }) => properties !== undefined);
    return [`## ${title}`, '', textOf(root), '', ...keys(root), ...definitions.flatMap((each) => [`### ${String(each['title'])}`, '', ...(textOf(each) === '' ? [] : [textOf(each), '']), ...keys(each)])];
  });
  return ['# Files', '', 'A `*` marks a key that must be there. Editors show the same: see `maestro-flags generate schema`.', '', ...parts].join('\n');
}

function keys(node: Node): readonly string[] {
  const required = Array.isArray(node['required']) ? node['required'] : [];
  const rows = Object.entries(asNode(node['properties'])).map(([name, value]) => {
    const property = asNode(value);
    return [`\`${name}\`${required.includes(name) ? ' \\*' : ''}`, typeOf(property), markdownCell(textOf(property)), exampleOf(property)];
  });
  return [...table(['key', 'type', 'what it says', 'example'], rows), ''];
}

function textOf(node: Node): string {
  const text = node['markdownDescription'] ?? node['description'];
  return typeof text === 'string' ? text : '';
}

function typeOf(node: Node): string {
  const reference = typeof node['$ref'] === 'string' ? node['$ref'].replace(/.*\//, '') : undefined;
  if (Array.isArray(node['enum'])) return node['enum'].map((value) => `\`${String(value)}\``).join(', ');
  return reference ?? [node['type'] ?? 'any'].flat().map(String).join(' or ');
}

function exampleOf(node: Node): string {
  const [example] = Array.isArray(node['examples']) ? (node['examples'] as readonly unknown[]) : [];
  const text = JSON.stringify(example) ?? '';
  return text === '' ? '' : `\`${markdownCell(text)}\``;
}

function asNode(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
