/** Why a flag decided as it did. `not-exposed` and `no-unit` end in the safe variant, as do the first three. */
export type Reason =
  | 'killed'
  | 'off'
  | 'prerequisite'
  | `rule:${string}`
  | 'internal'
  | 'rollout'
  | 'full'
  | 'not-exposed'
  | 'no-unit';
