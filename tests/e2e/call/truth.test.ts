import { callUnder, expectExactLosses } from '../../support/calls/impaired-call.ts';
import { test } from '../../support/fixtures.ts';
import type { ImpairmentPlan } from '../../support/lab/impairment/plan.ts';

/** Each plan says what is done to the UDP leg of each direction; a direction it leaves out is clean. */
const PLANS: Readonly<Record<string, ImpairmentPlan>> = {
  'random 1 % both ways': {
    seed: 101,
    legs: { up: { udp: { lossRatio: 0.01 } }, down: { udp: { lossRatio: 0.01 } } },
  },
  'random 5 % up only': { seed: 102, legs: { up: { udp: { lossRatio: 0.05 } } } },
  'random 20 % down only': { seed: 103, legs: { down: { udp: { lossRatio: 0.2 } } } },
  'bursts up only': {
    seed: 104,
    legs: { up: { udp: { gilbertElliott: { goodToBad: 0.02, badToGood: 0.25, lossInGood: 0, lossInBad: 1 } } } },
  },
  'a list of packets down only': {
    seed: 105,
    legs: { down: { udp: { dropVoice: [60, 61, 62, 100, 170, 171, 210, 240, 241, 242, 243, 244] } } },
  },
  'random 3 % up, bursts down': {
    seed: 106,
    legs: {
      up: { udp: { lossRatio: 0.03 } },
      down: { udp: { gilbertElliott: { goodToBad: 0.05, badToGood: 0.4, lossInGood: 0, lossInBad: 0.9 } } },
    },
  },
  'random 20 % up, jitter and reordering with it': {
    seed: 107,
    legs: { up: { udp: { lossRatio: 0.2, delayMs: 20, jitterMs: 50 } }, down: { udp: { jitterMs: 50 } } },
  },
};

for (const [name, plan] of Object.entries(PLANS)) {
  test(`the frames called lost are the frames the relay dropped: ${name}`, async ({ lab, labPage }) => {
    expectExactLosses(await callUnder(plan, lab, labPage));
  });
}
