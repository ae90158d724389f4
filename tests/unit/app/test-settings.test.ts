import { expect, test } from '@playwright/test';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/app/test-settings.ts';

test('what the form offers is accepted', () => {
  expect(parseSettings({ codec: 'G722', lengthMs: '60000' })).toEqual({ codec: 'G722', lengthMs: 60_000 });
  expect(parseSettings({ codec: 'opus', lengthMs: '20000' })).toEqual(DEFAULT_SETTINGS);
});

test('what it does not offer is refused by name', () => {
  expect(() => parseSettings({ codec: 'mp3', lengthMs: '20000' })).toThrow(
    new RangeError('codec: expected one of opus, PCMU, PCMA, G722, got mp3'),
  );
  expect(() => parseSettings({ codec: 'opus', lengthMs: '20' })).toThrow(
    new RangeError('lengthMs: expected one of 20000, 60000, got 20'),
  );
});
