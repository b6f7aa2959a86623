import { expect, test } from 'vitest';
import { applyEdits } from './text-edit.ts';

test('applies edits from any order and keeps every byte outside of them', () => {
  const edits = [
    { path: 'a', span: { start: 6, end: 7 }, newText: '20' },
    { path: 'a', span: { start: 0, end: 1 }, newText: 'key' },
    { path: 'a', span: { start: 7, end: 7 }, newText: ' # two' },
  ];
  expect(applyEdits('a: 1\r\n2\r\n', edits)).toBe('key: 1\r\n20 # two\r\n');
});

test('refuses edits that overlap', () => {
  const edits = [
    { path: 'a', span: { start: 0, end: 3 }, newText: '' },
    { path: 'a', span: { start: 2, end: 4 }, newText: '' },
  ];
  expect(() => applyEdits('abcdef', edits)).toThrow('edits overlap at offset 2 of a');
});
