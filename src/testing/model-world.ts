import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../model/generated/manifest.ts';
import { someOperateEffects } from './operating.ts';
import { aPublishRequest, published } from './publishing.ts';

/** The flags of the world: one with a rule, one of several variants, and one that needs the first. */
export const worldFlags = ['alpha', 'beta', 'gamma'] as const;

export type WorldFlag = (typeof worldFlags)[number];

/** The rungs of its ladder, the lowest first. */
export const worldStages: readonly string[] = ['1%', '10%', '100%'];

const flagTexts: { readonly [F in WorldFlag]: string } = {
  alpha: 'rules: [{ name: partners, when: { tenant: acme }, serve: on }]',
  beta: 'serve: compact',
  gamma: 'rules: [{ name: partners, when: { tenant: acme }, serve: on }]',
};

const heads: { readonly [F in WorldFlag]: string } = {
  alpha: '',
  beta: 'type: string\nvariants: { current: table, compact: cards }\nsafe: current\n',
  gamma: 'prerequisites: [{ flag: alpha, variant: on }]\n',
};

const stagingServe: { readonly [F in WorldFlag]: string } = { alpha: '', beta: ', serve: compact', gamma: '' };

function flagText(flag: WorldFlag): string {
  return `# ${flag}: a comment that stays.\ndescription: x\nowner: payments\nkind: operational\n${heads[flag]}environments:\n  staging: { stage: 100%${stagingServe[flag]} }\n  production:\n    stage: 10%   # the rollout\n    ${flagTexts[flag]}\n`;
}

const settings = `version: 1
environments: { staging: {}, production: { protected: true, requires: staging } }
stages: [1%, 10%, 100%]
attributes: { tenant: { type: string } }
owners: { payments: {} }
`;

/** A bare repository, a clone of it that sees its objects, and the folder that production is published to. */
export interface World {
  readonly directory: string;
  readonly clone: string;
  readonly remote: string;
  readonly target: string;
  readonly remove: () => void;
}

const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** Runs git in the bare repository. */
export function atRemote({ remote }: Pick<World, 'remote'>, args: readonly string[], input = ''): string {
  return execFileSync('git', args, { cwd: remote, env: environment, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}

function placed(directory: string): World {
  return { directory, clone: join(directory, 'clone'), remote: join(directory, 'remote.git'), target: join(directory, 'out'), remove: () => rmSync(directory, { recursive: true, force: true }) };
}

function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'maestro-model-')));
}

