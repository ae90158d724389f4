import type { CallReport } from '../../../src/core/report/schema.ts';
import { FAILURES, type FailureReason, failedReport } from './failed-reports.ts';
import * as samples from './sample-reports.ts';

/**
 * MADE-UP TEST DATA: valid reports for tests and for the gallery of screens. No figure here was measured on a line.
 * Start from `sampleReport(overrides)`, or take one by name from `SAMPLE_REPORTS`.
 */
export { failedReport } from './failed-reports.ts';
export { FIRST_STARTED_AT, madeUpReport, sampleId, sampleReport } from './sample-report.ts';
export * from './sample-reports.ts';

const FAILURE_REASONS = Object.keys(FAILURES) as readonly FailureReason[];

/** Every sample by name, built anew at each call. */
export const SAMPLE_REPORTS: Readonly<Record<string, () => CallReport>> = {
  excellent: samples.excellentReport,
  good: samples.goodReport,
  fair: samples.fairReport,
  'poor-downlink': samples.poorDownlinkReport,
  'poor-uplink': samples.poorUplinkReport,
  bad: samples.badReport,
  'long-delay': samples.longDelayReport,
  'same-computer': samples.sameComputerReport,
  'busy-computer': samples.busyComputerReport,
  'busy-throughout': samples.busyThroughoutReport,
  'get-stats-only': samples.getStatsOnlyReport,
  inconclusive: samples.inconclusiveReport,
  'udp-relay': samples.udpRelayReport,
  'tcp-relay': samples.tcpRelayReport,
  'relay-to-host': samples.relayToHostReport,
  loopback: samples.loopbackReport,
  stopped: samples.stoppedReport,
  'stopped-in-warm-up': samples.stoppedInWarmUpReport,
  'page-closed': samples.pageClosedReport,
  'connection-lost': samples.connectionLostReport,
  running: samples.runningReport,
  ...Object.fromEntries(FAILURE_REASONS.map((reason) => [`failed-${reason}`, () => failedReport(reason)])),
};
