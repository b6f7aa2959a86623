import type { Session } from './command.ts';

/** Bytes of the command line's making, and what to call their source. */
export interface Input {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** What `--context` says: JSON, `@FILE`, or `-` for standard input. */
export async function readContextInput({ files, readInput }: Session, context: string): Promise<Input> {
  if (context === '-') return { source: 'standard input', bytes: await readInput() };
  if (!context.startsWith('@')) return { source: '--context', bytes: new TextEncoder().encode(context) };
  return { source: context.slice(1), bytes: files.readBytes(context.slice(1)) };
}
