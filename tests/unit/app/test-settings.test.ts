import { expect, test } from '@playwright/test';
import { DEFAULT_SETTINGS, parseSettings, planOf } from '../../../src/app/test-settings.ts';

test('what the form offers is accepted', () => {
  expect(parseSettings({ codec: 'G722', fullLengthMs: '300000' })).toEqual({ codec: 'G722', fullLengthMs: 300_000 });
  expect(parseSettings({ codec: 'opus', fullLengthMs: '60000' })).toEqual(DEFAULT_SETTINGS);
});

test('what it does not offer is refused by name', () => {
  expect(() => parseSettings({ codec: 'mp3', fullLengthMs: '60000' })).toThrow(
    new RangeError('codec: expected one of opus, PCMU, PCMA, G722, got mp3'),
  );
  expect(() => parseSettings({ codec: 'opus', fullLengthMs: '20' })).toThrow(
    new RangeError('fullLengthMs: expected one of 60000, 300000, 600000, got 20'),
  );
});

test('each kind of test asks the probe for what its button says', () => {
  const settings = { codec: 'opus', fullLengthMs: 300_000 } as const;
  expect(planOf('usual', settings)).toEqual({ mode: 'thorough', durationMs: 19_000 });
  expect(planOf('quick', settings)).toEqual({ mode: 'quick', durationMs: 30_000 });
  expect(planOf('full', settings)).toEqual({ mode: 'thorough', durationMs: 300_000 });
});
