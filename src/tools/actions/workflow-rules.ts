import { parse } from 'yaml';

interface Step {
  readonly run?: string;
  readonly uses?: string;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly runs?: { readonly steps?: readonly Step[] };
}

/** What is unsafe in a workflow or an action of GitHub: each a sentence. Whether it is right at all is actionlint's to say. */
export function unsafeParts(text: string): readonly string[] {
  const { permissions, jobs, runs } = parse(text) as Workflow; // as: looked up, not trusted
  const all = Object.entries(jobs ?? {});
  const steps = [...all.flatMap(([, job]) => job.steps ?? []), ...(runs?.steps ?? [])];
  return [
    ...(jobs === undefined || JSON.stringify(permissions) === '{}' ? [] : ['its permissions are not {} to begin with']),
    ...all.flatMap(([name, job]) => (job.permissions === undefined ? [`the job ${name} does not say which permissions it needs`] : [])),
    ...all.flatMap(([name, job]) => (job['timeout-minutes'] === undefined ? [`the job ${name} has no time limit`] : [])),
    ...steps.flatMap(({ run = '' }) => (run.includes('${{') ? [`an expression becomes part of a script: ${run}`] : [])),
    ...steps.flatMap(({ uses }) => (uses === undefined || uses.startsWith('./') || isPinned(uses, text) ? [] : [`${uses} is not pinned by the hash of a commit, with its version behind it`])),
  ];
}

function isPinned(uses: string, text: string): boolean {
  return /@[0-9a-f]{40}$/.test(uses) && text.split('\n').some((line) => line.includes(uses) && / # v\d+(?:\.\d+)*$/.test(line));
}
