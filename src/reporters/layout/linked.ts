import type { LinkTarget, RenderOptions } from '../render-options.ts';

/** Words that were made printable, as a link where that is possible. */
export function linked(words: string, target: LinkTarget, { link }: Pick<RenderOptions, 'link'>): string {
  return link === undefined ? words : link(words, target);
}
