/** A latched overlay: while the file exists everyone gets the flag's safe value in that environment. */
export interface Kill {
  readonly file: string;
  readonly flag: string;
  readonly environment: string;
  /** Made once; `restore` names it. */
  readonly id: string;
  readonly reason: string;
  readonly incident: string | undefined;
  readonly by: string;
  /** An ISO 8601 instant. */
  readonly at: string;
}
