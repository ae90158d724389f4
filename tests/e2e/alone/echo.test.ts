import { expect } from '@playwright/test';
import { noise } from '../../support/audio/signals.ts';
import { checkedHeadset, loopOutputBack } from '../../support/headset/headset-page.ts';
import { ALLOWED, opened, test } from '../../support/headset/microphone-fixture.ts';

const RATE = 48_000;

test('an echo of 20 dB after 120 ms is measured as that, and told to the person', async ({ withMicrophone }) => {
  const microphone = await withMicrophone(noise(-60, 20, RATE), ALLOWED);
  const page = await opened(microphone, (one) => loopOutputBack(one, { delayMs: 120, lossDb: 20 }));
  const { echo, processed } = await checkedHeadset(page);
  // The tolerances.
  expect(Math.abs((echo?.delayMs ?? Number.NaN) - 120)).toBeLessThan(5);
  expect(Math.abs((echo?.lossDb ?? Number.NaN) - 20)).toBeLessThan(2);
  expect(Math.abs((processed?.echo?.delayMs ?? Number.NaN) - 120)).toBeLessThan(5);
  await expect(page.getByText('Your caller hears himself')).toBeVisible();
});
