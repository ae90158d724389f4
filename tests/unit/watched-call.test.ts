import { expect, test } from '@playwright/test';
import { assess } from '../../src/core/assessment.ts';
import { MOST_STEPS } from '../../src/core/metrics/steps.ts';
import { parseReport } from '../../src/core/report/parse-report.ts';
import type { CallReport } from '../../src/core/report/schema.ts';
import type { RawStats } from '../../src/core/samples/read-stats.ts';
import { summaryOf } from '../../src/core/trends/summary.ts';
import {
  type SimulatedCall,
  type SimulatedSecond,
  simulateCall,
  startWatching,
  WATCHED,
  watchedCall,
} from '../support/watch/simulated-stats.ts';

type Seconds = (second: number, call: SimulatedCall) => Partial<SimulatedSecond>;

/** The same in 4 packets of 100, both ways: what happens besides must neither add to it nor take from it. */
const LOSSY = { lostUp: 2, lostDown: 2 };
const LOSS_RATIO = 0.04;

function lossOf({ directions: { up, down } }: CallReport) {
  return {
    up: up.metrics.lossRatio ?? -1,
    down: down.metrics.lossRatio ?? -1,
    patched: down.metrics.concealedRatio ?? -1,
  };
}

/** From 20 to 30 s of 60. */
const isThen = (second: number) => second >= 20 && second < 30;
const at20 = (second: number, act: () => void) => {
  if (second === 20) act();
  return {};
};

const SURVIVED: readonly (readonly [what: string, of: Seconds])[] = [
  ['another path (ICE restart)', (second, call) => at20(second, call.newPath)],
  ['another SSRC of theirs', (second, call) => at20(second, () => call.newStream('heard'))],
  ['another SSRC of ours', (second, call) => at20(second, () => call.newStream('sent'))],
  ['counters that begin anew', (second, call) => at20(second, call.reset)],
  ['hold', (second) => (isThen(second) ? { sent: 0, heard: 0, lostUp: 0, lostDown: 0 } : {})],
  ['hold of one direction', (second) => (isThen(second) ? { heard: 0, lostDown: 0 } : {})],
  [
    'silence that is sent as comfort noise',
    (second) => (isThen(second) ? { sent: 3, heard: 3, lostUp: 0, lostDown: 0 } : {}),
  ],
  ['a far end that stops reporting', (second) => ({ isDeaf: second >= 30 })],
];

for (const [what, of] of SURVIVED) {
  test(`${what} is no loss, and hides none`, () => {
    const clean = lossOf(watchedCall(60, of));
    expect(clean).toEqual({ up: 0, down: 0, patched: 0 });
    const lossy = lossOf(watchedCall(60, (second, call) => ({ ...LOSSY, ...of(second, call) })));
    // A second around what happened is not counted; a report has parts of seconds in it.
    for (const ratio of Object.values(lossy)) expect(Math.abs(ratio - LOSS_RATIO)).toBeLessThan(0.003);
  });
}

test('mid-call: what was before the watch began is no part of it', () => {
  const call = simulateCall();
  for (let i = 0; i < 100; i += 1) call.second({ lostUp: 25, lostDown: 25 });
  const watching = startWatching();
  for (let i = 0; i < 40; i += 1) watching.poll(call.second(), i * 1000);
  expect(lossOf(watching.end(39_000))).toEqual({ up: 0, down: 0, patched: 0 });
});

test('a hidden tab: polls a minute apart are what they are, no outage and no loss', () => {
  const call = simulateCall();
  const watching = startWatching();
  for (let i = 0; i < 20; i += 1) watching.poll(call.second(), i * 1000);
  watching.note({ type: 'visibility', hidden: true, atMs: 19_500 });
  for (let minute = 0; minute < 5; minute += 1) {
    for (let i = 0; i < 59; i += 1) call.second(LOSSY);
    watching.poll(call.second(LOSSY), (79 + minute * 60) * 1000);
  }
  const report = watching.end(320_000);
  const hidden = report.seconds.filter(({ fromMs }) => fromMs >= 20_000);
  expect(hidden).toHaveLength(299);
  // Each of the seconds in between has an even share of what its minute lost.
  for (const { down } of hidden) expect(down.metrics.lossRatio).toBeCloseTo(LOSS_RATIO, 6);
  expect(hidden.every((second) => second.hidden === true)).toBe(true);
  expect(report.findings.map(({ code }) => code)).toEqual(['loss', 'loss']);
});

