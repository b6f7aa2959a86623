import { buildPrograms } from '../../evaluate/build-program.ts';
import { compileProgram, type Evaluator } from '../../evaluate/compile-program.ts';
import type { FlagdFlag } from '../../model/artifact.ts';
import type { Json } from '../../model/json.ts';
import type { Project } from '../../model/project.ts';
import { toFlagdArtifact } from '../../outputs/flagd.ts';
import { printable } from '../../source/printable.ts';
import { chooseFlag, didYouMean } from '../choose.ts';
import { exitCodes } from '../exit-codes.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';

/** The flags of an environment, ready to be asked. */
export type DevFlags = ReadonlyMap<string, DevFlag>;

export interface DevFlag {
  readonly evaluator: Evaluator;
  /** Nothing about the context counts. */
  readonly isStatic: boolean;
  readonly metadata: FlagdFlag['metadata'];
  /** What is served to everybody instead. */
  readonly override: { readonly variant: string; readonly value: Json } | undefined;
}

/** Flags by key that are to serve one variant to everybody. */
export type Overrides = ReadonlyMap<string, string>;

/** Makes a sound project's flags ready. Overrides of flags or variants that are no more are left out. */
export function toDevFlags(project: Project, environment: string, overrides: Overrides): DevFlags {
  const programs = buildPrograms(project, environment);
  const artifact = toFlagdArtifact(project, environment, programs);
  return new Map(
    programs.map((program): [string, DevFlag] => {
      const compiled = artifact.flags[program.flag];
      const variant = overrides.get(program.flag);
      const value = variant === undefined ? undefined : project.flags.get(program.flag)?.variants.get(variant);
      const flag = {
        evaluator: compileProgram(program),
        isStatic: Object.keys(Object(compiled?.targeting)).length === 0,
        metadata: compiled?.metadata ?? {},
        override: variant === undefined || value === undefined ? undefined : { variant, value },
      };
      return [program.flag, flag];
    }),
  );
}

/** Reads `KEY=VARIANT` options; each must name a flag of the project and one of its variants. */
export function readOverrides(project: Project, options: readonly string[]): Overrides | Refusal {
  const overrides = new Map<string, string>();
  for (const option of options) {
    const cut = option.indexOf('=');
    if (cut < 1) return unusable(`--override takes KEY=VARIANT, not "${printable(option)}"`, []);
    const flag = chooseFlag(project, option.slice(0, cut));
    if (isRefusal(flag)) return flag;
    const variant = option.slice(cut + 1);
    if (!flag.variants.has(variant)) {
      const names = [...flag.variants.keys()];
      return unusable(`the flag "${flag.key}" has no variant "${printable(variant)}"`, [...didYouMean(variant, names), { kind: 'hint', text: `its variants are: ${names.join(', ')}` }]);
    }
    overrides.set(flag.key, variant);
  }
  return overrides;
}

/** The keys of the flags that came, went or decide otherwise. */
export function changedDevFlags(before: DevFlags, after: DevFlags): readonly string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key)?.metadata['version'] !== after.get(key)?.metadata['version']).sort();
}

function unusable(message: string, help: Refusal['help']): Refusal {
  return refuse({ code: 'usage', exit: exitCodes.usage, message, help });
}
