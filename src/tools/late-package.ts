import type { Plugin } from 'esbuild';

/**
 * Leaves a package out of a bundle until one of its functions is called or one of its classes is made: most runs never need
 * it, and reading and running it costs time at every start. Only for packages of which nothing but calls and `new` is used.
 */
export function latePackage(name: string, file: string): Plugin {
  return {
    name: `late ${name}`,
    setup: (builder) => {
      builder.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: file }));
      builder.onResolve({ filter: /.*/, namespace: file }, ({ path }) => ({ path, external: true }));
      builder.onLoad({ filter: /.*/, namespace: file }, async () => ({ contents: await standIn(name, file) }));
    },
  };
}

/** Leaves Node's module out of what a package loads at once and does not use here. */
export function withoutModule(packageName: string, module: string): Plugin {
  return {
    name: `${packageName} without ${module}`,
    setup: (builder) => {
      builder.onResolve({ filter: new RegExp(`^${module}$`) }, ({ importer }) =>
        importer.includes(`node_modules/${packageName}/`) ? { path: module, namespace: 'without' } : undefined,
      );
      builder.onLoad({ filter: /.*/, namespace: 'without' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}

async function standIn(name: string, file: string): Promise<string> {
  const exported = Object.entries((await import(name)) as Record<string, unknown>).filter(([, value]) => typeof value === 'function');
  return [
    `let loaded;`,
    `const late = () => (loaded ??= require('./${file}'));`,
    ...exported.map(([id]) => `export function ${id}(...given) { return new.target ? new (late().${id})(...given) : late().${id}(...given); }`),
  ].join('\n');
}
