import type { CommentHostId, CommentHostKind, HostEnvironment, Unplaced } from '../effects/comments/comment-host.ts';
import { commentHosts } from '../effects/comments/index.ts';
import { printable } from '../source/printable.ts';
import type { CommentTarget, NoTarget } from '../workflows/comment/comment-request.ts';
import { isRefusal, type Refusal } from '../workflows/refusal.ts';
import { usage } from './usage.ts';

/** What the command line says about the place; the job's environment says the rest. */
export interface PlaceOptions {
  readonly host?: CommentHostId | undefined;
  readonly api?: string | undefined;
  readonly repo?: string | undefined;
  readonly pullRequest?: string | undefined;
}

export interface ChosenTarget {
  readonly kind: CommentHostKind;
  readonly target: CommentTarget | NoTarget;
}

/** What a host is asked for together, and one call of it. */
const [limitMilliseconds, callMilliseconds] = [60_000, 10_000];

/** Where to comment. What the command line says wrongly is refused; what the environment lacks is a reason not to comment. */
export function chooseTarget(options: PlaceOptions, environment: HostEnvironment, readEvent: () => unknown): ChosenTarget | Refusal {
  const kind = kindOf(options, environment);
  if (isRefusal(kind)) return kind;
  const number = options.pullRequest === undefined ? undefined : Number(options.pullRequest);
  if (number !== undefined && (!Number.isSafeInteger(number) || number < 1)) return usage('comment', `--pull-request takes a number, not "${printable(options.pullRequest ?? '')}"`);
  const place = kind.locate({ environment, api: options.api, repository: options.repo, pullRequest: number, event: readEvent() });
  if (place.kind === 'unplaced') return unplaced(kind, place, options);
  const token = kind.tokens.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
  if (token === undefined) return { kind, target: { kind: 'no-target', code: 'no-token', message: `there is no token for ${kind.title} in the environment`, mend: `set ${kind.tokens.join(' or ')}` } };
  const calls = {
    timeLimitMilliseconds: callMilliseconds,
    deadline: Date.now() + limitMilliseconds,
    now: () => Date.now(),
    pause: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  };
  return { kind, target: { kind: 'target', place, host: kind.open(place, { token, calls }) } };
}

function kindOf({ host }: PlaceOptions, environment: HostEnvironment): CommentHostKind | Refusal {
  const kind = commentHosts.find((candidate) => (host === undefined ? candidate.isHere(environment) : candidate.id === host));
  return kind ?? usage('comment', 'this is no job of a host that is known', [{ kind: 'mend', text: `name the host, the repository and the pull request: --host ${commentHosts.map(({ id }) => id).join(' | ')} --repo NAME --pull-request NUMBER` }]);
}

function unplaced(kind: CommentHostKind, { what, mend }: Unplaced, options: PlaceOptions): ChosenTarget | Refusal {
  const given = { api: options.api, repository: options.repo, 'pull-request': undefined }[what];
  if (given !== undefined) return usage('comment', `"${printable(given)}" is no ${what === 'api' ? 'address of an interface that a token may be sent to' : `repository of ${kind.title}`}`, [{ kind: 'mend', text: mend }]);
  const code = what === 'pull-request' ? 'no-pull-request' : 'no-repository';
  return { kind, target: { kind: 'no-target', code, message: `the job does not say which ${what === 'api' ? 'server' : what === 'repository' ? 'repository' : 'pull request'} is meant`, mend } };
}
