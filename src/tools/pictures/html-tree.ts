/** A piece of HTML: text with its entities resolved, or an element. */
export type HtmlNode = string | HtmlElement;

/** An element with its tag in lower case; the drawing of a comment asks for no attributes. */
export interface HtmlElement {
  readonly tag: string;
  readonly children: readonly HtmlNode[];
}

/** Elements without an end. */
const alone: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads what a Markdown parser wrote. Throws where elements are not closed in their order. */
export function readHtml(html: string): readonly HtmlNode[] {
  const root: HtmlNode[] = [];
  const open: { readonly tag: string; readonly children: HtmlNode[] }[] = [];
  for (const { 0: piece, groups } of html.matchAll(/<(?<close>\/?)(?<tag>[a-z][a-z0-9]*)[^<>]*>|[^<]+|</g)) {
    const siblings = open.at(-1)?.children ?? root;
    const { close, tag } = groups ?? {};
    if (tag === undefined) siblings.push(withoutEntities(piece));
    else if (close !== '/') {
      const element = { tag, children: [] };
      siblings.push(element);
      if (!alone.has(tag)) open.push(element);
    } else if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes what was not opened`);
  }
  if (open.length > 0) throw new Error(`left open: ${open.map(({ tag }) => tag).join(' ')}`);
  return root;
}

/** The text in a node, without its elements. */
export function textOf(node: HtmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The elements among these nodes that are called so. */
export function elements(nodes: readonly HtmlNode[], tag: string): readonly HtmlElement[] {
  return nodes.filter((node) => typeof node !== 'string').filter((node) => node.tag === tag);
}

function withoutEntities(text: string): string {
  return text.replace(/&(#(?<code>\d+)|\w+);/g, (entity: string, name: string, code?: string) => (code === undefined ? (entities[name] ?? entity) : String.fromCodePoint(Number(code))));
}
