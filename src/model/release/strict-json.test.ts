import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStrictJson } from './strict-json.ts';

const read = (text: string): ReturnType<typeof readStrictJson> => readStrictJson(new TextEncoder().encode(text));

it('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
      const value: unknown = JSON.parse(text);
      const hasForbidden = /"(?:__proto__|constructor|prototype)":/.test(text);
      if (!hasForbidden) expect(read(JSON.stringify(value, undefined, indent))).toEqual({ kind: 'value', value });
    }),
  );
});

it('refuses a key that stands twice in one object, wherever and however it is written', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), fc.boolean(), (names, isEscaped) => {
      const keys = [...new Set(names)].filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
      const escape = (name: string): string => `"${[...Array(name.length).keys()].map((at) => `\\u${name.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')}"`;
      const members = keys.map((name) => `${JSON.stringify(name)}:[{"deep":{${JSON.stringify(name)}:"}:{"}}]`);
      expect(read(`[{${members.join(',')}}]`).kind).toBe('value');
      const again = keys.at(0);
      if (again !== undefined) expect(read(`[{${members.join(',')},${isEscaped ? escape(again) : JSON.stringify(again)}:1}]`)).toMatchObject({ code: 'duplicate-key' });
    }),
  );
});

it.each(['{"__proto__":1}', '[{"a":{"constructor":1}}]', '{"\\u005f_proto__":1}'])('refuses the key in %s', (text) => {
  expect(read(text)).toMatchObject({ code: 'forbidden-key' });
});

it('reads 200,000 brackets without falling over', () => {
  expect(read(`${'['.repeat(200_000)}${']'.repeat(200_000)}`).kind).toMatch(/value|refused/);
});
