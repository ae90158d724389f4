import { expect, test } from '@playwright/test';
import { classifyHeadset, type HeadsetRecording } from '../../../../src/core/audio/classify.ts';
import { echoSweep } from '../../../../src/core/audio/sweep.ts';
import { headsetFindings } from '../../../../src/core/diagnosis/headset-findings.ts';
import { babble, clippedAt, delayed, lowPassed, made, noise, scaled, sum } from '../../../support/audio/signals.ts';

const RATE = 48_000;
const NOTHING = new Float32Array();

function recording(parts: Partial<HeadsetRecording> = {}): HeadsetRecording {
  return {
    sampleRateHz: RATE,
    quiet: noise(-70, 2, RATE),
    speech: babble(0.4, 4, RATE),
    isWhole: true,
    sweep: null,
    processed: null,
    ...parts,
  };
}

const found = (parts: Partial<HeadsetRecording>) =>
  headsetFindings({
    tookMs: 0,
    trouble: null,
    microphone: null,
    loudspeaker: null,
    sampleRateHz: RATE,
    ...classifyHeadset(recording(parts)),
  }).map(({ code }) => code);

test('a good headset has no finding, and a figure for all that was recorded', () => {
  expect(found({})).toEqual([]);
  const figures = classifyHeadset(recording());
  expect(figures).toMatchObject({ clippedRatio: 0, dropouts: 0, silentRatio: 0, echo: null, processed: null });
  expect(figures.noiseDbfs).toBeCloseTo(-70, 0);
});

test('each fault is found as what it is, and as nothing else', () => {
  const silence = { quiet: made(2, RATE, () => 0), speech: made(4, RATE, () => 0) };
  const sweep = echoSweep(RATE);
  const heard = sum(delayed(scaled(sweep, 0.1), Math.round(0.42 * RATE), 2 * RATE), noise(-70, 2, RATE));
  const holed = babble(0.4, 4, RATE).map((sample, i) => (i % 12_000 > 2_000 && i % 12_000 < 3_000 ? 0 : sample));
  expect(found(silence)).toEqual(['microphone-silent']);
  expect(found({ speech: clippedAt(1, babble(4, 4, RATE)) })).toEqual(['microphone-clipping']);
  expect(found({ quiet: noise(-30, 2, RATE), speech: noise(-30, 4, RATE) })).toEqual(['microphone-noise']);
  expect(found({ speech: lowPassed(babble(0.4, 4, RATE), 3400, RATE) })).toEqual(['microphone-narrowband']);
  expect(found({ speech: holed })).toEqual(['microphone-dropouts']);
  // The same holes, made by a computer that was too busy to record.
  expect(found({ speech: holed, isWhole: false })).toEqual([]);
  expect(found({ sweep: { heard, playedFrom: 0.3 * RATE, played: sweep } })).toEqual(['headset-echo']);
});

test('what was not recorded is null, not zero', () => {
  expect(classifyHeadset(recording({ quiet: NOTHING, speech: NOTHING }))).toEqual({
    speechDbfs: null,
    noiseDbfs: null,
    clippedRatio: null,
    dropouts: null,
    silentRatio: null,
    bandwidthHz: null,
    echo: null,
    processed: null,
  });
});
