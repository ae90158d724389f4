import type { Measured } from '../measured.ts';

/**
 * One getStats() poll of one end of the call, every browser's shape folded into one (see read-stats.ts).
 * Counters are cumulative as W3C webrtc-stats defines them; times are milliseconds here, seconds there.
 */
export interface EndpointStats {
  readonly inbound: InboundStats | null;
  readonly outbound: OutboundStats | null;
  readonly remoteInbound: RemoteInboundStats | null;
  readonly pair: CandidatePairStats | null;
  readonly playout: PlayoutStats | null;
  readonly codec: CodecStats | null;
}

/** `inbound-rtp`: what this end received. */
export interface InboundStats {
  readonly packetsReceived: Measured;
  /** Signed: falls when late packets or duplicates arrive (RFC 3550 6.4.1). */
  readonly packetsLost: Measured;
  readonly packetsDiscarded: Measured;
  readonly fecPacketsReceived: Measured;
  readonly bytesReceived: Measured;
  readonly jitterMs: Measured;
  readonly totalSamplesReceived: Measured;
  readonly concealedSamples: Measured;
  readonly concealmentEvents: Measured;
  readonly insertedSamples: Measured;
  readonly removedSamples: Measured;
  /** Sum over emitted samples of the time each spent in the jitter buffer. */
  readonly jitterBufferDelayMs: Measured;
  readonly jitterBufferEmittedCount: Measured;
}

/** `outbound-rtp`: what this end sent. */
export interface OutboundStats {
  readonly packetsSent: Measured;
  readonly bytesSent: Measured;
}

/** `remote-inbound-rtp`: what the other end says it received of ours, seconds late. */
export interface RemoteInboundStats {
  readonly packetsLost: Measured;
  /** 0..1 of the last report's interval only, not of the call (RFC 3550 6.4.1). */
  readonly fractionLost: Measured;
  /** As the other end computed it, at its last report. */
  readonly jitterMs: Measured;
  readonly roundTripMs: Measured;
  readonly totalRoundTripMs: Measured;
  readonly roundTripMeasurements: Measured;
}

/** The selected `candidate-pair` with the candidates it joins. Addresses are left out: they are personal data. */
export interface CandidatePairStats {
  readonly roundTripMs: Measured;
  readonly totalRoundTripMs: Measured;
  readonly responsesReceived: Measured;
  readonly local: CandidateStats | null;
  readonly remote: CandidateStats | null;
}

export interface CandidateStats {
  /** RFC 8445 5.1.1: host, srflx, prflx or relay. */
  readonly candidateType: string | null;
  readonly protocol: string | null;
  /** How this end reaches its own relay: udp, tcp or tls. */
  readonly relayProtocol: string | null;
}

/** `media-playout` (Chromium): sum over played samples of the delay to the loudspeaker. */
export interface PlayoutStats {
  /** Times the loudspeaker found nothing to play, because this computer did not decode in time. */
  readonly synthesizedSamplesEvents: Measured;
  readonly totalPlayoutDelayMs: Measured;
  readonly totalSamplesCount: Measured;
}

export interface CodecStats {
  readonly mimeType: string;
  readonly clockRateHz: Measured;
  readonly channels: Measured;
  readonly parameters: string | null;
}
