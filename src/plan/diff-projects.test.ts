import { describe, expect, it } from 'vitest';
import type { Project } from '../model/project.ts';
import { aFlag, aKill, allOf, anAttribute, aPrerequisite, aProject, aRule, aSegment, aStage, anyOf, inSegment, isIn, not, serveSplit, serveVariant, someSettings, testOf } from '../testing/builders.ts';
import { compareProjects, diffProjects } from './diff-projects.ts';

type Entry = NonNullable<NonNullable<Parameters<typeof aFlag>[0]>['environments']> extends infer E ? E extends { readonly [name: string]: infer V } ? V : never : never;

function inProduction(entry: Entry, rest: Parameters<typeof aFlag>[0] = {}, project: Parameters<typeof aProject>[0] = {}): Project {
  return aProject({ flags: [aFlag({ ...rest, environments: { production: entry } })], ...project });
}

function facetsOf(before: Project, after: Project): readonly string[] {
  return diffProjects(before, after).flatMap((change) =>
    change.facets.map((facet) => `${change.flag} ${change.environment ?? '*'} ${facet.kind}: ${facet.before ?? '-'} => ${facet.after ?? '-'}${facet.cause === undefined ? '' : ` (${facet.cause})`}`),
  );
}

describe('names of changes', () => {
  const at = (stage: string): Project => inProduction({ stage: aStage(stage) });

  it.each([
    ['5%', '10%', 'ramp-up: 5% => 10%'],
    ['10%', '5%', 'ramp-down: 10% => 5%'],
    ['off', 'internal', 'ramp-up: off => internal'],
    ['100%', 'off', 'ramp-down: 100% => off'],
    ['targeted', 'internal', 'ramp-up: targeted => internal'],
  ])('calls %s to %s by its direction', (from, to, expected) => {
    expect(facetsOf(at(from), at(to))).toEqual([`new-checkout production ${expected}`]);
  });

  it('calls a kill file that appears a kill, and one that goes a restore, whatever the stage', () => {
    const live = inProduction({ stage: aStage('100%') });
    const killed = { ...live, kills: new Map([['production/new-checkout', aKill()]]) };
    expect(facetsOf(live, killed)).toEqual(['new-checkout production kill: 100% => killed']);
    expect(facetsOf(killed, live)).toEqual(['new-checkout production restore: killed => 100%']);
    expect(facetsOf(killed, at('1%'))).toEqual(['new-checkout production restore: killed => 1%']);
  });

  it('names a new flag in each environment where it is not off, and once where it is off everywhere', () => {
    const none = aProject();
    const flag = aFlag({ environments: { staging: { stage: aStage('100%') }, production: { stage: aStage('off') }, development: { stage: aStage('internal') } } });
    expect(facetsOf(none, aProject({ flags: [flag] }))).toEqual(['new-checkout staging create: - => 100%', 'new-checkout development create: - => internal']);
    expect(facetsOf(none, at('off'))).toEqual(['new-checkout * create: - => off']);
    expect(facetsOf(at('5%'), none)).toEqual(['new-checkout production retire: 5% => -']);
    expect(facetsOf(at('off'), none)).toEqual(['new-checkout * retire: off => -']);
  });

  it('names each rule that was added, removed or altered, and their order', () => {
    const rules = [aRule({ name: 'a', when: isIn('tenant', 'a') }), aRule({ name: 'b', when: isIn('tenant', 'b') }), aRule({ name: 'c', when: isIn('tenant', 'c') })];
    const [a, b, c] = rules;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three rules');
    const of = (...list: typeof rules): Project => inProduction({ stage: aStage('5%'), rules: list });
    expect(facetsOf(of(a, b), of(a, { ...b, when: isIn('tenant', 'b', 'x') }, c))).toEqual([
      'new-checkout production retarget: - => c: tenant is c -> on',
      'new-checkout production retarget: b: tenant is b -> on => b: tenant is b or x -> on',
    ]);
    expect(facetsOf(of(a, b), of(b))).toEqual(['new-checkout production retarget: a: tenant is a -> on => -']);
    expect(facetsOf(of(a, b), of(b, a))).toEqual(['new-checkout production retarget: order: a, b => order: b, a']);
  });

  it('names a split that is weighted anew, another salt or unit, another value, another safe variant', () => {
    const splitFlag = (control: number, rest: Parameters<typeof aFlag>[0] = {}, bucketBy = 'targetingKey'): Project =>
      inProduction({ stage: aStage('10%'), serve: serveSplit(['control', control], ['treatment', 100 - control]), bucketBy }, { type: 'string', variants: { none: 'n', control: 'c', treatment: 't' }, safe: 'none', ...rest });
    expect(facetsOf(splitFlag(50), splitFlag(25))).toEqual(['new-checkout production reweight: control 50%, treatment 50% => control 25%, treatment 75%']);
    expect(facetsOf(splitFlag(50), splitFlag(50, { salt: 'x' }))).toEqual(['new-checkout production rebucket: by targetingKey, salt new-checkout => by targetingKey, salt x']);
    expect(facetsOf(splitFlag(50), splitFlag(50, {}, 'tenant'))).toEqual(['new-checkout production rebucket: by targetingKey, salt new-checkout => by tenant, salt new-checkout']);
    expect(facetsOf(splitFlag(50), splitFlag(50, { variants: { none: 'n', control: 'c', treatment: 'T' } }))).toEqual(['new-checkout production values: treatment: "t" => treatment: "T"']);
    expect(facetsOf(splitFlag(50), splitFlag(50, { safe: 'control' }))).toContain('new-checkout production safe: none => control');
  });

  it('reports what has no effect once for the flag', () => {
    const flag = { environments: { staging: { stage: aStage('5%') }, production: { stage: aStage('5%') } } };
    const [change, ...others] = diffProjects(aProject({ flags: [aFlag(flag)] }), aProject({ flags: [aFlag({ ...flag, expires: '2028-01-01', owner: 'search', salt: 'new-checkout' })] }));
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      environment: undefined,
      effect: undefined,
      facets: [
        { kind: 'metadata', before: 'owner: payments', after: 'owner: search' },
        { kind: 'metadata', before: 'expires: 2027-02-28', after: 'expires: 2028-01-01' },
      ],
    });
  });

  it('counts a salt that decides nothing, and a variant that nobody gets, as metadata', () => {
    const before = inProduction({ stage: aStage('100%') });
    const after = inProduction({ stage: aStage('100%') }, { salt: 'other', variants: { on: true, off: false, spare: true } });
    expect(facetsOf(before, after)).toEqual(['new-checkout * metadata: salt: new-checkout => salt: other', 'new-checkout * metadata: - => variant: spare: true']);
  });
});

