import type { Store } from '../../effects/publish/store.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { CommittedSource } from './committed-source.ts';
import type { Ledger } from './live-release.ts';
import type { PublishEffects, PublishRequest } from './publish-request.ts';

/** A target that may be published to, and in which ways it is not safe. */
export interface OpenedLedger extends Ledger {
  readonly kind: 'ledger';
  readonly broken: readonly string[];
}

type Target = Pick<PublishRequest, 'cwd' | 'to' | 'environment'>;

/**
 * Opens the target: that of the command line, or else the environment's in maestro.yaml. A relative folder is below the
 * working directory, or below the folder of maestro.yaml, whichever names it.
 */
export function openTarget({ openStore }: Pick<PublishEffects, 'openStore'>, { cwd, to, environment }: Target, { project, place }: Pick<CommittedSource, 'project' | 'place'>): Promise<Store> | Refusal {
  if (to !== undefined) return openStore(to, cwd);
  const target = project.settings.publish.get(environment);
  return target === undefined ? noTarget(environment, project.settings.file) : openStore(target, place.directory);
}

/** Opens the target and tries out whether it keeps two publishers apart; a dry run does not try, because trying writes. */
export async function openLedger(effects: Pick<PublishEffects, 'openStore' | 'pause' | 'random'>, request: PublishRequest, source: CommittedSource): Promise<OpenedLedger | Refusal> {
  const opened = openTarget(effects, request, source);
  if ('kind' in opened) return opened;
  const store = await opened;
  const broken = request.dryRun ? [] : await probe(effects, store);
  if (broken.length > 0 && !request.allowUnsafeStore) return unsafe(store, broken);
  return { kind: 'ledger', store, environment: request.environment, broken };
}

const mostProbes = 6;

// Publishers that try a store out at the same moment can be in each other's way; a store that is not safe is so every time.
/** In which ways a store does not keep two publishers apart. */
export async function probe({ pause, random }: Pick<PublishEffects, 'pause' | 'random'>, store: Store): Promise<readonly string[]> {
  for (let round = 1; ; round += 1) {
    const { broken } = await store.probe();
    if (round === mostProbes || !broken.some(({ id }) => id === 'fresh-refused')) return broken.map(({ message }) => message);
    await pause(random() * 250 * 2 ** round);
  }
}

function noTarget(environment: string, settings: string): Refusal {
  return refuse({
    code: 'no-target',
    exit: exitCodes.usage,
    message: `${printable(settings)} does not say where ${environment} is published`,
    help: [
      { kind: 'mend', text: `write there: publish: { ${environment}: "s3://BUCKET/PREFIX" }, or file:, https: or git:` },
      { kind: 'mend', text: 'or name the target here: --to URL' },
    ],
  });
}

function unsafe({ url }: Store, broken: readonly string[]): Refusal {
  return refuse({
    code: 'unsafe-store',
    exit: exitCodes.refused,
    message: `${printable(url)} does not keep two publishers apart: ${broken.map((message) => printable(message, 300)).join('; ')}`,
    help: [
      { kind: 'mend', text: 'publish to a store that honours If-None-Match and If-Match' },
      { kind: 'hint', text: 'where never two publish at a time, --allow-unsafe-store publishes all the same' },
    ],
  });
}
