import { formatDuration } from '../../model/duration.ts';
import type { StatusReport } from '../../model/generated/output/status.ts';
import { count } from '../layout/count.ts';
import { bullets, row, tableHead } from './blocks.ts';
import { compose, type Section } from './compose.ts';
import { code, prose } from './inline.ts';
import type { Page } from './page.ts';

type EnvironmentStatus = StatusReport['environments'][number];
type FlagState = StatusReport['flags'][number]['environments'][number];

/** What is live in each environment, what is killed, and where each flag is on the ladder. */
export function statusMarkdown(report: StatusReport, page: Page): string {
  const { project, commit, environments } = report;
  return compose(
    [
      `### Status of ${code(project, 200)} at ${code(commit.slice(0, 7))}`,
      [...tableHead(['Environment', 'Live', 'For', 'Against what is checked out']), ...environments.map(environmentRow)].join('\n'),
      killsOf(report),
      flagsOf(report),
    ],
    page.limit,
  );
}

function environmentRow({ environment, protected: isProtected, state, live, drift, message }: EnvironmentStatus): string {
  const name = `${prose(environment, 80)}${isProtected ? ' (protected)' : ''}`;
  if (live === null) return row([name, state.replaceAll('-', ' '), '', message === null ? '' : prose(message, 200)]);
  return row([name, `release ${live.seq}${live.commit === null ? '' : ` of ${code(live.commit.slice(0, 7))}`}, ${count(live.flags, 'flag')}`, formatDuration(live.age_seconds), drift === 'none' ? 'the same' : `**${drift ?? 'unknown'}**`]);
}

/** Each kill once, also of flags that are in no file any more. */
function killsOf({ environments, flags }: StatusReport): Section {
  const known = flags.flatMap(({ flag, environments: states }) => states.flatMap(({ environment, kill }) => (kill === null ? [] : [{ ...kill, flag, environment }])));
  const others = environments.flatMap(({ environment, live }) => (live?.kills ?? []).filter(({ id }) => !known.some((kill) => kill.id === id)).map((kill) => ({ ...kill, environment, by: null })));
  const items = [...known, ...others].map(({ flag, environment, by, since, reason, id }) => `${code(flag)} in ${prose(environment, 80)}${by === null ? '' : ` by ${code(by, 80)}`} since ${prose(since.slice(0, 10))}: ${prose(reason, 400)} (${code(id)})`);
  return { head: ['**Killed**', ''], items: items.map((item) => bullets([item])), rest: (left) => `and ${count(left, 'more kill')}.`, part: 0.5 };
}

function flagsOf({ environments, flags }: StatusReport): Section {
  const names = environments.map(({ environment }) => environment);
  return {
    head: tableHead(['Flag', 'Owner', ...names.map((name) => prose(name, 80)), 'Expires']),
    items: flags.map(({ flag, owner, expires, expired, environments: states }) =>
      row([code(flag), code(owner, 80), ...names.map((name) => stateCell(states.find(({ environment }) => environment === name))), expires === null ? '' : `${prose(expires, 40)}${expired ? ' (**past**)' : ''}`]),
    ),
    rest: (left) => `And ${count(left, 'more flag')}; \`maestro-flags status\` shows all.`,
    part: 1,
  };
}

function stateCell(state: FlagState | undefined): string {
  if (state === undefined) return '';
  const since = state.since === null ? '' : ` since ${prose(state.since.at.slice(0, 10))}`;
  const raise = state.next !== null && state.raise?.state === 'now' ? `, ${prose(state.next, 40)} may follow` : '';
  return `${state.kill === null ? '' : '**killed** '}${prose(state.stage, 40)}${state.stage === 'off' ? '' : since}${raise}`;
}
