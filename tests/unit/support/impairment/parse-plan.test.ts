import { expect, test } from '@playwright/test';
import { parsePlan } from '../../../support/lab/impairment/parse-plan.ts';
import type { ImpairmentPlan } from '../../../support/lab/impairment/plan.ts';

const FULL: ImpairmentPlan = {
  seed: 7,
  legs: {
    up: {
      udp: {
        dropVoice: [0, 3],
        lossRatio: 0.05,
        gilbertElliott: { goodToBad: 0.01, badToGood: 0.3, lossInGood: 0, lossInBad: 1 },
        applyTo: 'all',
        delayMs: 40,
        jitterMs: 30,
        duplicateRatio: 0.1,
        reorder: { ratio: 0.1, byMs: 50 },
        outages: [{ fromMs: 0, durationMs: 5_000 }],
        block: false,
      },
    },
    down: {
      tcp: {
        keepOrder: true,
        spikes: { everyMs: 500, minMs: 20, maxMs: 80 },
        queue: {
          rateBps: 1e6,
          limitBytes: 64_000,
          background: [{ fromMs: 6_000, durationMs: 3_000, rateBps: 1.2e6 }],
        },
      },
    },
  },
};

test('a plan with every field passes unchanged, also through JSON', () => {
  expect(parsePlan(FULL)).toEqual(FULL);
  expect(parsePlan(JSON.parse(JSON.stringify(FULL)))).toEqual(FULL);
  expect(parsePlan({ seed: 0, legs: {} })).toEqual({ seed: 0, legs: {} });
});

const withLeg = (leg: unknown) => ({ seed: 1, legs: { up: { udp: leg } } });

test('what is wrong is named, with what was expected and what came', () => {
  for (const [plan, message] of [
    [null, 'impairment plan plan: expected an object, got null'],
    [{ legs: {} }, 'impairment plan seed: expected a value, got undefined'],
    [{ seed: 1.5, legs: {} }, 'impairment plan seed: expected a whole number of 32 bits, got 1.5'],
    [{ seed: 1 }, 'impairment plan legs: expected a value, got undefined'],
    [{ seed: 1, legs: { sideways: {} } }, 'impairment plan legs.sideways: expected no such field, got "sideways"'],
    [withLeg({ lossRatio: 2 }), 'impairment plan legs.up.udp.lossRatio: expected a number from 0 to 1, got 2'],
    [withLeg({ lossRatio: '5%' }), 'impairment plan legs.up.udp.lossRatio: expected a number from 0 to 1, got "5%"'],
    [withLeg({ lossratio: 0.1 }), 'impairment plan legs.up.udp.lossratio: expected no such field, got "lossratio"'],
    [withLeg({ delayMs: -1 }), 'impairment plan legs.up.udp.delayMs: expected milliseconds, 0 or more, got -1'],
    [
      withLeg({ dropVoice: [1, -2] }),
      'impairment plan legs.up.udp.dropVoice.1: expected a whole number, 0 or more, got -2',
    ],
    [withLeg({ dropVoice: 4 }), 'impairment plan legs.up.udp.dropVoice: expected a list of packet indexes, got 4'],
    [withLeg({ applyTo: 'rtp' }), "impairment plan legs.up.udp.applyTo: expected 'voice' or 'all', got \"rtp\""],
    [withLeg({ block: 1 }), 'impairment plan legs.up.udp.block: expected true or false, got 1'],
    [withLeg({ reorder: { ratio: 0.5 } }), 'impairment plan legs.up.udp.reorder.byMs: expected a value, got undefined'],
    [
      withLeg({ outages: [{ fromMs: 0, durationMs: Number.NaN }] }),
      'impairment plan legs.up.udp.outages.0.durationMs: expected milliseconds, 0 or more, got NaN',
    ],
    [withLeg({ keepOrder: false }), 'impairment plan legs.up.udp.keepOrder: expected true or nothing, got false'],
    [
      withLeg({ keepOrder: true, reorder: { ratio: 0.1, byMs: 10 } }),
      'impairment plan legs.up.udp.keepOrder: expected no reorder beside it, got true',
    ],
    [
      withLeg({ spikes: { everyMs: 0, minMs: 1, maxMs: 2 } }),
      'impairment plan legs.up.udp.spikes.everyMs: expected milliseconds, 1 or more, got 0',
    ],
    [
      withLeg({ spikes: { everyMs: 100, minMs: 3, maxMs: 2 } }),
      'impairment plan legs.up.udp.spikes.maxMs: expected minMs or more, got 2',
    ],
    [
      withLeg({ spikes: { everyMs: 100, minMs: 3 } }),
      'impairment plan legs.up.udp.spikes.maxMs: expected a value, got undefined',
    ],
    [
      withLeg({ queue: { rateBps: 0, limitBytes: 9_000 } }),
      'impairment plan legs.up.udp.queue.rateBps: expected bit/s, 1 or more, got 0',
    ],
    [
      withLeg({ queue: { rateBps: 1e6, limitBytes: 100 } }),
      'impairment plan legs.up.udp.queue.limitBytes: expected bytes, 1500 or more, got 100',
    ],
    [
      withLeg({ queue: { rateBps: 1e6, limitBytes: 9_000, background: {} } }),
      'impairment plan legs.up.udp.queue.background: expected a list of background traffic, got {}',
    ],
    [
      withLeg({ queue: { rateBps: 1e6, limitBytes: 9_000, background: [{ fromMs: 0, durationMs: 1, rateBps: -1 }] } }),
      'impairment plan legs.up.udp.queue.background.0.rateBps: expected bit/s, 0 or more, got -1',
    ],
  ] as const) {
    expect(() => parsePlan(plan), message).toThrow(new TypeError(message));
  }
});
