/** `1 error`, `2 errors`; the plural is the noun with an `s` unless given. */
export function count(amount: number, noun: string, plural: string = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`;
}
