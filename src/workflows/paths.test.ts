import fc from 'fast-check';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinPath, lastPart, normalizePath, parentFolder, pathBelow } from './paths.ts';

const part = fc.constantFrom('a', 'b.c', '..', '.', '', 'flags');
const absolute = fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('/')}`);

describe('paths', () => {
  it('normalises absolute paths as POSIX does', () => {
    fc.assert(
      fc.property(absolute, (path) => {
        const expected = posix.normalize(path);
        expect(normalizePath(path)).toBe(expected.length > 1 ? expected.replace(/\/$/, '') : expected);
      }),
    );
  });

  it('finds parents up to the root', () => {
    expect([parentFolder('/a/b'), parentFolder('/a'), parentFolder('/'), parentFolder('C:/a'), parentFolder('C:')]).toEqual(['/a', '/', '/', 'C:', 'C:']);
  });

  it('joins, and lets an absolute path stand alone', () => {
    expect([joinPath('a', 'b'), joinPath('', 'b'), joinPath('a', ''), joinPath('/', 'b'), joinPath('a', '/b'), joinPath('a', 'C:/b')]).toEqual(['a/b', 'b', 'a', '/b', '/b', 'C:/b']);
  });

  it('says where a path is below a folder, and that a like-named sibling is not', () => {
    expect([pathBelow('/a', '/a/b/c'), pathBelow('/a', '/a'), pathBelow('/a', '/ab'), pathBelow('/', '/a')]).toEqual(['b/c', '', undefined, 'a']);
    expect(lastPart('/a/b')).toBe('b');
  });
});
