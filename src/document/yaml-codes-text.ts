import type { YamlCode } from './yaml-code.ts';

/** What is wrong with a file before it is YAML. */
export const textCodes: readonly YamlCode[] = [
  {
    code: 'bidi-character',
    summary: 'The text has a character that changes the direction of writing.',
    why: 'Reviewers would see another order than programs read (the "Trojan Source" attack, CVE-2021-42574).',
    bad: 'owner: pay\u202estnem\n',
    good: 'owner: payments\n',
  },
  {
    code: 'byte-order-mark',
    summary: 'The file starts with the invisible character U+FEFF.',
    why: 'Tools that do not expect it read it as a part of the first key.',
    bad: '\ufeffdescription: Serve the one-page checkout.\n',
    good: 'description: Serve the one-page checkout.\n',
  },
  {
    code: 'control-character',
    summary: 'The text has a character that no editor shows.',
    why: 'It can hide text, and it can steer the terminal that prints it.',
    bad: 'description: Serve\u001b[8m nothing\n',
    good: 'description: Serve nothing\n',
  },
  {
    code: 'empty-document',
    summary: 'The file has no content.',
    why: 'An empty file is more likely a mistake than a wish.',
    bad: '# to do\n',
    good: 'description: Serve the one-page checkout.\n',
  },
  {
    code: 'file-not-regular',
    summary: 'The path is a device, a pipe or a folder.',
    why: 'Reading it could block for ever or never end.',
    bad: '# made by mkfifo\n',
    good: 'description: Serve the one-page checkout.\n',
  },
  {
    code: 'file-symlink',
    summary: 'The file is a symbolic link.',
    why: 'What a link points to can change without a commit here, so a review would not show what ships.',
    bad: '# a symbolic link to ../elsewhere/new-checkout.yaml\n',
    good: 'description: Serve the one-page checkout.\n',
  },
  {
    code: 'file-too-large',
    summary: 'The file is larger than 256 KiB.',
    why: 'Nobody reviews such a file, and every reader would have to hold it; long lists of ids belong into segments or attributes.',
    bad: '# more than 262144 bytes\n',
    good: 'description: Serve the one-page checkout.\n',
  },
  {
    code: 'file-unreadable',
    summary: 'The file could not be read.',
    why: 'A flag that is not read would be missing without a word.',
    bad: '# no permission to read\n',
    good: 'description: Serve the one-page checkout.\n',
  },
  {
    code: 'invisible-character',
    summary: 'The text has a character of no width.',
    why: 'Two values that look the same would be different: a rule would silently never match.',
    bad: 'salt: new\u200b-checkout\n',
    good: 'salt: new-checkout\n',
  },
  {
    code: 'more-problems',
    summary: 'The file has more problems than are shown.',
    why: 'Most of a long list follows from the first few; mending those makes the rest short.',
    bad: 'values:\n  - 001\n  - 002\n  - 003\n  - 004\n  - 005\n  - 006\n  - 007\n  - 008\n  - 009\n  - 010\n  - 011\n  - 012\n  - 013\n  - 014\n  - 015\n  - 016\n  - 017\n  - 018\n  - 019\n  - 020\n  - 021\n',
    good: 'values:\n  - 1\n  - 2\n',
  },
  {
    code: 'not-utf-8',
    summary: 'The bytes of the file are not UTF-8.',
    why: 'Another encoding gives other letters: a tenant with an umlaut would never match.',
    bad: 'description: F�r alle  # the letter is one byte of ISO 8859-1\n',
    good: 'description: Für alle\n',
  },
  {
    code: 'too-many-entries',
    summary: 'The file has more than 200,000 words and signs.',
    why: 'Nobody reviews such a file, and reading it would hold up every run; long lists of ids belong into an attribute of the context.',
    bad: '- a\n'.repeat(40_001),
    good: '- a\n- b\n',
  },
];
