/** All of standard input. Where it is a terminal this waits for the end of input (Ctrl-D), as `cat` does. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array); // as: no encoding is set, so these are bytes
  return Buffer.concat(chunks);
}
