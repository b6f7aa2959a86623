import { devNull } from 'node:os';
import { callGit } from './git-call.ts';

type Environment = Readonly<Record<string, string>>;

/** What is configured around a clone. */
export interface Settings {
  /** The last value of each key, whoever said it. Sections and names are lower case, what stands between them is as it was written. */
  readonly values: ReadonlyMap<string, string>;
  /**
   * What the user's own configuration says about talking and signing in this place alone (`includeIf`). A repository of ours
   * that lies elsewhere does not see it, and has to be told.
   */
  readonly ofUserHere: readonly (readonly [string, string])[];
}

interface Entry {
  /** `system`, `global`, `local`, `worktree` or `command`. */
  readonly scope: string;
  readonly key: string;
  readonly value: string;
}

/** Reads the configuration around a folder. Only values are taken; nothing that it names is run. */
export async function readSettings(environment: Environment, directory: string): Promise<Settings> {
  const entries = await listEntries(environment, directory);
  const values = new Map(entries.map(({ key, value }) => [key, value]));
  const ofUser = entries.filter(({ scope }) => scope === 'system' || scope === 'global');
  if (!ofUser.some(({ key }) => key.startsWith('includeif.'))) return { values, ofUserHere: [] };
  const elsewhere = (await listEntries({ ...environment, GIT_DIR: devNull }, directory)).map(toText);
  const here = ofUser.filter((entry) => !takeOut(elsewhere, toText(entry)));
  return { values, ofUserHere: here.filter(({ key }) => talking.test(key)).map(({ key, value }) => [key, value]) };
}

const talking = /^(?:core\.(?:sshcommand|askpass)|ssh\.variant|credential\.|http\.|url\.|gpg\.)/;

async function listEntries(environment: Environment, directory: string): Promise<readonly Entry[]> {
  const switches = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  const answer = await callGit({ directory, environment, timeLimitMilliseconds: 5_000 }, { args: [...switches, 'config', '--null', '--show-scope', '--list'] });
  return answer.code === 0 ? toEntries(answer.stdout.toString('utf8')) : [];
}

/** `<scope> NUL <key> LF <value> NUL`; a key that stands alone has no line end. */
function toEntries(text: string): readonly Entry[] {
  const fields = text.split('\0');
  const entries: Entry[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [scope = '', pair = ''] = fields.slice(index, index + 2);
    const end = pair.indexOf('\n');
    entries.push({ scope, key: end < 0 ? pair : pair.slice(0, end), value: end < 0 ? '' : pair.slice(end + 1) });
  }
  return entries;
}

function toText({ scope, key, value }: Entry): string {
  return `${scope}\0${key}\0${value}`;
}

/** Lists have the same value twice where it was said twice: each is taken out once. */
function takeOut(texts: string[], text: string): boolean {
  const at = texts.indexOf(text);
  if (at >= 0) texts.splice(at, 1);
  return at >= 0;
}
