import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../effects/node-files.ts';
import { commandLine } from '../../testing/command-line.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { isRefusal } from '../../workflows/refusal.ts';
import { installCompletion } from './install.ts';
import { knownFrom } from './known.ts';
import { completeWords } from './query.ts';
import { completionScripts, type Shell, shells } from './scripts.ts';

const shop = join(import.meta.dirname, '../scenarios/projects/shop');

async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { values, files } = await completeWords(words, (project) => knownFrom(nodeFiles(shop), { cwd: shop, project }));
  return [...values.map(({ value, about }) => (about === '' ? value : `${value}: ${about}`)), ...(files ? [':files'] : [])];
}

describe('completeWords', () => {
  it.each([
    [['ki'], ['kill: give everyone the safe value of a flag, now']],
    [['help', 'sho'], ['show: everything about one flag']],
    [['kill', ''], ['instant-payouts: @payments production killed', 'new-checkout: @payments production 5%', 'pricing-page: @growth production 10%']],
    [['kill', 'new-checkout', 'i'], ['instant-payouts: @payments production killed']],
    [['kill', '--env', 'staging', 'new'], ['new-checkout: @payments staging 100%']],
    [['kill', '--env', 'p'], ['production: protected, after staging']],
    [['kill', '--env=p'], ['--env=production: protected, after staging']],
    [['kill', '--env', '=', 'p'], ['production: protected, after staging']],
    [['kill', '--env', '='], ['development', 'staging', 'production: protected, after staging']],
    [['restore', ''], ['instant-payouts: @payments production killed']],
    [['promote', 'new-checkout', '--env', 'production', '--to', ''], ['off', 'targeted', 'internal', '1%', '5%', '10%', '50%', '100%']],
    [['new', 'x', '--owner', ''], ['payments: @acme/payments', 'growth: #growth']],
    [['new', ''], []],
    [['show', '--format', 'js'], ['json']],
    [['--format=co', ''].slice(0, 1), ['--format=concise']],
    [['generate', 's'], ['schema']],
    [['show', '--format', 's'], []],
    [['validate', '--format', 's'], ['sarif']],
    [['explain', 'stage-sk'], ['stage-skip: A flag goes up the ladder by more than one stage at once.']],
    [['validate', ''], [':files']],
    [['validate', '--fix', '--f'], ['--format: how the result is shown: concise, json, markdown, pretty (default: pretty)']],
    [['list', '--', '--'], []],
    [['kill', '--reason', ''], []],
    [['nonsense', ''], []],
  ])('after %j offers %j', async (words, expected) => {
    const found = await offered(...words);
    expect(found.map((line) => line.replace(/^(--format): .*/, '$1'))).toEqual(expected.map((line) => line.replace(/^(--format): .*/, '$1')));
  });

  it('offers what every project has where there is none', async () => {
    const folder = aFolder();
    const known = knownFrom(nodeFiles(folder), { cwd: folder, project: undefined });
    expect((await completeWords(['kill', '--env', ''], () => known)).values).toEqual([]);
    expect((await completeWords(['com'], () => known)).values.length).toBeGreaterThan(1);
  });
});

