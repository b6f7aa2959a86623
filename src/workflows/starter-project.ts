/** How long the sample flag may live. */
const lifetimeDays = 120;
const millisecondsPerDay = 86_400_000;

/** The files of a new project, by path below its folder; `today` is an ISO day. */
export function starterFiles(today: string): ReadonlyMap<string, string> {
  const expires = new Date(Date.parse(today) + lifetimeDays * millisecondsPerDay).toISOString().slice(0, 10);
  return new Map([
    ['maestro.yaml', settings],
    ['segments/internal.yaml', segment],
    ['new-dashboard.yaml', flag(expires)],
    ['new-dashboard.test.yaml', cases],
  ]);
}

const settings = `# yaml-language-server: $schema=.schemas/maestro.schema.json
#
# The feature flags of this project. Every other .yaml file in this folder is one flag, whatever the subfolder.
# How to change a flag: edit its file, run \`maestro-flags validate\` and \`maestro-flags plan\`, open a pull request.
version: 1

# Where flags are decided, in promotion order. A stage in production needs at least that stage in staging.
environments:
  development: {}
  staging: {}
  production: { protected: true, requires: staging }

# The ladder a rollout climbs. Below it there are always \`off\` and \`targeted\` (only the flag's rules decide).
stages: [internal, 1%, 5%, 10%, 50%, 100%]
internal: internal                # who the stage \`internal\` serves: segments/internal.yaml

# What your application tells about a user. \`targetingKey\` (the user's id, a string) is always there.
attributes:
  groups: { type: "string[]" }
  plan: { type: string, enum: [free, pro, enterprise] }

# Who answers for a flag.
owners:
  product: { contact: "#product" }
`;

const segment = `# yaml-language-server: $schema=../.schemas/segment.schema.json
description: People who work here.
when:
  groups: { contains: staff }
`;

function flag(expires: string): string {
  return `# yaml-language-server: $schema=.schemas/flag.schema.json
description: Show the new dashboard.
owner: product
kind: release
expires: ${expires}               # the day by which flag and old code are gone

environments:
  development:
    stage: 100%
  staging:
    stage: internal
  production:
    stage: off                    # next: internal, once staging is at least there
`;
}

const cases = `# yaml-language-server: $schema=.schemas/cases.schema.json
cases:
  - name: everyone has it in development
    environment: development
    context: { targetingKey: u-1 }
    expect: on
  - name: people who work here have it in staging
    environment: staging
    context: { targetingKey: u-1, groups: [staff] }
    expect: on
  - name: nobody has it in production
    environment: production
    context: { targetingKey: u-1, groups: [staff] }
    expect: off
`;
