const cmark = await loadParser();

/** HTML of GitHub's own parser of Markdown, cmark-gfm with its extensions, as the package cmark-gfm-js has it; raw HTML stays. */
export function toHtml(markdown: string): string {
  return cmark.convertUnsafe(markdown);
}

// It sets handlers of the process that would print its whole source at any error of anybody.
async function loadParser(): Promise<{ readonly convertUnsafe: (markdown: string) => string }> {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  const before = events.map((event) => process.listeners(event as 'exit'));
  const { default: loaded } = await import('cmark-gfm-js');
  events.forEach((event, index) => {
    for (const listener of process.listeners(event as 'exit')) if (before[index]?.includes(listener) !== true) process.removeListener(event, listener);
  });
  return loaded;
}

/** What a page comes to when it is shown. */
export interface ShownPage {
  readonly tags: ReadonlySet<string>;
  /** Where links lead. */
  readonly links: readonly string[];
  /** The text in which hosts look for mentions, references and addresses: outside of code and of links. */
  readonly text: string;
  /** All text. */
  readonly all: string;
  /** How many cells each row of each table has. */
  readonly tables: readonly (readonly number[])[];
  /** The text of each cell. */
  readonly cells: readonly string[];
}

/** Reads HTML as a browser would, but throws where an element is not closed or closes another. */
export function readPage(html: string): ShownPage {
  const [open, tags, links, tables, cells]: [string[], Set<string>, string[], number[][], string[]] = [[], new Set(), [], [], []];
  let [text, all, end] = ['', '', 0];
  for (const { index, 0: piece, groups } of html.matchAll(/<(?<close>\/?)(?<tag>[a-z][a-z0-9]*)(?<attributes>(?: [a-z-]+="[^"<>]*")*) ?\/?>|[^<]+/g)) {
    if (index !== end) break;
    end = index + piece.length;
    const { close, tag, attributes = '' } = groups ?? {};
    if (tag === undefined) {
      all += piece;
      if (open.includes('td')) cells.push((cells.pop() ?? '') + withoutEntities(piece));
      text += open.some((name) => name === 'code' || name === 'pre' || name === 'a') ? '\u0000' : piece;
    } else if (close === '/') {
      const last = open.pop();
      if (last !== tag) throw new Error(`</${tag}> closes <${last}>`);
    } else {
      tags.add(tag);
      if (tag === 'table') tables.push([]);
      if (tag === 'tr') tables.at(-1)?.push(0);
      if (tag === 'td') cells.push('');
      if (tag === 'td' || tag === 'th') tables.at(-1)?.push((tables.at(-1)?.pop() ?? 0) + 1);
      const href = / href="([^"]*)"/.exec(attributes)?.[1];
      if (href !== undefined) links.push(withoutEntities(href));
      if (!alone.has(tag)) open.push(tag);
    }
  }
  if (end < html.length) throw new Error(`not understood: ${html.slice(end, end + 200)}`);
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`);
  return { tags, links, tables, cells, text: withoutEntities(text), all: withoutEntities(all) };
}

/** Elements without an end. */
const alone: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);
const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#35': '#', '#58': ':' };

function withoutEntities(text: string): string {
  return text.replace(/&([#\w]+);/g, (entity, name: string) => entities[name] ?? entity);
}
