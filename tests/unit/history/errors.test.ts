import { expect, test } from '@playwright/test';
import { HistoryError, historyErrorFrom, openingErrorFrom } from '../../../src/history/errors.ts';

const REASONS = [
  ['SecurityError', 'refused'],
  ['NotAllowedError', 'refused'],
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'damaged'],
  ['NotFoundError', 'damaged'],
  ['DataError', 'damaged'],
  ['NotReadableError', 'damaged'],
  ['InvalidStateError', 'closed'],
  ['VersionError', 'unexpected'],
  ['AbortError', 'closed'],
  ['SomeErrorOfTomorrow', 'unexpected'],
] as const;

for (const [name, reason] of REASONS) {
  test(`${name} means ${reason}, and the message says what was expected and what came`, () => {
    const cause = new DOMException('because', name);
    const error = historyErrorFrom('save report 12', cause);
    expect(error).toBeInstanceOf(HistoryError);
    expect(error).toMatchObject({ name: 'HistoryError', reason, cause });
    expect(error.message).toBe(`expected to save report 12, got ${name}: because`);
  });
}

test('a frame of another site that may keep nothing is refused, and its storage is not damaged', () => {
  const cause = new DOMException('The user denied permission to access the database.', 'UnknownError');
  expect(openingErrorFrom(cause)).toMatchObject({ reason: 'refused', cause });
  expect(openingErrorFrom(new DOMException('Internal error.', 'UnknownError'))).toMatchObject({ reason: 'damaged' });
});

test('whatever else is thrown becomes a HistoryError too', () => {
  for (const cause of [undefined, null, 'text', 12, {}, new TypeError('x is not a function')]) {
    expect(historyErrorFrom('read', cause)).toMatchObject({ reason: 'unexpected', cause });
  }
});

test('an error that is one already is passed on', () => {
  const error = new HistoryError('full', 'expected room, got none');
  expect(historyErrorFrom('read', error)).toBe(error);
  expect(openingErrorFrom(error)).toBe(error);
});

test('what was never open cannot be closed: opening is refused, or fails unexpectedly', () => {
  expect(openingErrorFrom(new DOMException('because', 'InvalidStateError')).reason).toBe('refused');
  expect(openingErrorFrom(new DOMException('because', 'AbortError')).reason).toBe('unexpected');
  expect(openingErrorFrom(new DOMException('because', 'QuotaExceededError')).reason).toBe('full');
  expect(openingErrorFrom(new DOMException('because', 'VersionError'))).toMatchObject({
    reason: 'blocked',
    message: expect.stringContaining('this page has to be loaded again'),
  });
});
