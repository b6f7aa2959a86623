import { bundle } from '../tools/bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why the command line could not be built; empty when it was. Only the tests that run it fail for it. */
    readonly buildError: string;
  }
}

/** Builds the command line once for all tests of a run. */
export async function setup(project: { provide: (key: 'buildError', value: string) => void }): Promise<void> {
  try {
    await bundle();
    project.provide('buildError', '');
  } catch (error) {
    project.provide('buildError', error instanceof Error ? error.message : String(error));
  }
}
