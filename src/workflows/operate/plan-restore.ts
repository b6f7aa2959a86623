import type { LoadedProject } from '../../document/load-project.ts';
import { setStage } from '../../document/set-stage.ts';
import type { Flag } from '../../model/flag.ts';
import { killKey, type Project } from '../../model/project.ts';
import { compareStages, formatStage, isOnLadder, parseStage, type Stage } from '../../model/stage.ts';
import { diffProjects } from '../../plan/diff-projects.ts';
import { judgeChanges } from '../../plan/judge-changes.ts';
import { printable } from '../../source/printable.ts';
import type { RawFile } from '../../source/raw-file.ts';
import { applyEdits } from '../../source/text-edit.ts';
import { chooseFlag, didYouMean } from '../choose.ts';
import { exitCodes } from '../exit-codes.ts';
import { loadFiles } from '../open-project.ts';
import { pathBelow } from '../paths.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { killFileOf, killPath, type KillRecord, readKillFile } from './kill-file.ts';

/** The edit that ends a kill, and what it does. */
export interface PlannedRestore {
  readonly kind: 'restore';
  readonly kill: Partial<KillRecord>;
  readonly from: string;
  readonly to: string;
  /** By their paths below the folder of the project; `undefined`: removed. */
  readonly changes: readonly { readonly path: string; readonly bytes: Uint8Array | undefined }[];
}

interface Asked {
  readonly flag: string;
  readonly environment: string;
  readonly stage: string | undefined;
  readonly now: Date;
}

/**
 * Takes the kill file away and puts the flag to a stage that policy allows a flag that nobody has: by default the first one
 * of the ladder, and never higher than where it was. `undefined` where the flag is not killed. It is refused where the
 * files would then say anything else.
 */
export function planRestore(root: string, files: readonly RawFile[], asked: Asked): PlannedRestore | Refusal | undefined {
  const { project, sources } = loadFiles(root, files);
  if (project === undefined) return refuse({ code: 'unreadable-settings', exit: exitCodes.refused, message: 'nothing was done: maestro.yaml cannot be understood', help: [{ kind: 'run', text: 'maestro-flags validate' }] });
  const flag = chooseFlag(project, asked.flag);
  if ('kind' in flag && isRefusal(flag)) return flag;
  const held = killFileOf(files, asked.environment, asked.flag);
  if (held === undefined) return undefined;
  const from = flag.environments.get(asked.environment)?.stage ?? off;
  const to = chooseStage(project, asked, from);
  if (isRefusal(to)) return to;
  const text = compareStages(from, to) === 0 ? undefined : textAt(root, sources, { flag, environment: asked.environment, to });
  if (text === 'not-editable') return notEditable(flag);
  const killFile = killPath(asked.environment, asked.flag);
  const changes = [{ path: killFile, bytes: undefined }, ...(text === undefined ? [] : [text])];
  const refused = judge(root, files, { project, flag, to, asked, changes });
  return refused ?? { kind: 'restore', kill: readKillFile(held), from: formatStage(from), to: formatStage(to), changes };
}

const off: Stage = { kind: 'off' };

/** The named stage; else the first one of the ladder, or where the flag is, if that is lower. */
function chooseStage({ settings }: Project, { stage }: Asked, from: Stage): Stage | Refusal {
  const ladder = [...settings.ladder].sort(compareStages);
  if (stage === undefined) {
    const [first = off] = ladder;
    return compareStages(from, first) < 0 ? from : first;
  }
  const named = parseStage(stage);
  if (named !== undefined && isOnLadder(ladder, named)) return named;
  const names = ['off', 'targeted', ...ladder.map(formatStage)];
  return refuse({ code: 'unknown-stage', exit: exitCodes.usage, message: `"${printable(stage)}" is not on the ladder`, help: [...didYouMean(stage, names), { kind: 'hint', text: `the stages are: ${names.join(', ')}` }] });
}

/** The flag's file with another stage, as a promote edits it: no other byte changes. */
function textAt(root: string, sources: LoadedProject['sources'], { flag, environment, to }: { readonly flag: Flag; readonly environment: string; readonly to: Stage }): { readonly path: string; readonly bytes: Uint8Array } | 'not-editable' {
  const source = sources.get(flag.file);
  const edits = source && setStage(source, environment, formatStage(to));
  const path = root === '' ? flag.file : pathBelow(root, flag.file);
  if (source === undefined || edits === undefined || path === undefined) return 'not-editable';
  return { path, bytes: new TextEncoder().encode(applyEdits(source.text, edits)) };
}

interface Made {
  readonly project: Project;
  readonly flag: Flag;
  readonly to: Stage;
  readonly asked: Asked;
  readonly changes: PlannedRestore['changes'];
}

/** Reads the project anew: it must be the old one without the kill and with that stage, and policy must allow the step. */
function judge(root: string, files: readonly RawFile[], { project, flag, to, asked, changes }: Made): Refusal | undefined {
  const changed = new Map(changes.map(({ path, bytes }) => [path, bytes]));
  const made = files.flatMap((file): readonly RawFile[] => {
    const bytes = changed.get(file.path);
    if (bytes === undefined) return changed.has(file.path) ? [] : [file];
    return [{ kind: 'bytes', path: file.path, bytes }];
  });
  const after = loadFiles(root, made).project;
  if (after === undefined || saidBy(after) !== saidBy(restored(project, flag, { to, environment: asked.environment }))) return notEditable(flag);
  const judged = judgeChanges(diffProjects(project, after, { environment: asked.environment }), { before: project, after, isFirst: false, now: asked.now });
  const findings = judged.filter(({ verdict }) => verdict === 'blocked').flatMap(({ findings: all }) => all.filter(({ severity, override }) => severity === 'error' && override === undefined));
  const [first] = findings;
  if (first === undefined) return undefined;
  return refuse({
    code: first.code,
    exit: exitCodes.refused,
    message: `nothing was done: policy does not let ${printable(flag.key)} re-enter at ${formatStage(to)}: ${first.message}`,
    help: [{ kind: 'mend', text: first.mend }, { kind: 'run', text: `maestro-flags explain ${first.code}` }],
  });
}

/** The project as it is to be afterwards. */
function restored(project: Project, flag: Flag, { to, environment }: { readonly to: Stage; readonly environment: string }): Project {
  const known = flag.environments.get(environment);
  const expected: Flag = known === undefined ? flag : { ...flag, environments: new Map([...flag.environments, [environment, { ...known, stage: to }]]) };
  const gone = killKey(environment, flag.key);
  return { ...project, flags: new Map([...project.flags, [flag.key, expected]]), kills: new Map([...project.kills].filter(([key]) => key !== gone)) };
}

function saidBy(project: Project): string {
  return JSON.stringify(project, (_, value: unknown) => (value instanceof Map ? [...value.entries()] : value instanceof Set ? [...value.values()] : value));
}

function notEditable({ key, file }: Flag): Refusal {
  return refuse({
    code: 'not-editable',
    exit: exitCodes.refused,
    message: `nothing was done: the stage of ${printable(key)} cannot be set in ${printable(file)} without changing anything else`,
    help: [{ kind: 'mend', text: 'edit the file by hand and remove the kill file, then run maestro-flags plan' }],
  });
}
