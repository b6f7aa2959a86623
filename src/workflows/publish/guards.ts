import type { MissedHistory } from '../../effects/ports.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Ledger, type StoredRelease } from './live-release.ts';
import type { Relation } from './relation.ts';
import type { ReleaseContent } from './release-content.ts';

/** Refuses an artifact of half the bytes or half the flags of the live one: that is more often an accident than a wish. */
export function refuseShrink({ environment }: Ledger, content: ReleaseContent, live: StoredRelease): Refusal | undefined {
  const { size, flags } = live.entry;
  const count = Object.keys(content.artifact.flags).length;
  const isSmaller = content.bytes.length * 2 < size;
  if (!isSmaller && count * 2 >= flags) return undefined;
  const what = isSmaller ? `${size} bytes to ${content.bytes.length}` : `${flags} flags to ${count}`;
  return refuse({
    code: 'shrinks',
    exit: exitCodes.refused,
    message: `the artifact of ${environment} would shrink from ${what}, to less than half of what is live`,
    help: [
      { kind: 'run', text: `maestro-flags plan --base ${live.manifest.commit ?? 'REF'}` },
      { kind: 'hint', text: 'if it is meant, publish it with --accept-shrink' },
    ],
  });
}

interface Compared {
  readonly ours: string;
  readonly live: string;
  readonly isShallow: boolean;
  readonly missed: MissedHistory | undefined;
}

/** Refuses a commit that is not known to come after the live one; `older` is no refusal but nothing to do. */
export function refuseRelation(relation: Relation, compared: Compared): Refusal | undefined {
  if (relation === 'unknown') return refuseUnknown(compared);
  if (relation !== 'diverged') return undefined;
  const [here, there] = [compared.ours.slice(0, 7), printable(compared.live).slice(0, 7)];
  return refuse({
    code: 'diverged',
    exit: exitCodes.refused,
    message: `${here} does not contain ${there}, which is live: publishing it would take back what was published`,
    help: [
      { kind: 'run', text: `git log --oneline ${here}..${there}` },
      { kind: 'mend', text: 'merge what is live into the branch first; to go back to an earlier release use --from-seq N' },
      { kind: 'hint', text: 'if it is meant (the history was rewritten, say), publish it with --accept-diverged' },
    ],
  });
}

/** The clone cannot tell, and neither could the repository that it came from. */
function refuseUnknown({ ours, live, isShallow, missed }: Compared): Refusal {
  const [here, there] = [ours.slice(0, 7), printable(live).slice(0, 7)];
  const remote = printable(missed?.remote ?? 'origin');
  const why = missed === undefined ? `${remote} does not have ${there} on a branch` : printable(missed.says, 300);
  return refuse({
    code: isShallow ? 'shallow-clone' : 'unknown-live-commit',
    exit: exitCodes.tryAgain,
    message: isShallow
      ? `this clone is shallow and cannot tell whether ${here} comes after ${there}, which is live: ${why}`
      : `${there}, which is live, is not in this clone, so it cannot be told whether ${here} comes after it: ${why}`,
    help: [
      { kind: 'run', text: isShallow ? `git fetch --unshallow ${remote}` : `git fetch ${remote}` },
      { kind: 'hint', text: isShallow ? 'in GitHub Actions: actions/checkout with fetch-depth: 0' : 'somebody may have published a commit that was not pushed; after a rewritten history --accept-diverged publishes all the same' },
    ],
  });
}

/** Refuses to follow a signed release with one that is not: consumers that verify would stay on the old one. */
export function refuseUnsigned({ environment }: Ledger): Refusal {
  return refuse({
    code: 'no-signing-key',
    exit: exitCodes.refused,
    message: `what is live in ${environment} is signed, and there is no key to sign the next release with`,
    help: [{ kind: 'mend', text: 'set MAESTRO_SIGNING_KEY, or name the key with --signing-key FILE' }],
  });
}
