import type { Files } from '../../effects/ports.ts';
import type { InitReport } from '../../model/generated/output/init.ts';
import { joinPath } from '../paths.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Addition } from './addition.ts';

/** Completes the files beside a project. All of them are worked out before the first is written. */
export function addFiles(files: Files, top: string, additions: readonly Addition[]): InitReport['beside'] | Refusal {
  const found = additions.map((addition) => ({ addition, path: joinPath(top, addition.path) })).map(({ addition, path }) => {
    const before = files.exists(path) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.readBytes(path)) : undefined;
    return { addition, path, before, completed: addition.complete(before) };
  });
  const report: InitReport['beside'] = [];
  const writes: (() => void)[] = [];
  for (const { addition, path, before, completed } of found) {
    if (isRefusal(completed)) return completed;
    if (completed.kind === 'left') report.push({ path: addition.path, status: 'left', add: completed.add });
    else {
      report.push({ path: addition.path, status: before === undefined ? 'created' : completed.text === before ? 'unchanged' : 'changed', add: null });
      if (completed.text !== before) writes.push(() => files.writeAtomic(path, completed.text));
    }
  }
  for (const write of writes) write();
  return report;
}
