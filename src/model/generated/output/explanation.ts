// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags explain CODE --format json` prints: what a code means, and an example of each side.
 */
export interface ExplanationReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'explanation';
  code: string;
  /**
   * What says it: a rule of the project, the reading of a file, a policy of changes (`plan`), or a command about what it came to, which has no examples.
   */
  about: 'rule' | 'file' | 'policy' | 'outcome';
  /**
   * One sentence: what is wrong.
   */
  summary: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * Unless the project sets another.
   */
  severity: 'error' | 'warning';
  /**
   * Whether it can be set aside.
   */
  can_be_off: boolean;
  /**
   * How to set it aside, as it would be written; empty when that is not possible.
   */
  set_aside: string[];
  bad: {
    files: File[];
    /**
     * What the bad example gives; empty for a policy, which judges the change from `before`.
     */
    diagnostics: ReportedDiagnostic[];
  };
  good: {
    files: File[];
  };
}
export interface File {
  /**
   * Relative to the directory of maestro.yaml.
   */
  path: string;
  /**
   * The text before the change, where the example is a change of a file.
   */
  before: string | null;
  text: string;
}
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
