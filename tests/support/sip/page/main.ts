import { callPbx } from '../../../../src/call-pbx.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { type WatchEvent, watchCall } from '../../../../src/watch.ts';
import { jssipPhone } from './jssip-phone.ts';
import { offerOnly, type Phone, type PhoneOptions } from './phone.ts';
import { sipjsPhone } from './sipjs-phone.ts';

/** Softphones as a vendor makes them, and what watches their calls; for tests, never shipped. */
export interface PhonePage {
  readonly makers: Readonly<Record<PhoneKind, (options: PhoneOptions) => Promise<Phone>>>;
  /** The phones of this page by their user names. */
  readonly phones: Map<string, Phone>;
  /** Begins to watch a phone's call. */
  readonly watchPhone: (user: string) => Watching;
  readonly watchings: Map<string, Watching>;
  readonly callPbx: typeof callPbx;
}

export type PhoneKind = 'jssip' | 'sipjs';

export interface Watching {
  /** How long it has heard voice, ms. */
  elapsedMs: number;
  /** The newest so far; null before any. */
  soFar: CallReport | null;
  readonly report: Promise<CallReport>;
}

const phones: PhonePage['phones'] = new Map();
const watchings: PhonePage['watchings'] = new Map();

function watchPhone(user: string): Watching {
  const peer = phones.get(user)?.peer() ?? null;
  if (peer === null) throw new Error(`phones: expected a call of ${user}, got none`);
  const note = (event: WatchEvent) => {
    if (event.type === 'progress') Object.assign(watching, { elapsedMs: event.elapsedMs, soFar: event.report });
  };
  const follow = async () => {
    for await (const event of watchCall(peer)) {
      note(event);
      if (event.type === 'report') return event.report;
    }
    throw new Error('events: expected a report as the last one, got none');
  };
  const watching: Watching = { elapsedMs: 0, soFar: null, report: Promise.resolve().then(follow) };
  watchings.set(user, watching);
  return watching;
}

const making = (make: (options: PhoneOptions) => Promise<Phone>) => (options: PhoneOptions) => {
  if (options.codec !== undefined) offerOnly(options.codec);
  return make(options);
};

const page: PhonePage = {
  makers: { jssip: making(jssipPhone), sipjs: making(sipjsPhone) },
  phones,
  watchPhone,
  watchings,
  callPbx,
};
Object.assign(globalThis, page);
