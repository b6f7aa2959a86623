import { expect, it } from 'vitest';
import { pullRequestUrl } from './pull-request-url.ts';

const asked = { branch: 'kill/01JD', base: 'main' };

it.each([
  ['git@github.com:acme/flags.git', 'https://github.com/acme/flags/compare/main...kill/01JD?expand=1'],
  ['https://github.acme.dev/acme/flags', 'https://github.acme.dev/acme/flags/compare/main...kill/01JD?expand=1'],
  ['ssh://git@gitlab.com:22/acme/team/flags.git', 'https://gitlab.com/acme/team/flags/-/merge_requests/new?merge_request%5Bsource_branch%5D=kill%2F01JD&merge_request%5Btarget_branch%5D=main'],
  ['git@bitbucket.org:acme/flags.git', 'https://bitbucket.org/acme/flags/pull-requests/new?source=kill%2F01JD&dest=main'],
  ['git@ssh.dev.azure.com:v3/acme/web/flags', 'https://dev.azure.com/acme/web/_git/flags/pullrequestcreate?sourceRef=kill%2F01JD&targetRef=main'],
  ['https://acme@dev.azure.com/acme/web/_git/flags', 'https://dev.azure.com/acme/web/_git/flags/pullrequestcreate?sourceRef=kill%2F01JD&targetRef=main'],
  ['https://codeberg.org/acme/flags.git', 'https://codeberg.org/acme/flags/compare/main...kill/01JD'],
  ['https://gitea.acme.dev/acme/flags', 'https://gitea.acme.dev/acme/flags/compare/main...kill/01JD'],
  ['https://git.acme.dev/acme/flags', undefined],
  ['/srv/flags.git', undefined],
])('a pull request at %s is opened at %s', (remote, url) => {
  expect(pullRequestUrl(remote, asked)).toBe(url);
});
