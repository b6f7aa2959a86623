import { policyCodes } from '../plan/policy-codes.ts';
import { rules } from '../rules/index.ts';
import type { Advice, Diagnostic } from '../source/diagnostic.ts';
import { nearestName } from '../source/nearest-name.ts';
import { printable } from '../source/printable.ts';
import { type SourceFile, toPosition } from '../source/source-file.ts';
import { explainedList } from './code-list.ts';
import { type IgnoreComment, readIgnoreComments } from './ignore-comments.ts';

/** The codes that a comment may set aside: those of the rules that are not what evaluation stands on. */
const ignorable: ReadonlySet<string> = new Set(rules.filter(({ canBeOff }) => canBeOff).map(({ id }) => id));

/** The findings of rules on the texts in which they stand. */
export interface Judged {
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly findings: readonly Diagnostic[];
  /** The files that rules could not look at, or not fully: their comments may well be of use. */
  readonly unjudged: (path: string) => boolean;
}

/** The findings that no comment sets aside, and what is wrong with the comments themselves. */
export function applyIgnores(judged: Judged): readonly Diagnostic[] {
  const comments = [...judged.sources.values()].flatMap(readIgnoreComments);
  if (comments.length === 0) return judged.findings;
  const wrong = comments.flatMap((comment) => badIgnore(comment) ?? []);
  const good = comments.filter(({ code, reason }) => ignorable.has(code) && reason !== '');
  const used = new Set<IgnoreComment>();
  const kept = judged.findings.filter((finding) => {
    const matching = good.filter((comment) => isAbout(comment, finding, judged.sources));
    for (const comment of matching) used.add(comment);
    return matching.length === 0;
  });
  const unused = good.filter((comment) => !used.has(comment) && !judged.unjudged(comment.path));
  return [...kept, ...wrong, ...unused.map(unusedIgnore)];
}

function isAbout({ code, path, line }: IgnoreComment, { code: found, origin }: Diagnostic, sources: ReadonlyMap<string, SourceFile>): boolean {
  if (code !== found || origin.kind !== 'file' || origin.path !== path) return false;
  const source = sources.get(path);
  return source !== undefined && toPosition(source, origin.span.start).line === line;
}

function badIgnore(comment: IgnoreComment): Diagnostic | undefined {
  const { code, reason } = comment;
  if (code === '') return about(comment, 'The comment does not say which finding it sets aside', [form]);
  if (!ignorable.has(code)) return notIgnorable(comment);
  if (reason !== '') return undefined;
  return about(comment, `The comment does not say why ${code} is set aside`, [form]);
}

const form: Advice = { kind: 'mend', text: 'write `# maestro-ignore CODE -- reason`' };

function notIgnorable(comment: IgnoreComment): Diagnostic {
  const { code } = comment;
  const shown = `"${printable(code, 80)}"`;
  if (policyCodes.has(code)) {
    return about(comment, `${shown} is a policy of changes, which a comment cannot set aside`, [
      { kind: 'mend', text: 'write an `override:` with rule, reason, approvedBy and until beside the stage; the plan shows it' },
    ]);
  }
  if (explainedList().some((known) => known.code === code)) {
    return about(comment, `${shown} cannot be set aside: without it the project cannot be evaluated`, [{ kind: 'mend', text: 'take the comment out and mend what it is about' }]);
  }
  const nearest = nearestName(code, ignorable);
  return about(comment, `There is no rule ${shown}`, nearest === undefined ? [form] : [{ kind: 'hint', text: `did you mean "${nearest}"?` }, form]);
}

function about({ path, span }: IgnoreComment, message: string, advice: readonly Advice[]): Diagnostic {
  return { code: 'bad-ignore', severity: 'error', message, origin: { kind: 'file', path, span }, related: [], advice };
}

function unusedIgnore({ path, code, span, removal }: IgnoreComment): Diagnostic {
  return {
    code: 'unused-ignore',
    severity: 'warning',
    message: `There is no ${code} here to set aside`,
    origin: { kind: 'file', path, span },
    related: [],
    advice: [{ kind: 'mend', text: 'take the comment out' }],
    fix: { title: 'take the comment out', safety: 'safe', edits: [{ path, span: removal, newText: '' }] },
  };
}
