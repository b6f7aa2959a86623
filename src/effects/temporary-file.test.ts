import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aFolder } from '../testing/temporary-folder.ts';
import { sweepLeftovers } from './temporary-file.ts';

const host = hostname().replace(/[^A-Za-z0-9]/g, '').slice(0, 40);

/** The name of what a process that is gone has left. */
function abandoned(folder: string, name: string): string {
  return join(folder, `.${name}.${host}-4194304-0-1.maestro-tmp`);
}

describe('what a killed run has left', () => {
  it('is no obstacle while a child of it still writes there, and the rest is removed', async () => {
    const folder = aFolder();
    const [busy, idle] = [abandoned(folder, 'a'), abandoned(folder, 'b')];
    mkdirSync(idle);
    const program = `i=0; while true; do i=$((i + 1)); true > '${busy}/'$i || mkdir -p '${busy}'; done`;
    for (let index = 0; index < 3; index += 1) {
      const child = spawn('sh', ['-c', program], { stdio: 'ignore' });
      onTestFinished(() => void child.kill('SIGKILL'));
    }
    while (!existsSync(busy)) await new Promise((resolve) => setImmediate(resolve));
    for (let tried = 0; tried < 400; tried += 1) expect(() => sweepLeftovers(folder)).not.toThrow();
    expect(existsSync(idle)).toBe(false);
  });

  it('cannot be looked for in a folder that is not there', () => {
    expect(() => sweepLeftovers(join(aFolder(), 'absent'))).not.toThrow();
  });
});