describe('causes outside of the flag', () => {
  const byTenant = (...tenants: string[]): ReturnType<typeof aSegment> => aSegment({ name: 'banks', when: isIn('tenant', ...tenants) });
  const europe = aSegment({ name: 'europe', when: anyOf(inSegment('banks'), isIn('plan', 'pro')) });

  it('shows a segment at every flag that it reaches, through other segments too, and at no other', () => {
    const rule = (segment: string): Entry => ({ stage: aStage('targeted'), rules: [aRule({ when: inSegment(segment) })] });
    const flags = [
      aFlag({ key: 'direct', environments: { production: rule('banks') } }),
      aFlag({ key: 'nested', environments: { production: rule('europe'), staging: { stage: aStage('off'), rules: [aRule({ when: inSegment('banks') })] } } }),
      aFlag({ key: 'untouched', environments: { production: rule('internal') } }),
      aFlag({ key: 'full', environments: { production: { stage: aStage('100%') } } }),
    ];
    const before = aProject({ flags, segments: [aSegment(), byTenant('a'), europe] });
    const after = aProject({ flags, segments: [aSegment(), byTenant('a', 'b'), europe] });
    expect(facetsOf(before, after)).toEqual([
      'direct production retarget: tenant is a => tenant is a or b (segment banks)',
      'nested production retarget: tenant is a => tenant is a or b (segment banks)',
      'nested staging retarget: tenant is a => tenant is a or b (segment banks)',
    ]);
  });

  it('shows the internal segment where a stage serves it apart from everyone else', () => {
    const flags = ['off', 'targeted', 'internal', '5%', '100%'].map((stage, index) => aFlag({ key: `f${index}`, environments: { production: { stage: aStage(stage) } } }));
    const after = aProject({ flags, segments: [aSegment({ when: isIn('tenant', 'us') })] });
    expect(diffProjects(aProject({ flags }), after).map((change) => [change.flag, change.facets[0]?.cause])).toEqual([['f2', 'segment internal'], ['f3', 'segment internal']]);
  });

  it('shows a prerequisite at the flags whose decision it changes, by the name of what was edited', () => {
    const needing = aFlag({ key: 'needing', prerequisites: [aPrerequisite('cart')], environments: { production: { stage: aStage('100%') } } });
    const chained = aFlag({ key: 'chained', prerequisites: [aPrerequisite('needing')], environments: { production: { stage: aStage('5%') } } });
    const cart = (stage: string, description = ''): ReturnType<typeof aFlag> => aFlag({ key: 'cart', description, environments: { production: { stage: aStage(stage) } } });
    const of = (flag: ReturnType<typeof aFlag>): Project => aProject({ flags: [needing, chained, flag] });
    expect(facetsOf(of(cart('100%')), of(cart('50%')))).toEqual([
      'needing production retarget: 100% => 50% (flag cart)',
      'chained production retarget: 100% => 50% (flag cart)',
      'cart production ramp-down: 100% => 50%',
    ]);
    expect(facetsOf(of(cart('100%')), of(cart('100%', 'other words')))).toEqual(['cart * metadata: description:  => description: other words']);
  });

  it('names maestro.yaml where the declared type of an attribute changes what a rule means', () => {
    const flags = [aFlag({ environments: { production: { stage: aStage('targeted'), rules: [aRule()] } } })];
    const attributes = new Map([...someSettings().attributes, ['tenant', anAttribute('tenant', 'semver')] as const]);
    expect(diffProjects(aProject({ flags }), aProject({ flags, settings: { attributes } })).map((change) => change.facets[0]?.cause)).toEqual(['maestro.yaml']);
  });
});

