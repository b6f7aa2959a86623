import { flagd } from './flagd.ts';
import type { Output } from './output.ts';

/** Every output, by id. To add one: its module beside this one, and a line here. */
export const outputs: readonly Output[] = [
  flagd,
];
