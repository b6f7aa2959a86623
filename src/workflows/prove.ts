import type { ProofReport } from '../model/generated/output/proof.ts';
import type { Project } from '../model/project.ts';
import { type Proof, prove } from '../plan/prove.ts';
import type { ShowProgress } from '../effects/ports.ts';
import { chooseEnvironments, chooseFlag } from './choose.ts';
import { countingOf } from './counting.ts';
import { diagnose } from './diagnose.ts';
import { exitCodes } from './exit-codes.ts';
import { findProject, type ProjectPlace } from './find-project.ts';
import { jsonHeader } from './json-header.ts';
import type { Outcome } from './outcome.ts';
import { type OpenedSide, openSides } from './plan-sides.ts';
import { chooseTarget, type Readers, type Target, type Targets, workingTree } from './plan-target.ts';
import { type ProvenSide, toReportedCounterexample, toReportedEnd } from './proof-report.ts';
import type { ProofEnd, ProveRequest } from './prove-request.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/** Proves a property for every context there can be, or gives a context that breaks it: reads both sides and asks of each flag. */
export async function proveWorkflow(effects: Readers, request: ProveRequest): Promise<Outcome<ProofReport> | Refusal> {
  const place = findProject(effects.files, request);
  if (isRefusal(place)) return place;
  const targets = await targetsOf(effects, place, request);
  if (isRefusal(targets)) return targets;
  const sides = await openSides(effects, place, targets);
  if (isRefusal(sides)) return sides;
  const before = soundSide(sides.base, request.before, request);
  if (isRefusal(before)) return before;
  const after = soundSide(sides.head, request.after, request);
  return isRefusal(after) ? after : proveSides({ before, after }, request, effects.showProgress);
}

async function targetsOf(effects: Readers, place: ProjectPlace, request: ProveRequest): Promise<Targets | Refusal> {
  const targetOf = async ({ revision }: ProofEnd): Promise<Target | Refusal> =>
    revision === '' ? workingTree(place) : chooseTarget(`--${request.property}`, revision, { effects, place, cwd: request.cwd });
  const base = await targetOf(request.before);
  if (isRefusal(base)) return base;
  const head = await targetOf(request.after);
  return isRefusal(head) ? head : { kind: 'targets', base, head };
}

// What has an error may decide anything, and `eval` refuses to decide it: nothing is proven of such a side.
function soundSide(side: OpenedSide, { flag }: ProofEnd, request: ProveRequest): ProvenSide | Refusal {
  const { loaded, target } = side;
  const project = loaded?.project;
  if (loaded === undefined) {
    return refuse({ code: 'not-found', exit: exitCodes.notFound, message: `${target.label} holds no flags project`, help: [{ kind: 'mend', text: 'name a later revision' }] });
  }
  const errors = diagnose(loaded, request.today).filter((diagnostic) => diagnostic.severity === 'error');
  if (project !== undefined && errors.length === 0) return { kind: 'proven-side', opened: side, project, flag };
  const [first] = errors;
  return refuse({
    code: 'unsound-project',
    exit: project === undefined ? exitCodes.settings : exitCodes.refused,
    message: `${target.label} has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}, so nothing can be proven of it`,
    help: [...(first === undefined ? [] : [{ kind: 'hint', text: first.message } as const]), ...(target.kind === 'working-tree' ? [{ kind: 'run', text: 'maestro-flags validate' } as const] : [])],
  });
}

function proveSides({ before, after }: Sides, request: ProveRequest, showProgress: ShowProgress | undefined): Outcome<ProofReport> | Refusal {
  const pairs = pairsOf(before, after);
  if (isRefusal(pairs)) return pairs;
  const environments = environmentsOf(before, after, request);
  if (isRefusal(environments)) return environments;
  const questions = pairs.flatMap((pair) => environments.map((environment) => ({ ...pair, environment })));
  const told = countingOf(showProgress, 'comparisons proven');
  const answers = questions.map((question, index) => {
    told?.(index, questions.length);
    return { ...question, proof: answer(question, { before, after }, request) };
  });
  const counterexamples = answers.flatMap(({ proof, environment, ...pair }) =>
    proof.kind === 'fails' ? [toReportedCounterexample(proof.counterexample, { ...pair, environment, sides: { before, after }, project: request.project })] : [],
  );
  const unsettled = answers.filter(({ proof }) => proof.kind === 'unsettled').map(({ after: flag, environment }) => ({ flag, environment }));
  const [first] = counterexamples;
  const holds = first === undefined && unsettled.length === 0;
  const report: ProofReport = {
    ...jsonHeader('proof', request.toolVersion),
    property: request.property,
    holds,
    before: toReportedEnd(before),
    after: toReportedEnd(after),
    flags: pairs.length,
    environments: [...environments],
    compared: questions.length,
    ...(first === undefined ? {} : { counterexample: first }),
    counterexamples,
    unsettled,
  };
  return { report, exit: holds ? exitCodes.done : exitCodes.refused };
}

/** The keys that are laid over each other. */
interface Pair {
  readonly before: string;
  readonly after: string;
}

interface Sides {
  readonly before: ProvenSide;
  readonly after: ProvenSide;
}

function answer(question: Pair & { readonly environment: string }, { before, after }: Sides, { property }: ProveRequest): Proof {
  const { environment } = question;
  const one = { project: before.project, flag: question.before, environment };
  return prove(property, one, { project: after.project, flag: question.after, environment });
}

/** Every flag of either side, or the ones that are named; a flag that is on one side only counts as off on the other. */
function pairsOf(before: ProvenSide, after: ProvenSide): readonly Pair[] | Refusal {
  const keys = [...new Set([...before.project.flags.keys(), ...after.project.flags.keys()])].sort();
  if (before.flag === undefined || after.flag === undefined) return keys.map((key) => ({ before: key, after: key }));
  if (before.flag === after.flag && before.project.flags.has(before.flag)) return [{ before: before.flag, after: after.flag }];
  const [one, other] = [before.flag === after.flag ? undefined : chooseFlag(before.project, before.flag), chooseFlag(after.project, after.flag)];
  if (one !== undefined && isRefusal(one)) return one;
  return isRefusal(other) ? other : [{ before: before.flag, after: after.flag }];
}

function environmentsOf(before: ProvenSide, after: ProvenSide, { property, environment }: ProveRequest): readonly string[] | Refusal {
  const namesOf = ({ settings }: Project): readonly string[] => settings.environments.map((each) => each.name);
  const [one, other] = [namesOf(before.project), namesOf(after.project)];
  const all = property === 'equal' ? other.filter((name) => one.includes(name)) : [...new Set([...other, ...one])];
  if (environment === undefined && all.length > 0) return all;
  if (environment !== undefined && all.includes(environment)) return [environment];
  const refusal = chooseEnvironments(other.includes(environment ?? '') ? before.project : after.project, environment ?? '');
  return isRefusal(refusal) ? refusal : refusal.map((each) => each.name);
}