describe('what is no change', () => {
  const when = allOf(isIn('tenant', 'a', 'b'), not(testOf('email', { kind: 'endsWith', texts: ['.test', '.example'] })));
  const same = allOf(not(testOf('email', { kind: 'endsWith', texts: ['.example', '.test', '.test'] })), anyOf(isIn('tenant', 'b', 'a')));

  it('is another order of keys, of listed values and of parts, repeats, brackets of one part, double negation', () => {
    const of = (condition: typeof when): Project => inProduction({ stage: aStage('targeted'), rules: [aRule({ when: condition })] });
    expect(facetsOf(of(when), of(same))).toEqual([]);
    expect(facetsOf(of(when), of(not(not(when))))).toEqual([]);
  });

  it('is another name of a rule or of a segment, and a condition moved into a segment', () => {
    const inline = inProduction({ stage: aStage('targeted'), rules: [aRule({ name: 'one', when })] });
    const named = inProduction({ stage: aStage('targeted'), rules: [aRule({ name: 'two', when: inSegment('banks') })] }, {}, { segments: [aSegment(), aSegment({ name: 'banks', when: same })] });
    expect(facetsOf(inline, named)).toEqual([]);
  });

  it('is another place in a list of prerequisites, a path, or a file moved to another folder', () => {
    const flags = (file: string, keys: readonly string[]): Project =>
      aProject({ flags: [aFlag({ file, prerequisites: keys.map((key) => aPrerequisite(key)), environments: { production: { stage: aStage('5%') } } }), aFlag({ key: 'a' }), aFlag({ key: 'b' })] });
    expect(facetsOf(flags('flags/x/new-checkout.yaml', ['a', 'b']), flags('flags/y/new-checkout.yaml', ['b', 'a']))).toEqual([]);
  });

  it('is a segment that no flag uses, or an edit that means the same', () => {
    const flags = [aFlag({ environments: { production: { stage: aStage('targeted'), rules: [aRule({ when: inSegment('banks') })] } } })];
    const before = aProject({ flags, segments: [aSegment(), aSegment({ name: 'banks', when })] });
    const after = aProject({ flags, segments: [aSegment(), aSegment({ name: 'banks', when: same }), aSegment({ name: 'unused', when: isIn('tenant', 'x') })] });
    expect(facetsOf(before, after)).toEqual([]);
  });
});

