import type { Project } from '../model/project.ts';
import type { Finding } from '../source/finding.ts';
import type { Place } from '../source/place.ts';
import type { Facts } from './facts.ts';
import type { Reasoner } from './reasoning/reasoner.ts';

/** A rule of the project: what it finds, why that matters, and an example of each side that its test runs. */
export interface LintRule {
  /** The code of its findings, its key under `policies:` and its file's name. */
  readonly id: string;
  /** One sentence: what is wrong, seen from the file. */
  readonly summary: string;
  readonly severity: 'error' | 'warning';
  /** Whether `policies:` and `# maestro-ignore` may set it aside. Rules that evaluation stands on cannot be. */
  readonly canBeOff: boolean;
  readonly why: string;
  readonly bad: BadExample;
  readonly good: Example;
  readonly check: (project: Project, context: RuleContext) => Iterable<Offence>;
}

/** Files laid over a tiny base project (`rules/example-base.ts`), by path relative to the directory of `maestro.yaml`. */
export interface Example {
  readonly files: { readonly [path: string]: string };
}

/** `at` is where the one finding of the bad example stands: `path:line:column`. */
interface BadExample extends Example {
  readonly at: string;
}

/** What a rule may know beside the project. */
export interface RuleContext {
  /** The calendar day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  readonly facts: Facts;
  readonly reasoner: Reasoner;
  /** Every rule by id. */
  readonly rules: ReadonlyMap<string, Pick<LintRule, 'canBeOff'>>;
  /** The codes of the policies of a change, which `policies:` and overrides may name; `undefined` when not known. */
  readonly policyCodes: ReadonlySet<string> | undefined;
}

/** A finding as its rule says it; the engine adds code and severity. `severity` here is for an offence worse than the rule's usual. */
export interface Offence {
  readonly place: Place;
  readonly message: string;
  readonly advice: Finding['advice'];
  readonly related?: Finding['related'];
  readonly fix?: Finding['fix'] | undefined;
  readonly severity?: 'error' | 'warning';
}
