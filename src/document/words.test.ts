import { describe, expect, it } from 'vitest';
import { counted, oneOf, toFlow } from './words.ts';

describe('the words of messages', () => {
  it('list alternatives', () => {
    expect([oneOf([]), oneOf(['a']), oneOf(['a', 'b']), oneOf(['a', 'b', 'c'])]).toEqual(['', 'a', 'a or b', 'a, b or c']);
  });

  it('count', () => {
    expect([counted(1, 'item'), counted(0, 'item'), counted(1000, 'item'), counted(1234567, 'key')]).toEqual(['1 item', '0 items', '1,000 items', '1,234,567 keys']);
  });

  it.each([
    ['payments', 'payments'],
    ['5%', '5%'],
    ['2026-12-01T08:00:00Z', '2026-12-01T08:00:00Z'],
    ['#payments', '"#payments"'],
    ['@acme/payments', '"@acme/payments"'],
    ['true', '"true"'],
    ['10', '"10"'],
    ['1e3', '"1e3"'],
    ['a: b', '"a: b"'],
    ['', '""'],
    [5, '5'],
    [null, 'null'],
    [['a', 1], '[a, 1]'],
    [{ tenant: ['acme'] }, '{ tenant: [acme] }'],
  ])('show %j as YAML', (value, text) => {
    expect(toFlow(value)).toBe(text);
  });
});
