/** How often a call is tried before it is given up. */
export const maximumTries = 3;

const firstWait = 200;
const longestWait = 2_000;
const longestRetryAfter = 20_000;

/**
 * Milliseconds to wait after try number `tried` (from 1): what `Retry-After` asks for, up to 20 s, else a random part of
 * 200 ms x 2^(n - 1), up to 2 s ("full jitter": Exponential Backoff And Jitter, AWS Architecture Blog, 2015).
 */
export function waitAfter(tried: number, retryAfter: string | null): number {
  const asked = askedMilliseconds(retryAfter);
  if (asked !== undefined) return Math.min(asked, longestRetryAfter);
  return Math.random() * Math.min(longestWait, firstWait * 2 ** (tried - 1));
}

// Seconds or a date (RFC 9110, section 10.2.3).
function askedMilliseconds(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const instant = Date.parse(retryAfter);
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - Date.now());
}

/** A wait by a timer. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
