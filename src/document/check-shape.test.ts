import { describe, expect, it } from 'vitest';
import { applyEdits } from '../source/text-edit.ts';
import { readText, saidOf } from '../testing/read-text.ts';

const head = 'description: Serve it.\nowner: payments\nkind: release\n';

interface Example {
  readonly behaviour: string;
  readonly file?: string;
  readonly text: string;
  readonly says: readonly string[];
}

const production = (...lines: readonly string[]): string => `${head}environments:\n  production:\n    stage: 5%\n${lines.map((line) => `    ${line}\n`).join('')}`;
const rule = (when: string): string => production('rules:', '  - name: some', `    when: ${when}`, '    serve: on');
const maestro = (...lines: readonly string[]): string => ['version: 1', 'environments: { production: {} }', ...lines, ''].join('\n');

const allowedInFlag =
  'mend: remove it, or use one of "description", "owner", "kind", "expires", "type", "variants", "safe", "salt", "prerequisites" or "environments"';

const keys: readonly Example[] = [
  {
    behaviour: 'names the nearest key and renames the unknown one',
    text: `${head}expire: 2027-02-28\n`,
    says: ['4:1-4:7 unknown-key: There is no key "expire" in a flag', '  hint: did you mean "expires"?', '  fix (safe) rename it to `expires`: 4:1-4:7 "expires"'],
  },
  { behaviour: 'lists the allowed keys where none is near', text: `${head}"rang": 3\n`, says: ['4:1-4:7 unknown-key: There is no key "rang" in a flag', `  ${allowedInFlag}`] },
  {
    behaviour: 'does not suggest a key that is there already',
    text: `${head}owners: search\n`,
    says: ['4:1-4:7 unknown-key: There is no key "owners" in a flag', `  ${allowedInFlag}`],
  },
  {
    behaviour: 'says where a key of other tools stands here',
    text: `key: new-checkout\n${head}`,
    says: ['1:1-1:4 unknown-key: There is no key "key" in a flag', '  mend: remove it: the key of a flag is the name of its file'],
  },
  {
    behaviour: 'suggests but does not rename where two keys are near',
    text: rule('{ seats: { gtt: 5 } }'),
    says: ['9:26-9:29 unknown-operator: There is no operator "gtt"', '  hint: did you mean "gt"?'],
  },
  {
    behaviour: 'calls a mapping by what it is',
    file: 'a.test.yaml',
    text: 'cases:\n  - { name: x, environment: production, at: { nowt: 1 }, expect: on, conte: {} }\n',
    says: [
      '2:47-2:51 unknown-key: There is no key "nowt" in "at"',
      '  hint: did you mean "now"?',
      '  fix (safe) rename it to `now`: 2:47-2:51 "now"',
      '2:70-2:75 unknown-key: There is no key "conte" in a case',
      '  hint: did you mean "context"?',
      '  fix (safe) rename it to `context`: 2:70-2:75 "context"',
    ],
  },
  {
    behaviour: 'reports a misspelt required key once',
    text: 'description: Serve it.\nowne: payments\nkind: release\n',
    says: ['2:1-2:5 unknown-key: There is no key "owne" in a flag', '  hint: did you mean "owner"?', '  fix (safe) rename it to `owner`: 2:1-2:5 "owner"'],
  },
  {
    behaviour: 'names the operators where none is near',
    text: rule('{ tenant: { matches: "a.*" } }'),
    says: [
      '9:27-9:34 unknown-operator: There is no operator "matches"',
      '  mend: use one of "equals", "notEquals", "in", "notIn", "startsWith", "endsWith", "contains", "gt", "gte", "lt", "lte", "semver", "before", "after" or "exists"',
    ],
  },
  {
    behaviour: 'renames a misspelt operator',
    text: rule('{ tenant: { startWith: a } }'),
    says: ['9:27-9:36 unknown-operator: There is no operator "startWith"', '  hint: did you mean "startsWith"?', '  fix (safe) rename it to `startsWith`: 9:27-9:36 "startsWith"'],
  },
  {
    behaviour: 'points at the first key of a file that lacks keys',
    text: '# A flag.\n\ndescription: Serve it.\nkind: release\n',
    says: ['3:1-3:12 missing-key: A flag needs the key "owner"', '  mend: add `owner: payments`'],
  },
  {
    behaviour: 'points at the key of a mapping that lacks keys',
    text: `${head}environments:\n  production: { serve: on }\n`,
    says: ['5:3-5:13 missing-key: Environment "production" needs the key "stage"', '  mend: add `stage: off`'],
  },
  {
    behaviour: 'points at the first key of a list item that lacks keys',
    text: production('rules:', '  - when: { tenant: acme }', '    serve: on'),
    says: ['8:9-8:13 missing-key: Item 1 of "rules" needs the key "name"', '  mend: add `name: design-partners`'],
  },
];

