import { assess } from '../../src/core/assessment.ts';
import { MADE_CONTEXT, madeCall } from '../support/calls/made-call.ts';
import { placeCall } from '../support/calls/place-call.ts';
import { test } from '../support/fixtures.ts';

/** `npm run bench:call`: what setting up and measuring costs here. Asserts nothing. */
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], p: number) => sorted(values)[Math.round((values.length - 1) * p)] ?? Number.NaN;

test('from the click to voice in both directions, 10 clean calls', async ({ labPage }) => {
  const figures = new Map<string, number[]>();
  const note = (figure: string, ms: number | null) => {
    if (ms !== null) figures.set(figure, [...(figures.get(figure) ?? []), ms]);
  };
  for (let i = 0; i < 10; i += 1) {
    const { setup, directions } = await placeCall(labPage, { durationMs: 5000 });
    for (const [mark, ms] of Object.entries(setup.timelineMs)) note(mark, ms);
    for (const [direction, { metrics }] of Object.entries(directions)) {
      note(`${direction} delay median`, metrics.delayMedianMs);
      note(`${direction} delay p95`, metrics.delayP95Ms);
      note(`${direction} jitter`, metrics.jitterMs);
    }
  }
  const table = [...figures].map(([figure, values]) => ({
    figure,
    'median ms': at(values, 0.5).toFixed(1),
    'worst ms': at(values, 1).toFixed(1),
  }));
  console.table(table);
});

test('the fold: one report of a whole call', () => {
  const table = [20, 60, 600].map((seconds) => {
    const samples = madeCall({ durationMs: seconds * 1000 });
    const from = performance.now();
    assess(samples, MADE_CONTEXT, { outcome: 'completed', endReason: 'finished', endDetail: null });
    return { 'call s': seconds, samples: samples.length, 'report ms': (performance.now() - from).toFixed(1) };
  });
  console.table(table);
});
