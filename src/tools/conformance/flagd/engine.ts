import { FlagdProvider } from '@openfeature/flagd-provider';
import { OpenFeature } from '@openfeature/server-sdk';
import { basename, dirname } from 'node:path';
import { askOpenFeature, inTurn } from '../ask-open-feature.ts';
import type { Answer } from '../case-file.ts';
import type { Engine, StoredSuite } from '../engine.ts';
import { buildHarness, isBuilt, missingOf } from '../harness.ts';
import { listsOfGo, versionsOfGo } from '../known-differences.ts';
import { flagdHarness, startFlagd } from './flagd-process.ts';
import { serveFolder } from './folder-server.ts';

/** flagd on a file, answering over the OpenFeature remote evaluation protocol. */
export const flagdOverOfrep: Engine = inBinary({ id: 'flagd-ofrep', summary: 'flagd 0.16.0, file sync, over OFREP', ask: askOverOfrep });

/** flagd on an address, answering over gRPC. */
export const flagdOverGrpc: Engine = inBinary({ id: 'flagd-grpc', summary: 'flagd 0.16.0, HTTP sync, over gRPC', ask: askOverGrpc });

interface Parts {
  readonly id: string;
  readonly summary: string;
  readonly ask: (suite: StoredSuite) => Promise<readonly Answer[]>;
}

function inBinary({ id, summary, ask }: Parts): Engine {
  return {
    id,
    summary,
    missing: () => missingOf(flagdHarness),
    isBuilt: () => isBuilt(flagdHarness),
    build: () => buildHarness(flagdHarness),
    answer: async (suites) => {
      const answers = [];
      for (const suite of suites) answers.push(await ask(suite));
      return answers;
    },
    differences: [listsOfGo, versionsOfGo],
  };
}

async function askOverOfrep({ path, cases }: StoredSuite): Promise<readonly Answer[]> {
  const flagd = await startFlagd({ uri: path, provider: 'file' }, cases[0]?.flag ?? '');
  try {
    return await inTurn(cases, ({ flag, context }) => evaluate(`${flagd.ofrep}/evaluate/flags/${encodeURIComponent(flag)}`, context));
  } finally {
    await flagd.stop();
  }
}

async function evaluate(url: string, context: object): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ context }) });
  // as: the protocol's answer, or its error.
  const { value, variant, reason, errorCode } = (await response.json()) as Answer & { readonly errorCode?: string };
  return { value, variant, reason, error: errorCode };
}

async function askOverGrpc(suite: StoredSuite): Promise<readonly Answer[]> {
  const server = await serveFolder(dirname(suite.path));
  const flagd = await startFlagd({ uri: `${server.url}/${basename(suite.path)}`, provider: 'http', interval: 1 }, suite.cases[0]?.flag ?? '');
  try {
    await OpenFeature.setProviderAndWait('conformance-grpc', new FlagdProvider({ host: '127.0.0.1', port: flagd.grpcPort, cache: 'disabled' }));
    return await askOpenFeature(OpenFeature.getClient('conformance-grpc'), suite);
  } finally {
    await OpenFeature.clearProviders();
    await flagd.stop();
    await server.stop();
  }
}
