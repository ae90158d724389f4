import { type Assessment, startAssessment } from '../../../../src/core/assessment.ts';
import type { CallContext } from '../../../../src/core/report/build-report.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import type { CallSample } from '../../../../src/core/samples/sample.ts';
import { type BenchCall, type PageFigures, placeBenchCall } from './bench-calls.ts';

/** A long call that is looked at from outside while it runs, and the memory that its samples need by themselves. */

/** Of Opus (RFC 7587 4.1). */
const RTP_TICKS_PER_MS = 48;

let running: Promise<PageFigures> | null = null;
/** All samples of the first part of the call, its set-up included, and how long that was. */
const first: { readonly samples: CallSample[]; ms: number } = { samples: [], ms: 0 };

/** Starts a call of `parts` times `partMs`. */
export function startLongCall(kind: BenchCall, parts: number, partMs: number): void {
  const untilMs = performance.now() + partMs;
  first.ms = partMs;
  running = placeBenchCall(kind, parts * partMs, (sample) => {
    if (performance.now() < untilMs) first.samples.push(sample);
  });
  // Heard by `longCallFigures`; until then nobody waits for it.
  running.catch(() => undefined);
}

export async function longCallFigures(): Promise<PageFigures> {
  if (!running) throw new Error('long call: expected one that was started, got none');
  return running;
}

let kept: { readonly assessment: Assessment; parts: number; report: CallReport | null } | null = null;

/**
 * Folds the samples of the call's first part once more, as those of a later one, into an assessment that is kept as the
 * probe keeps its own: what the heap grows by is what so many samples take, and nothing else. The newest report is kept too,
 * since whoever reads the probe's events holds one.
 */
export function keepAnotherPart(): void {
  kept ??= { assessment: startAssessment(), parts: 0, report: null };
  for (const sample of first.samples) {
    const again = kept.parts === 0 ? sample : later(sample, kept.parts * first.ms);
    if (again) kept.assessment.add(structuredClone(again));
  }
  kept.parts += 1;
  kept.report = kept.assessment.report(CONTEXT);
}

/** The same sample in a later part of the call; null for what comes once. */
function later(sample: CallSample, ms: number): CallSample | null {
  if (sample.type === 'stats') {
    // Counters go on from where they stood, and stand still: that they would fall back is no memory but an error.
    const { endpoint } = sample;
    const newest = first.samples.findLast((other) => other.type === 'stats' && other.endpoint === endpoint);
    return { ...(newest ?? sample), atMs: sample.atMs + ms } as CallSample;
  }
  if (sample.type !== 'packets') return null;
  return {
    ...sample,
    timesMs: sample.timesMs.map((atMs) => atMs + ms),
    rtpTimestamps: sample.rtpTimestamps.map((ticks) => (ticks + ms * RTP_TICKS_PER_MS) >>> 0),
  };
}

const CONTEXT: CallContext = {
  id: '00000000-0000-4000-8000-000000000007',
  startedAt: 0,
  timeZone: null,
  version: '0.0.0',
  browser: null,
  mode: 'thorough',
  plannedMs: 600_000,
  sameComputer: null,
  route: null,
};
