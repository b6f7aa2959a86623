import type { Decision } from '../evaluate/compile-program.ts';
import type { ProofReport } from '../model/generated/output/proof.ts';
import type { Project } from '../model/project.ts';
import type { Counterexample } from '../plan/compare/counterexample.ts';
import { toReportedSide } from './plan-report.ts';
import type { OpenedSide } from './plan-sides.ts';

/** A side without errors, and the one flag of it that is asked about, if it is one. */
export interface ProvenSide {
  readonly kind: 'proven-side';
  readonly opened: OpenedSide;
  readonly project: Project;
  readonly flag: string | undefined;
}

type ReportedCounterexample = ProofReport['counterexamples'][number];

/** Which flags were laid over each other where. */
export interface ProofPlace {
  readonly before: string;
  readonly after: string;
  readonly environment: string;
  readonly sides: { readonly before: ProvenSide; readonly after: ProvenSide };
  /** What `--project` says. */
  readonly project: string | undefined;
}

/** A side as machine output carries it. */
export function toReportedEnd(side: ProvenSide): ProofReport['before'] {
  return { ...toReportedSide(side.opened), flag: side.flag ?? null };
}

/** A counter-example with the commands that give both decisions again. */
export function toReportedCounterexample(counterexample: Counterexample, place: ProofPlace): ReportedCounterexample {
  const { context, nowSeconds, before, after } = counterexample;
  const at = nowSeconds === undefined ? null : new Date(nowSeconds * 1000).toISOString().replace('.000Z', 'Z');
  const toDecision = (decision: Decision, flag: string, side: ProvenSide): ReportedCounterexample['before'] => {
    const exists = side.project.flags.has(flag) && side.project.settings.environments.some((each) => each.name === place.environment);
    const { value, variant, arm, reason } = decision;
    return { flag, exists, value, variant, arm, reason, command: exists ? commandOf({ flag, context, at, place, side }) : null };
  };
  return {
    flag: place.after,
    environment: place.environment,
    context: { ...context },
    at,
    before: toDecision(before, place.before, place.sides.before),
    after: toDecision(after, place.after, place.sides.after),
  };
}

interface Reproduction {
  readonly flag: string;
  readonly context: Counterexample['context'];
  readonly at: string | null;
  readonly place: ProofPlace;
  readonly side: ProvenSide;
}

function commandOf({ flag, context, at, place, side }: Reproduction): string {
  const { target } = side.opened;
  const reference = target.kind === 'commit' ? target.commit.slice(0, shortCommit) : target.kind === 'folder' ? target.label : undefined;
  const words = ['maestro-flags', 'eval', flag, '--env', place.environment, '--context', inAscii(context)];
  if (at !== null) words.push('--at', at);
  if (reference !== undefined) words.push('--at-ref', reference);
  if (place.project !== undefined) words.push('--project', place.project);
  return words.map(shellWord).join(' ');
}

const shortCommit = 12;

/** JSON that no terminal and no font changes. */
function inAscii(context: Counterexample['context']): string {
  return JSON.stringify(context).replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
