import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';

/** How far what stands below a change is moved in. */
export const detailIndent = 6;

/** A text below a change, broken to the width. */
export function detail(text: string, { width }: RenderOptions, paint: (text: string) => string = (plain) => plain): readonly string[] {
  return wrapText(text, Math.max(20, width - detailIndent - 2)).map((line, index) => ' '.repeat(index === 0 ? detailIndent : detailIndent + 2) + paint(line));
}
