import type { KeyReport } from '../../model/generated/output/key.ts';
import { printable } from '../../source/printable.ts';
import { toTable } from '../layout/table.ts';
import type { RenderOptions } from '../render-options.ts';

/** The public part of a new key and what to do with both parts. */
export function renderKey({ path, keyid, public_key: publicKey }: KeyReport, { style }: RenderOptions): string {
  const file = printable(path);
  const facts = [
    [{ text: 'keyid' }, { text: printable(keyid) }],
    [{ text: 'public key' }, { text: printable(publicKey) }],
    [{ text: 'trust.json' }, { text: printable(JSON.stringify({ keyid, publicKey }), 400) }],
  ];
  const next = [
    [{ text: 'have consumers trust it' }, { text: `maestro-flags keys trust trust.json --add ${printable(publicKey)}`, style: style.bold }],
    [{ text: 'sign what is published' }, { text: `export MAESTRO_SIGNING_KEY="$(cat ${file})"`, style: style.bold }],
  ];
  return `${[`Made a signing key in ${style.bold(file)}. Only you can read it; keep it out of git.`, ...toTable(facts).map((line) => `   ${line}`), '', 'Next:', ...toTable(next).map((line) => `   ${line}`)].join('\n')}\n`;
}
