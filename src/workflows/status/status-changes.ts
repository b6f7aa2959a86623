import type { StatusReport } from '../../model/generated/output/status.ts';

type Change = NonNullable<StatusReport['changes']>[number];
type Environment = StatusReport['environments'][number];
type FlagState = StatusReport['flags'][number]['environments'][number];

/** What is other than it was a moment ago, in the order of the report. */
export function statusChanges(before: StatusReport, after: StatusReport): readonly Change[] {
  return [...after.environments.flatMap((each) => environmentChanges(before.environments.find(({ environment }) => environment === each.environment), each)), ...flagChanges(before, after)];
}

function environmentChanges(was: Environment | undefined, is: Environment): readonly Change[] {
  const [one, other] = [was === undefined ? null : liveWords(was), liveWords(is)];
  const about = { environment: is.environment, flag: null } as const;
  return [
    ...(one === other ? [] : [{ ...about, what: 'release', from: one, to: other } as const]),
    ...(was === undefined || was.drift === is.drift || is.drift === null || (was.drift === null && is.drift === 'none') ? [] : [{ ...about, what: 'drift', from: was.drift, to: is.drift } as const]),
  ];
}

function liveWords({ state, live }: Environment): string {
  return live === null ? state : `release ${live.seq}`;
}

function flagChanges(before: StatusReport, after: StatusReport): readonly Change[] {
  const [was, is] = [statesOf(before), statesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => stateChanges(key, was.get(key), is.get(key)));
}

function statesOf({ flags }: StatusReport): ReadonlyMap<string, FlagState> {
  return new Map(flags.flatMap(({ flag, environments }) => environments.map((state) => [`${flag}\n${state.environment}`, state] as const)));
}

function stateChanges(key: string, was: FlagState | undefined, is: FlagState | undefined): readonly Change[] {
  const [flag = '', environment = ''] = key.split('\n');
  const about = { environment, flag };
  if (was === undefined || is === undefined) return [{ ...about, what: 'stage', from: was?.stage ?? null, to: is?.stage ?? null }];
  const isRaisable = is.raise?.state === 'now' && was.raise?.state !== 'now';
  return [
    ...(was.stage === is.stage ? [] : [{ ...about, what: 'stage', from: was.stage, to: is.stage } as const]),
    ...(was.kill?.id === is.kill?.id ? [] : [{ ...about, what: 'kill', from: was.kill?.id ?? null, to: is.kill?.id ?? null } as const]),
    ...(isRaisable ? [{ ...about, what: 'raise', from: is.stage, to: is.next } as const] : []),
  ];
}
