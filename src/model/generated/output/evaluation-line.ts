// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * One line of what `maestro-flags eval --contexts FILE` prints: the decision of one flag for the context on that line, or what is wrong with the line. The lines carry no header, so that a batch stays small.
 */
export type EvaluationLine = DecidedLine | RefusedLine;

export interface DecidedLine {
  line: number;
  flag: string;
  value: unknown;
  variant: string;
  arm: string;
  reason: string;
  bucket: number | null;
}
export interface RefusedLine {
  line: number;
  error: string;
}
