import { type ChildProcess, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { commandLine } from './command-line.ts';

/** A command line that goes on until it is stopped, and what it says on stderr. It ends with the test. */
export class HeardProcess {
  readonly #child: ChildProcess;
  #said = '';
  #heard: () => void = () => undefined;

  constructor(cwd: string, args: readonly string[]) {
    const [program = '', ...before] = commandLine;
    this.#child = spawn(program, [...before, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said += text;
      this.#heard();
    });
    onTestFinished(() => void this.#child.kill());
  }

  /** Waits for a line of that form; returns what was said up to its end since the last time. */
  async hear(form: RegExp): Promise<string> {
    for (;;) {
      const match = form.exec(this.#said);
      const end = match === null ? -1 : this.#said.indexOf('\n', match.index);
      if (end >= 0) {
        const heard = this.#said.slice(0, end + 1);
        this.#said = this.#said.slice(end + 1);
        return heard;
      }
      await new Promise<void>((resolve) => (this.#heard = resolve));
    }
  }
}
