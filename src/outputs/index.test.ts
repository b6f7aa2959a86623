import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aFlag, aProject, aStage } from '../testing/builders.ts';
import { outputs } from './index.ts';

const project = aProject({ flags: [aFlag({ environments: { production: { stage: aStage('5%') } } })] });
const notOutputs = new Set(['index.ts', 'output.ts']);

describe('the registry of outputs', () => {
  it('holds every module of the folder under its own name, sorted', () => {
    const modules = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !notOutputs.has(name));
    expect(outputs.map(({ id }) => `${id}.ts`)).toEqual(modules.sort());
  });

  for (const output of outputs) {
    it(`makes the same files each time, with safe paths and a line end: ${output.id}`, () => {
      const files = output.generate(project, 'production');
      expect(files.length).toBeGreaterThan(0);
      expect(output.generate(project, 'production')).toEqual(files);
      expect(files.filter(({ path }) => path.startsWith('/') || path.split('/').includes('..'))).toEqual([]);
      expect(files.filter(({ text }) => !text.endsWith('\n') || text.includes('\r'))).toEqual([]);
      expect(output.summary).not.toBe('');
    });
  }
});
