import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { findProject } from './find-project.ts';
import { fixProject } from './fix.ts';
import { isRefusal } from './refusal.ts';
import { withSchemaLine } from './schema-lines.ts';

const places = { directory: '/p', exists: (path: string) => ['/p/.schemas/flag.schema.json', '/p/.schemas/cases.schema.json', '/schemas/flag.schema.json'].includes(path) };

it.each([
  ['names the schema of a file that names none', 'a/b.yaml', 'kind: x\n', '# yaml-language-server: $schema=../.schemas/flag.schema.json\nkind: x\n'],
  ['keeps line ends and the byte order mark', 'b.test.yaml', '\uFEFFcases:\r\n', '\uFEFF# yaml-language-server: $schema=.schemas/cases.schema.json\r\ncases:\r\n'],
  ['mends a line that leads nowhere, as after a move', 'a/b.yaml', '# why\n#  yaml-language-server: $schema=.schemas/flag.schema.json # x\nkind: x\n', '# why\n#  yaml-language-server: $schema=../.schemas/flag.schema.json # x\nkind: x\n'],
  ['leaves a line that leads elsewhere', 'b.yaml', '# yaml-language-server: $schema=../schemas/flag.schema.json\n', undefined],
  ['leaves an address', 'b.yaml', '# yaml-language-server: $schema=https://acme.dev/flag.json\n', undefined],
  ['leaves a line that is right', 'b.yaml', '# yaml-language-server: $schema=.schemas/flag.schema.json\n', undefined],
  ['names no schema that is not there', 'maestro.yaml', 'version: 1\n', undefined],
  ['leaves files that are nothing', 'segments/a/b.yaml', 'x\n', undefined],
])('%s', (_, path, text, expected) => {
  expect(withSchemaLine(path, text, places)).toBe(expected);
});

it('is what validate --fix does, once, in files that can be read', () => {
  const broken = Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a]);
  const folder = aFolder({
    'flags/maestro.yaml': 'version: 1\nenvironments: { production: {} }\nowners: { a: {} }\n',
    'flags/.schemas/flag.schema.json': '{}',
    'flags/shop/b.yaml': 'description: b\r\nowner: a\r\nkind: operational\r\n',
  });
  nodeFiles(folder).writeAtomic('flags/bytes.yaml', broken);
  const files = nodeFiles(folder);
  const place = findProject(files, { cwd: folder, project: undefined });
  if (isRefusal(place)) throw new Error(place.message);
  const fix = (): number => {
    const result = fixProject(files, place, { today: '2026-11-23', toolVersion: '0.1.0' });
    return isRefusal(result) ? -1 : result.report.summary.fixed;
  };
  expect([fix(), fix()]).toEqual([1, 0]);
  expect(readFileSync(join(folder, 'flags/shop/b.yaml'), 'utf8')).toBe('# yaml-language-server: $schema=../.schemas/flag.schema.json\r\ndescription: b\r\nowner: a\r\nkind: operational\r\n');
  expect(readFileSync(join(folder, 'flags/bytes.yaml')).equals(broken)).toBe(true);
});
