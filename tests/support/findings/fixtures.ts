import type { FindingCode } from '../../../src/core/diagnosis/rules.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { LegPlan } from '../lab/impairment/plan.ts';
import { gilbert } from '../lab/profiles/gilbert.ts';
import { LINE_WITHOUT_FAULT } from '../reports/build-report.ts';
import * as reports from '../reports/index.ts';
import { HEADSET_FIXTURES } from './fixtures-headset.ts';
import { LOAD_FIXTURES } from './fixtures-load.ts';
import { REACH_FIXTURES } from './fixtures-reach.ts';
import { ROUTE_FIXTURES } from './fixtures-routes.ts';

/** MADE-UP TEST DATA for the rules of the diagnosis: a call that a rule is there for, and calls that only look like it. */
export interface FindingFixture {
  readonly shows: () => CallReport;
  /** By name; in each of them the rule must be silent. */
  readonly lookAlikes: Readonly<Record<string, () => CallReport>>;
}

const onUdp = (leg: LegPlan, direction: 'up' | 'down' = 'up') =>
  reports.simulatedReport({ seed: 77, legs: { [direction]: { udp: leg } } });
const onTcp = (leg: LegPlan) => reports.simulatedReport({ seed: 77, legs: { up: { tcp: leg } } });
const both = (leg: LegPlan) =>
  reports.simulatedReport({ seed: 77, legs: { up: { udp: leg, tcp: leg }, down: { udp: leg, tcp: leg } } });

const scattered = () => onUdp({ lossRatio: 0.05 });
const inBursts = () => onUdp({ gilbertElliott: gilbert({ lossRatio: 0.05, burstRatio: 4 }) });
const shortGap = () => onUdp({ outages: [{ fromMs: 8_000, durationMs: 200 }] });
const outage = () => onUdp({ outages: [{ fromMs: 8_000, durationMs: 1_000 }] });
const longOutage = () => onUdp({ outages: [{ fromMs: 7_000, durationMs: 5_000 }] });
const spikes = () => onUdp({ spikes: { everyMs: 500, minMs: 30, maxMs: 150 } });
const steady = () => both({ delayMs: 150 });
const deepQueue = () =>
  onUdp({
    queue: {
      rateBps: 1e6,
      limitBytes: 250_000,
      background: [
        { fromMs: 6_000, durationMs: 1_500, rateBps: 2e6 },
        { fromMs: 7_500, durationMs: 4_500, rateBps: 1e6 - 42_400 },
      ],
    },
  });
const stall = () => onTcp({ outages: [{ fromMs: 7_000, durationMs: 3_000 }] });
const late = () => reports.madeUpReport(50, { up: { ...LINE_WITHOUT_FAULT, spreadMs: 5, jitterBufferMs: 8 } });
const oneLost = () => reports.madeUpReport(51, { up: { ...LINE_WITHOUT_FAULT, lostRuns: [[400, 2]] } });

const clean = reports.excellentReport;
const inComputer = (computer: Partial<CallReport['computer']>): CallReport => {
  const report = clean();
  return { ...report, computer: { ...report.computer, ...computer } };
};

function heardAfter(ms: number, report = clean()): CallReport {
  const timelineMs = { ...report.setup.timelineMs, firstPacketUp: ms - 20, firstPacketDown: ms };
  return { ...report, setup: { ...report.setup, timelineMs } };
}

function relayBusyIn(busy: number): CallReport {
  const report = clean();
  const seconds = report.seconds.map((second, i) =>
    i >= 5 && i < 5 + busy ? { ...second, busy: ['relay' as const] } : second,
  );
  return { ...report, seconds, relay: { busySeconds: busy, longestStallMs: 180 } };
}

function udpNotOffered(): CallReport {
  const report = reports.tcpRelayReport();
  const abandoned = [{ topology: 'split-relay' as const, why: 'the servers offer no UDP address' }];
  return { ...report, setup: { ...report.setup, abandoned } };
}

/** A voice format that costs so much MOS by itself. */
function codecCosts(codec: number, report = clean()): CallReport {
  const direction = (from: CallReport['directions']['up']) => {
    const { costs } = from.score;
    if (!costs) throw new Error('expected a scored report');
    const mos = 4.5 - codec - costs.delay - costs.loss - (costs.late ?? 0);
    return { ...from, score: { ...from.score, mos, costs: { ...costs, codec } } };
  };
  const { up, down } = report.directions;
  return { ...report, directions: { up: direction(up), down: direction(down) } };
}

