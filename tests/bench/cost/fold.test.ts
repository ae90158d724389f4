import { test } from '@playwright/test';
import { startAssessment } from '../../../src/core/assessment.ts';
import type { CallSample } from '../../../src/core/samples/sample.ts';
import { MADE_CONTEXT, madeCall } from '../../support/calls/made-call.ts';
import { seeded } from '../../support/calls/made-frames.ts';
import { type Spread, spreadOf } from '../../support/load/spread.ts';
import { withRange } from './format.ts';
import { QUICK, saveSection } from './results.ts';

/** `npm run bench:cost -- -g fold`: what a report costs, by how long the call is. Asserts nothing. */
const CALL_SECONDS = [20, 60, 600];
const REPEATS = QUICK ? 5 : 25;
/** The probe shows progress so often (PROGRESS_EVERY_MS in probe.ts). */
const PROGRESS_EVERY_MS = 250;
const PROGRESS_PER_S = 1000 / PROGRESS_EVERY_MS;
/** Over this a task is a long one (W3C longtasks), and the page is late with everything else. */
const LONG_TASK_MS = 50;

test('one report of a running call', async () => {
  const figures = CALL_SECONDS.map((seconds) => ({ seconds, ...timesOf(seconds * 1000) }));
  const rows = figures.map(({ seconds, progress, last, addMsPerS }) => ({
    'call so far': `${seconds} s`,
    'progress report ms': withRange(progress, 2),
    'last report ms': withRange(last, 2),
    'samples, ms per second': addMsPerS.toFixed(2),
    'progress, ms per second': (progress.median * PROGRESS_PER_S).toFixed(1),
    'progress over 50 ms': `${progress.values.filter((ms) => ms > LONG_TASK_MS).length} of ${progress.values.length}`,
  }));
  const notes = [
    `A made-up call without loss in Node ${process.versions.node}; each progress report follows ${PROGRESS_EVERY_MS} ms of new samples, as in the probe.`,
    `Median of ${REPEATS} reports after as many to warm up. In the page all of this runs on the main thread.`,
    'The time should not depend on how long the call has been: what has been counted need not be counted again.',
  ];
  const table = { title: 'The fold: one report, by the length of the call', rows, notes };
  await saveSection('fold', { software: `V8 ${process.versions.v8}`, tables: [table], figures });
});

function timesOf(durationMs: number): { progress: Spread; last: Spread; addMsPerS: number } {
  const assessment = startAssessment();
  const delayOf = { up: unevenDelay(1), down: unevenDelay(2) };
  const samples = inSteps(madeCall({ durationMs, delayOf }).filter(({ type }) => type !== 'end'));
  const stepsBefore = samples.length - 2 * REPEATS;
  const add = (step: readonly CallSample[]) => step.forEach(assessment.add);
  const addMs = timed(() => samples.slice(0, stepsBefore).forEach(add));
  const progress = samples.slice(stepsBefore).map((step) => {
    add(step);
    return timed(() => assessment.report(MADE_CONTEXT));
  });
  const ending = { outcome: 'completed', endReason: 'finished', endDetail: null } as const;
  const last = Array.from({ length: REPEATS }, () => timed(() => assessment.report(MADE_CONTEXT, ending)));
  const addMsPerS = (addMs * 1000) / (stepsBefore * PROGRESS_EVERY_MS);
  return { progress: spreadOf(progress.slice(REPEATS)), last: spreadOf(last), addMsPerS };
}

/** 20 to 25 ms, each its own: delays that are all the same would be sorted before anyone sorts them. */
function unevenDelay(seed: number): () => number {
  const random = seeded(seed);
  return () => 20 + 5 * random();
}

/** The samples as they come in a call, by the quarter of a second. */
function inSteps(samples: readonly CallSample[]): CallSample[][] {
  const steps: CallSample[][] = [];
  const put = (sample: CallSample, atMs: number) => {
    const step = Math.floor(atMs / PROGRESS_EVERY_MS);
    while (steps.length <= step) steps.push([]);
    steps[step]?.push(sample);
  };
  for (const sample of samples) {
    if (sample.type !== 'packets') put(sample, sample.atMs);
    else for (const part of batches(sample)) put(part, part.timesMs.at(-1) ?? 0);
  }
  return steps;
}

type Packets = Extract<CallSample, { readonly type: 'packets' }>;

/** As many frames as the tap sees in one of its ticks of 50 ms. */
function batches(sample: Packets): Packets[] {
  const size = 2.5;
  return Array.from({ length: Math.ceil(sample.timesMs.length / size) }, (_, i) => {
    const [from, to] = [Math.floor(i * size), Math.floor((i + 1) * size)];
    const columns = Object.entries(sample).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.slice(from, to) : value,
    ]);
    return Object.fromEntries(columns) as Packets;
  });
}

function timed(run: () => unknown): number {
  const fromMs = performance.now();
  run();
  return performance.now() - fromMs;
}
