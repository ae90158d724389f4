import { test } from '../support/fixtures.ts';
import { inFirefox } from '../support/run/launch.ts';
import { recordCalls } from './record-calls.ts';

/** `npm run record -- firefox` */
test.use(inFirefox());

recordCalls({
  'loss-10-up': { seed: 11, legs: { up: { udp: { lossRatio: 0.1 } } } },
  'bursts-down-and-delay': {
    seed: 12,
    legs: {
      up: { udp: { delayMs: 40, jitterMs: 30 } },
      down: {
        udp: { delayMs: 20, gilbertElliott: { goodToBad: 0.03, badToGood: 0.3, lossInGood: 0, lossInBad: 1 } },
      },
    },
  },
});
