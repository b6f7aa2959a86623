import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A repository as large as it is asked for. The same shape gives the same commits. */
export interface RepositoryShape {
  readonly commits: number;
  readonly flags: number;
  /** Files that are none of the project. */
  readonly otherFiles: number;
  /** Every so many commits one changes a flag; the others change another file. */
  readonly flagEvery: number;
  /** Where production is published. */
  readonly target: string;
}

/** Whom git asks nothing and tells nothing: no configuration but the repository's own. */
const environment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/** Runs git in a folder and returns its trimmed output. */
export function gitIn(directory: string, args: readonly string[], input = ''): string {
  return execFileSync('git', args, { cwd: directory, env: environment, input, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'pipe'] }).trim();
}

/** Makes a bare repository whose branch `main` has this shape, packed, with an hour between one commit and the next. */
export function makeBareRepository(directory: string, shape: RepositoryShape): void {
  mkdirSync(directory, { recursive: true });
  gitIn(directory, ['init', '--quiet', '--bare', '--initial-branch=main', directory]);
  gitIn(directory, ['config', 'http.receivepack', 'true']);
  gitIn(directory, ['config', 'uploadpack.allowFilter', 'true']);
  // A server takes commits that name objects it has; asking for the contents of a pack by id is what hosts allow.
  gitIn(directory, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  gitIn(directory, ['fast-import', '--quiet'], [...toStream(shape)].join(''));
  // As every host keeps them: one pack with its bitmap.
  gitIn(directory, ['gc', '--quiet']);
}

/** 2023-01-01T00:00:00Z: the last of 20,000 commits is still in the past. */
const began = 1_672_531_200;

function* toStream(shape: RepositoryShape): Generator<string> {
  const files = [
    fileEntry('flags/maestro.yaml', settingsText(shape.target)),
    fileEntry('flags/segments/internal.yaml', 'description: Staff.\nwhen: { groups: { contains: staff } }\n'),
    ...Array.from({ length: shape.flags }, (_, index) => fileEntry(flagPath(index), flagText(index, 0))),
    ...Array.from({ length: shape.otherFiles }, (_, index) => fileEntry(otherPath(index), otherText(index, 0))),
  ];
  yield commitEntry(0, files);
  for (let number = 1; number < shape.commits; number += 1) yield commitEntry(number, [change(number, shape)]);
}

// A quarter of the flags stay what they were, so that whoever asks since when they are live has to go all the way back.
function change(number: number, { flags, otherFiles, flagEvery }: RepositoryShape): string {
  const steady = flags >> 2;
  const [turn, index] = [1 + Math.floor(number / flagEvery), steady + ((number * 7) % (flags - steady))];
  return number % flagEvery === 0 ? fileEntry(flagPath(index), flagText(index, turn)) : fileEntry(otherPath((number * 31) % otherFiles), otherText(number, number));
}

function commitEntry(number: number, files: readonly string[]): string {
  const message = number === 0 ? 'introduce flags' : `change ${number}`;
  return `commit refs/heads/main\nmark :${number + 1}\ncommitter Ada <ada@example.com> ${began + number * 3600} +0000\ndata ${message.length}\n${message}\n${number === 0 ? '' : `from :${number}\n`}${files.join('')}\n`;
}

function fileEntry(path: string, text: string): string {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

/** The key of the flag of this number. */
export function flagOf(index: number): string {
  return `flag-${String(index).padStart(4, '0')}`;
}

function flagPath(index: number): string {
  return `flags/team-${index % 20}/${flagOf(index)}.yaml`;
}

/** Every third change is of a comment alone. */
function flagText(index: number, turn: number): string {
  const stage = ['5%', '10%', '50%', '100%', '1%'][Math.floor(turn / 3) % 5];
  return [
    `# Part ${turn} of the plan.`,
    `description: Serve the new implementation of feature ${index}.`,
    'owner: payments',
    'kind: release',
    'expires: 2099-03-31',
    'environments:',
    '  staging: { stage: 100% }',
    '  production:',
    `    stage: ${stage}`,
    '    rules:',
    `      - { name: partners, when: { tenant: [acme, globex, tenant-${(index + turn) % 40}] }, serve: on }`,
    '',
  ].join('\n');
}

function otherPath(index: number): string {
  return `source/part-${index % 50}/group-${Math.floor(index / 50) % 40}/file-${index}.txt`;
}

function otherText(index: number, number: number): string {
  return Array.from({ length: 12 }, (_, line) => `line ${line} of file ${index}, state ${number}: ${(index * 7919 + number * 104_729 + line * 31) % 1_000_003}\n`).join('');
}

function settingsText(target: string): string {
  return `version: 1
environments:
  staging: {}
  production: { protected: true, requires: staging }
stages: [1%, 5%, 10%, 50%, 100%]
internal: internal
attributes:
  tenant: { type: string }
  groups: { type: "string[]" }
owners:
  payments: { contact: "#payments" }
policies: { bake: { 5%: 24h } }
publish: { production: "file:${target}" }
`;
}
