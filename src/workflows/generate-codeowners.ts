import type { Files } from '../effects/ports.ts';
import type { GenerationReport } from '../model/generated/output/generation.ts';
import type { Project } from '../model/project.ts';
import { codeOwnersLines, withoutTeam } from '../outputs/owners/code-owners.ts';
import { printable } from '../source/printable.ts';
import { codeOwnersFiles } from './code-owners.ts';
import { exitCodes } from './exit-codes.ts';
import type { ProjectPlace } from './find-project.ts';
import { settleFiles } from './generate-files.ts';
import { generateCommand, type GenerateRequest } from './generate-schema.ts';
import { replaceBlock } from './marked-block.ts';
import type { Outcome } from './outcome.ts';
import { joinPath } from './paths.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

export interface CodeOwnersRequest extends GenerateRequest {
  readonly place: ProjectPlace;
}

/** Keeps a marked block of CODEOWNERS at who owns which flag; every other byte of the file stays. */
export function generateCodeOwners(files: Files, project: Project, { place, ...request }: CodeOwnersRequest): Outcome<GenerationReport> | Refusal {
  const { topLevel } = place;
  if (topLevel === undefined) return noRepository();
  const shown = codeOwnersFiles.find((name) => files.exists(joinPath(topLevel, name))) ?? codeOwnersFiles[0] ?? 'CODEOWNERS';
  const path = joinPath(topLevel, shown);
  const before = files.exists(path) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.readBytes(path)) : '';
  const text = replaceBlock(before, { madeBy: 'maestro-flags generate codeowners', file: shown, lines: codeOwnersLines(project) });
  if (isRefusal(text)) return text;
  return settleFiles(files, { ...request, what: 'codeowners', wanted: [{ path, shown, text: text.text }], notes: notesOf(project), command: generateCommand('codeowners', request) });
}

function notesOf(project: Project): readonly string[] {
  return withoutTeam(project).map(({ owner, flags }) => `${printable(owner)} has no codeowners in ${printable(project.settings.file)}; ${flags === 1 ? '1 flag is' : `${flags} flags are`} left out`);
}

function noRepository(): Refusal {
  return refuse({
    code: 'no-repository',
    exit: exitCodes.notFound,
    message: 'CODEOWNERS stands in a git repository, and the project is in none',
    help: [{ kind: 'run', text: 'git init' }],
  });
}
