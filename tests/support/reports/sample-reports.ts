import type { Direction } from '../../../src/core/direction.ts';
import type { CallReport, DirectionReport } from '../../../src/core/report/schema.ts';
import { LINE_WITHOUT_FAULT, relayPaths, silentDirection } from './build-report.ts';
import { worstFive } from './made-up-course.ts';
import type { MadeUpLine } from './made-up-frames.ts';
import { madeUpReport } from './sample-report.ts';

/** MADE-UP TEST DATA: one report for each way in which a test can end with voice heard. */

/** 31 of the 850 frames measured, in seven bursts of 3 to 6. */
const BURSTY: MadeUpLine = {
  seed: 3,
  delayMs: 34,
  spreadMs: 3.1,
  jitterBufferMs: 62,
  lostRuns: [
    [212, 5],
    [318, 4],
    [431, 6],
    [540, 3],
    [655, 5],
    [790, 4],
    [921, 4],
  ],
};

export function excellentReport(): CallReport {
  return madeUpReport(0, {});
}

export function goodReport(): CallReport {
  const lostRuns = [
    [260, 2],
    [451, 1],
    [702, 2],
  ] as const;
  return madeUpReport(16, { up: { ...LINE_WITHOUT_FAULT, seed: 15, delayMs: 44, lostRuns } });
}

export function fairReport(): CallReport {
  const lostRuns = [
    [233, 3],
    [417, 2],
    [588, 4],
    [830, 4],
  ] as const;
  return madeUpReport(17, { down: { ...BURSTY, seed: 16, lostRuns } });
}

/** Both directions, for a long time: nobody would stay on this call. */
export function badReport(): CallReport {
  const line = { ...BURSTY, seed: 17, lostRuns: Array.from({ length: 15 }, (_, run) => [190 + run * 53, 8] as const) };
  return madeUpReport(18, { up: line, down: { ...line, seed: 18, delayMs: 61 } });
}

export function poorDownlinkReport(): CallReport {
  return madeUpReport(1, { down: BURSTY });
}

export function poorUplinkReport(): CallReport {
  return madeUpReport(2, { up: BURSTY });
}

/** No loss: a long way and an uneven one, so that delay alone costs. */
export function longDelayReport(): CallReport {
  const line: MadeUpLine = { seed: 4, delayMs: 240, spreadMs: 6, jitterBufferMs: 70 };
  return madeUpReport(3, { up: line, down: { ...line, seed: 5, delayMs: 246 } });
}

export function sameComputerReport(): CallReport {
  const line: MadeUpLine = { seed: 6, delayMs: 1.2, spreadMs: 0.4, jitterBufferMs: 41 };
  const report = madeUpReport(4, { up: line, down: { ...line, seed: 7 } });
  return { ...report, setup: { ...report.setup, sameComputer: true } };
}

export function getStatsOnlyReport(): CallReport {
  return madeUpReport(5, { tapped: false, down: { ...BURSTY, seed: 8 } });
}

/** A call that worked in a browser that told next to nothing about it. */
export function inconclusiveReport(): CallReport {
  return madeUpReport(6, { tapped: false, scorable: false });
}

/** Both ends over UDP: each direction shows the loss of the whole loop. */
export function udpRelayReport(): CallReport {
  const line: MadeUpLine = {
    seed: 9,
    delayMs: 41,
    spreadMs: 2,
    jitterBufferMs: 52,
    lostRuns: [
      [260, 1],
      [388, 2],
      [502, 1],
      [777, 3],
    ],
  };
  const report = madeUpReport(7, {
    up: line,
    down: {
      ...line,
      seed: 10,
      lostRuns: [
        [301, 2],
        [690, 1],
        [850, 2],
      ],
    },
  });
  return withTopology(report, 'udp-relay', relayPaths('udp', 'udp'), [
    {
      topology: 'split-relay',
      why: 'expected a relayed candidate over TCP from turn:relay.example.com:3478?transport=tcp, got none in 3000 ms',
    },
  ]);
}

/** Both ends over TCP: nothing is lost, everything waits. */
export function tcpRelayReport(): CallReport {
  const line: MadeUpLine = {
    seed: 11,
    delayMs: 58,
    spreadMs: 5,
    jitterBufferMs: 120,
    stall: { firstFrame: 420, lengthMs: 620 },
  };
  const report = madeUpReport(8, { up: line, down: { ...line, seed: 12, stall: { firstFrame: 733, lengthMs: 380 } } });
  const why = 'expected a relayed candidate over UDP from turn:192.0.2.44:3478?transport=udp, got none in 3000 ms';
  return withTopology(report, 'tcp-relay', relayPaths('tcp', 'tcp'), [
    { topology: 'split-relay', why },
    { topology: 'udp-relay', why },
  ]);
}

export function relayToHostReport(): CallReport {
  const host = { candidateType: 'host', protocol: 'udp', relayProtocol: null };
  const relayed = relayPaths('udp', 'udp').near;
  const report = madeUpReport(9, {});
  const paths = { near: relayed, far: { local: host, remote: { ...host, candidateType: 'relay' } } };
  return withTopology(report, 'relay-to-host', paths, [
    { topology: 'split-relay', why: 'expected a relay that reaches itself, got 403 Forbidden for peer 198.51.100.7' },
    { topology: 'udp-relay', why: 'expected a relay that reaches itself, got 403 Forbidden for peer 198.51.100.7' },
    { topology: 'tcp-relay', why: 'expected a relay that reaches itself, got 403 Forbidden for peer 198.51.100.7' },
  ]);
}

