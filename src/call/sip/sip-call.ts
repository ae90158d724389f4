import type { EndEvent } from 'jssip/lib/RTCSession';
import { abortable, delay, within } from '../abortable.ts';
import { CallError } from '../errors.ts';
import { playSilently } from '../play-silently.ts';
import { fetchJsSip } from './jssip.ts';
import { type SipFailure, sipError } from './sip-failure.ts';

/** Whom to call, as whom, and with what. Goes to the server alone: no message of an error has any of it. */
export interface SipCallOptions {
  readonly server: string;
  readonly domain: string;
  readonly extension: string;
  readonly user: string;
  readonly password: string;
  /** What is sent; stopped by whoever made it. */
  readonly stream: MediaStream;
  readonly configuration: RTCConfiguration;
  readonly signal: AbortSignal;
  readonly mark: (mark: 'gathered' | 'iceConnected' | 'dtlsConnected') => void;
}

export interface SipCall {
  readonly peer: RTCPeerConnection;
  /** The other end hung up, or the connection of the media broke. */
  readonly isOver: () => boolean;
}

type JsSip = Awaited<ReturnType<typeof fetchJsSip>>;
type UserAgent = InstanceType<JsSip['UA']>;
type Session = ReturnType<UserAgent['call']>;

/** Our choices: TCP, TLS and the upgrade, on a bad line; a call that rings; ICE and DTLS. */
const SERVER_LIMIT_MS = 8000;
const ANSWER_LIMIT_MS = 20_000;
const MEDIA_LIMIT_MS = 8000;
/** JsSIP sends its offer when the last candidate was found. One server that is silent would hold it up for 10 s and more; our choice. */
const GATHER_LIMIT_MS = 2000;

/**
 * Places a call by SIP over WebSocket, without registering, lets `use` run while it is up, then hangs up. Whatever happens, nothing is left
 * open: the call, the connection to the server, the peer connection.
 * @throws CallError with its reason, or the signal's reason.
 */
export async function withSipCall<T>(options: SipCallOptions, use: (call: SipCall) => Promise<T>): Promise<T> {
  const { signal } = options;
  const jssip = await abortable(fetchJsSip(), signal);
  const socket = new jssip.WebSocketInterface(options.server);
  const agent = new jssip.UA({
    sockets: socket,
    uri: `sip:${encodeURIComponent(options.user)}@${options.domain}`,
    authorization_user: options.user,
    password: options.password,
    register: false,
    session_timers: false,
    // Longer than anybody waits here: a second connection would not carry the first one's call.
    connection_recovery_min_interval: 3600,
    connection_recovery_max_interval: 7200,
  });
  let stopPlaying: () => void = () => undefined;
  try {
    await connected(agent, signal);
    const session = await answered(agent, options, (peer) => {
      stopPlaying = playSilently(peer);
    });
    const peer = session.connection;
    await mediaConnected(peer, options);
    let hasEnded = session.isEnded();
    session.on('ended', () => {
      hasEnded = true;
    });
    const isOver = () => hasEnded || /failed|closed/.test(peer.connectionState);
    return await use({ peer, isOver });
  } finally {
    // Sends BYE or CANCEL; a WebSocket sends what it was given before it closes. Not waiting for the answer, JsSIP would take 2 s.
    agent.stop();
    socket.disconnect();
    stopPlaying();
  }
}

async function connected(agent: UserAgent, signal: AbortSignal): Promise<void> {
  const outcome = new Promise<'connected' | 'refused'>((resolve) => {
    agent.on('connected', () => resolve('connected'));
    agent.on('disconnected', () => resolve('refused'));
  });
  agent.start();
  const result = await within(outcome, SERVER_LIMIT_MS, signal, `nothing in ${SERVER_LIMIT_MS} ms`);
  // A browser does not tell a page why: name, port, firewall, certificate and path look the same.
  if (result !== 'connected') {
    throw new CallError('pbx-unreachable', `server: expected a WebSocket connection to it, got ${result}`);
  }
}

async function answered(
  agent: UserAgent,
  options: SipCallOptions,
  onPeer: (peer: RTCPeerConnection) => void,
): Promise<Session> {
  const { extension, domain, stream, configuration, signal, mark } = options;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let tell: (failure: SipFailure | null) => void = () => undefined;
  const outcome = new Promise<SipFailure | null>((resolve) => {
    tell = resolve;
  });
  const session = agent.call(`sip:${encodeURIComponent(extension)}@${domain}`, {
    mediaStream: stream,
    pcConfig: configuration,
    eventHandlers: {
      icecandidate({ ready }) {
        gathering ??= setTimeout(ready, GATHER_LIMIT_MS);
      },
      sending: () => mark('gathered'),
      confirmed: () => tell(null),
      failed: ({ message, cause }: EndEvent) =>
        tell({ statusCode: message !== null && 'status_code' in message ? message.status_code : null, cause }),
    },
  });
  onPeer(session.connection);
  try {
    const late: SipFailure = { statusCode: null, cause: 'No Answer' };
    const failure = await within(outcome, ANSWER_LIMIT_MS, signal, late);
    if (failure !== null) throw sipError(failure);
    return session;
  } finally {
    clearTimeout(gathering);
  }
}

async function mediaConnected(peer: RTCPeerConnection, { signal, mark }: SipCallOptions): Promise<void> {
  const deadlineMs = performance.now() + MEDIA_LIMIT_MS;
  let hasIce = false;
  for (;;) {
    const { iceConnectionState, connectionState } = peer;
    if (!hasIce && /connected|completed/.test(iceConnectionState)) {
      hasIce = true;
      mark('iceConnected');
    }
    if (connectionState === 'connected') return mark('dtlsConnected');
    if (/failed|closed/.test(connectionState) || performance.now() > deadlineMs) {
      throw new CallError(
        'call-not-connected',
        `media: expected connected within ${MEDIA_LIMIT_MS} ms, got ${connectionState}`,
      );
    }
    await delay(20, signal, undefined);
  }
}
