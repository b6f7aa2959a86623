import { spawnSync } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { commandLine } from '../testing/command-line.ts';
import { aFolder } from '../testing/temporary-folder.ts';

const hasTmux = spawnSync('tmux', ['-V']).status === 0;
if (!hasTmux) process.stderr.write('skipped: the terminal, for want of tmux\n');

interface Screen {
  /** What the terminal shows, without the spaces at the ends of lines. */
  readonly text: () => string;
  readonly run: (command: string) => void;
}

/** A terminal of so many columns; its shell knows the built command line as `flags`. */
function aScreen(columns: number, environment: Readonly<Record<string, string>> = {}): Screen {
  const folder = aFolder();
  const socket = join(folder, 'tmux');
  const tmux = (...args: readonly string[]): string => spawnSync('tmux', ['-S', socket, '-f', '/dev/null', ...args], { encoding: 'utf8', cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8', ...environment } }).stdout;
  tmux('-u', 'new-session', '-d', '-x', String(columns), '-y', '40', '-s', 'it', 'env -u TMUX PS1="$ " sh');
  onTestFinished(() => void tmux('kill-server'));
  tmux('send-keys', '-t', 'it', `flags() { ${commandLine.join(' ')} "$@"; }; clear`, 'Enter');
  return {
    text: () => tmux('capture-pane', '-p', '-t', 'it').replace(/ +$/gm, '').trimEnd(),
    run: (command) => void tmux('send-keys', '-t', 'it', command, 'Enter'),
  };
}

/** A server that answers nothing before it is told to. */
async function aSlowServer(): Promise<{ readonly url: string; readonly answer: () => void }> {
  const waiting: ServerResponse[] = [];
  let isOpen = false;
  const server = createServer((_, response) => (isOpen ? response.writeHead(404).end() : waiting.push(response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // as: it listens on TCP
    answer: () => {
      isOpen = true;
      for (const response of waiting.splice(0)) response.writeHead(404).end();
    },
  };
}

const patience = { timeout: 20_000, interval: 50 };

describe.skipIf(!hasTmux)('in a terminal', () => {
  it('says what it waits for, and leaves nothing of that behind', async () => {
    const server = await aSlowServer();
    const screen = aScreen(60);
    screen.run(`flags verify ${server.url} --env production --allow-http; echo ended with $?`);
    await vi.waitFor(() => expect(screen.text()).toMatch(/waiting for 127\.0\.0\.1:\d+ \(\d+ s\)$/), patience);
    server.answer();
    await vi.waitFor(() => expect(screen.text()).toMatch(/^ended with \d+/m), patience);
    expect(screen.text()).not.toContain('waiting for');
  });

  it.each([
    ['--quiet', {}],
    ['', { CI: 'true' }],
  ])('says nothing of it with %s %o', async (option, environment) => {
    const server = await aSlowServer();
    const [quiet, loud] = [aScreen(60, environment), aScreen(60)];
    quiet.run(`flags verify ${server.url} --env production --allow-http ${option}; echo ended with $?`);
    await vi.waitFor(() => expect(quiet.text()).toContain('flags verify'), patience);
    // The other one was started later: when it has something to say, so would this one have.
    loud.run(`flags verify ${server.url} --env production --allow-http; echo ended with $?`);
    await vi.waitFor(() => expect(loud.text()).toContain('(1 s)'), patience);
    expect(quiet.text()).not.toContain('waiting');
    server.answer();
    await vi.waitFor(() => expect(quiet.text()).toMatch(/^ended with \d+/m), patience);
  });
});
