/** Where hosts look for the file, the first one wins. */
export const codeOwnersFiles: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

/**
 * Who owns a path by a CODEOWNERS file: the names on the last line whose pattern matches. Patterns are those of gitignore but
 * for negation and sets of characters, as GitHub reads them; `path` starts at the top of the repository.
 */
export function codeOwnersOf(text: string, path: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim().split(/\s+/));
  const match = lines.findLast(([pattern]) => pattern !== undefined && pattern !== '' && isMatch(pattern, path));
  return match?.slice(1) ?? [];
}

function isMatch(pattern: string, path: string): boolean {
  // A pattern with a slash before its end starts at the top, another one matches in every folder.
  const isRooted = pattern.slice(0, -1).includes('/');
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const words = body.split(/(\*\*\/|\/\*\*|\*\*|\*|\?)/).map((part) => wildcards.get(part) ?? part.replace(/[\\^$.|+()[\]{}]/g, '\\$&'));
  // `docs/*` is only what stands directly in the folder; everything else names a file or a folder with all in it.
  const end = pattern.endsWith('/') ? '/.*' : body.endsWith('/*') ? '' : '(?:/.*)?';
  return new RegExp(`^${isRooted ? '' : '(?:.*/)?'}${words.join('')}${end}$`).test(path);
}

const wildcards: ReadonlyMap<string, string> = new Map([['**/', '(?:.*/)?'], ['/**', '/.*'], ['**', '.*'], ['*', '[^/]*'], ['?', '[^/]']]);
