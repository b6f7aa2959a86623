import type { Ledger } from '../publish/live-release.ts';
import type { KillRequest } from './kill-request.ts';
import { effectFailure } from './effect-failure.ts';
import type { OperateEffects } from './operate-effects.ts';
import type { Scene } from './scene.ts';

/** Where an environment is published, opened; or why it cannot be opened, which keeps nothing else from being done. */
export interface Target {
  /** As it may be printed. */
  readonly url: string;
  readonly ledger: Ledger | { readonly says: string; readonly hint: string };
}

type Named = Pick<KillRequest, 'to' | 'cwd' | 'environment'>;

/** Opens the target of the command line, or else the one in maestro.yaml; `undefined` where neither names one. */
export async function openTarget({ openStore }: Pick<OperateEffects, 'openStore'>, scene: Scene, { to, cwd, environment }: Named): Promise<Target | undefined> {
  const url = to ?? scene.loaded.project?.settings.publish.get(environment);
  if (url === undefined) return undefined;
  try {
    const store = await openStore(url, to === undefined ? scene.directory : cwd);
    return { url: store.url, ledger: { store, environment } };
  } catch (error) {
    const failure = effectFailure(error);
    return { url: 'the target', ledger: failure };
  }
}
