import type { Property } from '../../plan/prove.ts';
import { printable } from '../../source/printable.ts';
import { proveWorkflow } from '../../workflows/prove.ts';
import type { ProofEnd } from '../../workflows/prove-request.ts';
import { isRefusal, type Refusal } from '../../workflows/refusal.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { today } from '../today.ts';
import { usage } from '../usage.ts';

interface ProveOptions {
  readonly change?: string | boolean | undefined;
  readonly monotone?: string | undefined;
  readonly equal?: readonly string[] | undefined;
  readonly env?: string | undefined;
  readonly flag?: string | undefined;
}

/** `prove`: a property of a change for every context there can be. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags prove --no-change main..', purpose: 'a refactoring: nobody gets anything else than on main' },
    { command: 'maestro-flags prove --monotone v1.4..main', purpose: 'nobody loses what they had, or is moved off it' },
    { command: 'maestro-flags prove --monotone main.. --flag new-dashboard', purpose: 'one flag' },
    { command: 'maestro-flags prove --equal old-dashboard@main new-dashboard --env production', purpose: 'two flags decide alike' },
  ],
  define: (command, deliver) => {
    command
      .option('--no-change <a..b>', 'every context gets the same variant and value in both revisions; an empty one after the dots is the working tree')
      .option('--monotone <a..b>', 'no context goes from a variant that is not safe to another one')
      .option('--equal <flag@ref...>', 'every context gets the same variant from two flags; without @REF as in the working tree')
      .option('--env <environment>', 'only in this environment (default: in all)')
      .option('--flag <flag>', 'only this flag (default: all)')
      .action((options) => deliver((session) => proveAsked(session, options)));
  },
};

async function proveAsked(session: Session, options: ProveOptions): Promise<CommandResult> {
  const question = questionOf(options);
  if (isRefusal(question)) return question;
  const { cwd, project, toolVersion } = session;
  const request = { ...question, cwd, project, environment: options.env, today: today(session), toolVersion };
  return proveWorkflow({ files: session.files, git: await session.loadGit(), showProgress: session.showProgress }, request);
}

interface Question {
  readonly property: Property;
  readonly before: ProofEnd;
  readonly after: ProofEnd;
}

function questionOf({ change, monotone, equal, flag }: ProveOptions): Question | Refusal {
  const noChange = typeof change === 'string' ? change : undefined;
  if ([noChange, monotone, equal].filter((each) => each !== undefined).length !== 1) return usage('prove', 'maestro-flags prove needs one of --no-change A..B, --monotone A..B and --equal FLAG@A FLAG@B');
  if (equal !== undefined) return flag === undefined ? pairOf(equal) : usage('prove', '--equal names its flags, so --flag does not go with it');
  return noChange === undefined ? rangeOf('monotone', monotone ?? '', flag) : rangeOf('no-change', noChange, flag);
}

function rangeOf(property: Property, text: string, flag: string | undefined): Question | Refusal {
  const [, from, to] = /^(.+?)\.\.(?!\.)(.*)$/s.exec(text) ?? [];
  if (from === undefined || to === undefined) {
    return usage('prove', `--${property} cannot be "${printable(text)}"`, [{ kind: 'hint', text: 'it is two revisions with two dots between: main..topic, or main.. for the working tree' }]);
  }
  return { property, before: { revision: from, flag }, after: { revision: to, flag } };
}

function pairOf(names: readonly string[]): Question | Refusal {
  const [one, other, ...more] = names.map(endOf);
  if (one === undefined || other === undefined || more.length > 0) return usage('prove', `--equal takes two flags, and there ${names.length === 1 ? 'is 1' : `are ${names.length}`}`);
  return { property: 'equal', before: one, after: other };
}

function endOf(text: string): ProofEnd {
  const at = text.indexOf('@');
  return at === -1 ? { flag: text, revision: '' } : { flag: text.slice(0, at), revision: text.slice(at + 1) };
}
