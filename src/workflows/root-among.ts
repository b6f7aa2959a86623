/** The folder of maestro.yaml among the paths of a commit: the one that is named, the top, `flags`, or the only one there is. */
export function rootAmong(paths: readonly string[], named: string | undefined): string | undefined {
  const roots = paths.flatMap((path) => (path === 'maestro.yaml' ? [''] : path.endsWith('/maestro.yaml') ? [path.slice(0, -'/maestro.yaml'.length)] : []));
  if (named !== undefined) {
    const folder = named.replace(/^\.\/|\/+$/g, '').replace(/^\.$/, '');
    return roots.find((root) => root === folder) ?? roots.find((root) => root === (folder === '' ? 'flags' : `${folder}/flags`));
  }
  return roots.find((root) => root === '') ?? roots.find((root) => root === 'flags') ?? (roots.length === 1 ? roots[0] : undefined);
}
