import { renderReport } from '../../cli/render.ts';
import { type Explained, explainedList } from '../../workflows/code-list.ts';
import { explainCode } from '../../workflows/explain.ts';
import { isRefusal } from '../../workflows/refusal.ts';

const kinds: readonly { readonly kind: Explained['kind']; readonly title: string; readonly about: string }[] = [
  { kind: 'rule', title: 'Rules of a project', about: 'What `validate` finds in what the files mean.' },
  { kind: 'file', title: 'Reading files', about: 'What is wrong with a file before it means anything.' },
  { kind: 'policy', title: 'Policies of a change', about: 'What `plan` refuses or warns of.' },
  { kind: 'outcome', title: 'What a command came to', about: 'Why a command did nothing, or what it tells beside its result.' },
];

/** Every code as `explain` shows it. */
export function codesPage(): string {
  const list = explainedList();
  const parts = kinds.flatMap(({ kind, title, about }) => [
    `## ${title}`,
    about,
    ...list.filter((explained) => explained.kind === kind).map(({ code }) => explanationOf(code)),
  ]);
  return `# Codes\n\n${parts.join('\n\n')}\n`;
}

function explanationOf(code: string): string {
  const explained = explainCode(code, { toolVersion: '' });
  if (isRefusal(explained)) throw new Error(explained.message);
  const { bad, good } = explained.report;
  const report = { ...explained.report, bad: { ...bad, files: bad.files.map(indented) }, good: { files: good.files.map(indented) } };
  return renderReport(report, 'markdown', { color: false, unicode: true, width: 100 }).trim();
}

// What guards against forgotten conflicts must not take the example of one for its own.
function indented<F extends { readonly text: string }>(file: F): F {
  return /^<{7} /m.test(file.text) ? { ...file, text: file.text.replace(/^/gm, '  ') } : file;
}
