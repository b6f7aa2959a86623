import type { CodeExplanation, ExampleFile } from './code-explanation.ts';

/** The codes of what a schema says no to. */
export const shapeCodes: readonly CodeExplanation[] = [
  {
    code: 'unknown-key',
    summary: 'A mapping has a key that the format does not know.',
    why: 'A misspelt key would be silently without effect, and a flag would not do what its file seems to say.',
    bad: flag('expire: 2027-02-28'),
    good: flag('expires: 2027-02-28'),
  },
  {
    code: 'unknown-operator',
    summary: 'A condition tests an attribute with an operator that does not exist.',
    why: 'A test that is left out would let in everyone, so nothing of the file is used until it is mended.',
    bad: rule('{ tenant: { startWith: acme- } }'),
    good: rule('{ tenant: { startsWith: acme- } }'),
  },
  {
    code: 'missing-key',
    summary: 'A mapping lacks a key that must be there.',
    why: 'Every flag has somebody who answers for it, and every stage is written down; nothing is guessed.',
    bad: file('description: Serve the one-page checkout.', 'kind: release'),
    good: file('description: Serve the one-page checkout.', 'kind: release', 'owner: payments'),
  },
  {
    code: 'wrong-type',
    summary: 'A value is of another type than its key takes.',
    why: 'A percentage without its sign, or a text that looks like a number, is read differently by different tools.',
    bad: flag('environments: { production: { stage: 5 } }'),
    good: flag('environments: { production: { stage: 5% } }'),
  },
  {
    code: 'wrong-value',
    summary: 'A value is none of the few that its key takes.',
    why: 'The kind of a flag and the type of its values decide which rules hold for it.',
    bad: file('description: Serve the one-page checkout.', 'owner: payments', 'kind: relase'),
    good: file('description: Serve the one-page checkout.', 'owner: payments', 'kind: release'),
  },
  {
    code: 'wrong-format',
    summary: 'A text is not in the form that its key takes: a stage, a day, an instant, a name.',
    why: 'Stages, days and names are compared by machines; a form that is nearly right would be compared wrongly.',
    bad: flag('expires: 2027-2-28'),
    good: flag('expires: 2027-02-28'),
  },
  {
    code: 'out-of-range',
    summary: 'A number is beyond its limits.',
    why: 'Weights are percentages from 0 to 100, and buckets are numbers from 0 to 99,999.',
    bad: cases('at: { bucket: 100000 }'),
    good: cases('at: { bucket: 99999 }'),
  },
  {
    code: 'too-long',
    summary: 'A text is longer than its limit.',
    why: 'Names travel into metric labels, file names and pages; texts go to every application with the artifact.',
    bad: flag(`salt: ${'x'.repeat(257)}`),
    good: flag('salt: new-checkout'),
  },
  {
    code: 'too-short',
    summary: 'A text is empty.',
    why: 'An empty text says nothing: a description is for people who did not make the flag, and a salt decides who comes first.',
    bad: flag('salt: ""'),
    good: flag('salt: new-checkout'),
  },
  {
    code: 'too-many',
    summary: 'A list or a mapping has more in it than its limit.',
    why: 'Every application holds every flag in memory and reads its rules at each decision; a list of thousands belongs in an attribute.',
    bad: rule(`{ tenant: [${Array.from({ length: 1001 }, (_, index) => `t${index}`).join(', ')}] }`),
    good: rule('{ plan: enterprise }'),
  },
  {
    code: 'too-few',
    summary: 'A list or a mapping has nothing, or too little, in it.',
    why: 'An empty list is true for nobody and an empty condition for everybody, and readers take one for the other.',
    bad: rule('{ tenant: { in: [] } }'),
    good: rule('{ tenant: { in: [acme] } }'),
  },
  {
    code: 'version-range',
    summary: 'A range of versions is not made of comparators with full versions.',
    why: 'Shorthands such as `^1.2` mean different things to different tools; bounds that are written out mean one thing.',
    bad: rule('{ appVersion: { semver: "^2.1.0" } }'),
    good: rule('{ appVersion: { semver: ">=2.1.0 <3.0.0" } }'),
  },
  {
    code: 'condition-depth',
    summary: 'A condition is nested more than 32 levels deep.',
    why: 'Nobody can tell who is meant, and every provider walks the whole depth at each decision.',
    bad: rule(`${'{ not: '.repeat(32)}{ tenant: acme }${' }'.repeat(32)}`),
    good: rule('{ not: { tenant: acme } }'),
  },
  {
    code: 'reserved-attribute',
    summary: 'An attribute is declared under a name that has a meaning of its own.',
    why: '`now` and `targetingKey` are always there, `all`, `any`, `not` and `segment` combine conditions, and some names belong to every JavaScript object.',
    bad: maestro('attributes: { now: { type: string } }'),
    good: maestro('attributes: { tenant: { type: string } }'),
  },
  {
    code: 'ladder-order',
    summary: 'The stages of the ladder do not go from few to many.',
    why: 'A rollout goes up the ladder one rung at a time; the order in the file is what reviewers read.',
    bad: maestro('stages: [5%, 1%, 100%]'),
    good: maestro('stages: [1%, 5%, 100%]'),
  },
];

function file(...lines: readonly string[]): ExampleFile {
  return { file: 'new-checkout.yaml', text: `${lines.join('\n')}\n` };
}

function flag(...lines: readonly string[]): ExampleFile {
  return file('description: Serve the one-page checkout.', 'owner: payments', 'kind: operational', ...lines);
}

function rule(when: string): ExampleFile {
  return flag('environments:', '  production:', '    stage: targeted', '    rules:', '      - name: design-partners', `        when: ${when}`, '        serve: on');
}

function cases(line: string): ExampleFile {
  const lines = ['cases:', '  - name: the last bucket', '    environment: production', `    ${line}`, '    expect: on'];
  return { file: 'new-checkout.test.yaml', text: `${lines.join('\n')}\n` };
}

function maestro(line: string): ExampleFile {
  return { file: 'maestro.yaml', text: `version: 1\nenvironments: { production: {} }\n${line}\n` };
}