const types: readonly Example[] = [
  {
    behaviour: 'writes the sign of a percentage',
    text: `${head}environments: { production: { stage: 5 } }\n`,
    says: ['4:38-4:39 wrong-type: "stage" is the number 5; it takes text', '  mend: write `5%`', '  fix (safe) write `5%`: 4:38-4:39 "5%"'],
  },
  {
    behaviour: 'leaves the sign of a fraction to review, as it may be a ratio',
    text: `${head}environments: { production: { stage: 0.5 } }\n`,
    says: ['4:38-4:41 wrong-type: "stage" is the number 0.5; it takes text', '  mend: write `0.5%`', '  fix (review) write `0.5%`: 4:38-4:41 "0.5%"'],
  },
  {
    behaviour: 'shows an example where no value can be meant',
    text: `${head}environments: { production: { stage: 250 } }\n`,
    says: ['4:38-4:41 wrong-type: "stage" is the number 250; it takes text', '  mend: write `stage: off`'],
  },
  {
    behaviour: 'puts a number into quotes with all its digits',
    text: `${head}salt: 1.10\n`,
    says: ['4:7-4:11 wrong-type: "salt" is the number 1.1; it takes text', '  mend: write `"1.10"`', '  fix (safe) write `"1.10"`: 4:7-4:11 "\\"1.10\\""'],
  },
  {
    behaviour: 'asks whether true is the variant on',
    text: production('serve: true'),
    says: ['7:12-7:16 wrong-type: "serve" is `true`; it takes text or a mapping', '  mend: write `on`', '  fix (review) write `on`: 7:12-7:16 "on"'],
  },
  {
    behaviour: 'writes yes as true',
    file: 'maestro.yaml',
    text: 'version: 1\nenvironments: { production: { protected: yes } }\n',
    says: ['2:42-2:45 wrong-type: "protected" is the text "yes"; it takes `true` or `false`', '  mend: write `true`', '  fix (safe) write `true`: 2:42-2:45 "true"'],
  },
  {
    behaviour: 'takes the sign from a weight',
    text: production('serve: { a: 50%, b: 50 }'),
    says: ['7:17-7:20 wrong-type: "a" is the text "50%"; it takes a number', '  mend: write `50`', '  fix (safe) write `50`: 7:17-7:20 "50"'],
  },
  {
    behaviour: 'takes the quotes from a bound',
    text: rule('{ seats: { gt: "5" } }'),
    says: ['9:30-9:33 wrong-type: "gt" is the text "5"; it takes a number', '  mend: write `5`', '  fix (safe) write `5`: 9:30-9:33 "5"'],
  },
  {
    behaviour: 'puts a single value into a list',
    text: rule('{ tenant: { in: acme } }'),
    says: ['9:31-9:35 wrong-type: "in" is the text "acme"; it takes a list', '  mend: write `[acme]`', '  fix (safe) write `[acme]`: 9:31-9:35 "[acme]"'],
  },
  {
    behaviour: 'writes an empty mapping where nothing is and nothing need be',
    file: 'maestro.yaml',
    text: 'version: 1\nenvironments:\n  staging:\n  production: {}\n',
    says: ['3:3-3:10 wrong-type: "staging" is empty; it takes a mapping', '  mend: write `{}`', '  fix (safe) write `{}`: 3:11-3:11 " {}"'],
  },
  {
    behaviour: 'shows what must be in a mapping that is empty',
    text: `${head}environments:\n  production:\n`,
    says: ['5:3-5:13 wrong-type: "production" is empty; it takes a mapping', '  mend: write `production: { stage: off }`'],
  },
  { behaviour: 'refuses a file that is a list', text: '- a\n', says: ['1:1-1:4 wrong-type: A flag is a list; it takes a mapping', '  mend: write a mapping'] },
  {
    behaviour: 'tells the words that combine conditions from attributes',
    text: rule('{ or: [{ tenant: acme }] }'),
    says: ['9:22-9:38 wrong-type: Item 1 of "or" is a mapping; it takes text, a number or a boolean', '  mend: put lists of conditions under `all` or `any`'],
  },
  {
    behaviour: 'says one thing of a value that fits none of several types',
    text: rule('{ tenant: null }'),
    says: ['9:25-9:29 wrong-type: "tenant" is empty; it takes text, a number, a boolean, a list or a mapping', '  mend: write `tenant: acme`'],
  },
];

