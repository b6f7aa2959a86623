import type { Records } from '../effects/ports.ts';

/** The Records port on texts by name, as lines, one batch of at most three at a time. */
export function recordsOf(texts: { readonly [source: string]: string }): Records {
  return {
    async *readLines(source) {
      const lines = (texts[source] ?? '').split('\n');
      for (let at = 0; at < lines.length; at += 3) yield { firstLine: at + 1, texts: lines.slice(at, at + 3) };
    },
    readCsv: () => {
      throw new Error('there is no CSV here');
    },
  };
}
