import type { Landed } from '../../effects/git-writer/writer-port.ts';
import type { Refusal } from '../refusal.ts';
import type { PlannedRestore } from './plan-restore.ts';
import type { Scene } from './scene.ts';

/** Why a branch is left as it is. */
export type NotRestored = Refusal | 'not-killed';

/** What became of a restore. */
export interface Restored {
  readonly scene: Scene;
  /** `undefined` where the flag is not killed. */
  readonly plan: PlannedRestore | undefined;
  /** `written`: into the working tree alone. */
  readonly landed: Landed<NotRestored> | 'written';
  readonly milliseconds: number;
}
