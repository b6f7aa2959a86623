import type { Amendment } from '../source/amendment.ts';
import type { Locator } from '../source/finding.ts';
import type { Span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';
import type { Document } from './document.ts';
import { editsFor } from './edit.ts';
import { locateIn } from './locate.ts';
import { fileStart } from './problem.ts';
import { headSpan } from './site.ts';

/**
 * Finds places in the files of a project. A file as a whole (an empty path) is its first key; it is found also when the
 * file could not be read, at its start.
 */
export function toLocator(documents: ReadonlyMap<string, Document | undefined>): Locator {
  return {
    locate: ({ file, path, part }) => {
      const document = documents.get(file);
      if (path.length === 0) return documents.has(file) ? startOf(document) : undefined;
      return document === undefined ? undefined : locateIn(document.root, path, part);
    },
    toEdits: (amendments) => {
      const files = [...new Set(amendments.map(({ place }) => place.file))];
      const edits = files.map((file) => editFile(documents.get(file), amendments.filter(({ place }) => place.file === file)));
      return edits.some((of) => of === undefined) ? undefined : edits.flatMap((of) => of ?? []);
    },
  };
}

function startOf(document: Document | undefined): Span {
  return document === undefined ? fileStart : headSpan({ node: document.root, path: [], entry: undefined });
}

function editFile(document: Document | undefined, amendments: readonly Amendment[]): readonly TextEdit[] | undefined {
  return document === undefined ? undefined : editsFor(document, amendments);
}
