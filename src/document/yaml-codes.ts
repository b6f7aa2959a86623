import type { CodeExplanation } from './code-explanation.ts';
import { featureCodes } from './yaml-codes-feature.ts';
import { syntaxCodes } from './yaml-codes-syntax.ts';
import { textCodes } from './yaml-codes-text.ts';

const file = 'new-checkout.yaml';

/** The codes of what is wrong with a file as text or as YAML, sorted by code. */
export const yamlCodes: readonly CodeExplanation[] = [...textCodes, ...featureCodes, ...syntaxCodes]
  .map(({ code, summary, why, bad, good }) => ({ code, summary, why, bad: { file, text: bad }, good: { file, text: good } }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
