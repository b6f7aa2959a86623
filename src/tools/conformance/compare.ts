import { canonicalJson } from '../../evaluate/canonical-json.ts';
import type { Answer, CaseSuite, ConformanceCase } from './case-file.ts';
import type { Engine, KnownDifference } from './engine.ts';

/** An answer that is not what the case file says. */
interface Disagreement {
  readonly suite: string;
  readonly item: ConformanceCase;
  readonly answer: Answer;
}

/** What an engine made of a case file. */
export interface Verdict {
  readonly asked: number;
  readonly disagreements: readonly Disagreement[];
  /** How many answers differ in a known way, each exactly as predicted. */
  readonly known: ReadonlyMap<KnownDifference, number>;
}

/** Holds an engine's answers against the case file. What differs must differ as a known difference predicts, or it is a disagreement. */
export function compareAnswers({ differences }: Pick<Engine, 'differences'>, suites: readonly CaseSuite[], answers: readonly (readonly Answer[])[]): Verdict {
  const disagreements: Disagreement[] = [];
  const known = new Map(differences.map((difference) => [difference, 0]));
  let asked = 0;
  suites.forEach((suite, at) =>
    suite.cases.forEach((item, index) => {
      asked += 1;
      const answer = answers[at]?.[index] ?? { error: 'no answer' };
      if (isAnswer(answer, item.expect)) return;
      const difference = differences.find(({ predict }) => isPredicted(answer, predict(suite, item, answer)));
      if (difference === undefined) disagreements.push({ suite: suite.name, item, answer });
      else known.set(difference, (known.get(difference) ?? 0) + 1);
    }),
  );
  return { asked, disagreements, known };
}

function isPredicted(answer: Answer, predicted: Answer | undefined): boolean {
  return predicted !== undefined && isAnswer(answer, predicted);
}

function isAnswer(answer: Answer, expected: Answer): boolean {
  if ((answer.error === undefined) !== (expected.error === undefined)) return false;
  if (expected.error !== undefined) return true;
  return answer.variant === expected.variant && answer.reason === expected.reason && canonicalJson(answer.value ?? null) === canonicalJson(expected.value ?? null);
}
