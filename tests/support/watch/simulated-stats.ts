import { startAssessment } from '../../../src/core/assessment.ts';
import type { CallContext, CallEnding } from '../../../src/core/report/build-report.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { followStats } from '../../../src/core/samples/follow-stats.ts';
import type { RawStats } from '../../../src/core/samples/read-stats.ts';
import type { CallSample } from '../../../src/core/samples/sample.ts';

/** MADE-UP TEST DATA: what getStats() says of an imaginary softphone's call, second by second. */
export interface SimulatedCall {
  /** One second of the call, then what the browser says. */
  readonly second: (what?: Partial<SimulatedSecond>) => readonly RawStats[];
  /** The voice we send, or hear, gets another SSRC and counts anew. */
  readonly newStream: (which: 'sent' | 'heard') => void;
  /** All counters begin anew under the same names, as after a reconnection. */
  readonly reset: () => void;
  /** Another path is selected (ICE restart). */
  readonly newPath: () => void;
}

export interface SimulatedSecond {
  /** Packets that either end sends; 0: on hold, or silence that is not sent. */
  readonly sent: number;
  readonly heard: number;
  /** Of those, how many never come. */
  readonly lostUp: number;
  readonly lostDown: number;
  /** The far end's reports do not come. */
  readonly isDeaf: boolean;
  readonly roundTripMs: number;
}

const USUAL: SimulatedSecond = { sent: 50, heard: 50, lostUp: 0, lostDown: 0, isDeaf: false, roundTripMs: 40 };
const SAMPLES_PER_S = 48_000;
const SAMPLES_PER_PACKET = 960;
const BYTES_PER_PACKET = 80;
const REPORT_EVERY_S = 5;

interface Stream {
  ssrc: number;
  [counter: string]: number;
}

const newSent = (ssrc: number): Stream => ({ ssrc, packetsSent: 0, bytesSent: 0, lost: 0 });
const newHeard = (ssrc: number): Stream => ({
  ssrc,
  packetsReceived: 0,
  packetsLost: 0,
  bytesReceived: 0,
  totalSamplesReceived: 0,
  concealedSamples: 0,
  silentConcealedSamples: 0,
  concealmentEvents: 0,
  jitterBufferDelay: 0,
  jitterBufferEmittedCount: 0,
});

/** @param mimeType null: the statistics do not tell */
export function simulateCall(mimeType: string | null = 'audio/opus'): SimulatedCall {
  let nextSsrc = 1;
  let [sent, heard] = [newSent(nextSsrc++), newHeard(nextSsrc++)];
  let [path, responses, roundTrips] = [1, 0, 0];
  let timestamp = 1_700_000_000_000;
  let report: RawStats | null = null;
  let age = 0;
  const add = (stream: Stream, name: string, by: number) => {
    stream[name] = (stream[name] ?? 0) + by;
  };
  return {
    newStream(which) {
      if (which === 'sent') {
        sent = newSent(nextSsrc++);
        report = null;
      } else heard = newHeard(nextSsrc++);
    },
    reset() {
      sent = newSent(sent.ssrc);
      heard = newHeard(heard.ssrc);
      report = null;
      [responses, roundTrips] = [0, 0];
    },
    newPath() {
      path += 1;
      responses = 0;
    },
    second(what = {}) {
      const now = { ...USUAL, ...what };
      const roundTripTime = now.roundTripMs / 1000;
      timestamp += 1000;
      age += 1;
      add(sent, 'packetsSent', now.sent);
      add(sent, 'bytesSent', now.sent * BYTES_PER_PACKET);
      add(sent, 'lost', now.lostUp);
      const came = now.heard - now.lostDown;
      add(heard, 'packetsReceived', came);
      add(heard, 'packetsLost', now.lostDown);
      add(heard, 'bytesReceived', came * BYTES_PER_PACKET);
      // The phone goes on playing, and patches whatever is missing; where nothing was sent, with silence.
      const silent = Math.max(0, SAMPLES_PER_S - now.heard * SAMPLES_PER_PACKET);
      const isQuiet = now.heard < 50;
      add(heard, 'totalSamplesReceived', SAMPLES_PER_S);
      add(heard, 'silentConcealedSamples', isQuiet ? silent : 0);
      add(heard, 'concealedSamples', now.lostDown * SAMPLES_PER_PACKET + (isQuiet ? silent : 0));
      add(heard, 'concealmentEvents', now.lostDown);
      add(heard, 'jitterBufferDelay', 0.04 * SAMPLES_PER_S);
      add(heard, 'jitterBufferEmittedCount', SAMPLES_PER_S);
      responses += 1;
      if (age % REPORT_EVERY_S === 0 && !now.isDeaf && (sent.packetsSent ?? 0) > 0) {
        roundTrips += 1;
        report = {
          type: 'remote-inbound-rtp',
          id: `RI${sent.ssrc}`,
          kind: 'audio',
          ssrc: sent.ssrc,
          timestamp,
          packetsLost: sent.lost ?? 0,
          fractionLost: 0,
          jitter: 0.002,
          roundTripTime,
          totalRoundTripTime: roundTrips * roundTripTime,
          roundTripTimeMeasurements: roundTrips,
        };
      }
      const { lost: _, ...sending } = sent;
      return [
        { type: 'transport', id: 'T1', selectedCandidatePairId: `P${path}`, timestamp },
        {
          type: 'candidate-pair',
          id: `P${path}`,
          nominated: true,
          state: 'succeeded',
          currentRoundTripTime: roundTripTime,
          totalRoundTripTime: responses * roundTripTime,
          responsesReceived: responses,
          timestamp,
        },
        ...(mimeType === null ? [] : [{ type: 'codec', id: 'C1', mimeType, clockRate: 48_000, timestamp }]),
        { type: 'outbound-rtp', id: `O${sent.ssrc}`, kind: 'audio', codecId: 'C1', timestamp, ...sending },
        { type: 'inbound-rtp', id: `I${heard.ssrc}`, kind: 'audio', codecId: 'C1', jitter: 0.003, timestamp, ...heard },
        ...(report ? [report] : []),
      ];
    },
  };
}

