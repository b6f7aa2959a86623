import { describe, expect, it } from 'vitest';
import type { Amendment, ScalarValue } from '../source/amendment.ts';
import type { Path } from '../source/place.ts';
import { toSourceFile } from '../source/source-file.ts';
import { applyEdits } from '../source/text-edit.ts';
import { editsFor } from './edit.ts';
import { loadSource } from './load-yaml.ts';

/** The text after the amendments; `undefined` when they are refused. */
function edited(text: string, ...amendments: readonly Amendment[]): string | undefined {
  const source = toSourceFile('x.yaml', text);
  const root = loadSource(source).value;
  if (root === undefined) throw new Error('the text is good YAML');
  const edits = editsFor({ source, root }, amendments);
  return edits && applyEdits(text, edits);
}

const place = (path: Path): Amendment['place'] => ({ file: 'x.yaml', path, part: 'value' });
const set = (path: Path, value: ScalarValue): Amendment => ({ kind: 'set', place: place(path), value });
const rename = (path: Path, key: string): Amendment => ({ kind: 'rename', place: place(path), key });
const remove = (path: Path): Amendment => ({ kind: 'remove', place: place(path) });
const insert = (path: Path, key: string, value: ScalarValue): Amendment => ({ kind: 'insert', place: place(path), key, value });

describe('set', () => {
  it('replaces the value and nothing else', () => {
    expect(edited('a:   5%   # five\r\nb: 1\r\n', set(['a'], '10%'))).toBe('a:   10%   # five\r\nb: 1\r\n');
  });

  it('keeps the quotes that the value had', () => {
    expect(edited(`a: 'x'\nb: "y"\n`, set(['a'], "it's"), set(['b'], 'z'))).toBe(`a: 'it''s'\nb: "z"\n`);
  });

  it.each(['true', 'null', '~', '5', '007', '1e3', '.inf', '', ' x', 'x ', 'a: b', 'a #b', '- a', '@a', '*a', '&a', '!a', '%a', '"a', '[a', '{a', 'a:', '---', '|', '#', '`', 'line\nbreak', 'tab\t'])('puts %j in quotes', (value) => {
    const after = edited('a: x\n', set(['a'], value));
    expect(after).toBe(`a: ${JSON.stringify(value)}\n`);
  });

  it.each(['on', 'off', 'no', '5%', '-a', '?a', ':a', 'a#b', 'a:b', 'a, b', 'a[0]', '2027-02-28', "it's", '1_000', '>=2'])('writes %j as it is, or in quotes where YAML needs them', (value) => {
    const plain = !/^[>]/.test(value);
    expect(edited('a: x\n', set(['a'], value))).toBe(plain ? `a: ${value}\n` : `a: ${JSON.stringify(value)}\n`);
  });

  it('takes the quotes that the document uses where quotes are needed', () => {
    expect(edited(`a: 'x'\nb: y\n`, set(['b'], '- z'))).toBe(`a: 'x'\nb: '- z'\n`);
  });

  it('writes characters that a file may not have as escapes', () => {
    expect(edited('a: x\n', set(['a'], 'a\u202eb\u200b\u0007'))).toBe('a: "a\\u202eb\\u200b\\u0007"\n');
  });

  it('quotes what brackets would cut', () => {
    expect(edited('a: [x, y]\n', set(['a', 0], 'p, q'))).toBe('a: ["p, q", y]\n');
  });

  it('fills in a value that was left out', () => {
    expect(edited('a:\nb:   # c\nc:\n  -\n', set(['a'], 1), set(['b'], true), set(['c', 0], 'x'))).toBe('a: 1\nb: true   # c\nc:\n  - x\n');
  });

  it('replaces a block of text, and keeps the comment beside its indicator', () => {
    expect(edited('a: |-  # why\n  one\n  two\n\nb: 1\n', set(['a'], 'short'))).toBe('a: short  # why\n\nb: 1\n');
  });

  it('is refused for a mapping, and for what is not there', () => {
    expect(edited('a: { b: 1 }\n', set(['a'], 1))).toBeUndefined();
    expect(edited('a: 1\n', set(['b'], 1))).toBeUndefined();
  });

  it('is refused for a number that cannot be written exactly', () => {
    expect(edited('a: 1\n', set(['a'], Number.NaN))).toBeUndefined();
    expect(edited('a: 1\n', set(['a'], 2 ** 60))).toBeUndefined();
  });
});

describe('rename', () => {
  it('replaces the key and keeps its quotes', () => {
    expect(edited(`"rang" : 3 # c\nb: 1\n`, rename(['rang'], 'range'))).toBe(`"range" : 3 # c\nb: 1\n`);
    expect(edited('{ rang: 3 }\n', rename(['rang'], 'range'))).toBe('{ range: 3 }\n');
  });

  it('quotes a key that would not be text', () => {
    expect(edited('a: 1\n', rename(['a'], '1'))).toBe('"1": 1\n');
    expect(edited('a: 1\n', rename(['a'], '<<'))).toBe('"<<": 1\n');
  });

  it('is refused when the key is taken, and for a list item', () => {
    expect(edited('a: 1\nb: 2\n', rename(['a'], 'b'))).toBeUndefined();
    expect(edited('- a\n', rename([0], 'b'))).toBeUndefined();
    expect(edited('a: 1\n', rename([], 'b'))).toBeUndefined();
  });
});

