import { HEADSET_RULES } from './headset-findings.ts';
import type { Rule } from './rule.ts';
import { BACKGROUND_TAB } from './rules/background-tab.ts';
import { BETTER_ROUTE } from './rules/better-route.ts';
import { BURSTY_LOSS } from './rules/bursty-loss.ts';
import { BUSY_COMPUTER } from './rules/busy-computer.ts';
import { BUSY_RELAY } from './rules/busy-relay.ts';
import { CALL_DROPPED } from './rules/call-dropped.ts';
import { CODEC_CEILING } from './rules/codec-ceiling.ts';
import { CREDENTIALS_REFUSED } from './rules/credentials-refused.ts';
import { DELAY_VARIATION } from './rules/delay-variation.ts';
import { DOWNLOAD_QUEUE } from './rules/download-queue.ts';
import { ENDPOINT_DEPENDENT_NAT } from './rules/endpoint-dependent-nat.ts';
import { LATE_PACKETS } from './rules/late-packets.ts';
import { LINE_STALL } from './rules/line-stall.ts';
import { LONG_DELAY } from './rules/long-delay.ts';
import { LOSS } from './rules/loss.ts';
import { LOSS_UNDER_LOAD } from './rules/loss-under-load.ts';
import { NARROW_DOWNLOAD } from './rules/narrow-download.ts';
import { NARROW_UPLOAD } from './rules/narrow-upload.ts';
import { NEVER_LEFT } from './rules/never-left.ts';
import { NOTHING_WRONG } from './rules/nothing-wrong.ts';
import { ONE_WAY_AUDIO } from './rules/one-way-audio.ts';
import { OUTAGE } from './rules/outage.ts';
import { POWER_SAVING } from './rules/power-saving.ts';
import { PROCESSOR_LIMIT } from './rules/processor-limit.ts';
import { QUEUE_UNDER_LOAD } from './rules/queue-under-load.ts';
import { QUEUEING } from './rules/queueing.ts';
import { RELAY_NAME_UNKNOWN } from './rules/relay-name-unknown.ts';
import { RELAY_REFUSES } from './rules/relay-refuses.ts';
import { RELAY_UNREACHABLE } from './rules/relay-unreachable.ts';
import { SHORT_TEST } from './rules/short-test.ts';
import { SLOW_SET_UP } from './rules/slow-set-up.ts';
import { TCP_RELAY } from './rules/tcp-relay.ts';
import { TCP_UNREACHABLE } from './rules/tcp-unreachable.ts';
import { UDP_BLOCKED } from './rules/udp-blocked.ts';
import { UDP_UNREACHABLE } from './rules/udp-unreachable.ts';
import { UPLOAD_QUEUE } from './rules/upload-queue.ts';

/** Every rule. Findings of one group that cost the same are told in this order. */
export const RULES = [
  NEVER_LEFT,
  ONE_WAY_AUDIO,
  RELAY_UNREACHABLE,
  CREDENTIALS_REFUSED,
  RELAY_REFUSES,
  RELAY_NAME_UNKNOWN,
  UDP_UNREACHABLE,
  UDP_BLOCKED,
  CALL_DROPPED,
  SHORT_TEST,
  BUSY_COMPUTER,
  ...HEADSET_RULES,
  OUTAGE,
  LINE_STALL,
  QUEUEING,
  BURSTY_LOSS,
  LOSS,
  DELAY_VARIATION,
  LONG_DELAY,
  LATE_PACKETS,
  NARROW_UPLOAD,
  NARROW_DOWNLOAD,
  UPLOAD_QUEUE,
  DOWNLOAD_QUEUE,
  QUEUE_UNDER_LOAD,
  LOSS_UNDER_LOAD,
  CODEC_CEILING,
  NOTHING_WRONG,
  TCP_RELAY,
  TCP_UNREACHABLE,
  ENDPOINT_DEPENDENT_NAT,
  SLOW_SET_UP,
  BUSY_RELAY,
  PROCESSOR_LIMIT,
  POWER_SAVING,
  BACKGROUND_TAB,
  BETTER_ROUTE,
] as const satisfies readonly Rule[];

export type FindingCode = (typeof RULES)[number]['code'];

/**
 * Contradictions: where the first was found, it says why, and the others are left unsaid in the same direction. What outages, stalls
 * and queues lost or brought late needs no further name: the rules of loss and lateness look at the plain seconds only (facts.ts).
 */
export const INSTEAD_OF: Readonly<Partial<Record<FindingCode, readonly FindingCode[]>>> = {
  'never-left': ['slow-set-up'],
  'one-way-audio': ['outage', 'line-stall', 'bursty-loss', 'loss', 'delay-variation', 'late-packets'],
  // What it broke off with did not come back.
  'call-dropped': ['outage'],
  // The matrix knows more of it than a call that found its way round.
  'udp-unreachable': ['udp-blocked', 'tcp-relay', 'slow-set-up'],
  'udp-blocked': ['tcp-relay', 'slow-set-up'],
  'busy-computer': ['late-packets', 'processor-limit'],
  // Where directions cannot be told apart, both may be found of the one line.
  'bursty-loss': ['loss'],
  'line-stall': ['long-delay'],
  'delay-variation': ['late-packets'],
  // Of nothing there is nothing else to say.
  'microphone-silent': ['microphone-noise', 'microphone-narrowband', 'microphone-dropouts', 'headset-echo'],
  // A queue that was filled on purpose has a direction for sure; what it was seen to do in the call is in its price (loaded.ts).
  'upload-queue': ['queueing', 'loss-under-load'],
  'download-queue': ['queueing', 'loss-under-load'],
  'queue-under-load': ['queueing', 'loss-under-load'],
  // No setting of a router makes room where there is none.
  'narrow-upload': ['upload-queue', 'queueing', 'loss-under-load'],
  'narrow-download': ['download-queue', 'queueing', 'loss-under-load'],
};