describe('what cannot be compared', () => {
  it('is a kill of a flag that does not exist: no flag changes by it', () => {
    expect(facetsOf(aProject(), aProject({ kills: [aKill({ flag: 'nobody' })] }))).toEqual([]);
  });

  it('is left out and counted, and never looks like a flag that was retired or created', () => {
    const sound = aFlag({ environments: { production: { stage: aStage('5%') } } });
    const before = aProject({ flags: [sound, aFlag({ key: 'other' })] });
    const after = aProject({ flags: [aFlag({ key: 'other' })], unreadable: { flags: new Set(['new-checkout']), segments: new Set() } });
    expect(compareProjects(before, after)).toEqual({ changes: [], unchanged: 1, notCompared: ['new-checkout'] });
    expect(compareProjects(after, before)).toEqual({ changes: [], unchanged: 1, notCompared: ['new-checkout'] });
  });

  it('is a flag with an unknown segment, attribute, variant or prerequisite, or one in a circle', () => {
    const entry = (rest: Entry): Project => inProduction({ stage: aStage('5%'), ...rest });
    const broken: readonly Project[] = [
      entry({ rules: [aRule({ when: inSegment('nobody') })] }),
      entry({ rules: [aRule({ when: isIn('nothing', 'x') })] }),
      entry({ serve: serveVariant('nothing') }),
      entry({ serve: serveSplit(['on', 30], ['off', 30]) }),
      entry({ bucketBy: 'nothing' }),
      inProduction({ stage: aStage('5%') }, { prerequisites: [aPrerequisite('nothing')] }),
      inProduction({ stage: aStage('5%') }, { prerequisites: [aPrerequisite('new-checkout')] }),
      entry({ rules: [aRule({ when: testOf('tenant', { kind: 'instant', operator: 'after', seconds: 1 }) })] }),
    ];
    for (const after of broken) expect(compareProjects(entry({}), after).notCompared).toEqual(['new-checkout']);
  });
});

describe('the order of changes', () => {
  it('puts protected environments first, then the riskiest kind, then the largest exposure, then the key', () => {
    const flag = (key: string, production: string, staging = 'off'): ReturnType<typeof aFlag> => aFlag({ key, environments: { production: { stage: aStage(production) }, staging: { stage: aStage(staging) } } });
    const before = aProject({ flags: [flag('a', '1%'), flag('b', '1%', '1%'), flag('c', '1%'), flag('d', '50%'), flag('e', '5%')] });
    const after = aProject({ flags: [flag('a', '5%'), flag('b', '5%', '5%'), flag('c', '10%'), flag('d', '1%'), flag('e', '5%')], kills: [aKill({ flag: 'e' })] });
    expect(diffProjects(before, after).map((change) => `${change.environment} ${change.flag} ${change.facets[0]?.kind}`)).toEqual([
      'production e kill', 'production c ramp-up', 'production a ramp-up', 'production b ramp-up', 'production d ramp-down', 'staging b ramp-up',
    ]);
  });

  it('keeps only the environment that is asked for', () => {
    const of = (stage: string): Project => aProject({ flags: [aFlag({ environments: { production: { stage: aStage(stage) }, staging: { stage: aStage(stage) } } })] });
    expect(diffProjects(of('1%'), of('5%'), { environment: 'staging' }).map((change) => change.environment)).toEqual(['staging']);
  });

  it('calls nothing metadata that decides something in an environment that is not asked for', () => {
    const of = (salt: string): Project => aProject({ flags: [aFlag({ salt, environments: { production: { stage: aStage('5%') } } })] });
    expect(diffProjects(of('a'), of('b'), { environment: 'staging' })).toEqual([]);
  });
});
