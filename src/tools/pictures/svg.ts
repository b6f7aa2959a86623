/** A colour as it is on a light page and on a dark one. */
interface Shade {
  readonly light: string;
  readonly dark: string;
}

/** A drawing: what it says to those who cannot see it, its size in pixels, its shapes, and the classes that these use. */
export interface Drawing {
  readonly title: string;
  readonly about: string;
  readonly width: number;
  readonly height: number;
  readonly styles: readonly Style[];
  readonly shapes: readonly string[];
}

/** A class; `fill` and `stroke` follow the reader's light or dark mode. */
export interface Style {
  readonly name: string;
  readonly fill?: Shade;
  readonly stroke?: Shade;
  readonly rest?: string;
}

/** The document. One file serves both modes: an SVG that a page shows as an image still knows which one the reader has. */
export function toSvg({ title, about, width, height, styles, shapes }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title about">`,
    `<!-- Made by \`npm run generate\` from what the tool prints. -->`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="about">${escapeXml(about)}</desc>`,
    '<style>',
    'text { white-space: pre }',
    ...styles.map((style) => rule(style, 'light')),
    '@media (prefers-color-scheme: dark) {',
    ...styles.filter(({ fill, stroke }) => fill !== undefined || stroke !== undefined).map((style) => `  ${rule({ ...style, rest: '' }, 'dark')}`),
    '}',
    '</style>',
    ...shapes,
    '</svg>',
    '',
  ].join('\n');
}

function rule({ name, fill, stroke, rest = '' }: Style, mode: keyof Shade): string {
  const parts = [fill === undefined ? '' : `fill: ${fill[mode]}`, stroke === undefined ? '' : `stroke: ${stroke[mode]}`, rest].filter((part) => part !== '');
  return `.${name} { ${parts.join('; ')} }`;
}

/** Where text stands: the left end of its base line and how wide it is, in pixels. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly classes: string;
}

/** Text that is exactly as wide as it was laid out, whichever font the reader has. */
export function textShape(text: string, { x, y, width, classes }: TextPlace): string {
  return `<text class="${classes}" x="${pixels(x)}" y="${pixels(y)}" textLength="${pixels(width)}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

/** A rectangle; `radius` rounds its corners. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export function boxShape({ x, y, width, height, radius = 0 }: Box, classes: string): string {
  const round = radius === 0 ? '' : ` rx="${pixels(radius)}"`;
  return `<rect class="${classes}" x="${pixels(x)}" y="${pixels(y)}" width="${pixels(width)}" height="${pixels(height)}"${round}/>`;
}

/** A path in the coordinates of the drawing. */
export function pathShape(path: string, classes: string): string {
  return `<path class="${classes}" d="${path}"/>`;
}

/** A length with two digits at most: the same text on every machine. */
export function pixels(length: number): string {
  return String(Math.round(length * 100) / 100);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
