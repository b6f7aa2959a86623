const units: { readonly [unit: string]: number } = { m: 60, h: 3600, d: 86_400, w: 604_800 };

/** The seconds of a duration as settings write it: a whole number and `m`, `h`, `d` or `w`; `undefined` for anything else. */
export function parseDuration(text: string): number | undefined {
  const [, digits, unit] = /^(\d{1,6}) ?([mhdw])$/.exec(text) ?? [];
  const factor = unit === undefined ? undefined : units[unit];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

/** Seconds in words of at most two units, `23h 40m` or `3d 4h`; what is left over is cut off. Hours go up to three days. */
export function formatDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60), minutes % 60];
  if (days >= 3) return withRest(`${days}d`, hours % 24, 'h');
  return hours === 0 ? `${minutes}m` : withRest(`${hours}h`, rest, 'm');
}

function withRest(first: string, rest: number, unit: string): string {
  return rest === 0 ? first : `${first} ${rest}${unit}`;
}