const values: readonly Example[] = [
  {
    behaviour: 'names the nearest of the allowed values',
    text: 'description: Serve it.\nowner: payments\nkind: relase\n',
    says: [
      '3:7-3:13 wrong-value: "kind" is the text "relase"; it takes release, experiment, operational or permission',
      '  hint: did you mean "release"?',
      '  fix (safe) write `release`: 3:7-3:13 "release"',
    ],
  },
  { behaviour: 'lists the allowed values where none is near', file: 'maestro.yaml', text: 'version: 2\nenvironments: { production: {} }\n', says: ['1:10-1:11 wrong-value: "version" is the number 2; it takes 1', '  mend: write `1`'] },
  {
    behaviour: 'says what a stage is',
    text: `${head}environments: { production: { stage: half } }\n`,
    says: ['4:38-4:42 wrong-format: "stage" is the text "half", which is not a stage', '  mend: a stage is off, targeted, internal or a percentage above 0 with at most three decimals, such as 5%'],
  },
  {
    behaviour: 'names the nearest stage',
    text: `${head}environments: { production: { stage: Internl } }\n`,
    says: [
      '4:38-4:45 wrong-format: "stage" is the text "Internl", which is not a stage',
      '  hint: did you mean "internal"?',
      '  mend: a stage is off, targeted, internal or a percentage above 0 with at most three decimals, such as 5%',
      '  fix (safe) write `internal`: 4:38-4:45 "internal"',
    ],
  },
  { behaviour: 'says what a day is', text: `${head}expires: 2027-2-28\n`, says: ['4:10-4:19 wrong-format: "expires" is the text "2027-2-28", which is not a day', '  mend: a day is written YYYY-MM-DD, such as 2027-02-28'] },
  {
    behaviour: 'refuses fractions of seconds',
    text: rule('{ now: { after: 2026-12-01T08:00:00.5Z } }'),
    says: ['9:31-9:53 wrong-format: "after" is the text "2026-12-01T08:00:00.5Z", which is not an instant', '  mend: an instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z'],
  },
  {
    behaviour: 'points at a key that cannot be a name',
    file: 'maestro.yaml',
    text: 'version: 1\nenvironments: { Production: {} }\n',
    says: [
      '2:17-2:27 wrong-format: "Production" is not an environment name',
      '  hint: did you mean "production"?',
      '  mend: an environment name is lower-case letters, digits, ., _ and -, at most 128 of them, starting and ending with a letter or digit',
    ],
  },
  {
    behaviour: 'keeps the colon of arms out of variant names',
    text: `${head}variants: { "on:internal": true }\n`,
    says: ['4:13-4:26 wrong-format: "on:internal" is not a variant name', '  mend: a variant name is letters, digits, ., _ and -, at most 127 of them, starting with a letter or digit'],
  },
  {
    behaviour: 'names the nearest severity',
    file: 'maestro.yaml',
    text: maestro('policies: { bake: eror, expired: { severity: wran } }'),
    says: [
      '3:19-3:23 wrong-format: "bake" is the text "eror", which is not a severity',
      '  hint: did you mean "error"?',
      '  mend: a severity is off, warn or error',
      '  fix (safe) write `error`: 3:19-3:23 "error"',
      '3:46-3:50 wrong-value: "severity" is the text "wran"; it takes off, warn or error',
      '  hint: did you mean "warn"?',
      '  fix (safe) write `warn`: 3:46-3:50 "warn"',
    ],
  },
  { behaviour: 'says the limits of a number', text: production('serve: { a: 50, b: 150 }'), says: ['7:24-7:27 out-of-range: "b" is 150, which is not from 0 to 100', '  mend: write a number from 0 to 100'] },
  { behaviour: 'says how long a text may be', text: `${head}salt: ${'x'.repeat(257)}\n`, says: ['4:7-4:264 too-long: "salt" has 257 characters; at most 256 are allowed', '  mend: shorten it'] },
  { behaviour: 'refuses an empty text', text: `${head}salt: ""\n`, says: ['4:7-4:9 too-short: "salt" is an empty text', '  mend: write something, or remove the key'] },
  {
    behaviour: 'points at the first item over the limit',
    text: rule(`{ tenant: [${'a,'.repeat(1000)}b] }`),
    says: ['9:2026-9:2027 too-many: "tenant" has 1,001 items; at most 1,000 are allowed', '  mend: keep 1,000; what ids have in common is better said by an attribute or a segment'],
  },
  { behaviour: 'refuses an empty list', text: rule('{ tenant: { in: [] } }'), says: ['9:31-9:33 too-few: "in" is a list with nothing in it', '  mend: add at least 1 item, or remove it'] },
  {
    behaviour: 'refuses a condition that is true for everyone',
    text: rule('{}'),
    says: ['9:15-9:17 too-few: "when" is a mapping with nothing in it', '  mend: say who is meant; for everyone, leave the rule out and raise the stage'],
  },
  { behaviour: 'refuses a split of one', text: production('serve: { a: 100 }'), says: ['7:12-7:22 too-few: "serve" has 1 key; at least 2 are needed', '  mend: add another'] },
];

