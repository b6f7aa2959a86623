const standard = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const urlSafe = `${standard.slice(0, 62)}-_`;

/** Bytes in base64 (RFC 4648 section 4), padded. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    text += digit(group >> 18) + digit(group >> 12) + (left > 1 ? digit(group >> 6) : '=') + (left > 2 ? digit(group) : '=');
  }
  return text;
}

/**
 * The bytes of a text in base64, standard or URL-safe but not both (DSSE wants either read), `undefined` for anything
 * else: white space, missing padding, or bits that are left over and not zero. So one text alone stands for the bytes.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const length = text.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
  const values = /[-_]/.test(text) ? valuesOf.urlSafe : valuesOf.standard;
  const bytes = new Uint8Array((text.length / 4) * 3 - (text.length - length));
  let bits = 0;
  let pending = 0;
  let at = 0;
  for (let index = 0; index < length; index += 1) {
    const value = values[text.charCodeAt(index)];
    if (value === undefined || value === unknown) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    pending += 6;
    if (pending < 8) continue;
    pending -= 8;
    bytes[at] = bits >> pending;
    at += 1;
  }
  return (bits & ((1 << pending) - 1)) === 0 ? bytes : undefined;
}

const unknown = 0xff;
const valuesOf = { standard: toValues(standard), urlSafe: toValues(urlSafe) };

function toValues(alphabet: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => {
    const value = alphabet.indexOf(String.fromCharCode(code));
    return value < 0 ? unknown : value;
  });
}

function digit(value: number): string {
  return standard.charAt(value & 63);
}
