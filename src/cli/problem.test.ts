import { describe, expect, it } from 'vitest';
import { EffectError } from '../effects/effect-error.ts';
import { exitCodes } from '../workflows/exit-codes.ts';
import { refuse } from '../workflows/refusal.ts';
import { exitOfEffect } from './exit-of-effect.ts';
import { toProblem } from './problem.ts';

describe('exit codes', () => {
  it('are those of the contract', () => {
    expect(exitCodes).toEqual({
      done: 0, refused: 1, changes: 2, killNotRecorded: 10, killNotPublished: 11, killUnknown: 12,
      usage: 64, notFound: 66, unavailable: 69, defect: 70, tryAgain: 75, notPermitted: 77, settings: 78,
    });
  });

  it('tell apart how the world failed', () => {
    expect(exitOfEffect).toEqual({
      'not-found': 66, 'not-permitted': 77, 'disk-full': 75, 'git-missing': 69, 'git-failed': 69, 'io-failed': 75,
      'target-malformed': 64, 'store-unreachable': 69, 'store-failed': 69, 'store-busy': 75, 'store-unsupported': 69, 'store-unknown': 75, 'bad-key': 1,
    });
  });
});

describe('toProblem', () => {
  it('keeps the message and the hint of a world that failed', () => {
    expect(toProblem(new EffectError('disk-full', 'could not write a: no space', 'free some space'))).toEqual({
      kind: 'refusal',
      code: 'disk-full',
      exit: 75,
      message: 'could not write a: no space',
      help: [{ kind: 'hint', text: 'free some space' }],
    });
  });

  it('calls every other error a defect of ours', () => {
    expect(toProblem(new TypeError('x is undefined'))).toMatchObject({ code: 'defect', exit: 70, message: 'this is a defect of maestro-flags: x is undefined' });
    expect(toProblem('thrown text')).toMatchObject({ exit: 70, message: 'this is a defect of maestro-flags: thrown text' });
  });

  it('lets a refusal through', () => {
    const refusal = refuse({ code: 'usage', exit: 64, message: 'm', help: [] });
    expect(toProblem(refusal)).toBe(refusal);
  });
});
