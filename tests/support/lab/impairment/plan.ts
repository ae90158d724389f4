/** What an impaired line does. Everything left out means: nothing. */
export interface ImpairmentPlan {
  /** A whole number of 32 bits; the same seed and the same packets give the same losses. */
  readonly seed: number;
  readonly legs: {
    /** Client to relay. */
    readonly up?: DirectionPlan;
    /** Relay to client. */
    readonly down?: DirectionPlan;
  };
  /**
   * The access line of a home: one queue each way that everything meets, UDP, TCP and the page's own HTTP (`forward.ts`). Its bytes count with
   * their IP headers. Not beside a queue on a leg of that direction.
   */
  readonly access?: { readonly up?: BottleneckPlan; readonly down?: BottleneckPlan };
}

export interface DirectionPlan {
  readonly udp?: LegPlan;
  readonly tcp?: LegPlan;
}

export interface LegPlan {
  /** These voice packets are lost: indexes from 0 among the leg's RTP packets since the plan was set. */
  readonly dropVoice?: readonly number[];
  /** Independent loss, 0 to 1. */
  readonly lossRatio?: number;
  readonly gilbertElliott?: GilbertElliott;
  /** On what random loss, duplication and reordering act. Default `voice`, so that setting up is not disturbed. */
  readonly applyTo?: 'voice' | 'all';
  /** Added to every message, voice or not. */
  readonly delayMs?: number;
  /** Uniform from 0 to this, drawn anew for every message, voice or not. */
  readonly jitterMs?: number;
  /** How many are delivered twice, 0 to 1. */
  readonly duplicateRatio?: number;
  readonly reorder?: Reorder;
  /**
   * Nothing overtakes, whatever jitter it drew, as on an access link. Not beside `reorder`; a TCP connection keeps its
   * order anyway.
   */
  readonly keepOrder?: true;
  /**
   * Stretches of time in which everything waits, to come all at once and in order: Wi-Fi retries, a radio's scheduling.
   */
  readonly spikes?: Spikes;
  /** A slow link and what waits for it, of every kind of message. */
  readonly queue?: BottleneckPlan;
  /** On UDP everything is lost, on TCP everything waits for the end. */
  readonly outages?: readonly Outage[];
  /** Everything is lost without a word, control included, on TCP too: a firewall. */
  readonly block?: boolean;
}

/** A chain of two states: a packet is lost with its state's probability, then the state may change. All 0 to 1. */
export interface GilbertElliott {
  readonly goodToBad: number;
  readonly badToGood: number;
  readonly lossInGood: number;
  readonly lossInBad: number;
}

/** A share of the packets (0 to 1) held back by `byMs`, so that later ones overtake them. */
export interface Reorder {
  readonly ratio: number;
  readonly byMs: number;
}

/**
 * Begins like a Poisson process of mean spacing `everyMs` (1 or more) while none is on, each lasting from `minMs` to
 * `maxMs`, uniformly. By time, not by message: how much is sent does not change when they come.
 */
export interface Spikes {
  readonly everyMs: number;
  readonly minMs: number;
  readonly maxMs: number;
}

/** A link of `rateBps` bit/s before which at most `limitBytes` wait (1500 or more: one full packet), by drop-tail. */
export interface BottleneckPlan {
  readonly rateBps: number;
  readonly limitBytes: number;
  /** Other people's traffic through the same queue. What overlaps adds up. */
  readonly background?: readonly BackgroundTraffic[];
}

/**
 * A steady stream of `rateBps` bit/s, in milliseconds since the plan was set. More than the link carries fills the
 * queue.
 */
export interface BackgroundTraffic {
  readonly fromMs: number;
  readonly durationMs: number;
  readonly rateBps: number;
}

/** Milliseconds since the plan was set. */
export interface Outage {
  readonly fromMs: number;
  readonly durationMs: number;
}
