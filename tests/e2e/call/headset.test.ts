import { expect } from '@playwright/test';
import { levelDbfs } from '../../../src/core/audio/levels.ts';
import { headsetFindings } from '../../../src/core/diagnosis/headset-findings.ts';
import type { HeadsetSample } from '../../../src/core/samples/examined.ts';
import {
  babble,
  clippedAt,
  joined,
  lowPassed,
  made,
  noise,
  type Samples,
  scaled,
} from '../../support/audio/signals.ts';
import { complaintsOf } from '../../support/complaints.ts';
import { checkedHeadset, type HeadsetPage, watchSound } from '../../support/headset/headset-page.ts';
import { ALLOWED, opened, test } from '../../support/headset/microphone-fixture.ts';
import { labIceServers, startLab } from '../../support/lab/lab.ts';

const RATE = 48_000;
/** Longer than opening the microphone and listening to the quiet takes. */
const QUIET_S = 3.2;
const SPEECH_S = 2.8;
const codes = (sample: HeadsetSample) => headsetFindings(sample).map(({ code }) => code);
/** Quiet, a sentence, and quiet again for the tones. */
const spoken = (sentence: Samples, quiet = noise(-70, QUIET_S, RATE, 5)) =>
  joined(quiet, sentence, noise(-70, 20 - QUIET_S - SPEECH_S, RATE, 5));
/** Noise as a microphone has it, with nothing that a change of the sampling rate would take away. */
const hum = (dbfs: number) => {
  const dull = lowPassed(noise(0, QUIET_S, RATE, 5), 10_000, RATE);
  return scaled(dull, 10 ** ((dbfs - (levelDbfs(dull) ?? 0)) / 20));
};

const MICROPHONES = {
  'nothing wrong': { sound: () => spoken(babble(0.4, SPEECH_S, RATE)), finds: [] },
  silence: { sound: () => made(20, RATE, () => 0), finds: ['microphone-silent'] },
  clipping: {
    sound: () => spoken(clippedAt(1, lowPassed(babble(6, SPEECH_S, RATE), 8000, RATE))),
    finds: ['microphone-clipping'],
  },
  'noise at -30 dBFS': {
    sound: () => spoken(babble(0.6, SPEECH_S, RATE), hum(-30)),
    finds: ['microphone-noise'],
  },
  'a band limit at 3.4 kHz': {
    sound: () => spoken(lowPassed(babble(0.4, SPEECH_S, RATE), 3400, RATE)),
    finds: ['microphone-narrowband'],
  },
} as const;

for (const [name, { sound, finds }] of Object.entries(MICROPHONES)) {
  test(`a microphone with ${name} is found to be that, and nothing else`, async ({ withMicrophone }) => {
    const page = await opened(await withMicrophone(sound(), ALLOWED));
    const complaints = complaintsOf(page);
    const sample = await checkedHeadset(page);
    expect(sample.trouble).toBeNull();
    expect(codes(sample), JSON.stringify(sample)).toEqual(finds);
    if (name === 'nothing wrong') await expect(page.getByText('Your microphone and headset look fine.')).toBeVisible();
    // A fifth of the frames is quieter, and 20 ms of noise stray by 0.3 dB.
    if (name === 'noise at -30 dBFS') expect(Math.abs((sample.noiseDbfs ?? 0) + 30)).toBeLessThan(1);
    expect(complaints).toEqual([]);
  });
}

test('a microphone that may not be used is told as that, and what to press', async ({ withMicrophone }) => {
  // Nobody says yes: without a person, Chromium takes the question for refused.
  const page = await opened(await withMicrophone(noise(-60, 1, RATE)));
  const sample = await checkedHeadset(page);
  expect(sample).toMatchObject({ trouble: 'refused', speechDbfs: null, silentRatio: null, echo: null });
  await expect(page.getByText('This page may not use your microphone.')).toBeVisible();
});

test('a computer without a microphone is told as that', async ({ withMicrophone }) => {
  const page = await opened(await withMicrophone(noise(-60, 1, RATE), ALLOWED), (one) =>
    one.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = async () => {
        throw new DOMException('Requested device not found', 'NotFoundError');
      };
    }),
  );
  expect(await checkedHeadset(page)).toMatchObject({ trouble: 'none-found' });
  await expect(page.getByText('No microphone was found.')).toBeVisible();
});

test('a microphone that goes away during the check leaves what was heard until then', async ({ withMicrophone }) => {
  const context = await withMicrophone(spoken(babble(0.4, SPEECH_S, RATE)));
  await context.grantPermissions(['microphone']);
  const page = await opened(context);
  await page.getByRole('button', { name: 'Check my headset' }).click();
  await expect(page.getByRole('heading', { name: 'Say a sentence' })).toBeVisible();
  // The browser takes the device away with the permission, and ends its track.
  await context.clearPermissions();
  await page.getByRole('button', { name: 'Check again' }).waitFor();
  const sample = await page.evaluate(() => (globalThis as unknown as HeadsetPage).headset.sample.value);
  expect(sample).toMatchObject({ trouble: 'removed', echo: null, processed: null });
  expect(sample?.noiseDbfs).not.toBeNull();
  await expect(page.getByText('Your microphone went away during the check.')).toBeVisible();
});

test('stopped in the middle, the microphone is let go and nothing is left open', async ({ withMicrophone }) => {
  const context = await withMicrophone(spoken(babble(0.4, SPEECH_S, RATE)), ALLOWED);
  const page = await context.newPage();
  const held = await watchSound(page);
  await page.goto('/');
  for (const step of ['Say nothing', 'a tone is played']) {
    await page.getByRole('button', { name: 'Check my headset' }).click();
    await expect(page.getByRole('heading', { name: step })).toBeVisible();
    expect((await held()).liveTracks).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(held, { timeout: 2000 }).toEqual({ liveTracks: 0, openContexts: 0 });
  }
});

test('a recording is heard back as a caller would hear it, through the relay', async ({ withMicrophone }) => {
  const lab = await startLab();
  try {
    const context = await withMicrophone(babble(0.4, 20, RATE), ALLOWED);
    const page = await context.newPage();
    const held = await watchSound(page);
    await page.addInitScript((iceServers) => Object.assign(globalThis, { iceServers }), labIceServers(lab));
    await page.goto('/');
    await page.getByRole('button', { name: 'Record 5 seconds' }).click();
    await expect(page.getByText(/^Recording: say a sentence/)).toBeVisible();
    await expect(page.getByText(/^Recorded\./)).toBeVisible();
    await lab.clearLog();
    await page.getByRole('button', { name: 'Play it as your caller hears you' }).click();
    await expect(page.getByText('Playing…')).toBeVisible();
    // Five seconds of voice, 50 packets a second, went up and came down.
    expect((await lab.log()).length).toBeGreaterThan(500);
    await expect(page.getByText(/^Recorded\./)).toBeVisible();
    expect(await held()).toEqual({ liveTracks: 0, openContexts: 0 });
  } finally {
    await lab.close();
  }
});
