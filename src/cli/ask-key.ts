/**
 * Shows a question on stderr and reads one key; only `y` is a yes. `undefined` where there is no terminal to ask at.
 * Both ends must be the terminal: an answer that comes out of a pipe was not meant for this question.
 */
export function askKey(question: string): Promise<boolean | undefined> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return Promise.resolve(undefined);
  stderr.write(question);
  return new Promise((resolve) => {
    stdin.setRawMode(true);
    stdin.resume();
    stdin.once('data', (bytes: Buffer) => {
      const key = bytes.toString('utf8');
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write(/^[yY]/.test(key) ? 'yes\n' : 'no\n');
      resolve(/^[yY]/.test(key));
    });
  });
}
