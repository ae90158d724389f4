import { expect, test } from '@playwright/test';
import { openSigningKey } from '../../../../src/server/results/signing-key.ts';
import { createTaken } from '../../../../src/server/results/taken.ts';
import { madeResult } from '../../../support/results/made-results.ts';

test('a result is known by its id and its whole content, for as long as there is room', () => {
  const taken = createTaken(openSigningKey(null), 2);
  const mark = (serial: number, note?: string) => {
    const marked = taken.mark(madeResult({ serial, ...(note === undefined ? {} : { note }) }), serial);
    if (typeof marked === 'string') return marked;
    marked.state = 'taken';
    return marked.seen;
  };
  const [first, second] = [mark(1), mark(2)];
  expect(mark(1)).toBe(first);
  expect(mark(1, 'another note')).toBe('conflict');
  mark(3);
  expect(mark(1), 'heard of lately, so still remembered').toBe(first);
  expect(mark(2), 'forgotten, so marked anew').not.toBe(second);
});
