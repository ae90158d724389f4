import { expect, test } from '@playwright/test';
import { assess } from '../../../../src/core/assessment.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { CODECS } from '../../../../src/core/score/codecs.ts';
import { estimateMos } from '../../../../src/core/score/estimate.ts';
import { type DirectionWhatIf, framesOfReport, whatIf } from '../../../../src/core/what-if/what-if.ts';
import { MADE_CONTEXT, type MadeCall, madeCall } from '../../../support/calls/made-call.ts';
import { seeded } from '../../../support/calls/made-frames.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

const FINISHED = { outcome: 'completed', endReason: 'finished', endDetail: null } as const;

function reportOf(call: MadeCall): CallReport {
  return assess(madeCall(call), MADE_CONTEXT, FINISHED);
}

/** Up as described, down without a fault. */
function upOf(delayOf: (index: number) => number | null, more: MadeCall = {}): CallReport {
  return reportOf({ ...more, delayOf: { up: delayOf, down: () => 20 } });
}

function upWhatIf(report: CallReport, capacityBps: number | null = null): DirectionWhatIf {
  const { up } = whatIf(report, { up: capacityBps, down: null });
  if (up === null) throw new Error('expected a trace to replay');
  return up;
}

function mosOf({ codecs }: DirectionWhatIf, id: string): number {
  return codecs.find(({ codec }) => codec.id === id)?.mos ?? Number.NaN;
}

const lossy = (lossRatio: number, seed = 4) => {
  const random = seeded(seed);
  const lost = Array.from({ length: 1000 }, () => random() < lossRatio);
  return (i: number) => (lost[i] ? null : 20 + ((i * 7) % 13));
};

test.describe('the frames', () => {
  test('are those that the figures of the report were counted over', () => {
    for (const seed of [1, 2, 3]) {
      const report = upOf(lossy(0.03, seed), { sentLateMs: (i) => (i % 400 === 0 ? 90 : 0) });
      expect(report.computer.busySeconds).toBeGreaterThan(0);
      const counted = framesOfReport(report, 'up').filter((frame) => frame.counted);
      expect(counted).toHaveLength(report.directions.up.metrics.packetsSent ?? Number.NaN);
      const [row] = upWhatIf(report).buffers;
      expect(row?.replay.packetsLost).toBe(report.directions.up.metrics.packetsLost);
      expect(row?.replay.lossRatio).toBe(report.directions.up.metrics.lossRatio);
    }
  });

  test('the late packets of each buffer are those of a direct computation on the delays', () => {
    // Jitter spread evenly over 100 ms, of frames 150 to 999: the 17 s that count.
    const delayMs = (i: number) => 30 + ((i * 353) % 1000) / 10;
    const report = upOf(delayMs);
    const counted = Array.from({ length: 850 }, (_, i) => delayMs(150 + i));
    const fastest = Math.min(...counted);
    for (const { buffer, replay } of upWhatIf(report).buffers) {
      if (buffer.kind !== 'fixed') continue;
      // The trace is rounded to hundredths; the delays are not nearer than a twentieth to any buffer.
      const late = counted.filter((ms) => ms - fastest > buffer.playoutDelayMs + 0.05).length;
      expect(replay.packetsLate, `${buffer.playoutDelayMs} ms`).toBe(late);
    }
  });
});

