import { createHash } from 'node:crypto';
import type { Files, Git } from '../effects/ports.ts';

/** A history in memory: what git says of commits, held against nothing but sets. */
export interface CommitGraph {
  readonly git: Git;
  /** Sees a repository whose top folder holds the project, and nothing in its working tree. */
  readonly files: Files;
  /** Adds a commit with all of its files; returns its id. */
  readonly commit: (parents: readonly string[], files: ReadonlyMap<string, string>, message?: string) => string;
  readonly messageOf: (commit: string) => string;
  /** The commits up to this one that put a file there which one of their parents does not have so, after another commit or ever. */
  readonly putsOf: (commit: string, path: string, after: string | undefined) => readonly string[];
  readonly filesOf: (commit: string) => ReadonlyMap<string, string>;
  /** The commit and all that it grew from. */
  readonly ancestryOf: (commit: string) => ReadonlySet<string>;
}

interface Node {
  readonly message: string;
  readonly parents: readonly string[];
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
    commit: (parents, files, message = '') => {
      const id = createHash('sha1').update(JSON.stringify([nodes.size, parents])).digest('hex');
      nodes.set(id, { message, parents, files, ancestry: new Set([id, ...parents.flatMap((parent) => [...ancestryOf(parent)])]) });
      return id;
    },
    filesOf: (commit) => nodeOf(commit).files,
    messageOf: (commit) => nodeOf(commit).message,
    putsOf: (commit, path, after) => putsOf(nodeOf, commit, { path, after }),
    ancestryOf,
  };
}

function putsOf(nodeOf: (commit: string) => Node, commit: string, { path, after }: { readonly path: string; readonly after: string | undefined }): readonly string[] {
  const later = [...nodeOf(commit).ancestry].filter((each) => after === undefined || (each !== after && nodeOf(each).ancestry.has(after)));
  return later.flatMap((each) => {
    const { files, parents } = nodeOf(each);
    const text = files.get(path);
    const isPut = parents.length === 0 || parents.some((parent) => nodeOf(parent).files.get(path) !== text);
    return text !== undefined && isPut ? [text] : [];
  });
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
    findMessages: async ({ commit, words }) => ({ commits: [...nodeOf(commit).ancestry].map((each) => ({ commit: each, message: nodeOf(each).message })).filter(({ message }) => message.includes(words)), isCutOff: false }),
    readFileVersions: async ({ commit, path, from }) => {
      const texts = [...putsOf(nodeOf, commit, { path, after: from }), ...(from === undefined ? [] : [nodeOf(from).files.get(path) ?? []].flat())];
      return { contents: [...new Set(texts)].map(bytesOf), isCutOff: false };
    },
    readTree: async ({ commit, accept }) =>
      [...nodeOf(commit).files].filter(([path]) => accept(path)).map(([path, text]) => ({ kind: 'bytes', path, bytes: bytesOf(text) }) as const),
  };
}
