import type { OperateRequest } from './kill-request.ts';

/** Which kill is ended, and where the flag goes on. */
export interface RestoreRequest extends OperateRequest {
  readonly flag: string;
  readonly environment: string;
  readonly reason: string;
  /** The stage as it was named; `undefined` for the first one of the ladder. */
  readonly stage: string | undefined;
  /** Edits the files of the working tree, and nothing else. */
  readonly local: boolean;
  /** Asked with what will be done; it goes on where it says yes. */
  readonly confirm: (preview: RestorePreview) => Promise<boolean>;
}

/** What a restore will do. */
export interface RestorePreview {
  readonly flag: string;
  readonly environment: string;
  /** Why it was killed, where this is known here. */
  readonly killed: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}
