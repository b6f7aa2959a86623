import type { ReportedDiagnostic } from '../../model/generated/output/diagnostic.ts';
import { code, prose } from './inline.ts';
import type { Page } from './page.ts';

/** Findings as items of a list: place, code, what is wrong and how to mend it. */
export function findingItems(diagnostics: readonly ReportedDiagnostic[], page: Page): readonly string[] {
  return diagnostics.map((each) => {
    const place = page.place(each.file, each.range);
    const mend = mendOf(each);
    return `- ${place === '' ? '' : `${place} `}${each.severity} ${code(each.code)}: ${prose(each.message, 500)}${mend === '' ? '' : `; ${mend}`}`;
  });
}

/** The first thing to do about a finding; empty where nothing is known. */
export function mendOf({ fix, help }: ReportedDiagnostic): string {
  if (fix !== null) return `${prose(fix.title, 200)}${fix.safety === 'safe' ? ' (`validate --fix`)' : ''}`;
  const advice = help.find(({ kind }) => kind === 'mend') ?? help[0];
  return advice === undefined ? '' : advice.kind === 'run' ? code(advice.text, 200) : prose(advice.text, 200);
}
