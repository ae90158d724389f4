import { expect, test } from '@playwright/test';
import { DEFAULT_SETTINGS, parseSettings, planOf } from '../../../src/app/test-settings.ts';
import { TEST_KINDS } from '../../../src/core/test-choices.ts';

test('what the form offers is accepted', () => {
  expect(parseSettings({ codec: 'G722', longLengthMs: '300000' })).toEqual({ codec: 'G722', longLengthMs: 300_000 });
  const { codec, longLengthMs } = DEFAULT_SETTINGS;
  expect(parseSettings({ codec: 'opus', longLengthMs: '60000' })).toEqual({ codec, longLengthMs });
});

test('what it does not offer is refused by name', () => {
  expect(() => parseSettings({ codec: 'mp3', longLengthMs: '60000' })).toThrow(
    new RangeError('codec: expected one of opus, PCMU, PCMA, G722, got mp3'),
  );
  expect(() => parseSettings({ codec: 'opus', longLengthMs: '20' })).toThrow(
    new RangeError('longLengthMs: expected one of 60000, 300000, 600000, got 20'),
  );
});

test('each kind of test asks the probe for what its button says', () => {
  const settings = { codec: 'opus', longLengthMs: 300_000, mayFill: true } as const;
  const call = { run: 'call', mode: 'thorough', durationMs: 19_000, load: false } as const;
  expect(planOf('usual', settings)).toEqual(call);
  expect(planOf('quick', settings)).toEqual({ ...call, mode: 'quick', durationMs: 30_000 });
  expect(planOf('long', settings)).toEqual({ ...call, durationMs: 300_000 });
  expect(planOf('check', settings)).toEqual({ ...call, run: 'full-check', load: true });
  expect(planOf('check', { ...settings, mayFill: false })).toEqual({ ...call, run: 'full-check' });
  expect(planOf('load', { ...settings, mayFill: false })).toEqual({ ...call, durationMs: 8_000, load: true });
});

test('only what says so fills the line, whatever the form has', () => {
  for (const kind of TEST_KINDS) {
    const { load } = planOf(kind, { ...DEFAULT_SETTINGS, mayFill: false });
    expect(load, kind).toBe(kind === 'load');
  }
});
