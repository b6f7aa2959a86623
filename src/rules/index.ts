import { bucketByType } from './builtin/bucket-by-type.ts';
import { caseReference } from './builtin/case-reference.ts';
import { constantCondition } from './builtin/constant-condition.ts';
import { duplicateRuleName } from './builtin/duplicate-rule-name.ts';
import { environmentOrder } from './builtin/environment-order.ts';
import { equalSegments } from './builtin/equal-segments.ts';
import { expired } from './builtin/expired.ts';
import { internalSegmentMissing } from './builtin/internal-segment-missing.ts';
import { keyTaken } from './builtin/key-taken.ts';
import { killUnknownEnvironment } from './builtin/kill-unknown-environment.ts';
import { killUnknownFlag } from './builtin/kill-unknown-flag.ts';
import { ladderEnd } from './builtin/ladder-end.ts';
import { listTooLong } from './builtin/list-too-long.ts';
import { missingExpires } from './builtin/missing-expires.ts';
import { missingSafe } from './builtin/missing-safe.ts';
import { missingServe } from './builtin/missing-serve.ts';
import { missingVariants } from './builtin/missing-variants.ts';
import { nfc } from './builtin/nfc.ts';
import { numberRange } from './builtin/number-range.ts';
import { operatorType } from './builtin/operator-type.ts';
import { overrideExpired } from './builtin/override-expired.ts';
import { prerequisiteCycle } from './builtin/prerequisite-cycle.ts';
import { programSize } from './builtin/program-size.ts';
import { publishTarget } from './builtin/publish-target.ts';
import { repeatedPrerequisite } from './builtin/repeated-prerequisite.ts';
import { repeatedValue } from './builtin/repeated-value.ts';
import { requiresCycle } from './builtin/requires-cycle.ts';
import { requiresOrder } from './builtin/requires-order.ts';
import { reservedKey } from './builtin/reserved-key.ts';
import { ruleWithoutEffect } from './builtin/rule-without-effect.ts';
import { safeEqualsServe } from './builtin/safe-equals-serve.ts';
import { segmentCycle } from './builtin/segment-cycle.ts';
import { shadowedRule } from './builtin/shadowed-rule.ts';
import { splitSum } from './builtin/split-sum.ts';
import { stageNotOnLadder } from './builtin/stage-not-on-ladder.ts';
import { unknownAttribute } from './builtin/unknown-attribute.ts';
import { unknownEnvironment } from './builtin/unknown-environment.ts';
import { unknownFlag } from './builtin/unknown-flag.ts';
import { unknownOwner } from './builtin/unknown-owner.ts';
import { unknownPolicy } from './builtin/unknown-policy.ts';
import { unknownSegment } from './builtin/unknown-segment.ts';
import { unknownVariant } from './builtin/unknown-variant.ts';
import { unusedSegment } from './builtin/unused-segment.ts';
import { unusedVariant } from './builtin/unused-variant.ts';
import { valueEnum } from './builtin/value-enum.ts';
import { valueType } from './builtin/value-type.ts';
import { variantType } from './builtin/variant-type.ts';
import type { LintRule } from './lint-rule.ts';

/** Every rule, sorted by id. To add one: its file in `builtin/` and its line here. */
export const rules: readonly LintRule[] = [
  bucketByType,
  caseReference,
  constantCondition,
  duplicateRuleName,
  environmentOrder,
  equalSegments,
  expired,
  internalSegmentMissing,
  keyTaken,
  killUnknownEnvironment,
  killUnknownFlag,
  ladderEnd,
  listTooLong,
  missingExpires,
  missingSafe,
  missingServe,
  missingVariants,
  nfc,
  numberRange,
  operatorType,
  overrideExpired,
  prerequisiteCycle,
  programSize,
  publishTarget,
  repeatedPrerequisite,
  repeatedValue,
  requiresCycle,
  requiresOrder,
  reservedKey,
  ruleWithoutEffect,
  safeEqualsServe,
  segmentCycle,
  shadowedRule,
  splitSum,
  stageNotOnLadder,
  unknownAttribute,
  unknownEnvironment,
  unknownFlag,
  unknownOwner,
  unknownPolicy,
  unknownSegment,
  unknownVariant,
  unusedSegment,
  unusedVariant,
  valueEnum,
  valueType,
  variantType,
];
