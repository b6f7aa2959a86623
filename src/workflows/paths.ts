/** Joins two parts with one `/`; an absolute second part stands alone. Absolute paths may start with a drive (`C:/`). */
export function joinPath(folder: string, path: string): string {
  if (path === '' || path === '.') return folder;
  if (folder === '' || isAbsolute(path)) return path;
  return folder.endsWith('/') ? folder + path : `${folder}/${path}`;
}

/** An absolute path without `.`, `..`, doubled and trailing slashes. */
export function normalizePath(path: string): string {
  const [root = '', ...rest] = path.split('/');
  const parts: string[] = [];
  for (const part of rest) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return `${root}/${parts.join('/')}`;
}

/** The folder that holds a path; the root holds itself. */
export function parentFolder(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return path;
  return slash === 0 ? '/' : path.slice(0, slash);
}

/** The last part of a path. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `path` as seen from `folder`, when it is in it (`''` for the folder itself); `undefined` when it is not. */
export function pathBelow(folder: string, path: string): string | undefined {
  if (path === folder) return '';
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
