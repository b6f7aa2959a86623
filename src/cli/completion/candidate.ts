/** What a shell may put where the cursor is. */
export interface Candidate {
  readonly value: string;
  /** In a few words; may be empty. */
  readonly about: string;
}
