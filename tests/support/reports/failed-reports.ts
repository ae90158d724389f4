import { NOTHING_EXAMINED } from '../../../src/core/report/nothing-examined.ts';
import type { CallReport, EndReason } from '../../../src/core/report/schema.ts';
import { silentDirection } from './build-report.ts';
import { NO_VERDICT } from './made-up-score.ts';
import { sampleId, sampleReport, sampleStartedAt } from './sample-report.ts';

/**
 * MADE-UP TEST DATA: one report for every reason for which a test can fail before any voice was heard. The details read
 * as an engineer's would, host names and addresses among them (all reserved for documentation: RFC 2606, RFC 5737).
 */
export const FAILURES = {
  'webrtc-unsupported': 'expected RTCPeerConnection, got undefined',
  'audio-blocked': 'expected a running AudioContext, got suspended after 2000 ms',
  'codec-unsupported': 'expected audio/G722 among the codecs of this browser, got audio/opus, audio/PCMU, audio/PCMA',
  'ice-servers-unavailable': 'expected 200 from https://probe.example.com/ice-servers, got 503',
  'ice-servers-malformed': 'iceServers[0].urls: expected a turn: or turns: address, got "http://192.0.2.10/"',
  'relay-unreachable': 'expected a relayed candidate from turn:relay.example.com:3478, got none in 5000 ms (701, 701)',
  'credentials-rejected': 'expected an allocation from turn:192.0.2.10:3478, got 401 Unauthorized',
  'relay-quota': 'expected an allocation from turn:[2001:db8::7]:3478, got 486 Allocation Quota Reached',
  'call-not-connected': 'expected both ends connected in 10000 ms, got near checking, far checking',
  'no-voice': 'expected the first packet in both directions in 5000 ms, got up at 412 ms, down never',
  'sip-unsupported':
    'jssip: expected the package jssip beside this one, got TypeError: Failed to resolve module specifier',
  'pbx-unreachable': 'server: expected a WebSocket connection to it, got refused',
  'pbx-login-refused': 'call: expected to be answered, got the SIP answer 401',
  'extension-unavailable': 'call: expected to be answered, got the SIP answer 404',
  'extension-unanswered': 'call: expected to be answered, got No Answer',
  'extension-silent': 'voice: expected within 5000 ms, got none',
  unexpected: 'expected an answer, got InvalidStateError: the connection is closed',
} as const satisfies Partial<Record<EndReason, string>>;

export type FailureReason = keyof typeof FAILURES;

/** How far a test gets before each failure: which marks of the timeline it had passed. */
const MARKS_PASSED: Record<FailureReason, number> = {
  'webrtc-unsupported': 0,
  'audio-blocked': 0,
  'codec-unsupported': 1,
  'ice-servers-unavailable': 1,
  'ice-servers-malformed': 1,
  'relay-unreachable': 2,
  'credentials-rejected': 2,
  'relay-quota': 2,
  'call-not-connected': 3,
  'no-voice': 6,
  'sip-unsupported': 0,
  'pbx-unreachable': 1,
  'pbx-login-refused': 3,
  'extension-unavailable': 3,
  'extension-unanswered': 3,
  'extension-silent': 5,
  unexpected: 2,
};

/** Of a call to somebody's own phone system. */
const OF_A_PBX = /^(?:sip|pbx|extension)-/u;

export function failedReport(reason: FailureReason): CallReport {
  const sample = sampleReport();
  const serial = 100 + Object.keys(FAILURES).indexOf(reason);
  const marks = Object.entries(sample.setup.timelineMs).map(([mark, atMs], place) => [
    mark,
    place < MARKS_PASSED[reason] ? atMs : null,
  ]);
  const wasConnected = reason === 'no-voice';
  return {
    ...sample,
    id: sampleId(serial),
    startedAt: sampleStartedAt(serial),
    outcome: 'failed',
    endReason: reason,
    endDetail: FAILURES[reason],
    setup: {
      topology: OF_A_PBX.test(reason) ? 'sip' : wasConnected ? 'split-relay' : null,
      route: null,
      abandoned: [],
      sameComputer: MARKS_PASSED[reason] > 1 ? false : null,
      timelineMs: Object.fromEntries(marks) as CallReport['setup']['timelineMs'],
    },
    instrument: null,
    codec: null,
    window: {
      plannedMs: sample.window.plannedMs,
      mediaFromMs: null,
      measuredFromMs: null,
      measuredToMs: null,
      countedMs: null,
      stepMs: 1000,
    },
    paths: wasConnected ? sample.paths : { near: null, far: null },
    roundTrip: { loopMs: null, rtcpMs: null, stunMs: wasConnected ? sample.roundTrip.stunMs : null },
    directions: { up: silentDirection(), down: silentDirection() },
    seconds: [],
    verdict: NO_VERDICT,
    findings: [],
    examined: NOTHING_EXAMINED,
    computer: { stalls: null, longestStallMs: null, hiddenMs: null, busySeconds: null, saturatedMs: null, power: null },
    relay: null,
    doubt: null,
    trace: null,
  };
}
