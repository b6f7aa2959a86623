import { describe, expect, it } from 'vitest';
import { restoredIn, restoreTrailer } from './restore-record.ts';

describe('the record of a restore', () => {
  it('is found among the trailers of a commit', () => {
    expect([...restoredIn([`flags: restore a\n\nMended by retrying.\n\nFlag: a\n${restoreTrailer('01A')}\nWrite-Id: x\n`])]).toEqual(['01A']);
  });

  it('is found where a squash has moved it: in the middle, indented, in a list, with CRLF, of several commits', () => {
    const squashed = `restore both (#12)\n\n* flags: restore a\n\n${restoreTrailer('01A')}\r\n\n* flags: restore b\n\n  * ${restoreTrailer('01B')}\n\nCo-authored-by: Ada <ada@acme.dev>\n`;
    expect([...restoredIn(['nothing', squashed])]).toEqual(['01A', '01B']);
  });

  it('is not what only speaks of it', () => {
    expect([...restoredIn(['Restores 01A', 'This restores: 01A', 'Restores: ', `> ${restoreTrailer('01A')}`, 'Restores: 01A and more'])]).toEqual([]);
  });
});
