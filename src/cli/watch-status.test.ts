import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { commandLine } from '../testing/command-line.ts';
import { aWorkplace } from '../testing/operating.ts';

it.each(['SIGINT', 'SIGTERM'] as const)('a status that is watched is a line a thing, then a line a change, and ends on %s', async (signal) => {
  const place = aWorkplace();
  onTestFinished(place.remove);
  const [program = '', ...args] = commandLine;
  const child = spawn(program, [...args, 'status', '--env', 'production', '--watch', '--interval', '0.1'], { cwd: place.clone.directory, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith('new-checkout')) {
      place.clone.write('flags/kills/production/new-checkout.yaml', 'id: k-1\nreason: Slow.\nby: ada\nat: 2026-01-05T09:00:00Z\n');
      place.clone.commit('kill');
    }
    if (line.endsWith('killed k-1')) child.kill(signal);
  }
  expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143);
  expect(lines.find((line) => line.startsWith('new-checkout'))).toMatch(/^new-checkout production 5% .* next-10%-now$/);
  expect(lines.at(-1)).toMatch(/^\d{4}-\S+Z production new-checkout killed k-1$/);
});
