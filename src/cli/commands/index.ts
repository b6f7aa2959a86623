import type { CommandEntry } from '../command.ts';

/** Every command, sorted by name. Only the module of the requested one is ever loaded. */
export const commands: readonly CommandEntry[] = [
  { name: 'comment', group: 'review', summary: 'tell a plan in one comment on its pull request', load: async () => (await import('./comment.ts')).command },
  { name: 'compile', group: 'ship', summary: 'write the artifact that applications load', load: async () => (await import('./compile.ts')).command },
  { name: 'dev', group: 'author', summary: 'serve flags to applications on this machine while you edit', load: async () => (await import('./dev.ts')).command },
  { name: 'eval', group: 'author', summary: 'decide flags for a context, and say why', load: async () => (await import('./eval.ts')).command },
  { name: 'explain', group: 'author', summary: 'what a code means, with a bad and a good file', load: async () => (await import('./explain.ts')).command },
  { name: 'generate', group: 'generate', summary: 'files made from the project: schemas for editors, CODEOWNERS', load: async () => (await import('./generate.ts')).command },
  { name: 'history', group: 'operate', summary: 'which commits changed what flags decide, and for whom', load: async () => (await import('./history.ts')).command },
  { name: 'init', group: 'start', summary: 'make a flags project', load: async () => (await import('./init.ts')).command },
  { name: 'keys', group: 'ship', summary: 'make signing keys, and say which ones consumers trust', load: async () => (await import('./keys.ts')).command },
  { name: 'kill', group: 'operate', summary: 'give everyone the safe value of a flag, now', load: async () => (await import('./kill.ts')).command },
  { name: 'list', group: 'author', summary: 'every flag with its stage in each environment', load: async () => (await import('./list.ts')).command },
  { name: 'new', group: 'author', summary: 'make a flag that nobody has yet', load: async () => (await import('./new.ts')).command },
  { name: 'plan', group: 'review', summary: 'what a change does to users, and whether policy allows it', load: async () => (await import('./plan.ts')).command },
  { name: 'promote', group: 'operate', summary: 'raise a flag by one stage, as a plan that policy has judged', load: async () => (await import('./promote.ts')).command },
  { name: 'prove', group: 'review', summary: 'a property of a change for every context, or one that breaks it', load: async () => (await import('./prove.ts')).command },
  { name: 'publish', group: 'ship', summary: 'make a commit live in an environment', load: async () => (await import('./publish.ts')).command },
  { name: 'pull', group: 'ship', summary: 'keep a file at the live release, verified', load: async () => (await import('./pull.ts')).command },
  { name: 'restore', group: 'operate', summary: 'end a kill; the flag re-enters at the first stage', load: async () => (await import('./restore.ts')).command },
  { name: 'rollback', group: 'operate', summary: 'take a flag back to the stage that it was raised from', load: async () => (await import('./rollback.ts')).command },
  { name: 'show', group: 'author', summary: 'everything about one flag', load: async () => (await import('./show.ts')).command },
  { name: 'status', group: 'operate', summary: 'what is live, and where every flag is on the ladder', load: async () => (await import('./status.ts')).command },
  { name: 'validate', group: 'author', summary: 'check every file; mend what can be mended safely', load: async () => (await import('./validate.ts')).command },
  { name: 'verify', group: 'ship', summary: 'check what a target holds: signatures, digests, the chain of releases', load: async () => (await import('./verify.ts')).command },
  { name: 'why', group: 'operate', summary: 'what a context gets, clause by clause, and the commit that made it so', load: async () => (await import('./why.ts')).command },
];