test.describe('other codecs', () => {
  test('all stand on one scale, G.711 on its own apart', () => {
    const { codecs, telephone } = upWhatIf(upOf(lossy(0.05)));
    expect(new Set(codecs.map(({ scale }) => scale))).toEqual(new Set(['fullband']));
    expect(telephone).toMatchObject({ scale: 'narrowband', codec: { id: 'g711-appendix-i' }, measured: false });
    expect(new Set(codecs.map(({ codec }) => codec.id)).size).toBe(codecs.length);
  });

  test('the codec in use comes first, alone with its measured score', () => {
    const report = upOf(lossy(0.05), { concealedRatio: { up: 0.01, down: 0 } });
    const { codecs } = upWhatIf(report);
    expect(codecs.filter(({ measured }) => measured)).toEqual(codecs.slice(0, 1));
    expect(codecs[0]).toMatchObject({ codec: { id: report.directions.up.score.codecId }, shedRatio: null });
    expect(codecs[0]?.mos).toBe(report.directions.up.score.mos);
    // What FEC repaired is known of it alone: the others lose every packet that was lost.
    expect(mosOf(upWhatIf(report), 'opus-48')).toBeLessThan(codecs[0]?.mos ?? Number.NaN);
  });

  test('on a clean line the order is that of their constants, and G.711 with and without concealment are one', () => {
    const clean = upWhatIf(upOf(() => 20));
    const ids = ['opus-48', 'opus-32', 'opus-24', 'opus-16', 'g722-64', 'g711-appendix-i', 'g729a-vad'];
    const scores = ids.map((id) => mosOf(clean, id));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(mosOf(clean, 'g711-no-plc')).toBe(mosOf(clean, 'g711-appendix-i'));
    // Science 2.4: clean G.711 is 4.41 on its own scale and 3.25 on this one, less what the stated delay of some 160 ms takes.
    expect(clean.telephone.mos).toBeGreaterThan(4.39);
    expect(mosOf(clean, 'g711-appendix-i')).toBeGreaterThan(3.22);
    expect(mosOf(clean, 'g711-appendix-i')).toBeLessThan(3.25);
  });

  test('no codec scores higher as more is lost, and Opus keeps its order', () => {
    const rows = [0, 0.02, 0.05, 0.1, 0.2].map((ratio) => upWhatIf(upOf(lossy(ratio))));
    for (const { codec } of rows[0]?.codecs ?? []) {
      const scores = rows.map((row) => mosOf(row, codec.id));
      expect(scores, codec.id).toEqual(scores.toSorted((a, b) => b - a));
    }
    for (const row of rows) {
      const opus = ['opus-48', 'opus-24', 'opus-16'].map((id) => mosOf(row, id));
      expect(opus).toEqual(opus.toSorted((a, b) => b - a));
    }
  });

  test('concealment helps G.711 wherever something was lost', () => {
    for (const ratio of [0.01, 0.05, 0.2]) {
      const row = upWhatIf(upOf(lossy(ratio)));
      expect(mosOf(row, 'g711-appendix-i')).toBeGreaterThan(mosOf(row, 'g711-no-plc'));
    }
  });

  test('each row is the E-model at packet loss, late packets, burst ratio and delay of the adaptive buffer', () => {
    const random = seeded(11);
    const report = upOf((i) => (i % 40 < 2 ? null : 20 + random() * 60 + (i % 90 === 5 ? 400 : 0)));
    const { codecs, buffers } = upWhatIf(report);
    const adaptive = buffers.find(({ buffer }) => buffer.kind === 'adaptive');
    expect(adaptive?.replay.packetsLate).toBeGreaterThan(0);
    const {
      packetsSent = 0,
      packetsLost = 0,
      packetsLate = 0,
      burstRatio = null,
      waitMs = null,
    } = adaptive?.replay ?? {};
    const networkMs = (report.directions.up.metrics.delayMedianMs ?? Number.NaN) / 2;
    for (const [id, burst] of [
      ['g711-appendix-i', burstRatio],
      ['g722-64', 1],
      ['g729a-vad', burstRatio],
    ] as const) {
      const { mos } = estimateMos({
        codec: id,
        lossRatio: (packetsLost + packetsLate) / packetsSent,
        // Capture, frame, half the loop, the buffer, the loudspeaker as the made call has it, the far end.
        delayMs: 20 + 20 + networkMs + (waitMs ?? 0) + 30 + 50,
        burstRatio: burst,
        scale: 'fullband',
      });
      expect(mosOf(upWhatIf(report), id), id).toBeCloseTo(mos ?? Number.NaN, 9);
    }
    expect(codecs.filter(({ mos }) => mos === null)).toEqual([]);
  });

  test('a narrow line sheds what does not fit: at 70 kbit/s G.729 overtakes G.711', () => {
    const report = upOf(() => 20);
    const [free, narrow] = [upWhatIf(report), upWhatIf(report, 70_000)];
    const shed = (row: DirectionWhatIf, id: string) => row.codecs.find(({ codec }) => codec.id === id)?.shedRatio;
    expect(shed(free, 'g711-appendix-i')).toBeNull();
    expect(shed(narrow, 'g711-appendix-i')).toBeGreaterThanOrEqual(0.125);
    expect(shed(narrow, 'g729a-vad')).toBe(0);
    expect(mosOf(free, 'g711-appendix-i')).toBeGreaterThan(mosOf(free, 'g729a-vad'));
    expect(mosOf(narrow, 'g711-appendix-i')).toBeLessThan(mosOf(narrow, 'g729a-vad'));
    expect(mosOf(narrow, 'g729a-vad')).toBe(mosOf(free, 'g729a-vad'));
    // Science 2.6 has 3.2 for an eighth lost; headers of encryption and relay make it more than that.
    expect(narrow.telephone.mos).toBeLessThan(3.2);
    expect(narrow.codecs[0]?.mos).toBe(free.codecs[0]?.mos);
  });
});

