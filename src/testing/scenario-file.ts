/** A scenario as its file says it: what is there, what is run, and what must come out of it. */
export interface Scenario {
  /** What it shows, in a sentence; it is the name of the test. */
  readonly title: string;
  /** Projects of `scenarios/projects/` that are laid down first. */
  readonly uses: readonly string[];
  readonly environment: ReadonlyMap<string, string>;
  /** Files of the working directory by path. */
  readonly files: ReadonlyMap<string, string>;
  /** A shell script that is run first. */
  readonly setup: string;
  readonly stdin: string;
  /** A line of shell; `maestro-flags` is on the PATH. */
  readonly command: string;
  readonly expected: Outcome;
}

export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that the scenario names, as they are afterwards; `undefined` where there is none. */
  readonly filesAfter: ReadonlyMap<string, string>;
}

/** What stands in a file for a text that does not end with a line end. */
const noLineEnd = '\\ no line end\n';
const absent = '\\ no such file\n';

/**
 * Reads a scenario. The first line is the title, then `use: PROJECT` and `env: NAME=VALUE` lines; then sections that start
 * with `-- NAME --`: `file PATH`, `setup`, `stdin`, `command`, `exit`, `stdout`, `stderr`, `after PATH`.
 */
export function parseScenario(text: string): Scenario {
  const [head = '', ...rest] = text.split(/^-- (?=.+ --$)/m);
  const sections = rest.map((section): readonly [string, string] => {
    const end = section.indexOf('\n');
    return [section.slice(0, end).replace(/ --$/, ''), section.slice(end + 1)];
  });
  const named = new Map(sections);
  return {
    title: head.split('\n')[0] ?? '',
    uses: valuesOf(head, 'use'),
    environment: new Map(valuesOf(head, 'env').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])),
    files: filesOf(sections, 'file '),
    setup: named.get('setup') ?? '',
    stdin: unmarked(named.get('stdin') ?? ''),
    command: (named.get('command') ?? '').trim(),
    expected: {
      exit: Number(named.get('exit') ?? '0'),
      stdout: unmarked(named.get('stdout') ?? ''),
      stderr: unmarked(named.get('stderr') ?? ''),
      filesAfter: filesOf(sections, 'after '),
    },
  };
}

/** The text of a scenario with another outcome; all that is not the outcome stays as it was written. */
export function withOutcome(text: string, outcome: Outcome): string {
  const kept = text.split(/^(?=-- .+ --$)/m).filter((section) => !/^-- (?:exit|stdout|stderr|after .+) --$/m.test(section.split('\n')[0] ?? ''));
  return [
    ...kept,
    `-- exit --\n${outcome.exit}\n`,
    ...(outcome.stdout === '' ? [] : [`-- stdout --\n${marked(outcome.stdout)}`]),
    ...(outcome.stderr === '' ? [] : [`-- stderr --\n${marked(outcome.stderr)}`]),
    ...[...outcome.filesAfter].map(([path, content]) => `-- after ${path} --\n${marked(content)}`),
  ].join('');
}

/** What `filesAfter` holds for a file that is not there. */
export const missingFile: string = absent;

function valuesOf(head: string, name: string): readonly string[] {
  return head.split('\n').flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2)] : []));
}

function filesOf(sections: readonly (readonly [string, string])[], prefix: string): ReadonlyMap<string, string> {
  return new Map(sections.flatMap(([name, text]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), unmarked(text)] as const] : [])));
}

function marked(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n${noLineEnd}`;
}

function unmarked(text: string): string {
  return text.endsWith(`\n${noLineEnd}`) ? text.slice(0, -noLineEnd.length - 1) : text;
}
