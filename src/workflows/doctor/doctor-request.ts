import type { Machine, RemoteProbe, TimeServers } from '../../effects/doctor/doctor-ports.ts';
import type { GitWriter } from '../../effects/git-writer/writer-port.ts';
import type { ProjectRequest } from '../find-project.ts';
import type { PublishEffects } from '../publish/publish-request.ts';

/** What a look at everything needs of the world. */
export interface DoctorEffects extends PublishEffects {
  readonly machine: Machine;
  readonly remotes: RemoteProbe;
  readonly timeServers: TimeServers;
  readonly writer: Pick<GitWriter, 'readClone'>;
  /** What a piece of work comes to, or that it takes longer than so many milliseconds; nothing is left waiting. */
  readonly within: <T>(milliseconds: number, work: Promise<T>) => Promise<{ readonly kind: 'done'; readonly value: T } | { readonly kind: 'late' }>;
}

export interface DoctorRequest extends ProjectRequest {
  /** The trust file, as it is to be named in commands; its keys are in the effects. */
  readonly trust: string | undefined;
  readonly toolVersion: string;
  /** The schemas of this version by file name. */
  readonly schemas: ReadonlyMap<string, string>;
  /** What one check may take. */
  readonly limitMilliseconds: number;
}
