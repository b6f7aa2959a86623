import { type EvaluationDetails, type JsonValue, OpenFeature } from '@openfeature/server-sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import { aFlag, aKill, aProject, aRule, aStage, isIn } from '../testing/builders.ts';
import { MaestroProvider } from './server.ts';

/** What an application may rely on, whatever provider it has, as OpenFeature's specification asks of one. */
const scenarios = `
Scenario: a flag is served to everyone
  Given the flags
  When the boolean "everyone" is asked for with default false
  Then the value is true
  And the variant is "on"
  And the reason is "TARGETING_MATCH"

Scenario: a value does not depend on the default
  Given the flags
  When the boolean "everyone" is asked for with default true
  Then the value is true
  And there is no error

Scenario: the context decides
  Given the flags
  And the context has "tenant" as "acme"
  When the boolean "targeted" is asked for with default false
  Then the value is true
  And the variant is "on:internal"

Scenario: who is not targeted gets the safe value
  Given the flags
  And the context has "tenant" as "globex"
  When the boolean "targeted" is asked for with default true
  Then the value is false
  And the variant is "off"

Scenario: a context of a wrong type decides as none does
  Given the flags
  And the context has "tenant" as ["acme"]
  When the boolean "targeted" is asked for with default true
  Then the value is false
  And there is no error

Scenario: a killed flag is safe whatever the default is
  Given the flags
  When the boolean "killed" is asked for with default true
  Then the value is false
  And the variant is "off:killed"
  And the reason is "STATIC"
  And the metadata "killed" is true

Scenario: a text
  Given the flags
  When the string "color" is asked for with default "grey"
  Then the value is "blue"

Scenario: a number
  Given the flags
  When the number "limit" is asked for with default 0
  Then the value is 2.5

Scenario: an object
  Given the flags
  When the object "policy" is asked for with default {}
  Then the value is {"attempts":4}

Scenario: a flag that does not exist
  Given the flags
  When the string "nobody" is asked for with default "mine"
  Then the value is "mine"
  And the reason is "ERROR"
  And the error is "FLAG_NOT_FOUND"

Scenario: a flag of another type
  Given the flags
  When the number "color" is asked for with default 3
  Then the value is 3
  And the reason is "ERROR"
  And the error is "TYPE_MISMATCH"

Scenario: the flag's owner travels with the answer
  Given the flags
  When the boolean "everyone" is asked for with default false
  Then the metadata "owner" is "payments"
`;

interface Told {
  context: { [name: string]: JsonValue };
  answer: EvaluationDetails<JsonValue> | undefined;
}

type Step = (told: Told, words: readonly string[]) => void | Promise<void>;

const steps: readonly (readonly [RegExp, Step])[] = [
  [/^the flags$/, () => OpenFeature.setProviderAndWait(new MaestroProvider({ bootstrap: artifact() }))],
  [/^the context has "(.*)" as (.*)$/, (told, [name = '', value = '']) => void (told.context[name] = parse(value))],
  [/^the (boolean|string|number|object) "(.*)" is asked for with default (.*)$/, async (told, [type = '', key = '', fallback = '']) => void (told.answer = await ask(told, { type, key, fallback: parse(fallback) }))],
  [/^the (value|variant|reason) is (.*)$/, ({ answer }, [name = '', value = '']) => expect(answer).toMatchObject({ [name]: parse(value) })],
  [/^the error is "(.*)"$/, ({ answer }, [code = '']) => expect(answer?.errorCode).toBe(code)],
  [/^there is no error$/, ({ answer }) => expect(answer?.errorCode).toBeUndefined()],
  [/^the metadata "(.*)" is (.*)$/, ({ answer }, [name = '', value = '']) => expect(answer?.flagMetadata).toMatchObject({ [name]: parse(value) })],
];

afterEach(() => OpenFeature.clearProviders());

describe('the provider under OpenFeature', () => {
  const told = scenarios.trim().split(/\n\n/).map((text) => text.split('\n'));
  it.each(told.map(([title = '', ...lines]) => [title.replace('Scenario: ', ''), lines] as const))('%s', async (_, lines) => {
    const state: Told = { context: {}, answer: undefined };
    for (const line of lines) await take(line.trim().replace(/^(Given|When|Then|And) /, ''), state);
  });

  it('has scenarios that can fail, and none that says nothing', async () => {
    const state: Told = { context: {}, answer: undefined };
    await expect(take('the moon is full', state)).rejects.toThrow('no step');
    await take('the flags', state);
    await take('the boolean "everyone" is asked for with default false', state);
    await expect(take('the value is false', state)).rejects.toThrow();
    expect(told.filter((lines) => !lines.some((line) => line.startsWith('  Then ')))).toEqual([]);
  });
});

async function take(line: string, told: Told): Promise<void> {
  for (const [pattern, step] of steps) {
    const match = pattern.exec(line);
    if (match !== null) return step(told, match.slice(1));
  }
  throw new Error(`no step is called "${line}"`);
}

function ask({ context }: Told, { type, key, fallback }: { readonly type: string; readonly key: string; readonly fallback: JsonValue }): Promise<EvaluationDetails<JsonValue>> {
  const client = OpenFeature.getClient();
  if (type === 'boolean') return client.getBooleanDetails(key, fallback === true, context);
  if (type === 'string') return client.getStringDetails(key, typeof fallback === 'string' ? fallback : '', context);
  return type === 'number' ? client.getNumberDetails(key, Number(fallback), context) : client.getObjectDetails(key, fallback, context);
}

function parse(text: string): JsonValue {
  return JSON.parse(text) as JsonValue; // as: JSON
}

function artifact(): ReturnType<typeof toFlagdArtifact> {
  const everyone = { production: { stage: aStage('100%') } };
  const targeted = { production: { stage: aStage('targeted'), rules: [aRule({ name: 'acme', when: isIn('tenant', 'acme') })] } };
  const flags = [
    aFlag({ key: 'everyone', environments: everyone }),
    aFlag({ key: 'targeted', environments: targeted }),
    aFlag({ key: 'killed', environments: everyone }),
    aFlag({ key: 'color', type: 'string', variants: { on: 'blue', off: 'grey' }, safe: 'off', environments: everyone }),
    aFlag({ key: 'limit', type: 'number', variants: { on: 2.5, off: 1 }, safe: 'off', environments: everyone }),
    aFlag({ key: 'policy', type: 'object', variants: { on: { attempts: 4 }, off: {} }, safe: 'off', environments: everyone }),
  ];
  return toFlagdArtifact(aProject({ flags, kills: [aKill({ flag: 'killed', environment: 'production' })] }), 'production');
}
