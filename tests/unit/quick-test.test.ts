import { expect, test } from '@playwright/test';
import type { Assessment } from '../../src/core/assessment.ts';
import { startAssessment } from '../../src/core/assessment.ts';
import type { MosRange } from '../../src/core/score/stop-rule.ts';
import { extraBps, quickStreams, startQuickTest } from '../../src/quick-test.ts';

const GOOD: MosRange = { low: 4.1, high: 4.4 };
const UNKNOWN: MosRange = { low: 3.6, high: 4.3 };
const BAD: MosRange = { low: 2, high: 3 };
const MEDIA_MS = 400;

interface Line {
  readonly range: MosRange;
  /** A queue stands from here, ms of voice, until so long after the further voices were left. */
  readonly queuedFromMs?: number;
  readonly drainsMs?: number;
  readonly outageEndedMs?: number;
}

/** An assessment that sees this line from the first second on; with one voice alone, `alone`. */
function followed(line: Line, alone: Line = line) {
  const seen = { streams: 1, leftMs: 0 };
  const assessment: Assessment = {
    ...startAssessment(),
    look: () => {
      const { range, outageEndedMs = null } = seen.streams > 1 ? line : alone;
      return { toMs: nowMs - 100, ranges: [range, GOOD], outageEndedMs };
    },
    streamsEffect: () => {
      const { queuedFromMs = Number.POSITIVE_INFINITY, drainsMs = 0 } = line;
      const heardMs = nowMs - MEDIA_MS;
      const isOver = seen.streams === 1 && heardMs - seen.leftMs >= drainsMs;
      return { isQueued: heardMs >= queuedFromMs && !isOver, isLossy: false };
    },
  };
  let nowMs = MEDIA_MS;
  const quick = startQuickTest(assessment, { streams: 4, mediaMs: MEDIA_MS, limitMs: 30_000, targetMos: 4 });
  /** What it did and when, ms of voice, until it ended or 30 s were over. */
  const steps: { readonly heardMs: number; readonly did: string; readonly countFromMs: number | null }[] = [];
  for (; nowMs < MEDIA_MS + 30_000; nowMs += 50) {
    const step = quick.step(nowMs);
    const heardMs = nowMs - MEDIA_MS;
    if (step.do === 'end') {
      // Everything before a settled moment belongs to the test; nothing said since speaks against its end.
      expect(quick.endMs(nowMs)).toBe(nowMs - 100);
      return [...steps, { heardMs, did: 'end', countFromMs: null }];
    }
    if (step.do === 'count') steps.push({ heardMs, did: 'count', countFromMs: step.fromMs });
    if (step.do !== 'speak') continue;
    seen.streams = step.streams;
    seen.leftMs = heardMs;
    steps.push({ heardMs, did: `speak ${step.streams}`, countFromMs: step.countFromMs });
  }
  return steps;
}

const told = (steps: ReturnType<typeof followed>) => steps.map(({ did }) => did);

test('a good line: all voices after a moment, and the verdict at the first look', () => {
  const steps = followed({ range: GOOD });
  expect(told(steps)).toEqual(['speak 4', 'end']);
  expect(steps.map(({ heardMs }) => heardMs)).toEqual([250, 5000]);
});

test('a line that is not decided goes on to the limit with all voices', () => {
  expect(told(followed({ range: UNKNOWN }))).toEqual(['speak 4']);
});

test('a line that does not carry the voices is left with one, and counted anew from a whole second once the queue is gone', () => {
  const steps = followed({ range: GOOD, queuedFromMs: 1200, drainsMs: 1500 });
  expect(told(steps)).toEqual(['speak 4', 'speak 1', 'count', 'end']);
  const [, left, counted] = steps;
  expect(left?.heardMs).toBeLessThanOrEqual(1500);
  expect(counted?.heardMs).toBeGreaterThanOrEqual((left?.heardMs ?? 0) + 1500);
  expect(counted?.countFromMs).toBe(MEDIA_MS + Math.ceil((counted?.heardMs ?? 0) / 1000) * 1000);
});

test('a queue that does not go away is the line’s own: counted after five seconds', () => {
  const steps = followed({ range: BAD, queuedFromMs: 1000, drainsMs: 60_000 });
  expect(told(steps)).toEqual(['speak 4', 'speak 1', 'count', 'end']);
  const [, left, counted] = steps;
  expect((counted?.heardMs ?? 0) - (left?.heardMs ?? 0)).toBeGreaterThanOrEqual(5000);
  expect((counted?.heardMs ?? 0) - (left?.heardMs ?? 0)).toBeLessThanOrEqual(5250);
});

test('a line that fails with all voices has to fail with one as well', () => {
  const failing = followed({ range: BAD });
  expect(told(failing)).toEqual(['speak 4', 'speak 1', 'count', 'end']);
  const good = followed({ range: BAD }, { range: GOOD });
  expect(told(good)).toEqual(['speak 4', 'speak 1', 'count', 'end']);
  const undecided = followed({ range: BAD }, { range: UNKNOWN });
  expect(told(undecided)).toEqual(['speak 4', 'speak 1', 'count']);
});

test('after an outage a good verdict waits, a bad one does not', () => {
  const waits = followed({ range: GOOD, outageEndedMs: MEDIA_MS + 3000 });
  expect(waits.at(-1)).toMatchObject({ did: 'end', heardMs: 13_000 });
  const bad = followed({ range: BAD, queuedFromMs: 500, outageEndedMs: MEDIA_MS + 3000 });
  expect(bad.at(-1)).toMatchObject({ did: 'end', heardMs: 5000 });
});

test('what is added to the line stays below 400 kbit/s each way, in every codec, and one more voice would not', () => {
  for (const codec of ['opus', 'PCMU', 'PCMA', 'G722'] as const) {
    const streams = quickStreams(codec);
    expect(streams).toBeGreaterThanOrEqual(2);
    expect(extraBps(codec, streams)).toBeLessThanOrEqual(400_000);
    expect(extraBps(codec, streams + 1)).toBeGreaterThan(400_000);
    expect(extraBps(codec, 1)).toBe(0);
  }
  // 80 bytes of Opus, headers 26, and 28 over UDP or 52 over TCP, 50 times a second, once by each.
  expect(extraBps('opus', 2)).toBe((2 * (80 + 26) + 28 + 52) * 8 * 50);
});

test('an answer that the relay’s last word takes away is none: the test goes on', () => {
  let range = GOOD;
  const assessment: Assessment = {
    ...startAssessment(),
    look: () => ({ toMs: 5000, ranges: [range, GOOD], outageEndedMs: null }),
    streamsEffect: () => ({ isQueued: false, isLossy: false }),
  };
  const quick = startQuickTest(assessment, { streams: 4, mediaMs: 0, limitMs: 30_000, targetMos: 4 });
  expect(quick.step(300)).toMatchObject({ do: 'speak' });
  expect(quick.step(5000)).toEqual({ do: 'end' });
  range = UNKNOWN;
  expect(quick.endMs(5010)).toBeNull();
  range = GOOD;
  expect(quick.step(5020)).toEqual({ do: 'go on' });
  expect(quick.step(6000)).toEqual({ do: 'end' });
  expect(quick.endMs(6010)).toBe(5000);
});

test('too late to count anew, all voices stay', () => {
  expect(told(followed({ range: UNKNOWN, queuedFromMs: 28_000 }))).toEqual(['speak 4']);
});
