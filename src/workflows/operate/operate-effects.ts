import type { GitWriter } from '../../effects/git-writer/writer-port.ts';
import type { PublishEffects } from '../publish/publish-request.ts';

/** What operating flags needs of the world. */
export interface OperateEffects extends PublishEffects {
  readonly writer: GitWriter;
  /** A new id that sorts by time (ULID). */
  readonly newId: () => string;
  /** Who works here, where git does not know: `user@host`. */
  readonly whoever: string;
}
