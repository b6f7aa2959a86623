import { printable } from '../source/printable.ts';
import { exitCodes } from './exit-codes.ts';
import { findProject, type ProjectRequest } from './find-project.ts';
import type { OpenedProject } from './open-project.ts';
import { openSides } from './plan-sides.ts';
import { chooseTarget, type Readers, workingTree } from './plan-target.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/**
 * Reads the project as a revision (or another folder) has it, the way that comparisons read their base: also where the
 * project stood in another folder then.
 */
export async function openRevision(effects: Readers, request: ProjectRequest, revision: string): Promise<OpenedProject | Refusal> {
  const place = findProject(effects.files, request);
  if (isRefusal(place)) return place;
  const target = await chooseTarget('--at-ref', revision, { effects, place, cwd: request.cwd });
  if (isRefusal(target)) return target;
  const sides = await openSides(effects, place, { kind: 'targets', base: target, head: workingTree(place) });
  if (isRefusal(sides)) return sides;
  const { loaded, root } = sides.base;
  if (loaded !== undefined) return { kind: 'opened', place: { ...place, root: root ?? place.root }, loaded, commit: target.kind === 'commit' ? target.commit : undefined };
  return refuse({
    code: 'not-found',
    exit: exitCodes.notFound,
    message: `${target.label} holds no flags project in ${place.root === '' ? 'its top folder' : printable(place.root)}`,
    help: [{ kind: 'mend', text: 'name a later revision' }],
  });
}
