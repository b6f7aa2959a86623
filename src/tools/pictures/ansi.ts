/** What a terminal has been told about the text that follows. */
export interface Look {
  readonly color?: Color;
  readonly bold?: true;
  readonly dim?: true;
}

type Color = 'red' | 'green' | 'yellow' | 'cyan';

/** Text of one look, and the column that it starts at, from 0. */
export interface Run {
  readonly column: number;
  readonly text: string;
  readonly look: Look;
}

const colors: Readonly<Record<string, Color>> = { 31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan' };

/**
 * The lines of what a command wrote to a terminal, each as its runs (ECMA-48, SGR alone). Throws at any other control sequence and
 * at looks that nobody has drawn yet, so that a picture cannot leave out what a terminal shows.
 */
export function readTerminal(output: string): readonly (readonly Run[])[] {
  let look: Look = {};
  return output.trimEnd().split('\n').map((line) => {
    const runs: Run[] = [];
    let column = 0;
    for (const piece of line.split(/(\p{Cc}\[[\d;]*m)/u)) {
      const codes = /^\p{Cc}\[([\d;]*)m$/u.exec(piece)?.[1];
      if (codes !== undefined) look = codes.split(';').reduce(withCode, look);
      else if (piece !== '') runs.push({ column, text: plain(piece), look });
      if (codes === undefined) column += piece.length;
    }
    return runs;
  });
}

function withCode(look: Look, code: string): Look {
  const { color: _, ...uncoloured } = look;
  const { bold: _bold, dim: _dim, ...even } = look;
  if (code === '' || code === '0') return {};
  if (code === '1') return { ...look, bold: true };
  if (code === '2') return { ...look, dim: true };
  if (code === '22') return even;
  if (code === '39') return uncoloured;
  const color = colors[code];
  if (color === undefined) throw new Error(`the picture of a terminal has no look for SGR ${code}`);
  return { ...look, color };
}

function plain(text: string): string {
  const at = /\p{Cc}|[\u{10000}-\u{10FFFF}]/u.exec(text);
  if (at !== null) throw new Error(`the picture of a terminal cannot show ${JSON.stringify(at[0])}`);
  return text;
}
