import { bucketer } from '../../evaluate/bucket.ts';
import { compileTest } from '../../evaluate/compile-test.ts';
import type { EvaluationContext } from '../../evaluate/evaluation-context.ts';
import type { AttributeFormula } from '../../evaluate/decision-program.ts';
import type { Compared } from './compared.ts';
import type { NodeId } from './diagram.ts';
import type { Variable } from './variables.ts';

/** The class of a context at a variable; below 0 where there is none, which no context has. */
type Classifier = (context: EvaluationContext, nowSeconds: number) => number;

/** Walks contexts through the diagrams of a comparison; what a variable asks is made ready once. */
export class ContextWalk {
  readonly #compared: Compared;
  readonly #classifiers: (Classifier | undefined)[] = [];

  constructor(compared: Compared) {
    this.#compared = compared;
  }

  /** The leaf that the context leads to; with `stopAtBuckets` the first node that asks for buckets, if one comes before. */
  leafOf(root: NodeId, context: EvaluationContext, nowSeconds: number, stopAtBuckets = false): NodeId {
    const { diagrams, variables } = this.#compared;
    let id = root;
    for (;;) {
      const node = diagrams.get(id);
      if (node.kind === 'leaf' || (stopAtBuckets && variables[node.variable]?.kind === 'axis')) return id;
      const child = node.children[this.#classifier(node.variable)(context, nowSeconds)];
      if (child === undefined) throw new Error(`the comparison has no class for ${JSON.stringify(variables[node.variable])}`);
      id = child;
    }
  }

  #classifier(place: number): Classifier {
    const known = this.#classifiers[place];
    if (known !== undefined) return known;
    const variable = this.#compared.variables[place];
    if (variable === undefined) throw new Error(`there is no variable ${place}`);
    const made = classifierOf(variable);
    this.#classifiers[place] = made;
    return made;
  }
}

function classifierOf(variable: Variable): Classifier {
  switch (variable.kind) {
    case 'attribute':
      return classOfAttribute(variable);
    case 'list':
      return holding({ kind: 'attribute', attribute: variable.attribute, type: 'string[]', test: { kind: 'exists' } });
    case 'member':
      return holding({ kind: 'attribute', attribute: variable.attribute, type: 'string[]', test: { kind: 'contains', texts: [variable.member] } });
    case 'axis':
      return classOfBucket(variable);
  }
}

function holding(formula: AttributeFormula): Classifier {
  const test = compileTest(formula);
  return (context, nowSeconds) => Number(test(context, nowSeconds));
}

function classOfAttribute({ questions, classes }: Extract<Variable, { readonly kind: 'attribute' }>): Classifier {
  const tests = questions.tests.map((test) => compileTest(test));
  const keyOf = (isUnit: boolean, holds: readonly boolean[]): string => holds.map(Number).join('') + String(isUnit);
  const places = new Map(classes.map((each, index) => [keyOf(each.isUnit, each.holds), index]));
  return (context, nowSeconds) => {
    const value = context[questions.attribute];
    const isUnit = questions.isUnit && typeof value === 'string' && value !== '';
    return places.get(keyOf(isUnit, tests.map((test) => test(context, nowSeconds)))) ?? -1;
  };
}

function classOfBucket({ axis, cuts }: Extract<Variable, { readonly kind: 'axis' }>): Classifier {
  const bucketUnder = bucketer(axis.salt);
  return (context) => {
    const unit = context[axis.attribute];
    if (typeof unit !== 'string' || unit === '') return 0;
    const bucket = bucketUnder(unit);
    return cuts.findIndex((cut) => bucket < cut) - 1;
  };
}
