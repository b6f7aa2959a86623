import { hostname } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { Link, LinkTarget } from '../reporters/render-options.ts';

type Environment = { readonly [name: string]: string | undefined };

export interface LinkRequest {
  readonly environment: Environment;
  /** Whether this very stream is a terminal: nothing else ever gets a link, whatever is forced. */
  readonly isTerminal: boolean;
  /** Whoever wants no colour gets no other escape sequences either. */
  readonly isColored: boolean;
}

/**
 * Whether a stream gets links (OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda): NO_HYPERLINK >
 * FORCE_HYPERLINK > CI > a terminal that is known to have them. Others could print what they do not know.
 */
export function wantsLinks({ environment, isTerminal, isColored }: LinkRequest): boolean {
  if (!isTerminal || !isColored || environment['TERM'] === 'dumb' || isSet(environment['NO_HYPERLINK'])) return false;
  const forced = environment['FORCE_HYPERLINK'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (isSet(environment['CI']) && environment['CI'] !== 'false') return false;
  return !isMultiplexed(environment) && isKnown(environment);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

// Older ones swallow links, or pass them on to a terminal that nobody here knows.
function isMultiplexed({ TMUX: tmux, STY: screen, TERM: term = '' }: Environment): boolean {
  return isSet(tmux) || isSet(screen) || /^(?:screen|tmux)/.test(term);
}

/** First versions by TERM_PROGRAM, as https://github.com/chalk/supports-hyperlinks and https://github.com/Alhadis/OSC8-Adoption have them. */
const programs: { readonly [program: string]: string } = { 'iTerm.app': '3.1', WezTerm: '20200620', vscode: '1.72', ghostty: '0', zed: '0' };

function isKnown(environment: Environment): boolean {
  const { TERM: term = '', TERM_PROGRAM: program = '', TERM_PROGRAM_VERSION: version = '', VTE_VERSION: vte } = environment;
  const first = Object.hasOwn(programs, program) ? programs[program] : undefined;
  if (first !== undefined) return isAtLeast(version, first);
  if (isSet(environment['WT_SESSION']) || isSet(environment['KITTY_WINDOW_ID']) || isSet(environment['DOMTERM'])) return true;
  if (/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(term)) return true;
  // 0.50.0 crashes at some links (https://gitlab.gnome.org/GNOME/vte/-/issues/1 and the list above).
  return vte !== undefined && /^\d{4,6}$/.test(vte) && Number(vte) > 5000;
}

function isAtLeast(version: string, first: string): boolean {
  const [given, least] = [version, first].map((text) => text.split(/[.-]/).slice(0, 2).map(Number));
  const [major = 0, minor = 0] = given ?? [];
  const [leastMajor = 0, leastMinor = 0] = least ?? [];
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** What an address is made from. */
export interface LinkGround {
  readonly environment: Environment;
  /** What paths of reports are relative to; absolute. */
  readonly topLevel: () => string | undefined;
  /** The page of the repository's commits, to which an id is added. */
  readonly commits: () => string | undefined;
  /** Where the pages of the tool are. */
  readonly homepage: string | undefined;
}

/** Makes links. What an address holds of users' texts is encoded; one that is no address to follow makes no link. */
export function makeLink(ground: LinkGround): Link {
  return (words, target) => {
    const url = addressOf(target, ground);
    return url === undefined ? words : `\u001b]8;;${url}\u001b\\${words}\u001b]8;;\u001b\\`;
  };
}

/** As long as VTE takes them. */
const mostCharacters = 2083;

// An href of a URL is printable ASCII (url.spec.whatwg.org): nothing in it can end a link.
function addressOf(target: LinkTarget, ground: LinkGround): string | undefined {
  const url = rawAddressOf(target, ground);
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href, username, password } = new URL(url);
  const isFollowed = protocol === 'https:' || protocol === 'http:' || protocol === 'file:';
  return isFollowed && `${username}${password}` === '' && href.length <= mostCharacters ? href : undefined;
}

function rawAddressOf(target: LinkTarget, { environment, topLevel, commits, homepage }: LinkGround): string | undefined {
  switch (target.kind) {
    case 'address':
      return target.url;
    case 'code':
      return homepage === undefined ? undefined : `${homepage.replace(/\/+$/, '')}/codes#${encodeURIComponent(target.code)}`;
    case 'commit': {
      const page = /^[0-9a-f]{40,64}$/.test(target.id) ? commits() : undefined;
      return page === undefined ? undefined : `${page}${target.id}`;
    }
    case 'file':
      return fileAddress(target, topLevel(), environment);
  }
}

function fileAddress({ path, line }: Extract<LinkTarget, { readonly kind: 'file' }>, topLevel: string | undefined, environment: Environment): string | undefined {
  // It makes a link of its own of `file:line:column`, which goes to the line.
  if (topLevel === undefined || environment['TERM_PROGRAM'] === 'vscode') return undefined;
  const url = pathToFileURL(`${topLevel}/${path}`);
  // Behind ssh the path is one of this machine, which is what the terminal can tell by its name.
  if (process.platform !== 'win32') url.hostname = hostname();
  // Only kitty says what it makes of a fragment (https://sw.kovidgoyal.net/kitty/kittens/hyperlinked_grep/).
  if (line !== undefined && isKitty(environment)) url.hash = String(line);
  return url.href;
}

function isKitty({ KITTY_WINDOW_ID: window, TERM: term = '' }: Environment): boolean {
  return isSet(window) || term.startsWith('xterm-kitty');
}
