import { bucketOf } from '../../evaluate/bucket.ts';
import { compileTest } from '../../evaluate/compile-test.ts';
import type { EvaluationContext } from '../../evaluate/evaluation-context.ts';
import { type Compared, type Landing, toLanding } from './compared.ts';
import type { NodeId } from './diagram.ts';
import type { Variable } from './variables.ts';

/** What one context gets on both sides, read off the comparison. Throws where the comparison holds no such context. */
export function landingAt(compared: Compared, context: EvaluationContext, nowSeconds: number): Landing {
  const classAt = compared.variables.map((variable) => classOf(variable, context, nowSeconds));
  let id: NodeId = compared.root;
  for (;;) {
    const node = compared.diagrams.get(id);
    if (node.kind === 'leaf') {
      const landing = toLanding(node.label);
      if (landing === undefined) throw new Error('the comparison holds this context for impossible');
      return landing;
    }
    const child = node.children[classAt[node.variable] ?? -1];
    if (child === undefined) throw new Error(`the comparison has no class for ${JSON.stringify(compared.variables[node.variable])}`);
    id = child;
  }
}

function classOf(variable: Variable, context: EvaluationContext, nowSeconds: number): number {
  switch (variable.kind) {
    case 'attribute': {
      const value = context[variable.questions.attribute];
      const isUnit = variable.questions.isUnit && typeof value === 'string' && value !== '';
      const holds = variable.questions.tests.map((test) => compileTest(test)(context, nowSeconds));
      return variable.classes.findIndex((each) => each.isUnit === isUnit && each.holds.every((held, index) => held === holds[index]));
    }
    case 'list':
      return Number(compileTest({ kind: 'attribute', attribute: variable.attribute, type: 'string[]', test: { kind: 'exists' } })(context, nowSeconds));
    case 'member': {
      const test = { kind: 'contains', texts: [variable.member] } as const;
      return Number(compileTest({ kind: 'attribute', attribute: variable.attribute, type: 'string[]', test })(context, nowSeconds));
    }
    case 'axis': {
      const unit = context[variable.axis.attribute];
      if (typeof unit !== 'string' || unit === '') return 0;
      const bucket = bucketOf(variable.axis.salt, unit);
      return variable.cuts.findIndex((cut) => bucket < cut) - 1;
    }
  }
}
