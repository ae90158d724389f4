import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import * as diagnosedReports from './diagnosed-reports.ts';
import * as examined from './examined-reports.ts';
import { FAILURES, type FailureReason, failedReport } from './failed-reports.ts';
import * as samples from './sample-reports.ts';
import * as watched from './watched-reports.ts';

export * from './diagnosed-reports.ts';
/**
 * MADE-UP TEST DATA: valid reports for tests and for the gallery of screens. No figure here was measured on a line.
 * Start from `sampleReport(overrides)`, or take one by name from `SAMPLE_REPORTS`.
 */
export { failedReport } from './failed-reports.ts';
export { FIRST_STARTED_AT, madeUpReport, sampleId, sampleReport } from './sample-report.ts';
export * from './sample-reports.ts';

const FAILURE_REASONS = Object.keys(FAILURES) as readonly FailureReason[];

/** Every sample by name, built anew at each call; what was found is what the product finds. */
export const SAMPLE_REPORTS: Readonly<Record<string, () => CallReport>> = diagnosed({
  excellent: samples.excellentReport,
  good: samples.goodReport,
  borderline: diagnosedReports.borderlineReport,
  fair: samples.fairReport,
  'poor-downlink': samples.poorDownlinkReport,
  'poor-uplink': samples.poorUplinkReport,
  bufferbloat: diagnosedReports.bufferbloatReport,
  bad: samples.badReport,
  'long-delay': samples.longDelayReport,
  'same-computer': samples.sameComputerReport,
  'busy-computer': samples.busyComputerReport,
  'busy-throughout': samples.busyThroughoutReport,
  'get-stats-only': samples.getStatsOnlyReport,
  inconclusive: samples.inconclusiveReport,
  'one-way-audio': diagnosedReports.oneWayAudioReport,
  'udp-relay': samples.udpRelayReport,
  'tcp-relay': samples.tcpRelayReport,
  'relay-to-host': samples.relayToHostReport,
  loopback: samples.loopbackReport,
  stopped: samples.stoppedReport,
  'stopped-in-warm-up': samples.stoppedInWarmUpReport,
  'page-closed': samples.pageClosedReport,
  'connection-lost': samples.connectionLostReport,
  running: samples.runningReport,
  'examined-ways': examined.openWaysReport,
  'examined-ways-blocked': examined.blockedWaysReport,
  'examined-routes': examined.comparedRoutesReport,
  'examined-headset': examined.echoingHeadsetReport,
  'full-check': examined.fullCheckReport,
  'watched-lossy': watched.watchedLossyReport,
  'watched-long': watched.watchedLongReport,
  'watched-silent': watched.watchedSilentReport,
  ...Object.fromEntries(FAILURE_REASONS.map((reason) => [`failed-${reason}`, () => failedReport(reason)])),
});

function diagnosed(builders: Readonly<Record<string, () => CallReport>>): Readonly<Record<string, () => CallReport>> {
  const withFindings = (build: () => CallReport) => () => {
    const report = build();
    return { ...report, findings: [...diagnose(report)] };
  };
  return Object.fromEntries(Object.entries(builders).map(([name, build]) => [name, withFindings(build)]));
}
