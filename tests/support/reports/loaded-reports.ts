import type { LoadReport } from '../../../src/core/report/examined-schema.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { excellentReport, udpRelayReport } from './sample-reports.ts';

/** MADE-UP TEST DATA: calls after which the line was filled on purpose. */

type LoadPhase = LoadReport['phases'][number];
type LoadedVoice = LoadReport['idle']['up'];

const IDLE: LoadedVoice = { mos: 4.38, delayMedianMs: 18, delayP95Ms: 22, addedMs: 0, lossRatio: 0 };

export function madeUpVoice(addedMs: number, lossRatio = 0): LoadedVoice {
  const mos = Math.max(1, 4.38 - addedMs / 400 - lossRatio * 12);
  const delayMedianMs = 18 + addedMs;
  return { mos, delayMedianMs, delayP95Ms: 22 + 1.05 * addedMs, addedMs, lossRatio };
}

/** One stretch: how much longer both voices took, what each lost, and the line's rate in what was filled. */
export function madeUpPhase(
  load: LoadPhase['load'],
  { addedMs = 2, lost = { up: 0, down: 0 }, upBps = 42e6, downBps = 93e6, isCapped = false } = {},
): LoadPhase {
  const fromMs = 20_000 + { up: 0, down: 6_000, both: 12_000 }[load];
  return {
    load,
    fromMs,
    toMs: fromMs + (isCapped ? 3_100 : 5_000),
    isCapped,
    up: madeUpVoice(addedMs, lost.up),
    down: madeUpVoice(addedMs, lost.down),
    capacityBps: { up: load === 'down' ? null : upBps, down: load === 'up' ? null : downBps },
  };
}

export function madeUpLoad(phases: readonly LoadPhase[], changes: Partial<LoadReport> = {}): LoadReport {
  const capacityOf = (direction: 'up' | 'down') => {
    const seen = phases.filter(({ capacityBps }) => capacityBps[direction] !== null);
    return seen.find(({ load }) => load === direction) ?? seen[0];
  };
  const [up, down] = [capacityOf('up'), capacityOf('down')];
  const capacityBps = { up: up?.capacityBps.up ?? null, down: down?.capacityBps.down ?? null };
  const narrower = Math.min(capacityBps.up ?? Number.NaN, capacityBps.down ?? Number.NaN);
  return {
    through: 'server',
    tookMs: 18_400,
    sentBytes: 26_400_000,
    receivedBytes: 61_200_000,
    idle: { up: IDLE, down: IDLE },
    phases: [...phases],
    capacityBps,
    isAtLeast: { up: up?.isCapped ?? false, down: down?.isCapped ?? false },
    callsThatFit: Number.isFinite(narrower) ? Math.floor(narrower / 53_600) : null,
    ...changes,
  };
}

export function withLoad(load: LoadReport, report = excellentReport()): CallReport {
  return { ...report, examined: { ...report.examined, load } };
}

export const loadClearReport = () =>
  withLoad(madeUpLoad([madeUpPhase('up'), madeUpPhase('down', { addedMs: 4 }), madeUpPhase('both', { addedMs: 5 })]));

export const loadUploadQueueReport = () =>
  withLoad(
    madeUpLoad(
      [
        madeUpPhase('up', { addedMs: 902, lost: { up: 0.02, down: 0 }, upBps: 1e6 }),
        madeUpPhase('down', { addedMs: 6 }),
        madeUpPhase('both', { addedMs: 911, lost: { up: 0.03, down: 0 }, upBps: 1e6 }),
      ],
      { sentBytes: 1_240_000 },
    ),
  );

export const loadDownloadQueueReport = () =>
  withLoad(
    madeUpLoad([
      madeUpPhase('up'),
      madeUpPhase('down', { addedMs: 340, lost: { up: 0, down: 0.01 }, downBps: 6e6 }),
      madeUpPhase('both', { addedMs: 352, lost: { up: 0, down: 0.015 }, downBps: 6e6 }),
    ]),
  );

export const loadNarrowReport = () =>
  withLoad(
    madeUpLoad(
      [
        madeUpPhase('up', { addedMs: 1400, upBps: 128_000 }),
        madeUpPhase('down', { addedMs: 3, downBps: 2e6 }),
        madeUpPhase('both', { addedMs: 1400, upBps: 128_000, downBps: 2e6 }),
      ],
      { sentBytes: 31_000, receivedBytes: 2_300_000 },
    ),
  );

export const loadCappedReport = () =>
  withLoad(
    madeUpLoad([
      madeUpPhase('up', { isCapped: true, upBps: 210e6 }),
      madeUpPhase('down', { isCapped: true, downBps: 480e6 }),
      madeUpPhase('both', { isCapped: true, upBps: 205e6, downBps: 470e6 }),
    ]),
  );

export const loadThroughRelayReport = () =>
  withLoad(
    madeUpLoad([madeUpPhase('both', { addedMs: 480, upBps: 4e6, downBps: 4e6 })], {
      through: 'relay',
      sentBytes: 2_500_000,
      receivedBytes: 2_480_000,
      isAtLeast: { up: true, down: true },
    }),
    udpRelayReport(),
  );

export const loadLossReport = () =>
  withLoad(
    madeUpLoad([
      madeUpPhase('up', { addedMs: 12, lost: { up: 0.06, down: 0 } }),
      madeUpPhase('down'),
      madeUpPhase('both', { addedMs: 14, lost: { up: 0.05, down: 0 } }),
    ]),
  );
