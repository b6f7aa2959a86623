import type { CiProject } from './ci-project.ts';

/** The jobs of GitLab CI. What somebody typed or named comes as a variable, in quotes. */
export function gitlabPipeline(project: CiProject): string {
  return `${reviewAndPublish(project)}${kill(project)}`;
}

function reviewAndPublish({ version, prefix, option }: CiProject): string {
  return `# Feature flags: what a change does to users is told on its merge request; what is merged goes live; break glass.
# Made by maestro-flags init --ci gitlab; it is yours to change.
.maestro-flags:
  image: node:22
  variables:
    GIT_DEPTH: "0" # policy asks since when a stage is live
  before_script:
    # Without --global the .npmrc of a merge request would have a say.
    - npm install --global --ignore-scripts maestro-flags@${version}

# The comment needs GITLAB_TOKEN, an access token of the project with the scope api: the token of a job may not comment.
# Without it the plan is in the log of the job.
flags-review:
  extends: .maestro-flags
  stage: test
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  interruptible: true
  script:
    - |
      maestro-flags validate --report gitlab=gl-code-quality-report.json${option}
    - |
      maestro-flags plan --base="$CI_MERGE_REQUEST_DIFF_BASE_SHA" --out flags-plan.json${option} || refused=$?
      maestro-flags comment --plan flags-plan.json
      exit "\${refused:-0}"
  artifacts:
    when: always
    expire_in: 1 week
    paths:
      - flags-plan.json
    reports:
      codequality: gl-code-quality-report.json

# What is merged goes live at the target in the variable FLAGS_TARGET; without it nothing runs.
flags-publish:
  extends: .maestro-flags
  stage: deploy
  rules:
    - if: $FLAGS_TARGET && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      changes:
        - ${JSON.stringify(`${prefix}**/*`)}
  environment: production
  resource_group: flags-production # one publication at a time
  interruptible: false
${identity}  script:
${login}    - |
      maestro-flags publish --env production --to="$FLAGS_TARGET"${option}
    # What consumers read is read back and compared with the commit.
    - |
      maestro-flags publish --check --env production --to="$FLAGS_TARGET"${option}
`;
}

const identity = `  id_tokens:
    FLAGS_ID_TOKEN: { aud: sts.amazonaws.com }
`;

// https://docs.gitlab.com/ci/cloud_services/aws/: no key of AWS stands in a variable.
const login = `    # A bucket of AWS: set FLAGS_AWS_ROLE to the role that trusts this project (docs.gitlab.com/ci/cloud_services/aws).
    - |
      if [ -n "$FLAGS_AWS_ROLE" ]; then
        export AWS_ROLE_ARN="$FLAGS_AWS_ROLE" AWS_WEB_IDENTITY_TOKEN_FILE="$(mktemp)"
        printf %s "$FLAGS_ID_TOKEN" > "$AWS_WEB_IDENTITY_TOKEN_FILE"
      fi
`;

function kill({ option }: CiProject): string {
  return `
# Break glass: run a pipeline of the default branch with the variables KILL_FLAG and KILL_REASON. To push the record, the job's
# token needs Settings > CI/CD > Job token permissions > Allow Git push requests; without it the flag is safe, and not recorded.
flags-kill:
  extends: .maestro-flags
  stage: .pre
  rules:
    - if: $KILL_FLAG && $CI_PIPELINE_SOURCE == "web"
${identity}  script:
${login}    - |
      export GIT_AUTHOR_NAME="$GITLAB_USER_NAME" GIT_AUTHOR_EMAIL="$GITLAB_USER_EMAIL" GIT_COMMITTER_NAME="$GITLAB_USER_NAME" GIT_COMMITTER_EMAIL="$GITLAB_USER_EMAIL"
      maestro-flags kill --env="\${KILL_ENVIRONMENT:-production}" --reason="$KILL_REASON" \${FLAGS_TARGET:+--to="$FLAGS_TARGET"} --yes${option} -- "$KILL_FLAG"
`;
}
