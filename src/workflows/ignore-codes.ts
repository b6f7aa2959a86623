import type { CodeExplanation } from '../document/code-explanation.ts';

const flag = (expires: string): string => ['description: Serve the one-page checkout.', 'owner: payments', 'kind: release', expires, ''].join('\n');

/** What `explain` says about the comments that set findings aside. */
export const ignoreCodes: readonly CodeExplanation[] = [
  {
    code: 'bad-ignore',
    summary: 'A comment `# maestro-ignore` names no rule that can be set aside, or gives no reason.',
    why: 'A finding that is set aside should say why to whoever reads it next; a mistyped code would set nothing aside.',
    bad: { file: 'new-checkout.yaml', text: flag('expires: 2026-10-31  # maestro-ignore expired') },
    good: { file: 'new-checkout.yaml', text: flag('expires: 2026-10-31  # maestro-ignore expired -- waits for the tax audit, PAY-812') },
  },
  {
    code: 'unused-ignore',
    summary: 'A comment sets a finding aside that is not there.',
    why: 'What it was about has been mended; left in place it would hide the next finding of that kind.',
    bad: { file: 'new-checkout.yaml', text: flag('expires: 2027-02-28  # maestro-ignore expired -- waits for the tax audit, PAY-812') },
    good: { file: 'new-checkout.yaml', text: flag('expires: 2027-02-28') },
  },
];
