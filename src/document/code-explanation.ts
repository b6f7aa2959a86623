/** What `explain CODE` shows about a code. The bad file earns the code when it is read; the good file does not. */
export interface CodeExplanation {
  readonly code: string;
  /** One sentence: what is wrong, seen from the file. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  readonly bad: ExampleFile;
  readonly good: ExampleFile;
  /** A file that stands beside both examples, where one file alone cannot show it. */
  readonly beside?: ExampleFile;
}

/** A file of a small project; `file` is relative to the directory of `maestro.yaml`. */
export interface ExampleFile {
  readonly file: string;
  readonly text: string;
}
