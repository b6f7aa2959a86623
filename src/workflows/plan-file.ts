import type { Files } from '../effects/ports.ts';
import { canonicalJson } from '../evaluate/canonical-json.ts';
import type { PlanReport } from '../model/generated/output/plan.ts';
import type { Json } from '../model/json.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from './exit-codes.ts';
import { type Refusal, refuse } from './refusal.ts';

/** A plan that was saved; `path` is as the user named it. */
export interface PlanFile {
  readonly kind: 'plan-file';
  readonly path: string;
  readonly plan: PlanReport;
}

/** More than 20,000 changed flags need. */
const maximumPlanBytes = 64 * 1024 * 1024;

/** A plan as the bytes of its file: the value that `--format json` prints, keys sorted, without white space. */
export function serializePlan(plan: PlanReport): string {
  // as: a report is an interface of JSON values only, which TypeScript does not take for an index signature.
  return `${canonicalJson(plan as unknown as Json)}\n`;
}

/** Reads a saved plan and trusts nothing about it. A plan of another version of the tool is stale, whatever else it is. */
export async function readPlanFile(files: Files, { path, shown, toolVersion }: { readonly path: string; readonly shown: string; readonly toolVersion: string }): Promise<PlanFile | Refusal> {
  const bytes = files.readBounded(path, maximumPlanBytes);
  if (bytes === undefined) return noPlan(shown, `it is larger than ${maximumPlanBytes / 1024 / 1024} MiB`);
  const value = parse(bytes);
  if (value === undefined) return noPlan(shown, 'it is not JSON in UTF-8');
  if (!isObject(value) || value['kind'] !== 'plan') return noPlan(shown, isObject(value) && typeof value['kind'] === 'string' ? `its kind is "${printable(value['kind'])}"` : 'it has no kind');
  const { tool_version: madeBy } = value;
  if (typeof madeBy === 'string' && madeBy !== toolVersion) return otherTool(shown, madeBy, toolVersion);
  const { validatePlan } = await import('../model/generated/plan-validator.js');
  if (validatePlan(value)) return { kind: 'plan-file', path: shown, plan: value };
  const [error] = validatePlan.errors ?? [];
  return noPlan(shown, `${printable(error?.instancePath === '' ? 'the document' : (error?.instancePath ?? 'it'))} ${error?.message ?? 'does not fit'} (schemas/plan.schema.json)`);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function noPlan(path: string, why: string): Refusal {
  return refuse({
    code: 'not-a-plan',
    exit: exitCodes.refused,
    message: `${printable(path)} is no saved plan: ${why}`,
    help: [{ kind: 'mend', text: 'name a file that was written by: maestro-flags plan --out FILE' }],
  });
}

function otherTool(path: string, madeBy: string, toolVersion: string): Refusal {
  return refuse({
    code: 'stale-plan',
    exit: exitCodes.refused,
    message: `${printable(path)} is stale: it was made by maestro-flags ${printable(madeBy)}, and this is ${toolVersion}`,
    help: [{ kind: 'mend', text: 'make the plan again with this version and have it reviewed: maestro-flags plan --out FILE' }],
  });
}
