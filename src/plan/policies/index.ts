import type { ChangePolicy } from '../change-policy.ts';
import { killedFlag } from './killed-flag.ts';
import { newAboveInternal } from './new-above-internal.ts';
import { stageOrder } from './stage-order.ts';
import { stageSkip } from './stage-skip.ts';

/** Every policy that a plan judges by, sorted by id. One more is one file and one line. */
export const policies: readonly ChangePolicy[] = [
  killedFlag,
  newAboveInternal,
  stageOrder,
  stageSkip,
];
