/** A command that the runner of GitHub Actions would carry out. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * What the runner obeys of what a step prints, by the rules of actions/runner, `ActionCommand.cs`: `TryParseV2` for
 * `::name key=value::data` at the start of a line, else `TryParse` for `##[name key=value;]data` anywhere in it. Lines end as
 * .NET's `ReadLine` ends them. Its comparisons are those of a culture, which passes over characters without a width, so they
 * are taken out first: that finds more than the runner does, never less.
 */
export function obeyed(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const seen = line.replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '');
    const command = parseV2(seen) ?? parseLegacy(seen);
    return command === undefined ? [] : [command];
  });
}

/** `ActionCommandManager` registers these, and `stop-commands` on its own. */
const registered: ReadonlySet<string> = new Set([
  'internal-set-repo-path', 'set-env', 'set-output', 'save-state', 'add-path', 'add-mask', 'add-matcher', 'remove-matcher',
  'debug', 'warning', 'error', 'notice', 'echo', 'group', 'endgroup', 'stop-commands',
]);

function parseV2(line: string): RunnerCommand | undefined {
  const message = line.replace(/^[\s\u0085]+/, '');
  const end = message.indexOf('::', 2);
  if (!message.startsWith('::') || end < 0) return undefined;
  return toCommand({ info: message.slice(2, end), data: message.slice(end + 2), separator: ',' }, unescapeProperty, unescapeData);
}

function parseLegacy(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return toCommand({ info: line.slice(start + 3, end), data: line.slice(end + 1), separator: ';' }, unescapeLegacy, unescapeLegacy);
}

interface Parts {
  readonly info: string;
  readonly data: string;
  readonly separator: string;
}

type Unescape = (text: string) => string;

function toCommand({ info, data, separator }: Parts, property: Unescape, text: Unescape): RunnerCommand | undefined {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!registered.has(name.toLowerCase())) return undefined;
  const pairs = space < 0 ? [] : info.slice(space + 1).trim().split(separator).filter((each) => each !== '');
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=');
    // Empty parts are left out before there are two.
    const [key, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1).replace(/^=+/, '')];
    return key === '' || value === '' ? [] : [[key, property(value)] as const];
  });
  return { name, properties: Object.fromEntries(properties), data: text(data) };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

function unescapeLegacy(text: string): string {
  return text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']').replaceAll('%25', '%');
}
