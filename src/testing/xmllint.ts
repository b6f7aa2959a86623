import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './temporary-folder.ts';

/** Whether xmllint, of libxml2, is installed. */
export const hasXmllint: boolean = spawnSync('xmllint', ['--version']).status === 0;

const schema = join(import.meta.dirname, 'schemas/junit-10.xsd');

/** What xmllint holds against documents that should be JUnit XML: its lines, without those that say that one is valid. */
export function checkJunit(texts: readonly string[]): readonly string[] {
  return inXmlFiles(texts, (paths) => {
    const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...paths], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    return stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
  });
}

/** What an XPath expression comes to in a document, as text. */
export function xpathOf(text: string, expression: string): string {
  return inXmlFiles([text], (paths) => {
    const { stdout, stderr, status } = spawnSync('xmllint', ['--nonet', '--xpath', expression, ...paths], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    // It ends what it prints with a line end of its own.
    return stdout.replace(/\n$/, '');
  });
}

function inXmlFiles<T>(texts: readonly string[], use: (paths: readonly string[]) => T): T {
  const folder = makeFolder({});
  try {
    return use(texts.map((text, index) => {
      const path = join(folder, `${index}.xml`);
      writeFileSync(path, text);
      return path;
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
