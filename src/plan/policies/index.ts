import type { ChangePolicy } from '../change-policy.ts';
import { bake } from './bake.ts';
import { blastRadius } from './blast-radius.ts';
import { expired } from './expired.ts';
import { freeze } from './freeze.ts';
import { killVanished } from './kill-vanished.ts';
import { killedFlag } from './killed-flag.ts';
import { lostExposure } from './lost-exposure.ts';
import { maxExposureIncrease } from './max-exposure-increase.ts';
import { newAboveInternal } from './new-above-internal.ts';
import { prerequisiteLive } from './prerequisite-live.ts';
import { rebucket } from './rebucket.ts';
import { safeValue } from './safe-value.ts';
import { stageOrder } from './stage-order.ts';
import { stageSkip } from './stage-skip.ts';
import { stale } from './stale.ts';

/** Every policy that a plan judges by, sorted by id. One more is one file and one line. */
export const policies: readonly ChangePolicy[] = [
  bake,
  blastRadius,
  expired,
  freeze,
  killVanished,
  killedFlag,
  lostExposure,
  maxExposureIncrease,
  newAboveInternal,
  prerequisiteLive,
  rebucket,
  safeValue,
  stageOrder,
  stageSkip,
  stale,
];
