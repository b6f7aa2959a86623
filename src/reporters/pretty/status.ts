import { formatDuration } from '../../model/duration.ts';
import type { StatusReport } from '../../model/generated/output/status.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { type Cell, tableWidth, toTable } from '../layout/table.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { shortCommit } from './past-commit.ts';
import { statusChangeLine } from './status-change.ts';

type EnvironmentStatus = StatusReport['environments'][number];
type FlagStatus = StatusReport['flags'][number];
type FlagState = FlagStatus['environments'][number];

/** From so many days on its end is told of. */
const soonDays = 14;
const indent = '   ';

/** Each environment with what is live there; below it the flags that are not off, or killed. */
export function renderStatus(report: StatusReport, options: RenderOptions): string {
  const { style, width } = options;
  const title = [`Status of ${style.bold(printable(report.project))} at ${shortCommit(report.commit)}${report.changes === null ? '' : `, ${printable(report.at)}`}`];
  const blocks = report.environments.map((each) => [...headLines(each, report, options), ...flagLines(each, report, options), ...killLines(each, report, options), ...blockedLines(each, report, options)]);
  const changed = (report.changes ?? []).map((change) => printable(`changed: ${statusChangeLine(change)}`, 1000));
  return `${[title, ...blocks, wrapText(summaryOf(report), width), ...(changed.length === 0 ? [] : [changed])].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function indented(text: string, width: number): readonly string[] {
  return wrapText(text, Math.max(30, width - indent.length)).map((line) => indent + line);
}

function headLines(each: EnvironmentStatus, { commit }: StatusReport, { style, width }: RenderOptions): readonly string[] {
  const name = `${style.bold(printable(each.environment))}${each.protected ? ' (protected)' : ''}`;
  if (each.live === null) return [name, ...indented(withoutLive(each), width)];
  const { seq, commit: of, issued_at: at, age_seconds: age } = each.live;
  return [
    name,
    ...indented(`release ${seq} of ${of === null ? 'no commit' : shortCommit(of)}, live for ${ageText(age)} (${printable(at)}) at ${printable(each.target ?? '')}`, width),
    ...indented(driftText(each.drift, commit), width).map((line) => (each.drift === 'none' ? style.dim(line) : style.yellow(line))),
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
  return seconds < 60 ? `${seconds} s` : formatDuration(seconds);
}

function flagLines(environment: EnvironmentStatus, report: StatusReport, { style, width }: RenderOptions): readonly string[] {
  const rows = statesOf(environment, report).flatMap(([flag, state]): readonly (readonly Cell[])[] => {
    if (state.stage === 'off' && state.kill === null) return [];
    return [[
      { text: `${indent}${printable(flag.flag)}`, style: style.bold },
      { text: printable(state.stage) },
      { text: state.since === null ? '' : `since ${printable(state.since.at).slice(0, 10)}` },
      // A killed flag has no next stage: one column is for both, so that all of it fits into 80.
      state.kill === null ? { text: nextText(state, report.at), style: state.raise?.state === 'now' ? style.green : style.dim } : { text: killedText(state.kill), style: style.red },
      { text: endsText(flag), style: style.yellow },
    ]];
  });
  if (tableWidth(rows) <= width) return toTable(rows);
  return rows.flatMap(([name, ...rest]) => [painted(name), ...wrapText(rest.filter(({ text }) => text !== '').map(({ text }) => text).join(', '), width - 5).map((line) => `${indent}  ${line}`)]);
}

function painted(cell: Cell | undefined): string {
  return cell === undefined ? '' : (cell.style ?? String)(cell.text);
}

function nextText({ next, raise }: FlagState, at: string): string {
  if (next === null) return '';
  if (raise === null) return `next ${printable(next)}`;
  if (raise.state === 'now') return `next ${printable(next)}: now`;
  if (raise.at === null) return `next ${printable(next)}: blocked`;
  // Rounded up to minutes, so that who waits as told has waited long enough.
  const wait = formatDuration(Math.ceil((Date.parse(raise.at) - Date.parse(at)) / 60_000) * 60);
  return `next ${printable(next)}: in ${wait}${raise.state === 'frozen' ? ' (freeze)' : ''}`;
}

function killedText({ by, live }: NonNullable<FlagState['kill']>): string {
  return by === null ? 'killed, only live' : live === false ? 'killed, not live' : 'killed';
}

function endsText({ expires, expired, expires_in_days: days }: FlagStatus): string {
  if (expired) return `past ${printable(expires ?? '')}`;
  if (days === null || days > soonDays) return '';
  return days === 0 ? 'expires today' : `expires in ${count(days, 'day')}`;
}

function statesOf({ environment }: EnvironmentStatus, { flags }: StatusReport): readonly (readonly [FlagStatus, FlagState])[] {
  return flags.flatMap((flag) => flag.environments.filter((state) => state.environment === environment).map((state) => [flag, state] as const));
}

/** Who has killed what, and why; also flags that are in no file any more. */
function killLines(environment: EnvironmentStatus, report: StatusReport, { style, width }: RenderOptions): readonly string[] {
  const known = statesOf(environment, report).flatMap(([{ flag }, { kill }]) => (kill === null ? [] : [{ flag, ...kill }]));
  const others = (environment.live?.kills ?? []).filter(({ id }) => !known.some((kill) => kill.id === id)).map((kill) => ({ ...kill, by: null }));
  const told = [...known, ...others];
  return told.flatMap(({ flag, by, since, reason, id }) =>
    [
    ...indented(printable(`killed: ${flag}${by === null ? '' : ` by ${by}`} since ${since}: ${reason} (${id})`, 1000), width).map((line) => style.red(line)),
    ...(by === null ? indented(printable(`only live: what is checked out lacks it; git pull, and where it is not on the branch: maestro-flags kill --resume ${id} --env ${environment.environment}`, 400), width) : []),
  ]);
}

function blockedLines(environment: EnvironmentStatus, report: StatusReport, { style, width }: RenderOptions): readonly string[] {
  return statesOf(environment, report).flatMap(([{ flag }, { next, raise }]) =>
    raise?.state === 'blocked' ? raise.reasons.flatMap(({ code, message }) => indented(printable(`blocked: ${flag} to ${next ?? ''}: ${code}: ${message}`, 1000), width).map((line) => style.yellow(line))) : [],
  );
}

function summaryOf({ environments, flags }: StatusReport): string {
  const killed = flags.filter((flag) => flag.environments.some(({ kill }) => kill !== null)).length;
  const raisable = flags.filter((flag) => flag.environments.some(({ raise }) => raise?.state === 'now')).length;
  const expired = flags.filter((flag) => flag.expired).length;
  const apart = environments.filter(({ drift }) => drift !== null && drift !== 'none').length;
  return [
    count(flags.length, 'flag'),
    `${killed} killed`,
    `${raisable} may be raised`,
    `${expired} past the expiry day`,
    `${apart} of ${count(environments.length, 'environment')} not at what is checked out`,
  ].join(', ');
}
