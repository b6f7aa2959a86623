import type { StatusReport } from '../../model/generated/output/status.ts';

/** What has changed, as `production new-checkout 5% -> 10%`; not yet safe to print. */
export function statusChangeLine({ environment, flag, what, from, to }: NonNullable<StatusReport['changes']>[number]): string {
  const about = [environment, ...(flag === null ? [] : [flag])].join(' ');
  switch (what) {
    case 'release':
    case 'stage':
      return `${about} ${from ?? '-'} -> ${to ?? '-'}`;
    case 'drift':
      return `${about} drift ${from ?? '-'} -> ${to ?? '-'}`;
    case 'kill':
      return to === null ? `${about} restored ${from ?? ''}` : `${about} killed ${to}`;
    case 'raise':
      return `${about} may be raised ${from ?? ''} -> ${to ?? ''}`;
  }
}
