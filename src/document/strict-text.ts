import type { Span } from '../source/span.ts';
import { hint, maximumCollected, mend, type Problem } from './strict-problem.ts';

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lossyDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The bytes as text, and what is wrong with them as text; when anything is, no YAML parser must see it. */
export function readText(bytes: Uint8Array): { readonly text: string; readonly problems: readonly Problem[] } {
  const text = decodeStrictly(bytes);
  if (text !== undefined) return { text, problems: suspicious.test(text) ? findCharacters(text) : [] };
  return { text: lossyDecoder.decode(bytes), problems: [findBadByte(bytes)] };
}

/** A text with every character that a file may not have as an escape of YAML's double quotes. */
export function escapeSuspicious(text: string): string {
  return text.replace(everySuspicious, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Halves the range to the shortest prefix that cannot be decoded: what stands before its last byte is the good text.
 * In streaming mode an unfinished character at the end is not yet an error.
 */
function findBadByte(bytes: Uint8Array): Problem {
  if (looksLikeUtf16(bytes)) return utf16;
  let low = 0;
  let high = bytes.length + 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (decodePrefix(bytes, middle) === undefined) high = middle;
    else low = middle;
  }
  const start = decodePrefix(bytes, low)?.length ?? 0;
  const byte = bytes[low];
  const what = byte === undefined ? 'ends in the middle of a character' : `has the byte 0x${byte.toString(16).padStart(2, '0').toUpperCase()} at offset ${low}`;
  return {
    code: 'not-utf-8',
    message: `The file is not UTF-8: it ${what}`,
    span: { start, end: start + 1 },
    advice: [mend('save the file as UTF-8; in an older encoding this byte was a letter beyond ASCII')],
  };
}

function decodePrefix(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: length <= bytes.length });
  } catch {
    return undefined;
  }
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

const utf16: Problem = {
  code: 'not-utf-8',
  message: 'The file is UTF-16, not UTF-8',
  span: { start: 0, end: 1 },
  advice: [mend('save the file as UTF-8; Windows PowerShell writes UTF-16 unless told `-Encoding utf8`')],
};

// One pass of the regular expression engine over good files; which class it is matters only when one is found.
const suspicious =
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\udb40[\udc00-\udc7f]|\r(?!\n)/;
const everySuspicious = new RegExp(suspicious.source, 'g');
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

function findCharacters(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  for (const match of text.matchAll(everySuspicious)) {
    if (problems.length >= maximumCollected) break;
    const span = { start: match.index, end: match.index + match[0].length };
    problems.push(match.index === 0 && match[0] === '\ufeff' ? byteOrderMark(span) : characterProblem(match[0], span));
  }
  return problems;
}

function byteOrderMark(span: Span): Problem {
  return {
    code: 'byte-order-mark',
    message: 'The file starts with a byte order mark',
    span,
    advice: [hint('an invisible character, U+FEFF'), mend('save the file as UTF-8 without BOM')],
    fix: { title: 'Remove the byte order mark', safety: 'safe', span, newText: '' },
  };
}

function characterProblem(character: string, span: Span): Problem {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === '\r') return loneReturn(span);
  if (bidirectional.test(character)) {
    return {
      code: 'bidi-character',
      message: `The text has the direction character ${name}, which makes people see another order than programs read`,
      span,
      advice: [mend('delete it; to mean it, write it as an escape in double quotes')],
    };
  }
  if (control.test(character)) {
    return {
      code: 'control-character',
      message: `The text has the control character ${name}`,
      span,
      advice: [mend('delete it; to mean it, write it as an escape in double quotes')],
    };
  }
  return {
    code: 'invisible-character',
    message: `The text has the invisible character ${name}: two values that look the same would differ`,
    span,
    advice: [mend('delete it and type the text again; it often comes with a copy from a web page')],
  };
}

function loneReturn(span: Span): Problem {
  return {
    code: 'control-character',
    message: 'A carriage return stands alone, without a line feed after it',
    span,
    advice: [mend('save the file with line ends LF or CRLF')],
  };
}
