// Made from schemas/ by `npm run generate`; edit the schema.
import type { PlanReport } from './output/plan.ts';
export declare const validatePlan: {
  (data: unknown): data is PlanReport;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};
