import { FlagdProvider } from '@openfeature/flagd-provider';
import { OpenFeature } from '@openfeature/server-sdk';
import { askOpenFeature } from '../ask-open-feature.ts';
import { type Engine, installedEngine } from '../engine.ts';

/** flagd's provider for Node, in process, on files. */
export const flagdProvider: Engine = installedEngine({
  id: 'flagd-provider',
  summary: '@openfeature/flagd-provider in file mode under @openfeature/server-sdk',
  answer: async (suites) => {
    const answers = [];
    for (const suite of suites) {
      await OpenFeature.setProviderAndWait('conformance-flagd', new FlagdProvider({ resolverType: 'in-process', offlineFlagSourcePath: suite.path }));
      answers.push(await askOpenFeature(OpenFeature.getClient('conformance-flagd'), suite));
    }
    await OpenFeature.clearProviders();
    return answers;
  },
});
