import type { Drawn, Place } from './block.ts';
import { drawTable } from './comment-table.ts';
import { elements, type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';
import { setText, type TextLook, textShapes, toWords } from './inline-text.ts';
import { boxShape, pathShape, textShape } from './svg.ts';

const [gap, lineHeight] = [16, 21];
const body: TextLook = { size: 14 };

/** Blocks below one another. `opened` says which folds stand open, from 0. */
export function drawBlocks(nodes: readonly HtmlNode[], place: Place, opened: (fold: HtmlElement) => boolean): Drawn {
  let { y } = place;
  const shapes: string[] = [];
  let above: HtmlElement | undefined;
  for (const node of nodes) {
    if (typeof node === 'string') {
      if (node.trim() !== '') throw new Error(`the picture of a comment has text outside of blocks: ${node}`);
      continue;
    }
    if (above !== undefined) y += above.tag === 'details' && node.tag === 'details' ? 4 : gap;
    const drawn = drawBlock(node, { ...place, y }, opened);
    shapes.push(...drawn.shapes);
    y = drawn.bottom;
    above = node;
  }
  return { shapes, bottom: y };
}

function drawBlock(block: HtmlElement, place: Place, opened: (fold: HtmlElement) => boolean): Drawn {
  switch (block.tag) {
    case 'h3':
      return drawText(block.children, place, { size: 18, bold: true });
    case 'p':
      return drawText(block.children, place, body);
    case 'ul':
      return drawList(block, place);
    case 'table':
      return drawTable(block, place);
    case 'blockquote':
      return drawCaution(block, place);
    case 'details':
      return drawFold(block, place, opened);
    default:
      throw new Error(`the picture of a comment does not know the block ${block.tag}`);
  }
}

function drawText(nodes: readonly HtmlNode[], { x, y, width }: Place, look: TextLook): Drawn {
  const text = setText(toWords(nodes, look), width);
  if (text.width > width) throw new Error(`a word of the comment is ${text.width} wide, and its place ${width}`);
  const height = look.size === body.size ? lineHeight : look.size * 1.4;
  return { shapes: textShapes(text, { x, y, lineHeight: height, paint: 'plain' }), bottom: y + text.lines.length * height };
}

function drawList(list: HtmlElement, { x, y, width }: Place): Drawn {
  let bottom = y;
  const shapes = elements(list.children, 'li').flatMap((item, index) => {
    const top = bottom + (index === 0 ? 0 : 4);
    const text = drawText(item.children, { x: x + 24, y: top, width: width - 24 }, body);
    ({ bottom } = text);
    return [boxShape({ x: x + 10, y: top + 8, width: 5, height: 5, radius: 2.5 }, 'plain'), ...text.shapes];
  });
  return { shapes, bottom };
}

// GitHub's alerts: a quote whose first line is their mark.
function drawCaution(quote: HtmlElement, { x, y, width }: Place): Drawn {
  const [first, ...others] = elements(quote.children, 'p').map(({ children }) => children);
  const [mark, ...rest] = first ?? [];
  if (typeof mark !== 'string' || !mark.startsWith('[!CAUTION]')) throw new Error(`the picture of a comment does not know the quote ${textOf(quote)}`);
  const said = drawBlocks([[mark.replace('[!CAUTION]', ''), ...rest], ...others].map((children) => ({ tag: 'p', children })), { x: x + 19, y: y + 8 + lineHeight + 8, width: width - 19 }, () => false);
  const bottom = said.bottom + 8;
  const title = textShape('Caution', { x: x + 41, y: y + 8 + 15, width: 52, classes: 'sans s14 red medium' });
  return { shapes: [boxShape({ x, y, width: 3.5, height: bottom - y }, 'edge'), stopSign(x + 19, y + 10), title, ...said.shapes], bottom };
}

function stopSign(x: number, y: number): string {
  const points = [[5, 0], [11, 0], [16, 5], [16, 11], [11, 16], [5, 16], [0, 11], [0, 5]].map(([dx = 0, dy = 0]) => `${x + dx} ${y + dy}`);
  return `<g class="sign">${pathShape(`M${points.join('L')}Z`, 'outline')}${pathShape(`M${x + 8} ${y + 4}v5`, 'outline')}${pathShape(`M${x + 8} ${y + 11.5}v.5`, 'outline')}</g>`;
}

function drawFold(fold: HtmlElement, place: Place, opened: (fold: HtmlElement) => boolean): Drawn {
  const { x, y, width } = place;
  const [summary] = elements(fold.children, 'summary');
  const isOpen = opened(fold);
  const head = drawText(summary?.children ?? [], { x: x + 16, y, width: width - 16 }, body);
  const triangle = isOpen ? `M${x} ${y + 7.5}h9l-4.5 7z` : `M${x + 1} ${y + 6}v9l7-4.5z`;
  const shapes = [pathShape(triangle, 'plain'), ...head.shapes];
  if (!isOpen) return { shapes, bottom: head.bottom };
  const inside = drawBlocks(fold.children.filter((child) => child !== summary), { ...place, y: head.bottom + gap }, opened);
  return { shapes: [...shapes, ...inside.shapes], bottom: inside.bottom + gap };
}