test.describe('other buffers', () => {
  test('on an even line only waiting counts, and the score falls with it', () => {
    const { buffers } = upWhatIf(upOf(() => 20));
    const fixed = buffers.filter(({ buffer }) => buffer.kind === 'fixed');
    expect(fixed.map(({ replay }) => replay.packetsLate)).toEqual(fixed.map(() => 0));
    const scores = fixed.map(({ mos }) => mos ?? Number.NaN);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(fixed.map(({ replay }) => Math.round(replay.waitMs ?? Number.NaN))).toEqual([20, 40, 60, 80, 100, 150, 200]);
  });

  test('on an uneven one the shortest loses to a longer one', () => {
    const random = seeded(8);
    const { buffers } = upWhatIf(upOf(() => 20 + random() * 90));
    const mosAt = (ms: number) =>
      buffers.find(({ buffer }) => buffer.kind === 'fixed' && buffer.playoutDelayMs === ms)?.mos ?? Number.NaN;
    expect(mosAt(100)).toBeGreaterThan(mosAt(20));
    expect(mosAt(100)).toBeGreaterThan(mosAt(200));
  });

  test('what FEC repaired in the call stays repaired, and late packets count on top', () => {
    const random = seeded(6);
    const delayOf = (i: number) => (i % 20 === 0 ? null : 20 + random() * 90);
    const report = upOf(delayOf, { concealedRatio: { up: 0.01, down: 0 } });
    const { score } = report.directions.up;
    for (const { replay, delayMs, mos } of upWhatIf(report).buffers) {
      const lossRatio = (report.directions.up.metrics.concealedRatio ?? Number.NaN) + replay.lateRatio;
      const expected = estimateMos({ codec: score.codecId ?? '', lossRatio, delayMs, burstRatio: 1 }).mos;
      expect(mos).toBeCloseTo(expected ?? Number.NaN, 9);
    }
  });
});

test.describe('what is not known', () => {
  test('is null: no trace, too little of it, no voice', () => {
    expect(whatIf(reportOf({ tapped: false }))).toEqual({ up: null, down: null });
    expect(whatIf(reportOf({ durationMs: 4900 }))).toEqual({ up: null, down: null });
    expect(whatIf({ ...sampleReport(), trace: null })).toEqual({ up: null, down: null });
    expect(whatIf({ ...sampleReport(), trace: { up: sampleReport().trace?.up ?? null, down: null } })).toMatchObject({
      up: { codecs: expect.any(Array) },
      down: null,
    });
  });

  test('a codec without constants leaves the others', () => {
    const report = upOf(() => 20);
    const score = { ...report.directions.up.score, codecId: 'a-codec-of-later' };
    const up = { ...report.directions.up, score };
    const { codecs, buffers } = upWhatIf({ ...report, directions: { ...report.directions, up } });
    expect(codecs.filter(({ measured }) => measured)).toEqual([]);
    expect(codecs.filter(({ mos }) => mos === null)).toEqual([]);
    expect(buffers.map(({ mos }) => mos)).toEqual(buffers.map(() => null));
  });

  test('every sample report is answered with finite numbers or null', () => {
    for (const [name, build] of Object.entries(SAMPLE_REPORTS)) {
      const text = JSON.stringify(whatIf(build()), (_, value: unknown) =>
        typeof value === 'number' && !Number.isFinite(value) ? 'NOT FINITE' : value,
      );
      expect(text, name).not.toContain('NOT FINITE');
    }
  });

  test('a capacity that is none is refused', () => {
    expect(() => whatIf(sampleReport(), { up: Number.NaN, down: null })).toThrow(
      'capacityBps: expected a number of at least 0 or null, got NaN',
    );
  });
});

test('every row is of the codec table, Opus with the one robustness that was measured', () => {
  const { codecs } = upWhatIf(upOf(lossy(0.02)));
  const known = new Set(CODECS.map(({ id }) => id));
  expect(codecs.filter(({ codec }) => !known.has(codec.id))).toEqual([]);
  const opus = codecs.filter(({ codec }) => codec.id.startsWith('opus-'));
  expect(new Set(opus.map(({ codec }) => codec.bpl)).size).toBe(1);
});
