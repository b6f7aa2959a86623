import type { Amendment } from '../source/amendment.ts';
import { toSourceFile } from '../source/source-file.ts';
import { applyEdits, type TextEdit } from '../source/text-edit.ts';
import { appendEntry } from './edit-append.ts';
import { amendData, isSameData } from './edit-data.ts';
import { insertEntry } from './edit-insert.ts';
import { inAmendOrder } from './edit-order.ts';
import { removeEntry } from './edit-remove.ts';
import { renameKey, setScalar } from './edit-scalar.ts';
import { composeEdits } from './edit-splice.ts';
import type { EditableDocument } from './editable-document.ts';
import { loadSource } from './load-yaml.ts';

/**
 * The splices that carry out the amendments and touch nothing else, or `undefined` when that cannot be done: there is no such
 * entry, or reading the new text would not give exactly the planned data. All places mean the document as it is now.
 */
export function editsFor(document: EditableDocument, amendments: readonly Amendment[]): readonly TextEdit[] | undefined {
  const steps: (readonly TextEdit[])[] = [];
  let current = document;
  for (const amendment of inAmendOrder(document.root, amendments)) {
    const step = amend(current, amendment);
    if (step === undefined) return undefined;
    steps.push(step.edits);
    current = step.after;
  }
  return composeEdits(document.source, steps);
}

interface Step {
  readonly edits: readonly TextEdit[];
  readonly after: EditableDocument;
}

/** One amendment, with the check that reading the new text gives what was planned. */
function amend(document: EditableDocument, amendment: Amendment): Step | undefined {
  const planned = amendData(document.root, amendment);
  const edits = spliceOf(document, amendment);
  if (planned === undefined || edits === undefined) return undefined;
  const source = toSourceFile(document.source.path, applyEdits(document.source.text, edits));
  const reread = loadSource(source).value;
  if (reread === undefined || !isSameData(reread, planned)) return undefined;
  return { edits, after: { source, root: reread } };
}

function spliceOf(document: EditableDocument, amendment: Amendment): readonly TextEdit[] | undefined {
  const { path } = amendment.place;
  switch (amendment.kind) {
    case 'set':
      return setScalar(document, path, amendment.value);
    case 'rename':
      return renameKey(document, path, amendment.key);
    case 'remove':
      return removeEntry(document, path);
    case 'insert':
      return insertEntry(document, path, amendment);
    case 'append':
      return appendEntry(document, path, amendment);
  }
}
