import type { Environment, Policy, Settings } from '../model/settings.ts';
import { formatStage } from '../model/stage.ts';

/** Something that `maestro.yaml` says differently; `undefined` where a side says nothing. */
export interface SettingChange {
  /** `stages`, `environments.production`, `policies.stage-skip`. */
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What differs in the settings that plans are judged by: environments, the ladder, the internal segment, policies and freezes. */
export function compareSettings(before: Settings, after: Settings): readonly SettingChange[] {
  return [
    ...compareNamed('environments', environments(before), environments(after)),
    ...compareNamed('', new Map([['stages', ladder(before)]]), new Map([['stages', ladder(after)]])),
    ...compareNamed('', named('internal', before.internalSegment), named('internal', after.internalSegment)),
    ...compareNamed('policies', policies(before), policies(after)),
    ...compareNamed('freezes', freezes(before), freezes(after)),
  ];
}

function compareNamed(group: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly SettingChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({ name: group === '' ? name : `${group}.${name}`, before: before.get(name), after: after.get(name) }));
}

function named(name: string, value: string | undefined): ReadonlyMap<string, string> {
  return new Map(value === undefined ? [] : [[name, value]]);
}

function environments({ environments: all }: Settings): ReadonlyMap<string, string> {
  return new Map(all.map((each) => [each.name, environmentInWords(each)]));
}

function environmentInWords(environment: Environment): string {
  const words = [environment.protected ? 'protected' : 'not protected', ...(environment.requires === undefined ? [] : [`requires ${environment.requires}`])];
  return words.join(', ');
}

function ladder(settings: Settings): string {
  return settings.ladder.map(formatStage).join(', ');
}

function policies(settings: Settings): ReadonlyMap<string, string> {
  return new Map([...settings.policies].map(([id, policy]) => [id, policyInWords(policy)]));
}

function freezes(settings: Settings): ReadonlyMap<string, string> {
  return new Map(settings.freezes.map(({ name, from, to, environments: where }) => [name, `${from} to ${to}${where === undefined ? '' : ` in ${where.join(', ')}`}`]));
}

function policyInWords({ severity, options }: Policy): string {
  const words = [...(severity === undefined ? [] : [severity]), ...[...options].map(([name, value]) => `${name}: ${value}`).sort()];
  return words.length === 0 ? 'default' : words.join(', ');
}
