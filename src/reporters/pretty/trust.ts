import type { TrustReport } from '../../model/generated/output/trust.ts';
import { printable } from '../../source/printable.ts';
import { type Cell, toTable } from '../layout/table.ts';
import type { RenderOptions } from '../render-options.ts';

type Key = TrustReport['keys'][number];

/** The keys of a trust file, what became of each, and how consumers get it. */
export function renderTrust(report: TrustReport, { style }: RenderOptions): string {
  const count = report.keys.filter(({ change }) => change !== 'removed').length;
  const head = `${style.bold(printable(report.path))} ${printable(report.status)}: version ${report.version}, ${report.threshold} of ${count} ${count === 1 ? 'key' : 'keys'} must sign`;
  const rows = report.keys.map((key): readonly Cell[] => [
    { text: markOf(key, report.status), style: key.change === 'added' ? style.green : key.change === 'removed' ? style.red : style.dim },
    { text: printable(key.keyid) },
    { text: key.name === null ? '' : printable(key.name) },
    { text: key.not_after === null ? '' : `until ${printable(key.not_after)}` },
  ]);
  return `${[head, ...toTable(rows).map((line) => `   ${line}`), ...handOut(report)].join('\n')}\n`;
}

function markOf({ change }: Key, status: TrustReport['status']): string {
  return status === 'unchanged' ? 'has' : printable(change);
}

function handOut({ path, status, signed_by: signedBy }: TrustReport): readonly string[] {
  const file = printable(path);
  if (status === 'unchanged') return [];
  if (status === 'created') return ['', `Consumers name it: maestro-flags pull URL --verify ${file}`];
  if (signedBy.length === 0) return ['', 'It is not signed: every consumer must be given this file by hand. Signed with --sign-with', 'by the keys before, consumers take it from the target by themselves.'];
  return ['', `It is signed by ${signedBy.map((keyid) => printable(keyid.slice(0, 12))).join(' and ')}. Lay it at the target as trust.json, and consumers that hold`, 'the version before take it from there; or give it to them by hand.'];
}
