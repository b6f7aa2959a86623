import { createHash } from 'node:crypto';
import type { Files, Git } from '../effects/ports.ts';

/** A history in memory: what git says of commits, held against nothing but sets. */
export interface CommitGraph {
  readonly git: Git;
  /** Sees a repository whose top folder holds the project, and nothing in its working tree. */
  readonly files: Files;
  /** Adds a commit with all of its files; returns its id. */
  readonly commit: (parents: readonly string[], files: ReadonlyMap<string, string>) => string;
  readonly filesOf: (commit: string) => ReadonlyMap<string, string>;
  /** The commit and all that it grew from. */
  readonly ancestryOf: (commit: string) => ReadonlySet<string>;
}

interface Node {
  readonly files: ReadonlyMap<string, string>;
  readonly ancestry: ReadonlySet<string>;
}

/** A history without commits. Paths start at the project's folder, which is the top level. */
export function aCommitGraph(): CommitGraph {
  const nodes = new Map<string, Node>();
  const nodeOf = (commit: string): Node => {
    const node = nodes.get(commit);
    if (node === undefined) throw new Error(`there is no commit ${commit}`);
    return node;
  };
  const ancestryOf = (commit: string): ReadonlySet<string> => nodeOf(commit).ancestry;
  return {
    git: gitOf(nodes, nodeOf),
    files: {
      exists: (path) => ['/repo/.git', '/repo/maestro.yaml'].includes(path),
      isDirectory: () => false,
      readTree: () => [],
      readBytes: unexpected,
      readBounded: unexpected,
      writeAtomic: unexpected,
      moveAside: unexpected,
      remove: unexpected,
    },
    commit: (parents, files) => {
      const id = createHash('sha1').update(JSON.stringify([nodes.size, parents])).digest('hex');
      nodes.set(id, { files, ancestry: new Set([id, ...parents.flatMap((parent) => [...ancestryOf(parent)])]) });
      return id;
    },
    filesOf: (commit) => nodeOf(commit).files,
    ancestryOf,
  };
}

const unexpected = (): never => {
  throw new Error('nobody asks this of a graph of commits');
};

function gitOf(nodes: ReadonlyMap<string, Node>, nodeOf: (commit: string) => Node): Git {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    blobId: unexpected,
    currentBranch: unexpected,
    defaultBranch: unexpected,
    lastCommitOf: unexpected,
    listHistory: unexpected,
    mergeBase: unexpected,
    readHistory: unexpected,
    readMessages: unexpected,
    readObjects: unexpected,
    isShallow: async () => false,
    resolveCommit: async (_, revision) => (nodes.has(revision) ? revision : undefined),
    isAncestor: async (_, ancestor, descendant) => (nodes.has(ancestor) && nodes.has(descendant) ? nodeOf(descendant).ancestry.has(ancestor) : undefined),
    readFileVersions: async ({ commit, path }) => {
      const texts = [...nodeOf(commit).ancestry].flatMap((each) => nodeOf(each).files.get(path) ?? []);
      return { contents: [...new Set(texts)].map(bytesOf), isCutOff: false };
    },
    readTree: async ({ commit, accept }) =>
      [...nodeOf(commit).files].filter(([path]) => accept(path)).map(([path, text]) => ({ kind: 'bytes', path, bytes: bytesOf(text) }) as const),
  };
}
