import type { VerificationReport } from '../../model/generated/output/verification.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { releaseInShort } from './pull-line.ts';

type Checked = VerificationReport['environments'][number];
type Check = Checked['checks'][number];

/** Every check with what it found, then what it comes to. */
export function renderVerification({ target, environments, summary }: VerificationReport, options: RenderOptions): string {
  const { style } = options;
  const blocks = environments.flatMap((each) => [headOf(each, options), ...each.checks.flatMap((check) => checkLines(check, options)), '']);
  const verdict = summary.failed > 0 ? style.red(`${count(summary.failed, 'check')} failed`) : summary.not_checked > 0 ? style.yellow('nothing is wrong with what was checked') : style.green('everything holds');
  const rest = [`${summary.passed} passed`, ...(summary.not_checked === 0 ? [] : [`${summary.not_checked} not checked`])].join(', ');
  return `${[...blocks, `${printable(target)}: ${verdict} (${rest})`].join('\n')}\n`;
}

function headOf({ environment, release }: Checked, { style }: RenderOptions): string {
  return `${style.bold(printable(environment))}${release === null ? '' : `  ${releaseInShort(release)}, published ${printable(release.issued_at)}`}`;
}

/** From so many columns on what a check found stands beside its name. */
const wide = 60;

function checkLines({ id, status, code, message }: Check, { style, width }: RenderOptions): readonly string[] {
  const word = (status === 'passed' ? 'ok' : status === 'failed' ? 'FAILED' : 'not checked').padEnd(11);
  const paint = status === 'passed' ? style.green : status === 'failed' ? style.red : style.yellow;
  const text = `${code === null ? '' : `${printable(code)}: `}${printable(message, 1000)}`;
  if (width < wide) return [`  ${paint(word)}  ${printable(id)}`, ...wrapText(text, width - 4).map((line) => `    ${line}`)];
  const [first = '', ...more] = wrapText(text, width - 26);
  return [`  ${paint(word)}  ${printable(id).padEnd(9)}  ${first}`, ...more.map((line) => `${' '.repeat(26)}${line}`)];
}
