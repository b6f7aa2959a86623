import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openStore, storeSchemes } from './index.ts';
import type { StoreOptions } from './store.ts';

const options: StoreOptions = { environment: {}, workingDirectory: '/' };
const notSchemes = new Set(['index.ts', 'store.ts']);

describe('the registry of targets', () => {
  it('holds every module of the folder under its own name, sorted', () => {
    const modules = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !notSchemes.has(name));
    expect(storeSchemes.map(({ id }) => `${id}.ts`)).toEqual(modules.sort());
  });

  it('names what is no kind of target, without what may be secret, and shows how targets are written', async () => {
    await expect(openStore('fiel://user:hunter2@host/a?token=hunter2', options)).rejects.toMatchObject({
      name: 'EffectError',
      code: 'target-malformed',
      message: 'target "fiel://host/a?…" starts with "fiel:", which is no kind of target (did you mean "file:"?)',
      hint: expect.stringMatching(/^write it as .*file:\/\/\/srv\/flags/),
    });
  });
});
