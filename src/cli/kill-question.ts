import { printable } from '../source/printable.ts';
import type { KillPreview, PreviewedFlag } from '../workflows/operate/kill-request.ts';

const mostListed = 20;

/**
 * What `kill` asks before it kills. Where the plan stands above it, that has said who loses what and which flags need these: the
 * question adds only what it could not know.
 */
export function killQuestion({ environment, target, flags }: Omit<KillPreview, 'plan'>, isPlanShown: boolean): string {
  const where = `${printable(environment)}${target === undefined ? '' : `, live at ${printable(target, 200)}`}`;
  const listed = isPlanShown ? flags.filter(({ stage }) => stage === undefined) : flags;
  const more = listed.length > mostListed ? [`  and ${listed.length - mostListed} more\n`] : [];
  const [only] = flags;
  const what = flags.length === 1 && only !== undefined ? printable(only.flag, 120) : `these ${flags.length} flags`;
  return `${listed.slice(0, mostListed).map(flagLine).concat(more).join('')}Kill ${what} in ${where}? [y/N] `;
}

function flagLine({ flag, stage, rules, neededBy }: PreviewedFlag): string {
  const who = stage === undefined ? 'not known here' : `at ${stage}${rules === 0 ? '' : `, ${rules} ${rules === 1 ? 'rule' : 'rules'}`}`;
  const also = neededBy.length === 0 ? '' : `; needed by ${neededBy.join(', ')}`;
  return `  ${printable(`${flag}: ${who}${also}`, 300)}\n`;
}
