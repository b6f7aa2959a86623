import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/build-command-line.ts'],
    // Of the long form an hour; a test that hangs is found either way.
    testTimeout: process.env['MAESTRO_TEST_LONG'] === '1' ? 3_600_000 : 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // What tests run must not take the job that runs them for its own.
    env: { GITHUB_ACTIONS: '' },
    // The default leaves one core out, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
  },
});

export default config;
