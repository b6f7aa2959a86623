/** A line of the tables: code, what is the matter, why and what to do. A code that starts with `~` only warns. */
export type OutcomeLine = readonly [code: string, summary: string, why: string];
