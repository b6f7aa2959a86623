import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommentServer } from './comment-host/server.ts';
import { commentServer } from './comment-host/server.ts';
import { shellEnvironment } from './shell-environment.ts';
import { makeFolder } from './temporary-folder.ts';

/** What a sample is run in: `released` is the sample project with a history, a remote and a release. */
type Ground = 'empty' | 'shop' | 'broken' | 'released' | 'changed' | 'skipped' | 'ahead' | 'cut-off' | 'signed' | 'tampered';

/** A command line of which there is a golden picture, and on which ground it is run. */
export interface SampleCommand {
  /** `kill: not recorded`. */
  readonly name: string;
  readonly ground: Ground;
  readonly argv: readonly string[];
  readonly exit: number;
  /** Whether a report comes of it; not of what is printed as it is. */
  readonly isRaw?: true;
}

const production: readonly string[] = ['--env', 'production'];
const context = ['--context', '{"targetingKey":"user-1","tenant":"acme"}'];

/** Every command at its best, and with something in its way. `dev` only ever ends with the latter. */
export const sampleCommands: readonly SampleCommand[] = [
  { name: 'comment', ground: 'changed', argv: ['comment', '--base', 'HEAD'], exit: 0 },
  { name: 'comment: of a pull request that is none', ground: 'changed', argv: ['comment', '--base', 'HEAD', '--host', 'github', '--repo', 'acme/shop', '--pull-request', 'seven'], exit: 64 },
  { name: 'compile', ground: 'released', argv: ['compile', '--all', '--out', 'dist'], exit: 0 },
  { name: 'compile: stale', ground: 'released', argv: ['compile', ...production, '--out', 'dist', '--check'], exit: 1 },
  { name: 'compile: broken project', ground: 'broken', argv: ['compile', '--all', '--out', 'dist'], exit: 1 },
  { name: 'compile: as it is', ground: 'released', argv: ['compile', ...production, '--stdout'], exit: 0, isRaw: true },
  { name: 'completion', ground: 'empty', argv: ['completion', 'install', '--shell', 'bash'], exit: 0 },
  { name: 'completion: of no shell', ground: 'empty', argv: ['completion', 'tcsh'], exit: 64 },
  { name: 'completion: as it is', ground: 'empty', argv: ['completion', 'fish'], exit: 0, isRaw: true },
  { name: 'dev: no port', ground: 'released', argv: ['dev', '--port', 'http'], exit: 64 },
  { name: 'doctor', ground: 'released', argv: ['doctor'], exit: 0 },
  { name: 'doctor: broken project', ground: 'broken', argv: ['doctor'], exit: 1 },
  { name: 'eval', ground: 'released', argv: ['eval', 'new-checkout', ...production, ...context, '--trace'], exit: 0 },
  { name: 'eval: of no flag', ground: 'released', argv: ['eval', 'new-chekout', ...production], exit: 66 },
  { name: 'eval: as it is', ground: 'released', argv: ['eval', '--all-flags', ...production, ...context], exit: 0, isRaw: true },
  { name: 'explain', ground: 'empty', argv: ['explain', 'unknown-key'], exit: 0 },
  { name: 'explain: of no code', ground: 'empty', argv: ['explain', 'unknwon-key'], exit: 64 },
  { name: 'generate', ground: 'released', argv: ['generate', 'codeowners'], exit: 0 },
  { name: 'generate: stale', ground: 'released', argv: ['generate', 'codeowners', '--check'], exit: 1 },
  { name: 'history', ground: 'released', argv: ['history', ...production], exit: 0 },
  { name: 'history: of no flag', ground: 'released', argv: ['history', 'pricing-pages'], exit: 66 },
  { name: 'init', ground: 'empty', argv: ['init', '--hooks', 'lefthook'], exit: 0 },
  { name: 'init: in the way', ground: 'broken', argv: ['init'], exit: 1 },
  { name: 'keys', ground: 'released', argv: ['keys', 'trust', '--add', 'MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=', '--name', 'ci'], exit: 0 },
  { name: 'keys: new', ground: 'empty', argv: ['keys', 'new', '--out', 'ci.key'], exit: 0 },
  { name: 'keys: nowhere', ground: 'empty', argv: ['keys', 'trust', 'nowhere.json'], exit: 66 },
  { name: 'kill', ground: 'released', argv: ['kill', 'new-checkout', ...production, '--reason', 'p99 latency x4', '--incident', 'INC-1234', '--yes'], exit: 0 },
  { name: 'kill: not recorded', ground: 'cut-off', argv: ['kill', 'new-checkout', ...production, '--reason', 'p99 latency x4', '--yes'], exit: 10 },
  { name: 'kill: of no flag', ground: 'released', argv: ['kill', 'new-chekout', ...production, '--reason', 'p99 latency x4', '--yes'], exit: 1 },
  { name: 'list', ground: 'released', argv: ['list'], exit: 0 },
  { name: 'list: nowhere', ground: 'empty', argv: ['list'], exit: 66 },
  { name: 'new', ground: 'released', argv: ['new', 'price-test', '--owner', 'growth', '--expires', '2099-12-31'], exit: 0 },
  { name: 'new: there already', ground: 'released', argv: ['new', 'new-checkout', '--owner', 'payments'], exit: 1 },
  { name: 'plan', ground: 'changed', argv: ['plan', '--base', 'HEAD'], exit: 0 },
  { name: 'plan: blocked', ground: 'skipped', argv: ['plan', '--base', 'HEAD'], exit: 1 },
  { name: 'plan: of nothing', ground: 'released', argv: ['plan', '--base', 'HEAD'], exit: 0 },
  { name: 'promote', ground: 'released', argv: ['promote', 'new-checkout', ...production, '--push', '--yes'], exit: 0 },
  { name: 'promote: blocked', ground: 'released', argv: ['promote', 'new-checkout', ...production, '--to', '100%'], exit: 1 },
  { name: 'prove', ground: 'released', argv: ['prove', '--monotone', 'v1..main'], exit: 0 },
  { name: 'prove: refuted', ground: 'changed', argv: ['prove', '--no-change', 'main..'], exit: 1 },
  { name: 'publish', ground: 'ahead', argv: ['publish', ...production], exit: 0 },
  { name: 'publish: discrepancies', ground: 'ahead', argv: ['publish', ...production, '--check'], exit: 1 },
  { name: 'publish: to nowhere', ground: 'released', argv: ['publish', '--env', 'staging'], exit: 64 },
  { name: 'pull', ground: 'signed', argv: ['pull', 'target', ...production, '--out', 'flags.json', '--verify', 'trust.json'], exit: 0 },
  { name: 'pull: refused', ground: 'tampered', argv: ['pull', 'target', ...production, '--out', 'flags.json', '--verify', 'trust.json'], exit: 1 },
  { name: 'restore', ground: 'released', argv: ['restore', 'instant-payouts', ...production, '--reason', 'mended in 412', '--yes'], exit: 0 },
  { name: 'restore: of no flag', ground: 'released', argv: ['restore', 'new-chekout', ...production, '--reason', 'mended', '--local'], exit: 66 },
  { name: 'restore: of what lives', ground: 'released', argv: ['restore', 'new-checkout', ...production, '--reason', 'mended', '--local'], exit: 0 },
  { name: 'rollback', ground: 'released', argv: ['rollback', 'new-checkout', ...production, '--to', 'off'], exit: 0 },
  { name: 'rollback: upwards', ground: 'released', argv: ['rollback', 'new-checkout', ...production, '--to', '50%'], exit: 64 },
  { name: 'show', ground: 'released', argv: ['show', 'instant-payouts'], exit: 0 },
  { name: 'show: of no flag', ground: 'released', argv: ['show', 'instant-payout'], exit: 66 },
  { name: 'status', ground: 'ahead', argv: ['status'], exit: 0 },
  { name: 'status: of no environment', ground: 'released', argv: ['status', '--env', 'prodction'], exit: 64 },
  { name: 'validate', ground: 'released', argv: ['validate'], exit: 0 },
  { name: 'validate: errors', ground: 'broken', argv: ['validate'], exit: 1 },
  { name: 'verify', ground: 'signed', argv: ['verify', 'target', '--trust', 'trust.json'], exit: 0 },
  { name: 'verify: tampered', ground: 'tampered', argv: ['verify', 'target', '--trust', 'trust.json'], exit: 1 },
  { name: 'why', ground: 'released', argv: ['why', 'pricing-page', ...production, ...context, '--at', '2026-11-23T00:00:00Z'], exit: 0 },
  { name: 'why: nowhere', ground: 'released', argv: ['why', 'pricing-page', '--env', 'prodction'], exit: 64 },
];