test('an outage is loss though nothing came while it lasted', () => {
  const call = simulateCall();
  const watching = startWatching();
  for (let i = 0; i < 60; i += 1) {
    const isOut = i >= 30 && i < 34;
    // While nothing comes nobody knows of what is missing: the gap is seen by the next packet.
    watching.poll(
      call.second({ heard: isOut ? 0 : 50 }).map((raw) => lateLoss(raw, i >= 34 ? 200 : 0)),
      i * 1000,
    );
  }
  const { down } = watching.end(59_000).directions;
  // Counted from 4 s of 59: 2,750 packets, of which 4 s are 200.
  expect(down.metrics).toMatchObject({ packetsLost: 200, packetsReceived: 2550 });
  expect(down.metrics.concealedRatio).toBeCloseTo(200 / 2750, 3);
});

function lateLoss(raw: RawStats, packetsLost: number): RawStats {
  return raw.type === 'inbound-rtp' ? { ...raw, packetsLost } : raw;
}

test('no audio yet: the call begins with its first packet', () => {
  const report = watchedCall(40, (second) => (second < 20 ? { sent: 0, heard: 0 } : {}));
  expect(report.window.mediaFromMs).toBe(20_000);
  expect(report.seconds).toHaveLength(19);
});

test('streams beside the first: voice is added up, video is none of it', () => {
  const [call, other] = [simulateCall(), simulateCall()];
  const watching = startWatching();
  const renamed = (raw: RawStats): RawStats => ({ ...raw, id: `other-${raw.id}`, ssrc: 7000 + Number(raw.ssrc) });
  for (let i = 0; i < 40; i += 1) {
    const more = other.second({ lostDown: 2 }).filter(({ type }) => type === 'inbound-rtp');
    const video = call.second({}).filter(({ type }) => type === 'inbound-rtp');
    const asVideo = video.map((raw) => ({
      ...renamed(raw),
      id: 'video',
      ssrc: 9,
      kind: 'video',
      packetsLost: i * 400,
    }));
    watching.poll([...call.second(), ...(i < 10 ? [] : more.map(renamed)), ...asVideo], i * 1000);
  }
  const { metrics } = watching.end(39_000).directions.down;
  // From 4 s of 39, 100 packets a poll; from the second poll on of the other stream, 2 of 50 lost.
  expect(metrics.packetsLost).toBe(29 * 2);
});

test('MOS never rises as planted loss rises, in either direction', () => {
  for (const direction of ['lostUp', 'lostDown'] as const) {
    for (const codec of ['audio/opus', 'audio/PCMU', 'audio/G722']) {
      const scores = [0, 1, 2, 4, 8, 16, 32].map((lost) => {
        const report = watchedCall(20, () => ({ [direction]: lost }), codec);
        return report.directions[direction === 'lostUp' ? 'up' : 'down'].score.mos ?? 0;
      });
      expect(
        scores.every((mos, i) => mos >= 1 && mos <= (scores[i - 1] ?? 4.5)),
        `${direction} ${codec}: ${scores}`,
      ).toBe(true);
      expect(scores[0]).toBeGreaterThan(scores.at(-1) ?? 5);
    }
  }
});

test('whatever happens in whatever order, a clean call has no loss and no figure is below 0', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const random = randomOf(seed);
    const call = simulateCall();
    const watching = startWatching();
    let held = 0;
    for (let i = 0; i < 90; i += 1) {
      const event = Math.floor(random() * 40);
      const act = [call.newPath, call.reset, () => call.newStream('sent'), () => call.newStream('heard')][event];
      act?.();
      if (event === 4) held = Math.ceil(random() * 8);
      held -= 1;
      const raw = call.second(held > 0 ? { sent: 0, heard: 0 } : { isDeaf: random() < 0.2 });
      // Polls that are missing, empty, or junk.
      if (event === 5) continue;
      watching.poll(event === 6 ? [] : event === 7 ? JUNK : raw, i * 1000 + Math.floor(random() * 300));
    }
    const report = watching.end(90_000);
    const text = JSON.stringify(report);
    expect(parseReport(JSON.parse(text)), `seed ${seed}`).toMatchObject({ ok: true });
    expect(text, `seed ${seed}`).not.toMatch(/:-[0-9]|NaN/);
    const { up, down } = report.directions;
    expect(
      [up.metrics.packetsLost ?? 0, down.metrics.packetsLost ?? 0, down.metrics.concealedRatio ?? 0],
      `seed ${seed}`,
    ).toEqual([0, 0, 0]);
  }
});