export function loopbackReport(): CallReport {
  const line: MadeUpLine = { seed: 13, delayMs: 0.6, spreadMs: 0.2, jitterBufferMs: 41 };
  const report = madeUpReport(10, { up: line, down: { ...LINE_WITHOUT_FAULT, ...line, seed: 14 } });
  const host = { candidateType: 'host', protocol: 'udp', relayProtocol: null };
  const path = { local: host, remote: host };
  const topology = withTopology(report, 'loopback', { near: path, far: path }, []);
  return { ...topology, setup: { ...topology.setup, sameComputer: null } };
}

/** The person pressed stop after 9 seconds of voice. */
export function stoppedReport(): CallReport {
  return { ...madeUpReport(11, { heardMs: 9_000 }), outcome: 'interrupted', endReason: 'stopped' };
}

/** Stopped in the warm-up: voice was heard, nothing was measured. */
export function stoppedInWarmUpReport(): CallReport {
  return { ...madeUpReport(12, { heardMs: 2_000 }), outcome: 'interrupted', endReason: 'stopped' };
}

export function pageClosedReport(): CallReport {
  return { ...madeUpReport(13, { heardMs: 12_000, down: BURSTY }), outcome: 'interrupted', endReason: 'page-closed' };
}

export function connectionLostReport(): CallReport {
  return {
    ...madeUpReport(14, {
      heardMs: 14_000,
      up: { ...LINE_WITHOUT_FAULT, lostRuns: [[650, 50]] },
      down: { ...LINE_WITHOUT_FAULT, seed: 2, lostRuns: [[655, 45]] },
    }),
    outcome: 'interrupted',
    endReason: 'connection-lost',
    endDetail: 'expected voice until the end, got connection state failed 14420 ms after the start',
  };
}

/** A checkpoint of a test whose end nobody has seen yet. */
export function runningReport(): CallReport {
  const report = madeUpReport(15, { heardMs: 8_000 });
  const { up, down } = report.directions;
  return {
    ...report,
    directions: { up: { ...up, course: null }, down: { ...down, course: null } },
    seconds: report.seconds.map((second) => ({
      ...second,
      up: { ...second.up, perceivedMos: null },
      down: { ...second.down, perceivedMos: null },
    })),
    outcome: 'running',
    endReason: 'running',
  };
}

function withTopology(
  report: CallReport,
  topology: CallReport['setup']['topology'],
  paths: CallReport['paths'],
  abandoned: CallReport['setup']['abandoned'],
): CallReport {
  return { ...report, setup: { ...report.setup, topology, abandoned }, paths };
}

/** A good line, and a computer that held voice up in three of the seconds. */
export function busyComputerReport(): CallReport {
  const report = madeUpReport(30, {});
  return withBusy(report, [6, 7, 14]);
}

/** The worst five seconds among those that are left. */
function withoutBusy(report: CallReport, seconds: CallReport['seconds'], direction: Direction): DirectionReport {
  const whole = report.directions[direction];
  const left = seconds
    .filter(({ warmUp }) => !warmUp)
    .map((second) => ({ fromMs: second.fromMs, mos: second.busy.length > 0 ? null : second[direction].mos }));
  return { ...whole, course: whole.course && { ...whole.course, worst: worstFive(left) } };
}

/** A busy second leaves a listener's impression as it was. */
function held(seconds: CallReport['seconds']): CallReport['seconds'] {
  let [up, down]: [number | null, number | null] = [null, null];
  return seconds.map((second) => {
    if (second.busy.length === 0) [up, down] = [second.up.perceivedMos, second.down.perceivedMos];
    return { ...second, up: { ...second.up, perceivedMos: up }, down: { ...second.down, perceivedMos: down } };
  });
}

/** A computer that held voice up all the time: nothing is left to judge the line by. */
export function busyThroughoutReport(): CallReport {
  const report = withBusy(
    madeUpReport(31, {}),
    madeUpReport(31, {}).seconds.map((_, second) => second),
  );
  return {
    ...report,
    directions: { up: silentDirection(), down: silentDirection() },
    verdict: { ...report.verdict, band: 'inconclusive', mos: null, direction: null, decision: null },
  };
}

function withBusy(report: CallReport, busy: readonly number[]): CallReport {
  const seconds = report.seconds.map((second, i) =>
    busy.includes(i) ? { ...second, busy: ['speaking' as const] } : second,
  );
  const busySeconds = seconds.filter((second) => second.busy.length > 0 && !second.warmUp).length;
  const directions = { up: withoutBusy(report, seconds, 'up'), down: withoutBusy(report, seconds, 'down') };
  return {
    ...report,
    directions,
    seconds: held(seconds),
    window: { ...report.window, countedMs: (report.window.countedMs ?? 0) - busySeconds * 1000 },
    computer: { ...report.computer, stalls: busySeconds, longestStallMs: 240, busySeconds, saturatedMs: 9000 },
    verdict: { ...report.verdict, blames: 'computer' },
  };
}