export const WATCHED: CallContext = {
  id: '00000000-0000-4000-8000-0000000000c1',
  startedAt: 1_795_296_000_000,
  timeZone: 'UTC',
  version: '0.0.0',
  browser: null,
  mode: 'watched',
  plannedMs: null,
  sameComputer: null,
  route: null,
};

const FINISHED: CallEnding = { outcome: 'completed', endReason: 'finished', endDetail: null };

/** Follows polls as `watchCall` does, without its timers. */
export function startWatching(topology: 'watched' | 'sip' = 'watched') {
  const assessment = startAssessment();
  const stats = followStats();
  const samples: CallSample[] = [];
  let hasMedia = false;
  const note = (sample: CallSample) => {
    samples.push(sample);
    assessment.add(sample);
  };
  note({ type: 'topology', topology, abandoned: [], atMs: 0 });
  return {
    samples,
    assessment,
    note,
    poll(raw: readonly RawStats[], atMs: number): void {
      const { near, far } = stats.read(raw, atMs);
      note({ type: 'stats', endpoint: 'near', atMs, stats: near });
      if (far) note({ type: 'stats', endpoint: 'far', atMs: far.atMs, stats: far.stats });
      if (hasMedia || !((near.inbound?.packetsReceived ?? 0) > 0 || (near.outbound?.packetsSent ?? 0) > 0)) return;
      hasMedia = true;
      note({ type: 'media', atMs, instrument: 'get-stats' });
      note({ type: 'measure', atMs, fromMs: atMs + 3000 });
    },
    running: () => assessment.report(WATCHED),
    end(atMs: number, ending: CallEnding = FINISHED): CallReport {
      note({ type: 'end', atMs });
      return assessment.report(WATCHED, ending);
    },
  };
}

/** A call of so many seconds, each as `of` has it, one poll a second. */
export function watchedCall(
  seconds: number,
  of: (second: number, call: SimulatedCall) => Partial<SimulatedSecond> = () => ({}),
  mimeType: string | null = 'audio/opus',
  ending: CallEnding = FINISHED,
): CallReport {
  const call = simulateCall(mimeType);
  const watching = startWatching();
  for (let i = 0; i < seconds; i += 1) watching.poll(call.second(of(i, call)), i * 1000);
  return watching.end((seconds - 1) * 1000, ending);
}
