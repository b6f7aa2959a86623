import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeGitWriter } from '../effects/git-writer/node-git-writer.ts';
import type { KillReport } from '../model/generated/output/kill.ts';
import type { RestorationReport } from '../model/generated/output/restoration.ts';
import type { KillRequest } from '../workflows/operate/kill-request.ts';
import { killWorkflow } from '../workflows/operate/kill.ts';
import type { RestoreRequest } from '../workflows/operate/restore-request.ts';
import { restoreWorkflow } from '../workflows/operate/restore.ts';
import type { OperateEffects } from '../workflows/operate/operate-effects.ts';
import { somePublishEffects } from './publishing.ts';
import { type TemporaryRepository, temporaryRepository } from './temporary-repository.ts';

const projects = join(import.meta.dirname, '../cli/scenarios/projects');

/** A clone of a flags project, the bare repository that it pushes to, and the folder that production is published to. */
export interface Workplace {
  readonly clone: TemporaryRepository;
  readonly remote: string;
  readonly target: string;
  /** Runs git in the bare repository. */
  readonly atRemote: (...args: readonly string[]) => string;
  readonly remove: () => void;
}

/** The shop, committed and pushed; production goes to a folder beside it, in which nothing is yet. */
export function aWorkplace(): Workplace {
  const clone = temporaryRepository();
  const beside = temporaryRepository();
  const [remote, target] = [join(beside.directory, 'remote.git'), join(beside.directory, 'out')];
  cpSync(join(projects, 'shop'), clone.directory, { recursive: true });
  const settings = 'flags/maestro.yaml';
  clone.write(settings, `${readFileSync(join(clone.directory, settings), 'utf8')}publish: { production: "file:${target}" }\n`);
  clone.commit('introduce flags');
  mkdirSync(dirname(remote), { recursive: true });
  clone.git('clone', '--quiet', '--bare', clone.directory, remote);
  clone.git('remote', 'add', 'origin', remote);
  clone.git('fetch', '--quiet', 'origin');
  return {
    clone,
    remote,
    target,
    atRemote: (...args) => clone.git('--git-dir', remote, ...args),
    remove: () => {
      clone.remove();
      beside.remove();
    },
  };
}

const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
let made = 0;

/** Operating with real git and real stores, on the real clock. */
export function someOperateEffects(overrides: Partial<OperateEffects> = {}): OperateEffects {
  return {
    ...somePublishEffects(),
    clock: { now: () => new Date() },
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
    writer: nodeGitWriter({ environment }),
    newId: () => `01JD3Z5V8K6WQ9R2T4Y7M${String((made += 1)).padStart(5, '0')}`,
    whoever: 'root@host',
    ...overrides,
  };
}

/** Kills new-checkout in production. */
export function aKillRequest(cwd: string, overrides: Partial<KillRequest> = {}): KillRequest {
  return {
    cwd,
    project: undefined,
    repository: undefined,
    branch: undefined,
    to: undefined,
    toolVersion: '0.1.0',
    limitMilliseconds: 30_000,
    flags: ['new-checkout'],
    environment: 'production',
    reason: 'p99 latency x4',
    incident: 'INC-1234',
    owner: undefined,
    all: false,
    local: false,
    confirm: async () => true,
    ...overrides,
  };
}

/** What a kill reports, with its exit code; throws where it was refused. */
export async function killed(effects: OperateEffects, request: KillRequest): Promise<{ readonly report: KillReport; readonly exit: number }> {
  const outcome = await killWorkflow(effects, request);
  if ('report' in outcome) return outcome;
  throw new Error(`${outcome.code}: ${outcome.message}`);
}

/** Restores new-checkout in production. */
export function aRestoreRequest(cwd: string, overrides: Partial<RestoreRequest> = {}): RestoreRequest {
  const { project, repository, branch, to, toolVersion, limitMilliseconds, environment: where, confirm } = { ...aKillRequest(cwd) };
  return { cwd, project, repository, branch, to, toolVersion, limitMilliseconds, environment: where, flag: 'new-checkout', reason: 'mended', stage: undefined, local: false, confirm: async () => confirm({ environment: where, target: undefined, flags: [], plan: async () => undefined }), ...overrides };
}

/** What a restore reports, with its exit code; throws where it was refused. */
export async function restored(effects: OperateEffects, request: RestoreRequest): Promise<{ readonly report: RestorationReport; readonly exit: number }> {
  const outcome = await restoreWorkflow(effects, request);
  if ('report' in outcome) return outcome;
  throw new Error(`${outcome.code}: ${outcome.message}`);
}
