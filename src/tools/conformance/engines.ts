import type { Engine } from './engine.ts';
import { compiledFlagdCore, interpretedFlagdCore } from './flagd-core/engine.ts';
import { flagdOverGrpc, flagdOverOfrep } from './flagd/engine.ts';
import { flagdProvider } from './flagd-provider/engine.ts';
import { goProvider } from './go/engine.ts';
import { javaProvider } from './java/engine.ts';
import { nativeClient, serverProvider } from './provider/engine.ts';
import { newestPythonProvider, pythonProvider } from './python/engine.ts';

/** Everything that reads an artifact and that can be had here, each behind a small harness. */
export const engines: readonly Engine[] = [
  nativeClient,
  serverProvider,
  compiledFlagdCore,
  interpretedFlagdCore,
  flagdProvider,
  goProvider,
  javaProvider,
  pythonProvider,
  newestPythonProvider,
  flagdOverOfrep,
  flagdOverGrpc,
];
