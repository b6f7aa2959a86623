import type { Diagnostic } from '../source/diagnostic.ts';
import type { RawFile } from '../source/raw-file.ts';
import { fileStart, mend, toDiagnostic } from './problem.ts';
import { quoted } from './site.ts';

/**
 * Leaves out every file whose path differs from an earlier one in case or Unicode form only (compared after lower-casing
 * and NFC): on many disks the two are one file, so what a project means would depend on the machine.
 */
export function withoutCollisions(files: readonly RawFile[]): { readonly kept: readonly RawFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const first = new Map<string, string>();
  const kept: RawFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const folded = file.path.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) {
      first.set(folded, file.path);
      kept.push(file);
    } else {
      diagnostics.push(toCollision(file.path, other));
    }
  }
  return { kept, diagnostics };
}

function toCollision(path: string, other: string): Diagnostic {
  return toDiagnostic({ path, text: '', lineStarts: [0] }, {
    code: 'path-collision',
    message: `${quoted(path)} and ${quoted(other)} are the same path where case and Unicode form do not count`,
    span: fileStart,
    related: [{ message: 'the other file', origin: { kind: 'file', path: other, span: fileStart } }],
    advice: [mend('rename or remove one of them')],
  });
}
