import type { PullReport } from '../../model/generated/output/pull.ts';
import { printable } from '../../source/printable.ts';
import type { RenderOptions } from '../render-options.ts';
import { pullLine, releaseInShort } from './pull-line.ts';

/** What pulling came to: what the file holds now, and how far it is believed. */
export function renderPull(report: PullReport, options: RenderOptions): string {
  const { event, file, target, release, verified, reason, code } = report;
  if (event !== 'updated' && event !== 'current' && event !== 'refused') return `${pullLine(report)}\n`;
  const { style } = options;
  const name = style.bold(printable(file));
  const held = release === null ? `${name} holds no release` : `${name} holds ${releaseInShort(release)}`;
  const signed = verified ? [] : [`${style.yellow('warning')}: nobody's signature was asked for: whoever can write to the target decides; name a trust file with --verify`];
  const found = reason === null || event === 'refused' ? [] : [`${style.yellow('warning')}: ${printable(reason, 1000)}`];
  if (event === 'refused') {
    return `${[`${style.red('error')}: what ${printable(target)} has is refused (${printable(code ?? '')}): ${printable(reason ?? '', 1000)}`, `   ${held}, as before`].join('\n')}\n`;
  }
  return `${[event === 'updated' ? style.green('updated') : style.dim('current'), ' ', held, '\n', ...[...found, ...signed].map((line) => `${line}\n`)].join('')}`;
}
