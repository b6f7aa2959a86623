import type { Json } from '../../model/json.ts';
import type { Project } from '../../model/project.ts';
import { type Path, type Place, valueAt } from '../../source/place.ts';
import { flagWithRule, oneFlag } from '../example-base.ts';
import type { TestUse } from '../facts.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { writtenTexts } from '../operands.ts';
import { mend, quote, safeFix } from '../words.ts';

/** A text that looks like another one and is not equal to it (Unicode Standard Annex 15, form C). */
export const nfc: LintRule = {
  id: 'nfc',
  summary: 'A text has letters and accents as separate characters (it is not in Unicode form NFC).',
  severity: 'error',
  canBeOff: true,
  why: 'It looks the same as the usual form and is not equal to it, so a test would be false for everyone; some editors and file systems write it unasked.',
  bad: { at: 'new-checkout.yaml:10:25', ...oneFlag(flagWithRule('{ tenant: cafe\u0301 }')) },
  good: oneFlag(flagWithRule('{ tenant: caf\u00e9 }')),
  check: checkNfc,
};

function* checkNfc({ flags }: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const use of facts.tests) {
    if (isPlain(use)) continue;
    for (const { value, place } of writtenTexts(use)) yield* checkText(value, place);
  }
  for (const { key, file, salt, variants } of flags.values()) {
    if (salt !== key) yield* checkText(salt, valueAt(file, ['salt']));
    for (const [name, value] of variants) yield* checkValue(value, file, ['variants', name]);
  }
}

function* checkValue(value: Json, file: string, path: Path): Iterable<Offence> {
  if (typeof value === 'string') yield* checkText(value, valueAt(file, path));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of isList(value) ? value.entries() : Object.entries(value)) yield* checkValue(inner, file, [...path, key]);
  }
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

const ascii = /^[ -~]*$/;

/** Almost every test, told without looking for the places of its values. */
function isPlain({ condition: { test } }: TestUse): boolean {
  if ('texts' in test) return test.texts.every((text) => ascii.test(text));
  return test.kind !== 'in' || test.values.every((value) => typeof value !== 'string' || ascii.test(value));
}

function* checkText(text: string, place: Place): Iterable<Offence> {
  if (ascii.test(text) || text.normalize('NFC') === text) return;
  const composed = text.normalize('NFC');
  yield {
    place,
    message: `${quote(text)} is not in Unicode form NFC`,
    advice: [mend('write it composed; it looks the same')],
    fix: safeFix('write it in form NFC', { kind: 'set', place, value: composed }),
  };
}
