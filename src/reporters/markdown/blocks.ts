import { printable } from '../../source/printable.ts';
import { code } from './inline.ts';
import type { Page } from './page.ts';

/** A row of a table. Cells are Markdown; a bar in one would end it, in code spans as well. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => withoutFormula(cell.replaceAll('|', '\\u{7c}'))).join(' | ')} |`;
}

/** A table may be copied into a spreadsheet: what it would compute there begins with an apostrophe. Bars and owners are none. */
function withoutFormula(cell: string): string {
  return cell.replace(/^((?:\*\*)?\[?`+ ?)(?=[=+@-])(?![+░█·]+`)(?!@[\w./-]+`)/, "$1'");
}

/** The head of a table. */
export function tableHead(names: readonly string[]): readonly string[] {
  return [row(names), `|${' --- |'.repeat(names.length)}`];
}

/** What the title of a fold is made of: words of ours, and what users wrote. */
export type TitlePart = string | { readonly code: string } | { readonly strong: string };

/** Blocks that are folded away under a title; a section where the host does not fold. */
export function folded(title: readonly TitlePart[], blocks: readonly string[], { host }: Page): string {
  const inner = blocks.join('\n\n');
  if (!host.folds) return `#### ${title.map(inMarkdown).join('')}\n\n${inner}\n`;
  // The blank lines end the HTML, so that what is folded is Markdown again.
  return `<details>\n<summary>${title.map(inHtml).join('')}</summary>\n\n${inner}\n\n</details>`;
}

/** A box that cannot be overlooked. */
export function alert(kind: 'CAUTION' | 'WARNING' | 'NOTE', lines: readonly string[], { host }: Page): string {
  return [...(host.alerts ? [`[!${kind}]`] : []), ...lines].map((line) => `> ${line}`).join('\n');
}

/** Items of a list, each one line. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function inMarkdown(part: TitlePart): string {
  if (typeof part === 'string') return part;
  return 'code' in part ? code(part.code) : `**${part.strong}**`;
}

function inHtml(part: TitlePart): string {
  if (typeof part === 'string') return escaped(part);
  return 'code' in part ? `<code>${escaped(printable(part.code))}</code>` : `<b>${escaped(part.strong)}</b>`;
}

const entities: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '#': '&#35;', ':': '&#58;' };

// `#` and `:` because of what runners obey in logs.
function escaped(text: string): string {
  return text.replace(/##|::|[&<>"']/g, (signs) => signs.replace(/./g, (sign) => entities[sign] ?? sign));
}
