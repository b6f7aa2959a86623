import type { Condition } from '../../model/condition.ts';
import type { Flag } from '../../model/flag.ts';
import { aFlag, allOf, aRule, aStage, isIn, not, testOf } from '../../testing/builders.ts';
import { bucketAfter, hashPrefix } from './murmur.ts';

/** What the contexts of the benchmark look like; every attribute is there and of its type. */
export interface BenchContext {
  readonly targetingKey: string;
  readonly tenant: string;
  readonly plan: string;
  readonly seats: number;
  readonly email: string;
  /** Mutable because OpenFeature's own type of a context is. */
  readonly groups: string[];
  readonly beta: boolean;
  readonly [attribute: string]: string | number | boolean | string[];
}

/** A flag, and the function that somebody would have written by hand for it. */
export interface Scenario {
  readonly name: string;
  readonly flag: Flag;
  readonly handWritten: (context: BenchContext) => boolean;
}

const partners = ['tenant-3', 'tenant-9', 'tenant-27'];
const longList = Array.from({ length: 1000 }, (_, index) => `tenant-${index * 3}`);

export const scenarios: readonly Scenario[] = [
  {
    name: 'static',
    flag: flagInProduction('static', '100%', []),
    handWritten: () => true,
  },
  {
    name: '1 rule',
    flag: flagInProduction('one-rule', 'targeted', [isIn('tenant', ...partners)]),
    handWritten: handWriteList(partners),
  },
  {
    name: '10 rules + 5 %',
    flag: flagInProduction('ten-rules', '5%', tenConditions()),
    handWritten: handWriteTenRules(),
  },
  {
    name: 'list of 1,000',
    flag: flagInProduction('long-list', 'targeted', [isIn('tenant', ...longList)]),
    handWritten: handWriteList(longList),
  },
];

/** Contexts that match few of the rules, so that most of a list of rules is walked. */
export const contexts: readonly BenchContext[] = Array.from({ length: 64 }, (_, index) => ({
  targetingKey: `user-${index * 7919}-${(index * 104_729).toString(36)}`,
  tenant: `tenant-${index}`,
  plan: ['free', 'pro', 'enterprise'][index % 3] ?? 'free',
  seats: index * 3,
  email: `person${index}@tenant-${index}.example`,
  groups: index % 16 === 0 ? ['admins', 'qa'] : ['admins', 'finance'],
  beta: index % 32 === 5,
}));

function flagInProduction(key: string, stage: string, conditions: readonly Condition[]): Flag {
  const rules = conditions.map((when, index) => aRule({ name: `rule-${index}`, when }));
  return aFlag({ key, environments: { production: { stage: aStage(stage), rules } } });
}

function tenConditions(): readonly Condition[] {
  return [
    isIn('tenant', ...partners),
    allOf(isIn('plan', 'enterprise'), testOf('seats', { kind: 'compare', operator: 'gte', bound: 185 })),
    testOf('seats', { kind: 'compare', operator: 'gt', bound: 500 }),
    testOf('email', { kind: 'endsWith', texts: ['@acme.dev'] }),
    testOf('groups', { kind: 'contains', texts: ['qa'] }),
    isIn('beta', true),
    testOf('tenant', { kind: 'startsWith', texts: ['test-', 'demo-'] }),
    allOf(isIn('plan', 'pro'), isIn('tenant', 'tenant-1', 'tenant-4')),
    allOf(not(isIn('plan', 'free', 'pro')), isIn('tenant', 'tenant-2')),
    isIn('targetingKey', 'user-1', 'user-2', 'user-3'),
  ];
}

function handWriteList(tenants: readonly string[]): (context: BenchContext) => boolean {
  const known = new Set(tenants);
  return (context) => known.has(context.tenant);
}

function handWriteTenRules(): (context: BenchContext) => boolean {
  const prefix = hashPrefix('ten-rules:');
  const known = new Set(partners);
  const users = new Set(['user-1', 'user-2', 'user-3']);
  return (context) => {
    const { tenant, plan } = context;
    if (known.has(tenant)) return true;
    if (plan === 'enterprise' && context.seats >= 185) return true;
    if (context.seats > 500) return true;
    if (context.email.endsWith('@acme.dev')) return true;
    if (context.groups.includes('qa')) return true;
    if (context.beta) return true;
    if (tenant.startsWith('test-') || tenant.startsWith('demo-')) return true;
    if (plan === 'pro' && (tenant === 'tenant-1' || tenant === 'tenant-4')) return true;
    if (plan !== 'free' && plan !== 'pro' && tenant === 'tenant-2') return true;
    if (users.has(context.targetingKey)) return true;
    return bucketAfter(prefix, context.targetingKey) < 5000;
  };
}