/** A home with a project in it, the command on the path, and completion installed as the user would. */
function aHome(shell: Shell): { readonly home: string; readonly environment: NodeJS.ProcessEnv } {
  const home = aFolder({ 'bin/.keep': '' });
  cpSync(shop, join(home, 'shop'), { recursive: true });
  writeFileSync(join(home, 'bin/maestro-flags'), `#!/bin/sh\nexec ${commandLine.map((word) => `'${word}'`).join(' ')} "$@"\n`);
  chmodSync(join(home, 'bin/maestro-flags'), 0o755);
  const environment = { PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`, HOME: home, LANG: 'C.UTF-8', TERM: 'xterm' };
  const installed = installCompletion(nodeFiles(home), { shell, environment, isWindows: false, toolVersion: '0.1.0' });
  if (isRefusal(installed)) throw new Error(installed.message);
  return { home, environment };
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Types into an interactive shell on a terminal of zsh's own and returns what is there when the pattern has appeared. */
function typed(command: string, { line, pattern, shell }: { readonly line: string; readonly pattern: string; readonly shell: Shell }): string {
  const { home, environment } = aHome(shell);
  const script = `zmodload zsh/zpty; zpty t ${command}; zpty -w t 'cd ~/shop; stty cols 100 rows 40; PS1="as""k> "'; zpty -r -m t seen '*ask> *'; zpty -w -n t $'${line}'; zpty -r -m t seen '${pattern}'; print -r -- "$seen"; zpty -d t`;
  return execFileSync('zsh', ['-f', '-c', script], { cwd: home, env: environment, encoding: 'utf8', timeout: 30_000 });
}

const withZsh = it.skipIf(!isThere('zsh'));

describe('in real shells', () => {
  withZsh('zsh lists the flags with what they are, and completes the only one (skipped where there is no zsh)', () => {
    expect(typed('zsh -i', { line: 'maestro-flags kill \\t', pattern: '*pricing-page*10%*', shell: 'zsh' })).toContain('@payments production killed');
    expect(typed('zsh -i', { line: 'maestro-flags show instant\\t', pattern: '*-payouts*', shell: 'zsh' })).toContain('-payouts');
  });

  withZsh('bash does so on a terminal (skipped where there is no zsh to type)', () => {
    expect(typed('bash --noprofile -i', { line: 'maestro-flags kill \\t\\t', pattern: '*pricing-page*10%*', shell: 'bash' })).toContain('(@payments production killed)');
  });

  it.each([
    ["promote new-checkout --to ''", 4, 'off\ntargeted\ninternal\n1%\n5%\n10%\n50%\n100%\n'],
    ['kill x --env = prod', 5, 'production\n'],
  ])('bash asks for the words before the cursor: %s', (words, cursor, expected) => {
    const { home, environment } = aHome('bash');
    const ask = `. ~/.bashrc; COMP_WORDS=(maestro-flags ${words}); COMP_CWORD=${cursor} COMP_TYPE=9; _maestro_flags; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(execFileSync('bash', ['--norc', '-c', ask], { cwd: join(home, 'shop'), env: environment, encoding: 'utf8' })).toBe(expected);
  });

  it.skipIf(!isThere('fish'))('fish offers the flags with what they are (skipped where there is no fish)', () => {
    const { home, environment } = aHome('fish');
    const asked = (line: string): string => execFileSync('fish', ['-c', `complete -C '${line}'`], { cwd: join(home, 'shop'), env: environment, encoding: 'utf8' });
    expect(asked('maestro-flags kill ')).toBe('instant-payouts\t@payments production killed\nnew-checkout\t@payments production 5%\npricing-page\t@growth production 10%\n');
    expect(asked('maestro-flags kill --env=p')).toBe('--env=production\tprotected, after staging\n');
    expect(asked('maestro-flags validate fl')).toBe('flags/\n');
  });

  it.skipIf(!isThere('pwsh'))('PowerShell offers them too (skipped where there is no pwsh)', () => {
    const { home, environment } = aHome('powershell');
    const ask = `. ~/.config/powershell/Microsoft.PowerShell_profile.ps1; (TabExpansion2 'maestro-flags kill ' 19).CompletionMatches | ForEach-Object { $_.CompletionText }`;
    expect(execFileSync('pwsh', ['-NoProfile', '-Command', ask], { cwd: join(home, 'shop'), env: environment, encoding: 'utf8' })).toContain('pricing-page');
  });
});

describe('completion install', () => {
  it.each(shells)('lays a script for %s down once, and changes nothing else of its start-up file', (shell) => {
    const { home, environment } = aHome(shell);
    const again = installCompletion(nodeFiles(home), { shell, environment, isWindows: false, toolVersion: '0.1.0' });
    expect(again).toMatchObject({ exit: 0, report: { files: expect.arrayContaining([expect.objectContaining({ status: 'unchanged' })]) } });
    if (isRefusal(again)) throw new Error(again.message);
    expect(again.report.files.map(({ status }) => status)).not.toContain('written');
    const [script] = again.report.files;
    expect(readFileSync(script?.path ?? '', 'utf8')).toBe(completionScripts[shell]);
  });

  it('keeps what a start-up file says', () => {
    const home = aFolder({ '.bashrc': 'alias ll="ls -l"' });
    installCompletion(nodeFiles(home), { shell: undefined, environment: { HOME: home, SHELL: '/usr/bin/bash' }, isWindows: false, toolVersion: '0.1.0' });
    expect(readFileSync(join(home, '.bashrc'), 'utf8')).toMatch(/^alias ll="ls -l"\n\n# begin maestro-flags completion install\n\[ -r .*\n# end maestro-flags completion install\n$/);
  });

  it('does nothing for a shell that it does not know', () => {
    const home = aFolder();
    expect(installCompletion(nodeFiles(home), { shell: undefined, environment: { HOME: home, SHELL: '/bin/tcsh' }, isWindows: false, toolVersion: '0.1.0' })).toMatchObject({ code: 'unknown-shell', exit: 64 });
    expect(existsSync(join(home, '.bashrc'))).toBe(false);
  });
});
