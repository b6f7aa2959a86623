import type { HtmlNode } from './html-tree.ts';
import { boxShape, textShape } from './svg.ts';

/** How a piece of text is set. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly code?: boolean;
}

/** What stands together on one line: no line ends within it. */
interface Word {
  readonly pieces: readonly { readonly text: string; readonly look: TextLook; readonly width: number }[];
  readonly width: number;
  /** The blank before it, where it is not the first of its line. */
  readonly blank: number;
}

/** Text in lines of no more than a width, unless one word is wider. */
export interface SetText {
  readonly width: number;
  readonly lines: readonly (readonly Word[])[];
}

const monoShare = 0.602;

// Thousandths of an em of Helvetica, space to tilde (Adobe's font metrics); every reader's font is fitted to these.
const advances = '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
  .split(' ')
  .map(Number);
const others: Readonly<Record<string, number>> = { '·': 278, '÷': 584 };

/** The width of text, in pixels. */
export function textWidth(text: string, { size, bold, code }: TextLook): number {
  if (code === true) return text.length * size * 0.85 * monoShare + size * 0.8;
  const thousandths = Array.from(text, (sign) => advances[(sign.codePointAt(0) ?? 0) - 32] ?? others[sign] ?? 900).reduce((sum, each) => sum + each, 0);
  return (thousandths / 1000) * size * (bold === true ? 1.07 : 1);
}

/** The words of some inline elements. Throws at an element that it does not know. */
export function toWords(nodes: readonly HtmlNode[], look: TextLook): readonly Word[] {
  const words: { pieces: Word['pieces'][number][]; blank: number }[] = [];
  let blank: number | undefined = 0;
  const add = (text: string, of: TextLook): void => {
    const piece = { text, look: of, width: textWidth(text, of) };
    if (blank === undefined) words.at(-1)?.pieces.push(piece);
    else words.push({ pieces: [piece], blank });
    blank = undefined;
  };
  const walk = (node: HtmlNode, of: TextLook): void => {
    if (typeof node !== 'string') {
      const inner = lookOf(node.tag, of);
      node.children.forEach((child) => walk(child, inner));
    } else if (of.code === true) add(node, of);
    else {
      for (const part of node.split(/(\s+)/)) {
        if (part.trim() !== '') add(part, of);
        else if (part !== '' && words.length > 0) blank = textWidth(' ', of);
      }
    }
  };
  nodes.forEach((node) => walk(node, look));
  return words.map((word) => ({ ...word, width: word.pieces.reduce((sum, piece) => sum + piece.width, 0) }));
}

function lookOf(tag: string, look: TextLook): TextLook {
  if (tag === 'strong' || tag === 'b' || tag === 'th') return { ...look, bold: true };
  if (tag === 'code') return { ...look, code: true };
  if (tag === 'td' || tag === 'p' || tag === 'summary' || tag === 'a') return look;
  throw new Error(`the picture of a comment does not know the inline element ${tag}`);
}

/** Breaks words into lines. */
export function setText(words: readonly Word[], width: number): SetText {
  const lines: { words: Word[]; width: number }[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.width + word.blank + word.width <= width) {
      last.words.push(word);
      last.width += word.blank + word.width;
    } else lines.push({ words: [word], width: word.width });
  }
  return { lines: lines.map((line) => line.words), width: Math.max(0, ...lines.map((line) => line.width)) };
}

/** The narrowest and the widest that words can be set, in pixels. */
export function extremes(words: readonly Word[]): { readonly least: number; readonly most: number } {
  return { least: Math.max(0, ...words.map((word) => word.width)), most: setText(words, Infinity).width };
}

/** The shapes of set text whose first line's top left corner is at (x, y). */
export function textShapes(text: SetText, { x, y, lineHeight, paint }: { readonly x: number; readonly y: number; readonly lineHeight: number; readonly paint: string }): readonly string[] {
  return text.lines.flatMap((words, row) => {
    let left = x;
    return words.flatMap((word, index) => {
      left += index === 0 ? 0 : word.blank;
      return word.pieces.flatMap((piece) => {
        const shapes = pieceShapes(piece, { x: left, base: y + row * lineHeight + lineHeight / 2 + piece.look.size * 0.35, paint });
        left += piece.width;
        return shapes;
      });
    });
  });
}

function pieceShapes({ text, look, width }: Word['pieces'][number], { x, base, paint }: { readonly x: number; readonly base: number; readonly paint: string }): readonly string[] {
  const { size, bold, code } = look;
  if (code !== true) return [textShape(text, { x, y: base, width, classes: `sans s${size} ${paint}${bold === true ? ' bold' : ''}` })];
  const inset = size * 0.4;
  return [
    boxShape({ x, y: base - size * 0.98, width, height: size * 1.4, radius: 5 }, 'chip'),
    textShape(text, { x: x + inset, y: base - 0.3, width: width - 2 * inset, classes: `mono ${paint}${bold === true ? ' bold' : ''}` }),
  ];
}
