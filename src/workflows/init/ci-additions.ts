import { type Addition, wholeFile } from './addition.ts';
import type { CiProject } from './ci-project.ts';
import { githubWorkflows } from './github-workflows.ts';
import { gitlabPipeline } from './gitlab-pipeline.ts';

/** The hosts that `init --ci` knows. */
export const ciHosts = ['github', 'gitlab'] as const;

export type CiHost = (typeof ciHosts)[number];

/** Review, publication and the break-glass kill as jobs of a host. */
export function ciAdditions(host: CiHost, project: CiProject): readonly Addition[] {
  switch (host) {
    case 'github':
      return [...githubWorkflows(project)].map(([name, text]) => wholeFile(`.github/workflows/${name}`, text));
    case 'gitlab':
      return [wholeFile(gitlabFile, gitlabPipeline(project)), inclusion()];
  }
}

const gitlabFile = '.gitlab/flags.gitlab-ci.yml';

/** GitLab reads one file, which most repositories have; ours is included in it. */
function inclusion(): Addition {
  const text = `include:\n  - local: ${gitlabFile}\n`;
  return { path: '.gitlab-ci.yml', complete: (before) => (before === undefined ? { kind: 'text', text } : before.includes(gitlabFile) ? { kind: 'text', text: before } : { kind: 'left', add: text }) };
}
