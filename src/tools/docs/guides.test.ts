import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../cli/commands/index.ts';
import { readInvocation } from '../../cli/invocation.ts';
import { toHtml } from '../../testing/gfm.ts';

const root = join(import.meta.dirname, '../../..');
const folders = ['.github/docs', '.github/guides', '.github/actions'];
const pages = ['README.md', 'src/provider/README.md', 'flags/README.md', ...folders.flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`))];

test.each(pages)('every link of %s leads to something that is there', (page) => {
  const targets = [...toHtml(read(page)).matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(page, target))).toEqual([]);
});

test.each(pages)('every command line that %s shows is one that the tool takes', async (page) => {
  const refused = [];
  for (const words of shownCommands(read(page))) {
    const invocation = await readInvocation(words, '0.1.0').catch((error: unknown) => ({ kind: 'refusal', message: String(error) }));
    if ('message' in invocation) refused.push([words.join(' '), invocation.message]);
  }
  expect(refused).toEqual([]);
});

test('the list of commands names each of them', () => {
  const page = read('.github/docs/which-command.md');
  expect(commands.map(({ name }) => name).filter((name) => !page.includes(`| \`${name}`) && !page.includes(`, \`${name}`))).toEqual([]);
});

test('the README is short', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(171);
});

function read(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = decodeURI(target).split('#');
  const place = path === '' ? page : relative(root, join(root, dirname(page), path));
  if (place.startsWith('..') || !existsSync(join(root, place))) return false;
  return anchor === undefined || (statSync(join(root, place)).isFile() && anchorsOf(read(place)).has(anchor));
}

// As GitHub makes them: lower case, no punctuation, hyphens for blanks, a number behind the second of a name.
function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of toHtml(markdown).matchAll(/<h[1-6]>(.*?)<\/h[1-6]>/gs)) {
    const name = heading.replace(/<[^>]*>/g, '').replace(/&\w+;/g, '').toLowerCase().replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '').replaceAll(' ', '-');
    let [anchor, count] = [name, 0];
    while (anchors.has(anchor)) anchor = `${name}-${(count += 1)}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The words after `maestro-flags` of each command line in the fenced blocks, as a shell would split them. */
function shownCommands(markdown: string): readonly (readonly string[])[] {
  return [...markdown.matchAll(/^```\w*\n([^]*?)^```/gm)].flatMap(([, block = '']) =>
    block.replaceAll('\\\n', ' ').split('\n').flatMap((line) => {
      const shown = /^(?:[^#"']*[\s(])?maestro-flags ((?:[a-z][\w-]* ?|--?\w).*)$/.exec(line)?.[1];
      return shown === undefined ? [] : [wordsOf(shown)];
    }),
  );
}

function wordsOf(line: string): readonly string[] {
  const words = (line.match(/(?:"(?:\\.|[^"])*"|'[^']*'|[^\s"'])+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/s, '$2'));
  const end = words.findIndex((word) => /^(?:#|\|\|?|&&?|;|\d?>.*)$/.test(word));
  return end < 0 ? words : words.slice(0, end);
}
