// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * One finding as machine output carries it. Lines and columns count from 1; ends are exclusive.
 */
export interface ReportedDiagnostic {
  /**
   * The id of the rule; `maestro-flags explain CODE` tells more.
   */
  code: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  /**
   * Relative to the git root, or to the project where there is no git; null when the finding is about no file.
   */
  file: string | null;
  range: null | Range;
  /**
   * The lines around the finding, for display.
   */
  frame: null | {
    first_line: number;
    lines: string[];
  };
  related: {
    message: string;
    file: string | null;
    range: null | Range;
  }[];
  /**
   * A mend the tool can make; `safe` ones are made by `validate --fix`.
   */
  fix: null | {
    title: string;
    safety: 'safe' | 'review';
    edits: {
      file: string;
      range: Range;
      new_text: string;
    }[];
  };
  /**
   * What to do: a hint to stand under the culprit, the edit to make, or a command to run.
   */
  help: {
    kind: 'hint' | 'mend' | 'run';
    text: string;
  }[];
}
export interface Range {
  start: Position;
  end: Position;
}
export interface Position {
  line: number;
  column: number;
}
