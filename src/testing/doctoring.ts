import { within } from '../cli/within.ts';
import { nodeMachine } from '../effects/doctor/node-machine.ts';
import { nodeRemoteProbe } from '../effects/doctor/probe-remote.ts';
import { nodeTimeServers } from '../effects/doctor/time-servers.ts';
import { nodeGitWriter } from '../effects/git-writer/node-git-writer.ts';
import type { DoctorReport } from '../model/generated/output/doctor.ts';
import { doctorWorkflow } from '../workflows/doctor/doctor.ts';
import type { DoctorEffects, DoctorRequest } from '../workflows/doctor/doctor-request.ts';
import { somePublishEffects } from './publishing.ts';

const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** Looking around with real git, real stores and this machine, on the real clock. */
export function someDoctorEffects(overrides: Partial<DoctorEffects> = {}, more: Readonly<Record<string, string>> = {}): DoctorEffects {
  return {
    ...somePublishEffects(),
    clock: { now: () => new Date() },
    machine: nodeMachine(environment),
    remotes: nodeRemoteProbe({ ...environment, ...more }),
    timeServers: nodeTimeServers({ environment: more, workingDirectory: '/' }),
    writer: nodeGitWriter({ environment }),
    within,
    ...overrides,
  };
}

/** A look around from a folder. */
export function aDoctorRequest(cwd: string, overrides: Partial<DoctorRequest> = {}): DoctorRequest {
  return { cwd, project: undefined, trust: undefined, toolVersion: '0.1.0', schemas: new Map(), limitMilliseconds: 10_000, ...overrides };
}

/** What a look around reports. */
export async function diagnosed(effects: DoctorEffects, request: DoctorRequest): Promise<DoctorReport> {
  return (await doctorWorkflow(effects, request)).report;
}

/** A check as `warn remote: …`, with its commands and mends behind. */
export function told({ checks }: DoctorReport, id: DoctorReport['checks'][number]['id']): readonly string[] {
  return checks.filter((check) => check.id === id).map(({ state, subject, message, help }) => [`${state}${subject === null ? '' : ` ${subject}`}: ${message}`, ...help.filter(({ kind }) => kind !== 'hint').map(({ kind, text }) => `${kind}: ${text}`)].join('\n'));
}
