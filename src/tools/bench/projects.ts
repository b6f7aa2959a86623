import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Flags per folder of a generated project, about what a team owns. */
const flagsPerFolder = 40;

/** Writes a project of `count` flags of about 1.2 KB each into `folder`; the same count gives the same bytes. */
export function writeProject(folder: string, count: number): void {
  mkdirSync(join(folder, 'segments'), { recursive: true });
  writeFileSync(join(folder, 'maestro.yaml'), settings);
  writeFileSync(join(folder, 'segments/internal.yaml'), internalSegment);
  writeFileSync(join(folder, 'segments/regulated.yaml'), regulatedSegment);
  for (let index = 0; index < count; index += 1) {
    const team = join(folder, `team-${String(Math.floor(index / flagsPerFolder)).padStart(3, '0')}`);
    if (index % flagsPerFolder === 0) mkdirSync(team);
    writeFileSync(join(team, `${flagKey(index)}.yaml`), toFlagFile(index));
  }
}

function flagKey(index: number): string {
  return `feature-${String(index).padStart(5, '0')}`;
}

/** A release flag with comments, two rules and a partial stage, as most flags are; every fourth is a string experiment. */
function toFlagFile(index: number): string {
  const key = flagKey(index);
  return [
    '# yaml-language-server: $schema=../../schemas/flag.schema.json',
    '#',
    `# Rolled out by the plan of ticket SHOP-${1000 + index}. The old code path stays until the flag is retired;`,
    '# see the runbook of the team before you raise it, and tell support when it passes ten percent. Metrics to watch:',
    '# checkout errors, p99 of the cart service, and the conversion of signed-in buyers.',
    `description: Serve the new implementation of feature ${index} to the users of the shop.`,
    'owner: payments',
    ...(index % 4 === 3 ? experiment : release),
    `salt: ${key}`,
    '',
    'environments:',
    '  development: { stage: 100%, serve: on }',
    '  staging:     { stage: 100%, serve: on, bucketBy: tenant }',
    '  production:',
    `    stage: ${['internal', '1%', '5%', '10%', '50%', '100%'][index % 6]}`,
    '    serve: on',
    '    bucketBy: tenant            # all users of a tenant see the same',
    '    rules:',
    '      - name: regulated         # only after notice',
    '        when: { segment: regulated }',
    '        serve: off',
    '      - name: design-partners',
    '        when:',
    `          tenant: { in: [${[0, 1, 2, 3].map((offset) => `tenant-${(index * 7 + offset * 13) % 900}`).join(', ')}] }`,
    '          plan: [pro, enterprise]',
    '        serve: on',
    '      - name: recent-apps',
    '        when:',
    `          appVersion: { semver: ">=${1 + (index % 4)}.${index % 10}.0 <9.0.0" }`,
    `          seats: { gte: ${10 + (index % 50)} }`,
    '        serve: on',
    '',
  ].join('\n');
}

const release = ['kind: release', 'expires: 2099-03-31', 'type: boolean', 'variants: { on: true, off: false }', 'safe: off'];

const experiment = ['kind: experiment', 'expires: 2099-03-31', 'type: string', 'variants:', '  on: the-new-one', '  off: the-old-one', 'safe: off'];

const settings = `version: 1
environments:
  development: {}
  staging: {}
  production: { protected: true, requires: staging }
stages: [internal, 1%, 5%, 10%, 50%, 100%]
internal: internal
attributes:
  tenant: { type: string }
  industry: { type: string, enum: [retail, travel, bank] }
  country: { type: string }
  groups: { type: "string[]" }
  plan: { type: string, enum: [free, pro, enterprise] }
  seats: { type: number }
  appVersion: { type: semver }
owners:
  payments: { codeowners: "@acme/payments", contact: "#payments" }
`;

const internalSegment = `description: People who work here.
when: { groups: { contains: staff } }
`;

const regulatedSegment = `description: Banks under EU supervision.
when:
  industry: bank
  country: [AT, BE, DE, ES, FI, FR, IE, IT, LU, NL, PT]
`;
