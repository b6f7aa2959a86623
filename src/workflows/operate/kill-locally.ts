import type { KillReport } from '../../model/generated/output/kill.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Outcome } from '../outcome.ts';
import { joinPath } from '../paths.ts';
import type { Refusal } from '../refusal.ts';
import { namesHere, unknownFlags } from './choose-killed.ts';
import { killFileBytes, killFileOf, killPath, readKillFile } from './kill-file.ts';
import { localReport } from './kill-report.ts';
import type { KillRequest } from './kill-request.ts';
import type { OperateEffects } from './operate-effects.ts';
import type { WantedKill } from './record-kill.ts';
import type { Scene } from './scene.ts';

/** Writes the files of kills into the working tree; nothing is published or pushed. */
export function killLocally({ files }: Pick<OperateEffects, 'files'>, request: KillRequest, { scene, wanted }: { readonly scene: Scene; readonly wanted: readonly WantedKill[] }): Outcome<KillReport> | Refusal {
  const known = namesHere(scene);
  const unknown = wanted.filter(({ flag }) => !known.includes(flag)).map(({ flag }) => flag);
  if (unknown.length > 0) return unknownFlags(unknown, known, request.environment);
  const kills = wanted.map((kill) => {
    const held = killFileOf(scene.files, request.environment, kill.flag);
    if (held !== undefined) return { ...kill, ...readKillFile(held), isNew: false };
    files.writeAtomic(joinPath(scene.directory, killPath(request.environment, kill.flag)), killFileBytes(kill));
    return { ...kill, isNew: true };
  });
  return { report: localReport(request, scene, kills), exit: exitCodes.done };
}
