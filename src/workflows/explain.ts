import type { CodeExplanation, ExampleFile } from '../document/code-explanation.ts';
import { loadProject, type LoadedProject } from '../document/load-project.ts';
import type { ExplanationReport } from '../model/generated/output/explanation.ts';
import { exampleDay, exampleProject } from '../rules/example-base.ts';
import type { Example, LintRule } from '../rules/lint-rule.ts';
import { nearestName } from '../source/nearest-name.ts';
import { printable } from '../source/printable.ts';
import { type Explained, explainedList } from './code-list.ts';
import { diagnose } from './diagnose.ts';
import { exitCodes } from './exit-codes.ts';
import { jsonHeader } from './json-header.ts';
import type { OutcomeExplanation } from './outcome-codes.ts';
import type { Outcome } from './outcome.ts';
import { type Refusal, refuse } from './refusal.ts';
import { toReportedDiagnostic } from './reported-diagnostic.ts';

/** What a code means, with an example that has it (and what is then said) and one that has not. */
export function explainCode(code: string, { toolVersion }: { readonly toolVersion: string }): Outcome<ExplanationReport> | Refusal {
  const explained = explainedList().find((known) => known.code === code);
  if (explained === undefined) return unknownCode(code);
  return { report: { ...jsonHeader('explanation', toolVersion), code, ...shortened(contentOf(explained)) }, exit: exitCodes.done };
}

type Content = Omit<ExplanationReport, 'format_version' | 'tool_version' | 'kind' | 'code'>;
type ReportedFile = Content['bad']['files'][number];

const [mostLines, shownLines] = [30, 10];

/** An example of what is too much is as long as that; its beginning shows it. */
function shortened(content: Content): Content {
  const short = (file: ReportedFile): ReportedFile => {
    const lines = file.text.trimEnd().split('\n');
    if (lines.length <= mostLines) return file;
    return { ...file, text: [...lines.slice(0, shownLines), `# and ${lines.length - shownLines} more lines`, ''].join('\n') };
  };
  return { ...content, bad: { ...content.bad, files: content.bad.files.map(short) }, good: { files: content.good.files.map(short) } };
}

function contentOf(explained: Explained): Content {
  switch (explained.kind) {
    case 'rule':
      return ofRule(explained.rule);
    case 'file':
      return ofFile(explained.explanation);
    case 'outcome':
      return ofOutcome(explained.explanation);
    case 'policy':
      return ofPolicy(explained.explanation);
  }
}

function ofRule({ id, summary, why, severity, canBeOff, bad, good }: LintRule): Content {
  return {
    about: 'rule',
    summary,
    why,
    severity,
    can_be_off: canBeOff,
    set_aside: canBeOff ? [`policies: { ${id}: off }`, `# maestro-ignore ${id} -- the reason`] : [],
    bad: { files: toReportedFiles(bad), diagnostics: diagnosticsOf(id, exampleProject(bad)) },
    good: { files: toReportedFiles(good) },
  };
}

function toReportedFiles({ files }: Example): ReportedFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, before: null, text }));
}

function ofFile({ code, summary, why, bad, good, beside }: CodeExplanation): Content {
  const others: ReportedFile[] = beside === undefined ? [] : [{ path: beside.file, before: null, text: beside.text }];
  const toFiles = (one: ExampleFile): ReportedFile[] => [...others, { path: one.file, before: null, text: one.text }];
  return {
    about: 'file',
    summary,
    why,
    severity: code === 'unused-ignore' ? 'warning' : 'error',
    can_be_off: false,
    set_aside: [],
    bad: { files: toFiles(bad), diagnostics: diagnosticsOf(code, toExampleProject(code, toFiles(bad))) },
    good: { files: toFiles(good) },
  };
}

/** The one code about a project without `maestro.yaml` is shown in such a project. */
function toExampleProject(code: string, files: readonly ReportedFile[]): ReadonlyMap<string, string> {
  const own = new Map(files.map(({ path, text }) => [path, text]));
  return code === 'missing-project' ? own : exampleProject({ files: Object.fromEntries(own) });
}

function ofOutcome({ severity, summary, why }: OutcomeExplanation): Content {
  return { about: 'outcome', summary, why, severity, can_be_off: false, set_aside: [], bad: { files: [], diagnostics: [] }, good: { files: [] } };
}

function ofPolicy({ code, severity, summary, why, bad, good }: Extract<Explained, { readonly kind: 'policy' }>['explanation']): Content {
  const toFiles = ({ file, before, text, beside = {} }: typeof bad): ReportedFile[] => [
    { path: file, before: before ?? null, text },
    ...Object.entries(beside).map(([path, other]) => ({ path, before: null, text: other })),
  ];
  return {
    about: 'policy',
    summary,
    why,
    severity,
    can_be_off: true,
    set_aside: [`policies: { ${code}: off }`, `override: { rule: ${code}, reason: the reason, approvedBy: who, until: 2027-02-28 }`],
    bad: { files: toFiles(bad), diagnostics: [] },
    good: { files: toFiles(good) },
  };
}

/** What is said about the example's own project, as far as it is about this code. */
function diagnosticsOf(code: string, files: ReadonlyMap<string, string>): Content['bad']['diagnostics'] {
  const loaded = loadExample(files);
  const found = diagnose(loaded, exampleDay).filter((diagnostic) => diagnostic.code === code);
  return found.map((diagnostic) => toReportedDiagnostic(diagnostic, loaded.sources));
}

function loadExample(files: ReadonlyMap<string, string>): LoadedProject {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return loadProject('', sorted.map(([path, text]) => ({ kind: 'bytes', path, bytes: new TextEncoder().encode(text) })));
}

function unknownCode(code: string): Refusal {
  const codes = explainedList().map((known) => known.code);
  const nearest = nearestName(code, codes);
  return refuse({
    code: 'unknown-code',
    exit: exitCodes.usage,
    message: `there is no code "${printable(code, 80)}"`,
    help:
      nearest === undefined
        ? [{ kind: 'hint', text: `the codes are ${codes.join(', ')}` }]
        : [
            { kind: 'hint', text: `did you mean "${nearest}"?` },
            { kind: 'run', text: `maestro-flags explain ${nearest}` },
          ],
  });
}
