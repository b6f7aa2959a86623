import { OpenFeature } from '@openfeature/server-sdk';
import { createClient } from '../../../provider/node.ts';
import { MaestroProvider } from '../../../provider/server.ts';
import { askOpenFeature } from '../ask-open-feature.ts';
import { type Engine, installedEngine } from '../engine.ts';

/** The synchronous client of this project. */
export const nativeClient: Engine = installedEngine({
  id: 'provider',
  summary: '@maestro-flags/provider, its synchronous client',
  answer: async (suites) =>
    suites.map(({ artifact, cases }) => {
      const client = createClient({ bootstrap: structuredClone(artifact) });
      return cases.map(({ flag, context, expect }) => {
        // The default only says which type is asked for.
        const { value, variant, reason, errorMessage } = client.details(flag, expect.value, context);
        return { value, variant, reason, error: errorMessage };
      });
    }),
});

/** The provider of this project for the OpenFeature server SDK, on files. */
export const serverProvider: Engine = installedEngine({
  id: 'provider-server',
  summary: '@maestro-flags/provider under @openfeature/server-sdk, on a file',
  answer: async (suites) => {
    const answers = [];
    for (const suite of suites) {
      await OpenFeature.setProviderAndWait('conformance-ours', new MaestroProvider({ url: suite.path }));
      answers.push(await askOpenFeature(OpenFeature.getClient('conformance-ours'), suite));
    }
    await OpenFeature.clearProviders();
    return answers;
  },
});
