/** An explanation whose examples are two texts of the same flag file. */
export interface YamlCode {
  readonly code: string;
  readonly summary: string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
}
