/** How many flags or segments may stand behind each other, each of which needs the next. */
export const longestChain = 32;

/** How many tests the rules of a flag may come to in an environment, segments put in. */
export const mostTests = 5_000;

/**
 * The names that stand at the end of a longer chain than `longestChain`, and those that lead to a circle. `references`
 * holds, by name, what it refers to; names that are not in it refer to nothing.
 */
export function namesTooDeep(references: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const open = new Set([...references].flatMap(([name, others]) => (others.length === 0 ? [] : [name])));
  for (let length = 2; length <= longestChain && open.size > 0; length += 1) {
    const settled = [...open].filter((name) => references.get(name)?.some((other) => open.has(other)) !== true);
    if (settled.length === 0) return open;
    for (const name of settled) open.delete(name);
  }
  return open;
}
