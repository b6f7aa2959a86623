import type { CiProject } from './ci-project.ts';

/**
 * The workflows of GitHub Actions by their names. Their scripts hold no expression: what somebody typed or named comes as a
 * variable, in quotes. Everything that is used is pinned by the hash of its commit.
 */
export function githubWorkflows(project: CiProject): ReadonlyMap<string, string> {
  return new Map([
    ['flags.yml', review(project)],
    ['flags-publish.yml', publish(project)],
    ['flags-kill.yml', kill(project)],
  ]);
}

const checkout = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2';
const node = 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0';

const awsLogin = 'aws-actions/configure-aws-credentials@a03048d87541d1d9fcf2ecf528a4a65ba9bd7838 # v5.0.0';

/** The job's own identity for a role in AWS, where the variables name one: no secret is kept anywhere. */
function login(rest = ''): string {
  return `      # For s3:// the variables FLAGS_AWS_ROLE and FLAGS_AWS_REGION; the role trusts token.actions.githubusercontent.com.
      - if: vars.FLAGS_AWS_ROLE != ''
        uses: ${awsLogin}${rest}
        with:
          role-to-assume: \${{ vars.FLAGS_AWS_ROLE }}
          aws-region: \${{ vars.FLAGS_AWS_REGION }}`;
}

function install(version: string): string {
  return `      - uses: ${node}
        with:
          node-version: "22"
      # Without --global the .npmrc of a pull request would have a say.
      - run: npm install --global --ignore-scripts maestro-flags@${version}`;
}

function review({ version, option }: CiProject): string {
  return `# What a change of flags does to users, told on its pull request; in the merge queue, in the summary of the job.
# Made by maestro-flags init --ci github; it is yours to change.
name: flags

on:
  pull_request:
  merge_group:

permissions: {}

concurrency:
  group: flags-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  review:
    name: validate and plan
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # the comment; a pull request from a fork cannot have it, and gets the summary
    steps:
      # All of the history: policy asks since when a stage is live.
      - uses: ${checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
${install(version)}
      - run: |
          maestro-flags validate --format github${option}
      # A plan that is refused is told as well, and fails the job.
      - if: \${{ !cancelled() }}
        run: |
          maestro-flags plan --out "$RUNNER_TEMP/plan.json"${option} || refused=$?
          maestro-flags comment --plan "$RUNNER_TEMP/plan.json"
          exit "\${refused:-0}"
        env:
          GITHUB_TOKEN: \${{ github.token }}
`;
}

function publish({ version, prefix, option }: CiProject): string {
  return `# What is merged goes live at the target in the variable FLAGS_TARGET (s3://bucket/prefix, https://host/path, git:url#branch).
# Without it nothing runs. Made by maestro-flags init --ci github; it is yours to change.
name: flags-publish

on:
  push:
    branches: [main]
    paths: [${JSON.stringify(`${prefix}**`)}]
  workflow_dispatch:

permissions: {}

# One publication at a time, and none is dropped half way.
concurrency:
  group: flags-publish-production
  cancel-in-progress: false

env:
  FLAGS_TARGET: \${{ vars.FLAGS_TARGET }}

jobs:
  publish:
    name: publish to production
    if: vars.FLAGS_TARGET != ''
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: production
    permissions:
      contents: read
      id-token: write # the job's identity, for the role at the target
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
${install(version)}
${login()}
      - run: |
          maestro-flags publish --env production --to="$FLAGS_TARGET"${option}
      # What consumers read is read back and compared with the commit.
      - run: |
          maestro-flags publish --check --env production --to="$FLAGS_TARGET"${option}
`;
}

function kill({ version, option }: CiProject): string {
  return `# Break glass: everyone gets the safe value of a flag, now. It waits for nothing: no queue, and an environment of its own, which
# should have no reviewers. Made by maestro-flags init --ci github; it is yours to change.
name: flags-kill

on:
  workflow_dispatch:
    inputs:
      flag:
        description: The key of the flag
        required: true
        type: string
      environment:
        description: Where
        required: true
        default: production
        type: string
      reason:
        description: Why, for everybody who finds it killed
        required: true
        type: string
      incident:
        description: The incident that it belongs to
        required: false
        type: string

permissions: {}

jobs:
  kill:
    name: kill
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: break-glass
    permissions:
      contents: write # the record of the kill
      id-token: write # the job's identity, for the role at the target
    steps:
      # The credentials stay: the kill is pushed with them.
      - uses: ${checkout}
        with:
          persist-credentials: true
${install(version)}
${login('\n        # A kill without the target is still a kill on record.\n        continue-on-error: true')}
      - run: |
          maestro-flags kill --env="$ENVIRONMENT" --reason="$REASON" \${INCIDENT:+--incident="$INCIDENT"} \${FLAGS_TARGET:+--to="$FLAGS_TARGET"} --yes${option} -- "$FLAG"
        env:
          FLAG: \${{ inputs.flag }}
          ENVIRONMENT: \${{ inputs.environment }}
          REASON: \${{ inputs.reason }}
          INCIDENT: \${{ inputs.incident }}
          FLAGS_TARGET: \${{ vars.FLAGS_TARGET }}
          GIT_AUTHOR_NAME: \${{ github.actor }}
          GIT_AUTHOR_EMAIL: \${{ github.actor_id }}+\${{ github.actor }}@users.noreply.github.com
          GIT_COMMITTER_NAME: \${{ github.actor }}
          GIT_COMMITTER_EMAIL: \${{ github.actor_id }}+\${{ github.actor }}@users.noreply.github.com
`;
}
