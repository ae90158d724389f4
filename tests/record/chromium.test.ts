import { test } from '../support/fixtures.ts';
import { inChromium } from '../support/run/launch.ts';
import { recordCalls } from './record-calls.ts';

/** `npm run record -- chromium` */
const { browserName, launchOptions } = inChromium();
test.use({
  browserName,
  // Nobody presses anything: see `labPage`.
  launchOptions: { ...launchOptions, args: [...launchOptions.args, '--autoplay-policy=no-user-gesture-required'] },
});

recordCalls({
  clean: { seed: 1, legs: {} },
  'loss-5-up': { seed: 2, legs: { up: { udp: { lossRatio: 0.05 } } } },
  'bursts-down': {
    seed: 3,
    legs: { down: { udp: { gilbertElliott: { goodToBad: 0.03, badToGood: 0.3, lossInGood: 0, lossInBad: 1 } } } },
  },
  'jitter-and-delay': {
    seed: 4,
    legs: { up: { udp: { delayMs: 60, jitterMs: 40 } }, down: { udp: { delayMs: 30, jitterMs: 20 } } },
  },
});
