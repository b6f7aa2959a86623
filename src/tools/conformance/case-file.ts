import type { FlagdArtifact } from '../../model/artifact.ts';
import type { ValueType } from '../../model/flag.ts';
import type { Json } from '../../model/json.ts';
import type { AttributeKind } from '../../model/settings.ts';

/** What every engine is asked, and what it must answer: plain JSON, for a harness in any language. */
export interface CaseFile {
  readonly formatVersion: '1.0';
  readonly seed: number;
  /** The evaluation's clock for which the answers hold, in whole seconds since 1970, and a day more. */
  readonly at: number;
  readonly suites: readonly CaseSuite[];
}

/** One artifact and the questions about it. */
export interface CaseSuite {
  readonly name: string;
  readonly artifact: FlagdArtifact;
  /** The declared type of each attribute. */
  readonly attributes: { readonly [name: string]: AttributeKind };
  readonly cases: readonly ConformanceCase[];
}

export interface ConformanceCase {
  readonly flag: string;
  readonly type: ValueType;
  readonly context: { readonly [attribute: string]: Json };
  /** From the sample project, or from a random one: with every value as declared, or at least one of another type. */
  readonly class: 'sample' | 'typed' | 'ill-typed';
  readonly expect: Expectation;
}

/** `STATIC` where nothing about the context counts, `TARGETING_MATCH` where it does. */
interface Expectation {
  readonly value: Json;
  readonly variant: string;
  readonly reason: 'STATIC' | 'TARGETING_MATCH';
}

/** What an engine answered; `error` where it says that it could not decide. */
export interface Answer {
  readonly value?: Json | undefined;
  readonly variant?: string | undefined;
  readonly reason?: string | undefined;
  readonly error?: string | undefined;
}