const repository = `
echo 'publish: { production: "file:../out" }' >> flags/maestro.yaml
git init --quiet --initial-branch=main
git add --all
git commit --quiet --message 'Introduce flags'
git tag v1
sed -i 's/stage: 10%/stage: 50%/' flags/pricing-page.yaml
GIT_COMMITTER_NAME=Grace GIT_COMMITTER_DATE=2026-11-21T10:00:00Z git commit --quiet --all --message 'Ramp the pricing page to a half, because the guided variant holds what the compact one promised – für alle'
git clone --quiet --bare . remote.git
git remote add origin ./remote.git
printf 'remote.git\\nout\\nhome\\n' > .git/info/exclude
maestro-flags publish --env production > /dev/null`;

const brokenFiles = `
sed -i 's/owner: growth/owner: grwoth/; s/stage: 10%/stage: 7%/' flags/pricing-page.yaml
printf 'description: Search by meaning, in every language that we sell in.\\nowner: payments\\nkind: release\\nrang: 3\\nexpires: 2099-12-31\\n' > flags/search-v2.yaml`;

/** What is done, by shell, to the ground that it stands on. */
const scripts: { readonly [G in Ground]: string } = {
  empty: '',
  shop: '',
  broken: brokenFiles,
  released: repository,
  changed: `sed -i 's/stage: 5%/stage: 10%/' flags/checkout/new-checkout.yaml`,
  skipped: `sed -i 's/stage: 5%/stage: 100%/' flags/checkout/new-checkout.yaml`,
  ahead: `sed -i 's/stage: 5%/stage: 10%/' flags/checkout/new-checkout.yaml; GIT_COMMITTER_DATE=2026-11-22T10:00:00Z git commit --quiet --all --message 'Ramp the checkout'; rm out/production/flags.json`,
  'cut-off': 'git remote remove origin',
  signed: '',
  tampered: `sed -i 's/"off"/"on"/' target/objects/*.json`,
};

