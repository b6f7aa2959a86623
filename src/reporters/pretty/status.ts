import type { StatusReport } from '../../model/generated/output/status.ts';
import { printable } from '../../source/printable.ts';
import { type Cell, toTable } from '../layout/table.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { shortCommit } from './past-commit.ts';

type EnvironmentStatus = StatusReport['environments'][number];
type FlagStatus = StatusReport['flags'][number];

/** Each environment with what is live there; below it the flags that are not off, or killed. */
export function renderStatus(report: StatusReport, options: RenderOptions): string {
  const title = `Status of ${options.style.bold(printable(report.project))} at ${shortCommit(report.commit)}`;
  const blocks = report.environments.map((each) => [...headLines(each, report, options), ...flagLines(each, report.flags, options)]);
  return `${[[title], ...blocks, [summaryOf(report)]].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headLines(each: EnvironmentStatus, { commit }: StatusReport, { style, width }: RenderOptions): readonly string[] {
  const name = `${style.bold(printable(each.environment))}${each.protected ? ' (protected)' : ''}`;
  const wrapped = (text: string): readonly string[] => wrapText(text, Math.max(30, width - 3)).map((line) => `   ${line}`);
  if (each.live === null) return [name, ...wrapped(withoutLive(each))];
  const { seq, commit: of, issued_at: at, age_seconds: age, kills } = each.live;
  return [
    name,
    ...wrapped(`release ${seq} of ${of === null ? 'no commit' : shortCommit(of)}, live for ${ageText(age)} (${printable(at)}) at ${printable(each.target ?? '')}`),
    ...wrapped(driftText(each.drift, commit)).map((line) => (each.drift === 'none' ? style.dim(line) : style.yellow(line))),
    ...kills.flatMap(({ flag, reason, since, id }) => wrapped(`killed: ${printable(flag)} since ${printable(since)}: ${printable(reason, 300)} (${printable(id)})`).map((line) => style.red(line))),
  ];
}

function withoutLive({ state, target, message }: EnvironmentStatus): string {
  switch (state) {
    case 'no-target':
      return 'not published anywhere: maestro.yaml names no target for it';
    case 'nothing-published':
      return `nothing was published yet at ${printable(target ?? '')}`;
    case 'live':
    case 'unreadable':
      return `what is live cannot be told: ${printable(message ?? '', 400)}`;
  }
}

function driftText(drift: EnvironmentStatus['drift'], commit: string): string {
  switch (drift) {
    case 'none':
      return 'that is what is checked out';
    case 'behind':
      return `behind: ${shortCommit(commit)} is newer and not published`;
    case 'ahead':
      return `ahead: what is live is newer than ${shortCommit(commit)}`;
    case 'diverged':
      return `${shortCommit(commit)} does not contain what is live`;
    case 'unknown':
    case null:
      return 'this clone cannot tell how that compares with what is checked out; git fetch';
  }
}

function ageText(seconds: number): string {
  const units = [[86_400, 'd'], [3_600, 'h'], [60, 'min']] as const;
  const unit = units.find(([size]) => seconds >= size);
  return unit === undefined ? `${seconds} s` : `${Math.floor(seconds / unit[0])} ${unit[1]}`;
}

function flagLines({ environment }: EnvironmentStatus, flags: readonly FlagStatus[], { style }: RenderOptions): readonly string[] {
  const rows = flags.flatMap((flag): readonly (readonly Cell[])[] => {
    const state = flag.environments.find((each) => each.environment === environment);
    if (state === undefined || (state.stage === 'off' && state.killed === null)) return [];
    const notes = [...(state.killed === null ? [] : [state.killed === 'git' ? 'killed' : 'killed, not in git']), ...(flag.expired ? [`past ${printable(flag.expires ?? '')}`] : [])];
    return [[
      { text: `   ${printable(flag.flag)}`, style: style.bold },
      { text: printable(state.stage) },
      { text: state.since === null ? '' : `since ${printable(state.since.at).slice(0, 10)}` },
      { text: state.next === null ? '' : `next ${printable(state.next)}` },
      { text: notes.join(', '), style: state.killed === null ? style.yellow : style.red },
    ]];
  });
  return rows.length === 0 ? [] : toTable(rows);
}

function summaryOf({ environments, flags }: StatusReport): string {
  const killed = flags.filter((flag) => flag.environments.some((each) => each.killed !== null)).length;
  const expired = flags.filter((flag) => flag.expired).length;
  const behind = environments.filter(({ drift }) => drift !== null && drift !== 'none').length;
  return [`${flags.length} flags`, `${killed} killed`, `${expired} past the expiry day`, `${behind} of ${environments.length} environments are not at what is checked out`].join(', ');
}
