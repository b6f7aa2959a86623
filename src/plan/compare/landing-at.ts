import type { EvaluationContext } from '../../evaluate/evaluation-context.ts';
import { ContextWalk } from './context-walk.ts';
import { type Compared, type Landing, toLanding } from './compared.ts';

/** What one context gets on both sides, read off the comparison. Throws where the comparison holds no such context. */
export function landingAt(compared: Compared, context: EvaluationContext, nowSeconds: number): Landing {
  const leaf = compared.diagrams.get(new ContextWalk(compared).leafOf(compared.root, context, nowSeconds));
  const landing = leaf.kind === 'leaf' ? toLanding(leaf.label) : undefined;
  if (landing === undefined) throw new Error('the comparison holds this context for impossible');
  return landing;
}