describe('a file that is not in shape', () => {
  it.each([...keys, ...types, ...values])('$behaviour', ({ file = 'new-checkout.yaml', text, says }) => {
    expect(says.length).toBeGreaterThan(0);
    expect(saidOf(file, text)).toEqual(says);
  });

  it.each([...keys, ...types, ...values])('is better after its safe fixes: $behaviour', ({ file = 'new-checkout.yaml', text }) => {
    const { diagnostics, source } = readText(file, text);
    const fixed = diagnostics.filter(({ fix }) => fix?.safety === 'safe');
    const after = readText(file, applyEdits(source.text, fixed.flatMap(({ fix }) => fix?.edits ?? [])));
    const messages = after.diagnostics.map(({ message }) => message);
    expect(fixed.filter(({ message }) => messages.includes(message))).toEqual([]);
    if (after.diagnostics.length > 0) expect(after.diagnostics.length).toBeLessThanOrEqual(diagnostics.length);
  });

  it('gets all that is wrong in the order of the text', () => {
    const codes = saidOf('new-checkout.yaml', 'kind: relase\nsalt: 5\nexpire: 2027-02-28\n').filter((line) => !line.startsWith(' '));
    expect(codes).toEqual([
      '1:1-1:5 missing-key: A flag needs the key "description"',
      '1:1-1:5 missing-key: A flag needs the key "owner"',
      '1:7-1:13 wrong-value: "kind" is the text "relase"; it takes release, experiment, operational or permission',
      '2:7-2:8 wrong-type: "salt" is the number 5; it takes text',
      '3:1-3:7 unknown-key: There is no key "expire" in a flag',
    ]);
  });

  it('gets 20 diagnostics at most', () => {
    const unknown = Array.from({ length: 50 }, (_, index) => `zzz${index}: 1\n`).join('');
    expect(saidOf('new-checkout.yaml', head + unknown).filter((line) => !line.startsWith(' '))).toHaveLength(20);
  });

  it('is still understood when only unknown keys are wrong', () => {
    const file = readText('new-checkout.yaml', `${head}rang: 3\n`);
    expect(file.meaning).toMatchObject({ kind: 'flag', flag: { key: 'new-checkout', owner: 'payments' } });
  });

  it('is not understood when an operator is unknown', () => {
    expect(readText('a.yaml', rule('{ tenant: { startWith: a } }')).meaning).toBeUndefined();
  });

  it('is not understood when a required key is misspelt', () => {
    expect(readText('a.yaml', 'description: x\nowne: a\nkind: release\n').meaning).toBeUndefined();
  });

  it('has its text escaped in messages', () => {
    expect(saidOf('new-checkout.yaml', `${head}"zero\u00adwidth": 1\n`).join('\n')).not.toContain('\u00ad');
  });
});
