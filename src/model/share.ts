/** A share of all units in parts per 100,000 (an integer from 0 to 100,000): 1 % is 1,000, 0.001 % is 1. */
export type Share = number;

/** Everyone. */
export const wholeShare: Share = 100_000;

/** Reads `5%`, `0.001%` or `100 %`; `undefined` when it is not a percentage from 0 to 100 with at most three decimals. */
export function parsePercentage(text: string): Share | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,3}))?\s*%$/.exec(text);
  if (match === null) return undefined;
  const share = Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
  return share <= wholeShare ? share : undefined;
}

/** A percentage given as a number (`12.5`) as a share; `undefined` when it needs more than three decimals or is out of range. */
export function shareOfPercent(percent: number): Share | undefined {
  const share = Math.round(percent * 1000);
  const exact = Math.abs(share - percent * 1000) < 1e-6;
  return exact && share >= 0 && share <= wholeShare ? share : undefined;
}

/** `1000` as `1%`, `1` as `0.001%`: the shortest exact form, as it stands in a flag file. */
export function formatShare(share: Share): string {
  return `${share / 1000}%`;
}