export const FINDING_FIXTURES: Readonly<Record<FindingCode, FindingFixture>> = {
  ...LOAD_FIXTURES,
  'never-left': { shows: reports.sameComputerReport, lookAlikes: { 'a fast line': clean } },
  'one-way-audio': {
    shows: reports.oneWayAudioReport,
    lookAlikes: { 'an outage of five seconds': longOutage, 'no voice either way': () => bothSilent() },
  },
  'udp-blocked': {
    shows: reports.tcpRelayReport,
    lookAlikes: { 'no UDP offered': udpNotOffered, 'no TCP': reports.udpRelayReport },
  },
  ...REACH_FIXTURES,
  'tcp-relay': { shows: udpNotOffered, lookAlikes: { 'UDP blocked': reports.tcpRelayReport } },
  'call-dropped': { shows: reports.connectionLostReport, lookAlikes: { 'an outage that ended': outage } },
  'short-test': {
    shows: reports.stoppedInWarmUpReport,
    lookAlikes: {
      'a computer too busy': reports.busyThroughoutReport,
      'stopped with a verdict': reports.stoppedReport,
    },
  },
  'busy-computer': {
    shows: reports.busyComputerReport,
    lookAlikes: { 'packets late on the line': late, 'a busy test server': () => relayBusyIn(4) },
  },
  outage: {
    shows: outage,
    lookAlikes: { 'a gap of 0.2 s': shortGap, 'a line that stood still': stall, bursts: inBursts },
  },
  'line-stall': { shows: stall, lookAlikes: { 'an outage': outage, 'a queue of two seconds': deepQueue } },
  queueing: {
    shows: reports.bufferbloatReport,
    lookAlikes: { 'a steady delay': steady, spikes, 'a line that stood still': stall },
  },
  'bursty-loss': { shows: inBursts, lookAlikes: { 'as much, scattered': scattered, 'two in a row': oneLost } },
  loss: { shows: scattered, lookAlikes: { 'as much, in bursts': inBursts, 'two packets': oneLost, outage } },
  'delay-variation': {
    shows: spikes,
    lookAlikes: {
      'a queue': reports.bufferbloatReport,
      'jitter that the phone evens out': () => onUdp({ jitterMs: 40, keepOrder: true }),
      'a steady delay': steady,
    },
  },
  'long-delay': { shows: steady, lookAlikes: { 'a queue': reports.bufferbloatReport, spikes } },
  'late-packets': {
    shows: late,
    lookAlikes: { spikes, 'a busy computer': reports.busyComputerReport, loss: scattered },
  },
  'codec-ceiling': {
    shows: () => codecCosts(0.9),
    lookAlikes: { 'a line that costs more': () => codecCosts(0.3, reports.poorDownlinkReport()) },
  },
  'nothing-wrong': {
    shows: clean,
    lookAlikes: {
      'a little loss': reports.goodReport,
      'not enough data': reports.inconclusiveReport,
      'on one computer': reports.sameComputerReport,
      'a borderline call': reports.borderlineReport,
      'no call at all': () => reports.failedReport('relay-unreachable'),
    },
  },
  'slow-set-up': {
    shows: () => heardAfter(4_200),
    lookAlikes: {
      'UDP tried first': () => heardAfter(4_200, reports.tcpRelayReport()),
      'two seconds': () => heardAfter(2_000),
    },
  },
  'busy-relay': { shows: () => relayBusyIn(4), lookAlikes: { 'a busy computer': reports.busyComputerReport } },
  'processor-limit': {
    shows: () => inComputer({ saturatedMs: 12_000 }),
    lookAlikes: { 'a computer that held voice up': reports.busyComputerReport },
  },
  'background-tab': {
    shows: () => inComputer({ hiddenMs: 4_000 }),
    lookAlikes: {
      'a glance elsewhere': () => inComputer({ hiddenMs: 300 }),
      'a busy computer': reports.busyComputerReport,
    },
  },
  ...HEADSET_FIXTURES,
  ...ROUTE_FIXTURES,
};

function bothSilent(): CallReport {
  const report = reports.failedReport('no-voice');
  const timelineMs = { ...report.setup.timelineMs, firstPacketUp: null };
  return { ...report, setup: { ...report.setup, timelineMs } };
}
