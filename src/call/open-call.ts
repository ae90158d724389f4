import { type RawStats, readStats } from '../core/samples/read-stats.ts';
import type { CallSample, Endpoint, ProbeTopology } from '../core/samples/sample.ts';
import { startClock } from './clock.ts';
import type { CodecName } from './codecs.ts';
import { CallError } from './errors.ts';
import { answerOf, chosenRoute, type IceServersAnswer } from './ice-servers.ts';
import { startTap } from './packet-tap.ts';
import { readPower } from './power.ts';
import { watchPressure } from './pressure.ts';
import { askRelayLoad } from './relay-load.ts';
import { connectCall } from './topologies.ts';
import { watchVisibility } from './visibility.ts';
import { expectRunning, startVoice } from './voice-source.ts';

export interface CallOptions {
  readonly iceServers: string | IceServersAnswer;
  /** Name of one of the deployment's routes; left out: the first. */
  readonly route?: string | undefined;
  /** Told which route is used, as soon as that is known; null where the deployment names none. */
  readonly onRoute?: (name: string | null) => void;
  readonly codec: CodecName;
  readonly topology: ProbeTopology | undefined;
  /** How many streams of voice to negotiate; the call begins with one. */
  readonly streams: number;
  /** Called with each sample, in order. Also called at every tick without one, so that the caller can look at the time. */
  readonly onSamples: (samples: readonly CallSample[], nowMs: number) => void;
  /** One signal for everything: set-up, call and end. */
  readonly signal: AbortSignal;
}

export interface OpenCall {
  readonly nowMs: () => number;
  /** What the call was placed by. */
  readonly answer: IceServersAnswer;
  /** Address of a path on the server that the answer came from. */
  readonly urlOf: (path: string) => string;
  readonly instrument: 'packet-tap' | 'get-stats';
  /** True once either end has given up (W3C `connectionState` failed or closed). */
  readonly lost: () => boolean;
  /** Speaks in so many of the negotiated streams from now on. */
  readonly speakIn: (count: number) => Promise<void>;
  /** Polls both ends once more, now. */
  readonly poll: () => Promise<void>;
  /** Asks how the relay kept up and samples the answer, where there is somebody to ask. */
  readonly askRelay: () => Promise<void>;
}

/**
 * Places the call, keeps sampling it while `use` runs, and takes everything down when `use` is done, has failed, or the
 * signal aborts: peer connections, worker, timers, audio.
 * @throws CallError with its reason, or the signal's reason.
 */
export async function withCall<T>(options: CallOptions, use: (call: OpenCall) => Promise<T>): Promise<T> {
  if (typeof RTCPeerConnection !== 'function') {
    throw new CallError('webrtc-unsupported', 'RTCPeerConnection: expected a constructor, got nothing');
  }
  const { signal, onSamples } = options;
  signal.throwIfAborted();
  const clock = startClock();
  const closers: (() => void | Promise<void>)[] = [];
  const emit = (...samples: CallSample[]) => onSamples(samples, clock.nowMs());
  const mark = (name: 'audioReady' | 'iceServers' | 'gathered' | 'iceConnected' | 'dtlsConnected') =>
    emit({ type: 'setup', mark: name, atMs: clock.nowMs() });
  try {
    const tap = startTap(clock);
    closers.push(tap.stop);
    tap.onTick((samples) => onSamples(samples, clock.nowMs()));
    // The servers are asked first: a browser's first AudioContext can hold the page up for longer than they take to answer.
    const [answer, voice] = await bothOrNeither(
      answerOf(options.iceServers, signal).then((parsed) => {
        mark('iceServers');
        const route = chosenRoute(parsed, options.route);
        options.onRoute?.(route.name);
        return { ...parsed, iceServers: route.iceServers };
      }),
      startVoice(signal, options.streams).then((started) => {
        closers.push(started.stop);
        // Marked whenever that is: the call is being connected in the meantime.
        started.running.then(
          () => mark('audioReady'),
          () => undefined,
        );
        return started;
      }),
    );
    const parts = { voice, tap, codec: options.codec, mark, signal };
    const { pair, topology, abandoned } = await connectCall(answer.iceServers, options.topology, parts);
    closers.push(pair.close);
    emit({ type: 'topology', topology, abandoned, atMs: clock.nowMs() });
    await expectRunning(voice, signal);
    let speaking = 1;
    const poll = async () => {
      const ends = [
        ['near', pair.near],
        ['far', pair.far],
      ] as const;
      const counted = speaking;
      await Promise.all(ends.map(([endpoint, peer]) => pollEnd(endpoint, peer, counted, clock.nowMs, emit)));
    };
    tap.onTick((samples, isTimed) => {
      onSamples(samples, clock.nowMs());
      if (isTimed) void poll();
    });
    closers.push(watchVisibility(clock.nowMs, emit));
    closers.push(watchPressure(clock.nowMs, emit));
    closers.push(readPower(clock.nowMs, emit));
    const urlOf = (path: string) => new URL(path, serverOf(options.iceServers)).href;
    const askRelay = async () => {
      if (answer.relayLoad === undefined) return;
      const load = await askRelayLoad(urlOf(answer.relayLoad), clock.nowMs, signal);
      if (load) emit(load);
    };
    const lost = () => [pair.near, pair.far].some(({ connectionState }) => /failed|closed/.test(connectionState));
    const instrument = tap.available ? 'packet-tap' : 'get-stats';
    const speakIn = (count: number) => {
      speaking = count;
      return pair.speakIn(count);
    };
    return await use({ nowMs: clock.nowMs, answer, urlOf, instrument, lost, speakIn, poll, askRelay });
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

/** Waits for both even when one has failed, so that whatever the other opened is known to be closed. */
async function bothOrNeither<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}

function serverOf(iceServers: string | IceServersAnswer): URL {
  return new URL(typeof iceServers === 'string' ? iceServers : '', document.baseURI);
}

async function pollEnd(
  endpoint: Endpoint,
  peer: RTCPeerConnection,
  streams: number,
  nowMs: () => number,
  emit: (sample: CallSample) => void,
): Promise<void> {
  if (peer.connectionState === 'closed') return;
  // A poll that fails because the call is being taken down is a sample fewer, nothing else.
  const report = await peer.getStats().catch(() => null);
  if (!report) return;
  const reports: RawStats[] = [];
  report.forEach((stats: RawStats) => {
    reports.push(stats);
  });
  emit({ type: 'stats', endpoint, atMs: nowMs(), stats: readStats(reports, streams) });
}
