import { DIRECTIONS, INSTRUMENTS, type Instrument } from '../../core/direction.ts';
import type { CallReport, DirectionReport } from '../../core/report/schema.ts';
import { CODECS } from '../../core/score/codecs.ts';
import { CONSTANTS_STATUS, METHOD_WORDS } from './en/method.ts';
import { INSTRUMENT_WORDS } from './en/result.ts';
import { DIRECTION_WORDS } from './en/start.ts';
import { countText, kilobitsText, millisecondsText, percentText, plainText, secondsText } from './numbers.ts';

type Score = DirectionReport['score'];
type Figure = keyof typeof METHOD_WORDS.figures;

/** The keys only: they are the same in every language. */
const FIGURES = Object.keys(METHOD_WORDS.figures) as readonly Figure[];

/** The constants behind each direction's score with range, status and source; once where both have the same. */
export function constantsText({ directions }: CallReport): string | null {
  const texts = DIRECTIONS.flatMap((direction) => constantsOf(directions[direction].score) ?? []);
  return texts.length === 0 ? null : [...new Set(texts)].join('. ');
}

function constantsOf({ constants, codecId }: Score): string | null {
  if (constants === null) return null;
  // The report has what was counted with; the range stands in the table of codecs, unless a later version has another row there.
  const row = CODECS.find(({ id, ie, bpl }) => id === codecId && ie === constants.ie && bpl === constants.bpl) ?? null;
  const withRange = (value: number | null, range: readonly [number, number] | null) => {
    if (value === null) return METHOD_WORDS.unknown;
    if (range === null) return plainText(value);
    return METHOD_WORDS.constantRange(plainText(value), plainText(range[0]), plainText(range[1]));
  };
  return METHOD_WORDS.constantsText(
    withRange(constants.ie, row?.ieRange ?? null),
    withRange(constants.bpl, row?.bplRange ?? null),
    CONSTANTS_STATUS[constants.status],
    constants.source,
  );
}

/** What the score takes for granted, with its milliseconds; null without a score. */
export function assumedText({ roundTrip }: CallReport, { mos, mouthToEar }: Score): string | null {
  if (mos === null || mouthToEar === null) return null;
  const names: Readonly<Record<string, string>> = METHOD_WORDS.terms;
  const terms = mouthToEar.terms
    .filter(({ source }) => source === 'assumed')
    .map(({ name, ms }) => `${names[name] ?? name} ${millisecondsText(ms)}`);
  const way = roundTrip.loopMs === null ? METHOD_WORDS.assumedDelay.roundTrip : METHOD_WORDS.assumedDelay.loop;
  return [
    way,
    ...(terms.length === 0 ? [] : [METHOD_WORDS.assumedTerms(terms.join(', '))]),
    METHOD_WORDS.assumedRest,
  ].join(' ');
}

/** Which figures each instrument read; null where nothing was measured. */
export function readWithText({ directions, roundTrip }: CallReport): string | null {
  const readBy = (instrument: Instrument): readonly string[] => [
    ...FIGURES.filter((figure) =>
      DIRECTIONS.some((direction) => directions[direction].instruments[figure] === instrument),
    ).map((figure) => METHOD_WORDS.figures[figure]),
    ...(instrument === 'rtcp' && roundTrip.rtcpMs !== null ? [METHOD_WORDS.roundTrip] : []),
    ...(instrument === 'stun' && roundTrip.stunMs !== null ? [METHOD_WORDS.roundTrip] : []),
  ];
  const texts = INSTRUMENTS.flatMap((instrument) => {
    const figures = readBy(instrument);
    return figures.length === 0 ? [] : METHOD_WORDS.readWithText(INSTRUMENT_WORDS[instrument], figures.join(', '));
  });
  return texts.length === 0 ? null : texts.join('; ');
}

/** How long the test was to be, and how many voices it spoke with; null before any voice. */
export function voicesText({ test, window }: CallReport): string | null {
  const { mode, streams, extraBps, streamsLeft } = test;
  if (streams === null || window.mediaFromMs === null || mode === 'examination') return null;
  if (mode === 'watched' || window.plannedMs === null) return null;
  const voices =
    streams > 1 ? METHOD_WORDS.streams(countText(streams), kilobitsText(extraBps)) : METHOD_WORDS.oneStream;
  const left = streamsLeft === true ? [METHOD_WORDS.streamsLeft] : [];
  return [METHOD_WORDS.modes[mode](secondsText(window.plannedMs)), voices, ...left].join(' ');
}

/** How the range beside each score came about, and what it stands on; null where there is none. */
export function rangeText({ directions }: CallReport): string | null {
  const texts = DIRECTIONS.flatMap((direction) => {
    const { confidence } = directions[direction];
    if (confidence === null) return [];
    const { lossRatio, packets, effectivePackets } = confidence;
    const worth = countText(Math.round(effectivePackets));
    const [low, high] = [percentText(lossRatio.low), percentText(lossRatio.high)];
    return METHOD_WORDS.rangeOf(DIRECTION_WORDS[direction].column, low, high, countText(packets), worth);
  });
  return texts.length === 0 ? null : [METHOD_WORDS.rangeText, ...texts].join(' ');
}
