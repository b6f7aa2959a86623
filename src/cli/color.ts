export interface ColorRequest {
  /** What `--color` (true) or `--no-color` (false) says. */
  readonly option: boolean | undefined;
  readonly environment: { readonly [name: string]: string | undefined };
  /** Whether this very stream is a terminal. */
  readonly isTerminal: boolean;
}

/** Whether a stream gets colour: `--color` > FORCE_COLOR > NO_COLOR > TERM=dumb > is it a terminal. */
export function wantsColor({ option, environment, isTerminal }: ColorRequest): boolean {
  if (option !== undefined) return option;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  if (environment['TERM'] === 'dumb') return false;
  return isTerminal;
}
