import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import { programVersion } from '../../evaluate/program-version.ts';
import type { FlagdFlag } from '../../model/artifact.ts';
import type { Kill } from '../../model/kill.ts';
import { killOf, type Project } from '../../model/project.ts';
import { formatStage } from '../../model/stage.ts';

/** What telemetry and operators want to know of a flag beside its value: flat, and nothing that says when or where it was compiled. */
export function flagMetadata(project: Project, program: DecisionProgram): FlagdFlag['metadata'] {
  const flag = project.flags.get(program.flag);
  if (flag === undefined) throw new Error(`there is no flag ${JSON.stringify(program.flag)} in the project`);
  const kill = killOf(project, flag.key, program.environment);
  return {
    version: programVersion(program),
    owner: flag.owner,
    kind: flag.kind,
    stage: formatStage(flag.environments.get(program.environment)?.stage ?? { kind: 'off' }),
    ...(flag.expires === undefined ? {} : { expires: flag.expires }),
    ...(kill === undefined ? {} : killMetadata(kill)),
  };
}

function killMetadata({ id, reason, incident, at }: Kill): FlagdFlag['metadata'] {
  return {
    killed: true,
    killId: id,
    killReason: reason,
    killedAt: at,
    ...(incident === undefined ? {} : { killIncident: incident }),
  };
}
