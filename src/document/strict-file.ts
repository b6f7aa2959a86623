import { printable } from '../source/printable.ts';
import type { RawFile } from '../source/raw-file.ts';
import { mend, type Problem } from './strict-problem.ts';

/** What is wrong with a file that was not even read. */
export function refusedFile(raw: RawFile & { readonly kind: 'refused' }): Problem {
  const detail = printable(raw.detail);
  switch (raw.reason) {
    case 'symlink':
      return whole('file-symlink', 'The file is a symbolic link: what it says could change without this repository changing', 'replace the link by the file that it points to');
    case 'not-a-file':
      return whole('file-not-regular', `The path is not a regular file${withDetail(detail)}`, 'replace it by a file, or remove it from the project');
    case 'too-large':
      return whole('file-too-large', `The file is larger than 256 KiB${withDetail(detail)}`, 'split it: one flag a file, long lists of ids into segments');
    case 'unreadable':
      return whole('file-unreadable', `The file cannot be read${withDetail(detail)}`, 'check that the file exists and that you may read it');
  }
}

/** What is wrong with a file of so many bytes. */
export function tooLarge(bytes: number): Problem {
  return refusedFile({ kind: 'refused', path: '', reason: 'too-large', detail: `${Math.ceil(bytes / 1024)} KiB` });
}

function withDetail(detail: string): string {
  return detail === '' ? '' : `: ${detail}`;
}

function whole(code: string, message: string, advice: string): Problem {
  return { code, message, span: { start: 0, end: 0 }, advice: [mend(advice)] };
}
