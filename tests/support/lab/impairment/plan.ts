import * as v from 'valibot';

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

/** Milliseconds since the plan was set. */
export interface Outage {
  readonly fromMs: number;
  readonly durationMs: number;
}

/** A number that `holds`; the message is what was expected. JSON has no NaN, but a plan may also be written in a test. */
const number = (expected: string, holds: (value: number) => boolean) =>
  v.pipe(v.number(expected), v.check(holds, expected));

const ratio = number('a number from 0 to 1', (value) => value >= 0 && value <= 1);
const milliseconds = number('milliseconds, 0 or more', (value) => value >= 0 && Number.isFinite(value));
const index = number('a whole number, 0 or more', (value) => Number.isSafeInteger(value) && value >= 0);

const gilbertElliott = v.strictObject({ goodToBad: ratio, badToGood: ratio, lossInGood: ratio, lossInBad: ratio });
const reorder = v.strictObject({ ratio, byMs: milliseconds });
const outage = v.strictObject({ fromMs: milliseconds, durationMs: milliseconds });

const leg = v.strictObject({
  dropVoice: v.exactOptional(v.array(index, 'a list of packet indexes')),
  lossRatio: v.exactOptional(ratio),
  gilbertElliott: v.exactOptional(gilbertElliott),
  applyTo: v.exactOptional(v.picklist(['voice', 'all'], "'voice' or 'all'")),
  delayMs: v.exactOptional(milliseconds),
  jitterMs: v.exactOptional(milliseconds),
  duplicateRatio: v.exactOptional(ratio),
  reorder: v.exactOptional(reorder),
  outages: v.exactOptional(v.array(outage, 'a list of outages')),
  block: v.exactOptional(v.boolean('true or false')),
});
const direction = v.strictObject({ udp: v.exactOptional(leg), tcp: v.exactOptional(leg) });

const plan: v.GenericSchema<unknown, ImpairmentPlan> = v.strictObject({
  seed: number('a whole number of 32 bits', (value) => value === (value | 0) || value === value >>> 0),
  legs: v.strictObject({ up: v.exactOptional(direction), down: v.exactOptional(direction) }),
});

/**
 * Checks that a value (from a test, or as JSON from another process) is a plan. Throws a TypeError that names the field. A field that does
 * not exist is an error too: a misspelt impairment would be a test of nothing.
 */
export function parsePlan(value: unknown): ImpairmentPlan {
  const result = v.safeParse(plan, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'plan';
  // Valibot's own sentence for objects: a field that is missing is "undefined" received, an unknown one "never" expected.
  const expected = issue.type === 'strict_object' ? expectedOf(issue.expected) : issue.message;
  const got = typeof issue.input === 'number' ? String(issue.input) : JSON.stringify(issue.input);
  throw new TypeError(`impairment plan ${field}: expected ${expected}, got ${got}`);
}

function expectedOf(expected: string | null): string {
  if (expected === 'never') return 'no such field';
  return expected === 'Object' ? 'an object' : 'a value';
}
