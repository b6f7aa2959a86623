/** What an application knows about the unit it asks for: attribute to value, usually JSON. `targetingKey` is one of them. */
export interface EvaluationContext {
  readonly [attribute: string]: unknown;
}
