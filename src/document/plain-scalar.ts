const integer = /^[-+]?[0-9]+$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const radix = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const leadingZero = /^[-+]?0[0-9]/;

/**
 * The value of a plain (unquoted) scalar by the YAML 1.2 core schema (YAML 1.2.2, section 10.3.2), `undefined` when it is a
 * number that JSON cannot hold exactly; `numberProblem` says why. Minus zero becomes zero.
 */
export function plainValue(source: string): string | number | boolean | null | undefined {
  switch (source.charCodeAt(0)) {
    case 0x30: case 0x31: case 0x32: case 0x33: case 0x34: case 0x35: case 0x36: case 0x37: case 0x38: case 0x39:
    case 0x2b: case 0x2d: case 0x2e:
      return numberOrText(source);
    case 0x74: case 0x54:
      return source === 'true' || source === 'True' || source === 'TRUE' ? true : source;
    case 0x66: case 0x46:
      return source === 'false' || source === 'False' || source === 'FALSE' ? false : source;
    case 0x6e: case 0x4e:
      return source === 'null' || source === 'Null' || source === 'NULL' ? null : source;
    case 0x7e:
      return source === '~' ? null : source;
    default:
      return source === '' ? null : source;
  }
}

export type NumberProblem = 'number-leading-zero' | 'number-not-exact' | 'number-not-finite';

/** Why `plainValue` refused this text. */
export function numberProblem(source: string): NumberProblem {
  if (leadingZero.test(source)) return 'number-leading-zero';
  return Number.isFinite(Number(source)) ? 'number-not-exact' : 'number-not-finite';
}

function numberOrText(source: string): string | number | undefined {
  if (integer.test(source) || decimal.test(source)) {
    if (leadingZero.test(source)) return undefined;
    const value = Number(source);
    return isExact(source, value) ? value + 0 : undefined;
  }
  if (radix.test(source)) return Number.isSafeInteger(Number(source)) ? Number(source) : undefined;
  return notFinite.test(source) ? undefined : source;
}

/** Integers must be safe (RFC 8259, section 6), other numbers must come back digit for digit. */
function isExact(source: string, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false;
  if (source.length <= 15 && !/[eE]/.test(source)) return true;
  return significant(source) === significant(String(value));
}

/** A decimal numeral without what does not change it: `-1.50e3` becomes `-15e2`. */
function significant(numeral: string): string {
  const [mantissa = '', exponent = '0'] = numeral.toLowerCase().replace('+', '').split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  const power = Number(exponent.replace('+', '')) - fraction.length + (digits.length - kept.length);
  return kept === '' ? '0' : `${mantissa.startsWith('-') ? '-' : ''}${kept}e${power}`;
}
