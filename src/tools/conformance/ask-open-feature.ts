import type { Client, EvaluationContext, EvaluationDetails, JsonValue } from '@openfeature/server-sdk';
import type { Json } from '../../model/json.ts';
import type { Answer, ConformanceCase } from './case-file.ts';
import type { StoredSuite } from './engine.ts';

const atOnce = 16;

/** Asks a client of the OpenFeature server SDK everything in a suite. */
export async function askOpenFeature(client: Client, { cases }: StoredSuite): Promise<readonly Answer[]> {
  return inTurn(cases, async (item) => toAnswer(await ask(client, item)));
}

/** What each item comes to, in order, a few at a time. */
export async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce) results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  return results;
}

function ask(client: Client, { flag, type, context }: ConformanceCase): Promise<EvaluationDetails<JsonValue>> {
  // as: applications written in JavaScript hand in what they have; a wrong type of the unit is one of the questions.
  const given = context as EvaluationContext;
  switch (type) {
    case 'boolean':
      return client.getBooleanDetails(flag, false, given);
    case 'string':
      return client.getStringDetails(flag, '', given);
    case 'number':
      return client.getNumberDetails(flag, 0, given);
    case 'object':
      return client.getObjectDetails(flag, {}, given);
  }
}

function toAnswer({ value, variant, reason, errorCode, errorMessage }: EvaluationDetails<JsonValue>): Answer {
  // as: JsonValue is JSON, mutable.
  return { value: value as Json, variant, reason, error: errorCode === undefined ? undefined : `${errorCode}: ${errorMessage ?? ''}` };
}