const standsOn: { readonly [G in Ground]?: 'released' | 'signed' | 'shop' } = { broken: 'shop', released: 'shop', changed: 'released', skipped: 'released', ahead: 'released', 'cut-off': 'released', tampered: 'signed' };

/** The grounds of the sample commands, made once and copied for each run. */
export interface SampleGrounds {
  /** A fresh copy, and the environment to run in. */
  readonly lay: (ground: Ground) => SamplePlace;
  readonly remove: () => Promise<void>;
}

interface SamplePlace {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

const root = join(import.meta.dirname, '../..');
const projects = join(root, 'src/cli/scenarios/projects');

/** Makes them all; the built command line publishes their release. */
export async function sampleGrounds(): Promise<SampleGrounds> {
  const home = makeFolder({ 'bin/maestro-flags': `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/maestro-flags.cjs')}" "$@"\n` });
  execFileSync('chmod', ['755', join(home, 'bin/maestro-flags')]);
  const host = await commentServer('github');
  for (const ground of Object.keys(scripts) as Ground[]) makeGround(home, ground); // as: its own keys
  let count = 0;
  return {
    lay: (ground) => {
      count += 1;
      const cwd = join(home, String(count), 'shop');
      cpSync(join(home, ground), cwd, { recursive: true, preserveTimestamps: true });
      host.comments.length = 0;
      host.lastId = 100;
      return { cwd, environment: { ...environmentOf(home), HOME: join(cwd, 'home'), ...jobOf(host, ground) }, remove: () => rmSync(join(home, String(count)), { recursive: true }) };
    },
    remove: async () => {
      rmSync(home, { recursive: true, force: true });
      await host.close();
    },
  };
}

function makeGround(home: string, ground: Ground): void {
  const directory = join(home, ground);
  const base = standsOn[ground];
  if (base !== undefined) cpSync(join(home, base), directory, { recursive: true, preserveTimestamps: true });
  else if (ground === 'empty') mkdirSync(directory);
  else cpSync(join(projects, ground === 'signed' ? 'published' : 'shop'), directory, { recursive: true });
  if (base === undefined) writeFileSync(join(directory, '.gitattributes'), '');
  mkdirSync(join(directory, 'home'), { recursive: true });
  execFileSync('sh', ['-ec', scripts[ground]], { cwd: directory, env: environmentOf(home), stdio: ['ignore', 'ignore', 'inherit'] });
}

// In the job of a pull request there is somewhere to comment; nothing else is a job.
function jobOf(host: CommentServer, ground: Ground): Readonly<Record<string, string>> {
  return ground === 'changed' ? Object.fromEntries(Object.entries(host.environment).filter(([name]) => name !== 'GITHUB_STEP_SUMMARY' && name !== 'GITHUB_OUTPUT')) : {};
}

function environmentOf(home: string): Readonly<Record<string, string>> {
  return { ...shellEnvironment(home), COLUMNS: '80' };
}
