import type { Asked } from '../../core/share/shared-result.ts';
import type { TestRequest } from '../../core/share/test-request.ts';
import { type CodecChoice, QUICK_LENGTH_MS, USUAL_LENGTH_MS } from '../../core/test-choices.ts';
import type { CheckOffer } from '../check/check-screen.tsx';
import { testCallBytes } from '../data-use.ts';
import { dateFormat } from './date-format.ts';
import { ASKED_WORDS } from './en/ask.ts';
import { CODEC_WORDS, LENGTH_WORDS } from './en/start.ts';
import { megabytesText } from './numbers.ts';

/** What a test that is asked for takes of somebody's time and data. */
export interface AskedCost {
  readonly time: string;
  readonly data: string;
}

/** A quick test adds at most 400 kbit/s each way (quick-test.ts), bytes of its 30 s, up and down together. */
const QUICK_EXTRA_BYTES = (2 * 400_000 * (QUICK_LENGTH_MS / 1000)) / 8;
/** How long each of several routes is called, ms (compare-routes.ts). */
const ROUTE_CALL_MS = 10_000;

/**
 * @param codec what is really spoken, where the link leaves it open
 * @param offer null while the deployment has not said what it has
 */
export function askedCost(
  { kind, longLengthMs, route }: Pick<TestRequest, 'kind' | 'longLengthMs' | 'route'>,
  codec: CodecChoice,
  offer: CheckOffer | null,
): AskedCost {
  const { times, data } = ASKED_WORDS;
  const call = (lengthMs: number) => data.about(megabytesText(testCallBytes(codec, lengthMs)));
  const lengthMs = longLengthMs ?? 60_000;
  const routes = offer?.routes.length ?? 0;
  switch (kind) {
    case 'usual':
      return { time: times.usual, data: call(USUAL_LENGTH_MS) };
    case 'quick': {
      const bytes = testCallBytes(codec, QUICK_LENGTH_MS) + QUICK_EXTRA_BYTES;
      return { time: times.quick, data: data.atMost(megabytesText(bytes)) };
    }
    case 'long':
      return { time: times.long(LENGTH_WORDS[lengthMs]), data: call(lengthMs) };
    case 'check': {
      const compared = route === null && routes > 1 ? routes * ROUTE_CALL_MS : 0;
      return { time: times.check, data: call(USUAL_LENGTH_MS + compared) };
    }
    case 'reach':
      return { time: times.reach, data: data.hardly };
    case 'routes':
      return {
        time: times.routes,
        data:
          offer === null
            ? data.aCall(megabytesText(testCallBytes(codec, ROUTE_CALL_MS)))
            : call(routes * ROUTE_CALL_MS),
      };
    case 'load':
      return { time: times.load, data: offer === null ? data.unknown : data.atMost(megabytesText(offer.loadBytes)) };
  }
}

/** Where the call goes and how it is spoken, where the link says so. */
export function askedDetails({ route, codec }: Pick<TestRequest, 'route' | 'codec'>): readonly string[] {
  return [
    ...(route === null ? [] : [ASKED_WORDS.route(route)]),
    ...(codec === null ? [] : [ASKED_WORDS.codec(CODEC_WORDS[codec])]),
  ];
}

/** The words of the link that go with the result, those of people. */
export function askedWords({ label, ticket, site }: Pick<Asked, 'label' | 'ticket' | 'site'>): readonly string[] {
  return [label, ticket, site].filter((word) => word !== null);
}

/** "22 November 2026 at 14:05", in the reader's own time zone. */
export function untilText(untilMs: number): string {
  return dateFormat({ dateStyle: 'long', timeStyle: 'short' }).format(untilMs);
}