describe('remove', () => {
  it('takes the lines of an entry with the comment on them, and leaves the others', () => {
    expect(edited('a: 1\n# about b\nb:\n  c: 2 # two\n  d: 3 # three\n# about e\ne: 4\n', remove(['b']))).toBe('a: 1\n# about b\n# about e\ne: 4\n');
  });

  it('leaves one blank line where the entry stood between two', () => {
    expect(edited('a: 1\n\nb: 2\n\nc: 3\n', remove(['b']))).toBe('a: 1\n\nc: 3\n');
  });

  it('leaves empty brackets when the only entry goes', () => {
    expect(edited('a: # why\n  b: 1 # one\nc: 2\n', remove(['a', 'b']))).toBe('a: {} # why\nc: 2\n');
    expect(edited('a:\n- x\n', remove(['a', 0]))).toBe('a: []\n');
    expect(edited('- a: 1\n', remove([0, 'a']))).toBe('- {}\n');
    expect(edited('a: 1 # c\n', remove(['a']))).toBe('{} # c\n');
    expect(edited('a: { b: 1 }\n', remove(['a', 'b']))).toBe('a: {}\n');
  });

  it('moves the next entry up to the dash', () => {
    expect(edited('- name: x\n\n  # when it is\n  when: y\n', remove([0, 'name']))).toBe('- # when it is\n  when: y\n');
  });

  it('takes the last entry of a file that does not end in a line end', () => {
    expect(edited('a: 1\r\nb: 2', remove(['b']))).toBe('a: 1\r\n');
  });

  it('keeps the commas of brackets right', () => {
    expect(edited('[a, b, c]', remove([0]))).toBe('[b, c]');
    expect(edited('[a, b, c]', remove([1]))).toBe('[a, c]');
    expect(edited('[a, b, c]', remove([2]))).toBe('[a, b]');
    expect(edited('{ a: 1, b: 2, }', remove(['b']))).toBe('{ a: 1, }');
    expect(edited('{\n  a: 1, # one\n  # about b\n  b: 2 # two\n}', remove(['b']))).toBe('{\n  a: 1, # one\n  # about b\n}');
    expect(edited('{ a: 1, # one\n  b: 2 }', remove(['b']))).toBe('{ a: 1, # one\n   }');
  });

  it('is refused for the root and for what is not there', () => {
    expect(edited('a: 1\n', remove([]))).toBeUndefined();
    expect(edited('a: 1\n', remove(['b']))).toBeUndefined();
    expect(edited('- a\n', remove([1]))).toBeUndefined();
    expect(edited('a: 1\n', remove(['a', 'b']))).toBeUndefined();
  });
});

describe('insert', () => {
  it('puts the entry before the first one, in its indentation and with its line end', () => {
    expect(edited('# c\r\na:\r\n    b: 1\r\n', insert(['a'], 'new', 'on'))).toBe('# c\r\na:\r\n    new: on\r\n    b: 1\r\n');
    expect(edited('- b: 1\n', insert([0], 'new', 2))).toBe('- new: 2\n  b: 1\n');
  });

  it('puts it inside brackets in their layout', () => {
    expect(edited('a: { b: 1 }\n', insert(['a'], 'new', 'x, y'))).toBe('a: { new: "x, y", b: 1 }\n');
    expect(edited('a: {\n  b: 1\n}\n', insert(['a'], 'new', true))).toBe('a: {\n  new: true,\n  b: 1\n}\n');
    expect(edited('a: {}\n', insert(['a'], 'new', 1))).toBe('a: { new: 1 }\n');
    expect(edited('{"a": 1}\n', insert([], 'new', 'x'))).toBe('{"new": "x", "a": 1}\n');
  });

  it('is refused when the key is there already, and for what is no mapping', () => {
    expect(edited('a: 1\n', insert([], 'a', 2))).toBeUndefined();
    expect(edited('a: [1]\n', insert(['a'], 'b', 2))).toBeUndefined();
  });

  it('is refused when reading the text again would not give what was planned', () => {
    expect(edited('a: 1\n', insert([], '__proto__', 2))).toBeUndefined();
  });
});

describe('several amendments', () => {
  it('all speak of the document as it was', () => {
    const text = 'a:\n  b: 1\n  c: 2\nlist: [x, y, z]\n';
    expect(edited(text, rename(['a'], 'A'), remove(['list', 0]), remove(['list', 2]), set(['a', 'b'], 9), rename(['a', 'c'], 'C'), insert(['a'], 'n', 0))).toBe('A:\n  n: 0\n  b: 9\n  C: 2\nlist: [y]\n');
  });

  it('may take all entries of a mapping', () => {
    expect(edited('a:\n  b: 1\n  c: 2\nd: 3\n', remove(['a', 'b']), remove(['a', 'c']))).toBe('a: {}\nd: 3\n');
  });

  it('are refused together when one of them is', () => {
    expect(edited('a: 1\nb: 2\n', set(['a'], 3), set(['c'], 4))).toBeUndefined();
  });

  it('touch only their own bytes', () => {
    const source = toSourceFile('x.yaml', 'a: 1\nb: 2\nc: 3\n');
    const root = loadSource(source).value;
    expect(root && editsFor({ source, root }, [set(['c'], 9), set(['a'], 8)])).toEqual([
      { path: 'x.yaml', span: { start: 3, end: 4 }, newText: '8' },
      { path: 'x.yaml', span: { start: 13, end: 14 }, newText: '9' },
    ]);
  });
});