/** Makes the world that others are copied from: the flags at 10 %, published once. */
export async function makeWorld(): Promise<World> {
  const world = placed(newFolder());
  mkdirSync(world.remote);
  atRemote(world, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', world.remote]);
  const files = [['flags/maestro.yaml', settings], ...worldFlags.map((flag) => [`flags/${flag}.yaml`, flagText(flag)]), ['notes.txt', 'old\n']] as const;
  atRemote(world, ['fast-import', '--quiet'], `${commitHead('main', 'introduce flags')}${files.map(([path, text]) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`).join('')}\n`);
  mkdirSync(join(world.clone, 'flags'), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(world.clone, path), text);
  execFileSync('git', ['clone', '--quiet', '--bare', '--shared', '--template=', world.remote, join(world.clone, '.git')], { env: environment });
  execFileSync('git', ['config', 'core.bare', 'false'], { cwd: world.clone, env: environment });
  await published(someOperateEffects(), aPublishRequest(world.clone, { to: `file:${world.target}` }));
  return world;
}

/** Another world that is the same; only its paths differ. */
export function copyWorld(template: World): World {
  const world = placed(newFolder());
  for (const name of ['clone', 'remote.git', 'out']) cpSync(join(template.directory, name), join(world.directory, name), { recursive: true });
  for (const name of ['config', 'objects/info/alternates']) {
    const path = join(world.clone, '.git', name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(template.directory, world.directory));
  }
  return world;
}

/** A commit as git-fast-import(1) reads it, without its files. */
export function commitHead(branch: string, message: string, parents: readonly string[] = []): string {
  const [first, ...merged] = parents;
  return `commit refs/heads/${branch}\ncommitter Ada <ada@example.com> ${Math.floor(Date.now() / 1000)} +0000\ndata ${message.length}\n${message}\n${first === undefined ? '' : `from ${first}\n`}${merged.map((parent) => `merge ${parent}\n`).join('')}`;
}

/** What everybody can see of a world. */
export interface Seen {
  readonly tip: string;
  /** By flag, the id of its kill on the branch. */
  readonly kills: ReadonlyMap<string, string>;
  /** The files of the flags on the branch. */
  readonly texts: ReadonlyMap<string, string>;
  readonly live: Manifest;
  readonly liveKills: ReadonlyMap<string, string>;
  /** The number of the newest release. */
  readonly newest: number;
  /** Of the newest release, to which the pointer may not have moved yet: whoever died in between leaves that to the next one. */
  readonly nextKills: ReadonlyMap<string, string>;
  /** The live artifact. */
  readonly artifact: string;
}

/** Looks at the branch and at what is live. */
export function lookAt(world: World): Seen {
  const names = worldFlags.flatMap((flag) => [`flags/${flag}.yaml`, `flags/kills/production/${flag}.yaml`]);
  const [tip = '', ...contents] = readObjects(world, ['main', ...names.map((name) => `main:${name}`)]);
  const [texts, kills] = [new Map<string, string>(), new Map<string, string>()];
  for (const [index, flag] of worldFlags.entries()) {
    const [text, kill] = [contents[index * 2], contents[index * 2 + 1]];
    if (text !== undefined) texts.set(flag, text);
    if (kill !== undefined) kills.set(flag, /^id: (.*)$/m.exec(kill)?.[1] ?? 'without an id');
  }
  const live = JSON.parse(readFileSync(join(world.target, 'production/current.json'), 'utf8')) as Manifest; // as: publishing checks it
  const artifact = readFileSync(join(world.target, live.artifacts[0].path), 'utf8');
  const next = join(world.target, `production/${live.seq + 1}.manifest.json`);
  const newest = existsSync(next) ? (JSON.parse(readFileSync(next, 'utf8')) as Manifest) : live; // as: publishing checks it
  return { tip, texts, kills, live, liveKills: killsOf(live), newest: newest.seq, nextKills: killsOf(newest), artifact };
}

function killsOf({ kills }: Manifest): ReadonlyMap<string, string> {
  return new Map(kills.map(({ flag, id }) => [flag, id]));
}

/** The id of the first, which is a commit, and what the others hold; `undefined` of those that are not there. */
function readObjects(world: World, names: readonly string[]): readonly (string | undefined)[] {
  const output = Buffer.from(atRemote(world, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join('')), 'utf8');
  const found: (string | undefined)[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [id = '', kind, size] = output.subarray(at, end).toString('utf8').split(' ');
    at = end + 1;
    if (kind !== 'blob' && kind !== 'commit') {
      found.push(undefined);
      continue;
    }
    found.push(kind === 'commit' ? id : output.subarray(at, at + Number(size)).toString('utf8'));
    at += Number(size) + 1;
  }
  return found;
}

/** The stage of a flag in production, as its file says. */
export function stageOf({ texts }: Seen, flag: string): string {
  return /production:\n\s+stage: (\S+)/.exec(texts.get(flag) ?? '')?.[1] ?? 'none';
}

/** What is wrong with the releases from one number to another: a gap, a broken chain, a pointer to nothing. */
export function brokenReleases({ target }: World, { from, live }: { readonly from: number; readonly live: Manifest }): readonly string[] {
  const read = (seq: number): Buffer | undefined => {
    const path = join(target, `production/${seq}.manifest.json`);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  const wrong: string[] = [];
  for (let seq = from; seq <= live.seq; seq += 1) {
    const [bytes, before] = [read(seq), seq === 1 ? undefined : read(seq - 1)];
    if (bytes === undefined) wrong.push(`there is no release ${seq}`);
    else {
      const manifest = JSON.parse(bytes.toString('utf8')) as Manifest; // as: publishing checks it
      const prev = before === undefined ? null : digest(before);
      if (manifest.seq !== seq || manifest.prev !== prev) wrong.push(`release ${seq} does not follow ${seq - 1}`);
    }
  }
  const [current, numbered] = [readFileSync(join(target, 'production/current.json')), read(live.seq)];
  if (numbered === undefined || !current.equals(numbered)) wrong.push('the pointer is no release');
  const object = readFileSync(join(target, live.artifacts[0].path));
  if (digest(object) !== live.artifacts[0].sha256) wrong.push('the live artifact is not what its name says');
  return wrong;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