const JUNK = [
  { type: 'inbound-rtp' },
  { type: 'outbound-rtp', ssrc: 'none', packetsSent: 'many' },
  { type: 'remote-inbound-rtp', packetsLost: Number.NaN, roundTripTime: -1 },
  { type: 'candidate-pair', nominated: true, state: 'succeeded', totalRoundTripTime: null },
  {},
] as unknown as RawStats[];

test('a format that is not in the table gets no score, and no guess', () => {
  for (const codec of ['audio/red', 'audio/ISAC', null]) {
    const { directions, verdict } = watchedCall(30, () => ({}), codec);
    expect(verdict.band).toBe('inconclusive');
    expect(directions.down.score).toMatchObject({ mos: null, missing: ['codec'] });
    expect(directions.down.metrics.lossRatio).toBe(0);
  }
});

test('up is null until the far end has reported; without any report down alone decides', () => {
  const deaf = watchedCall(30, () => ({ isDeaf: true }));
  expect(deaf.directions.up.metrics).toMatchObject({ lossRatio: null, packetsLost: null, jitterMs: null });
  expect(deaf.verdict).toMatchObject({ direction: 'down', band: 'excellent' });
  const call = simulateCall();
  const watching = startWatching();
  for (let i = 0; i < 9; i += 1) watching.poll(call.second(), i * 1000);
  expect(watching.running().seconds.every(({ up }) => up.mos === null)).toBe(true);
  for (let i = 9; i < 11; i += 1) watching.poll(call.second(), i * 1000);
  expect(watching.running().seconds.filter(({ up }) => up.mos !== null)).toHaveLength(4);
});

test('findings name the direction, and a hold of a whole direction is no one-way audio', () => {
  const found = (of: Seconds) => watchedCall(60, of).findings.map(({ code, direction }) => `${code} ${direction}`);
  expect(found(() => ({ lostUp: 3 }))).toEqual(['loss up']);
  expect(found(() => ({ lostDown: 3 }))).toEqual(['loss down']);
  expect(found(() => ({}))).toEqual(['nothing-wrong null']);
  expect(found((second) => (second < 5 ? {} : { heard: 0 }))).toEqual(['nothing-wrong null']);
});

// Its end is the end of a row: what comes after the last is in the figures alone.
test('hours: as many rows as ever, longer ones, and figures of the whole call', () => {
  const report = watchedCall(4 * 3600 + 2, (second) => (second % 10 === 0 ? { lostUp: 20, lostDown: 20 } : {}));
  expect(report.seconds.length).toBeLessThanOrEqual(MOST_STEPS);
  expect(report.window.stepMs).toBe(32_000);
  expect(parseReport(JSON.parse(JSON.stringify(report))).ok).toBe(true);
  expect(lossOf(report).down).toBeCloseTo(0.04, 3);
  expect(lossOf(report).up).toBeCloseTo(0.04, 3);
  const rows = report.seconds.reduce((sum, { down }) => sum + (down.metrics.packetsLost ?? 0), 0);
  expect(rows).toBe(report.directions.down.metrics.packetsLost ?? 0);
});

test('the same samples give the same report, live or replayed', () => {
  const call = simulateCall();
  const watching = startWatching();
  for (let i = 0; i < 700; i += 1) {
    watching.poll(call.second(i % 7 === 0 ? LOSSY : {}), i * 1000);
    watching.running();
  }
  const live = watching.end(699_000);
  const ending = { outcome: 'completed', endReason: 'finished', endDetail: null } as const;
  expect(assess(watching.samples, WATCHED, ending)).toEqual(live);
});

test('a history counts it as a real call', () => {
  expect(summaryOf(watchedCall(30))).toMatchObject({ mode: 'watched', topology: 'watched', result: 'scored' });
});

/** Mulberry32, public domain (Tommy Ettinger). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
