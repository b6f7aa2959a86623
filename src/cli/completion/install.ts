import type { Files } from '../../effects/ports.ts';
import type { GenerationReport } from '../../model/generated/output/generation.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../../workflows/exit-codes.ts';
import { settleFiles } from '../../workflows/generate-files.ts';
import { replaceBlock } from '../../workflows/marked-block.ts';
import type { Outcome } from '../../workflows/outcome.ts';
import { joinPath } from '../../workflows/paths.ts';
import { isRefusal, type Refusal, refuse } from '../../workflows/refusal.ts';
import { completionScripts, type Shell, shells } from './scripts.ts';

export interface InstallRequest {
  /** What `--shell` says. */
  readonly shell: Shell | undefined;
  readonly environment: { readonly [name: string]: string | undefined };
  readonly isWindows: boolean;
  readonly toolVersion: string;
}

/** Lays the script where the shell finds it, and where it has to be told, tells it in a marked block of its start-up file. */
export function installCompletion(files: Files, { shell: named, environment, isWindows, toolVersion }: InstallRequest): Outcome<GenerationReport> | Refusal {
  const shell = named ?? shells.find((each) => each === /([a-z]+)(?:\.exe)?$/.exec(environment['SHELL'] ?? '')?.[1]);
  const home = (environment['HOME'] ?? environment['USERPROFILE'] ?? '').replaceAll('\\', '/');
  if (shell === undefined || home === '') return notTold(environment['SHELL'], home);
  const places = placesOf(shell, { home, environment, isWindows });
  const script = { path: places.script, shown: places.script, text: completionScripts[shell] };
  const wanted = [script];
  if (places.startUp !== undefined) {
    const before = files.exists(places.startUp.path) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.readBytes(places.startUp.path)) : '';
    const replaced = replaceBlock(before, { madeBy: 'maestro-flags completion install', file: places.startUp.path, lines: places.startUp.lines });
    if (isRefusal(replaced)) return replaced;
    wanted.push({ path: places.startUp.path, shown: places.startUp.path, text: replaced.text });
  }
  return settleFiles(files, { what: 'completion', check: false, wanted, notes: [`a new ${shell} completes maestro-flags`], command: 'maestro-flags completion install', toolVersion });
}

interface Places {
  readonly script: string;
  /** `undefined` where the shell looks into the folder of the script by itself. */
  readonly startUp: { readonly path: string; readonly lines: readonly string[] } | undefined;
}

interface Home {
  readonly home: string;
  readonly environment: InstallRequest['environment'];
  readonly isWindows: boolean;
}

function placesOf(shell: Shell, { home, environment, isWindows }: Home): Places {
  const config = environment['XDG_CONFIG_HOME'] || joinPath(home, '.config');
  if (shell === 'fish') return { script: joinPath(config, 'fish/completions/maestro-flags.fish'), startUp: undefined };
  const data = joinPath(environment['XDG_DATA_HOME'] || joinPath(home, '.local/share'), 'maestro-flags');
  if (shell === 'powershell') {
    const script = joinPath(data, 'completion.ps1');
    const profile = isWindows ? joinPath(home, 'Documents/PowerShell') : joinPath(config, 'powershell');
    return { script, startUp: { path: joinPath(profile, 'Microsoft.PowerShell_profile.ps1'), lines: [`. '${script.replaceAll("'", "''")}'`] } };
  }
  const script = joinPath(data, `completion.${shell}`);
  const quoted = `'${script.replaceAll("'", "'\\''")}'`;
  if (shell === 'bash') return { script, startUp: { path: joinPath(home, '.bashrc'), lines: [`[ -r ${quoted} ] && . ${quoted}`] } };
  const startsCompletion = '(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }';
  return { script, startUp: { path: joinPath(environment['ZDOTDIR'] || home, '.zshrc'), lines: [startsCompletion, `[[ -r ${quoted} ]] && source ${quoted}`] } };
}

function notTold(shell: string | undefined, home: string): Refusal {
  const reason = home === '' ? 'HOME is not set' : shell === undefined ? 'SHELL is not set' : `SHELL is ${printable(shell)}, for which there is no completion`;
  return refuse({
    code: 'unknown-shell',
    exit: exitCodes.usage,
    message: `${reason}; nothing was changed`,
    help: [{ kind: 'run', text: `maestro-flags completion install --shell ${shells.join('|')}` }],
  });
}
