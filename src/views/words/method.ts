import type { Measured } from '../../core/measured.ts';
import type { CallReport, DirectionReport } from '../../core/report/schema.ts';
import { APP_NAME } from './app-name.ts';
import { FLAG_WORDS, METHOD_WORDS, MISSING_WORDS, SCALE_EDITIONS, SCALE_NAMES } from './en/method.ts';
import { INSTRUMENT_WORDS } from './en/result.ts';
import { TOPOLOGY_WORDS } from './en/topology.ts';
import { assumedText, constantsText, rangeText, readWithText, voicesText } from './method-facts.ts';
import { durationText, millisecondsText, percentText, plainText } from './numbers.ts';
import { SCALE_MODELS } from './score.ts';

/** One line of the method statement: what a reader must know to judge or repeat the score. */
export interface MethodRow {
  readonly name: string;
  readonly text: string;
  /** False for what stays on the screen, so that the rest fits on the one sheet with the verdict. */
  readonly printed: boolean;
}

/** By the names of their words: what stands on the printed sheet. */
const PRINTED: ReadonlySet<keyof typeof METHOD_WORDS> = new Set([
  'model',
  'constants',
  'delay',
  'cannotTell',
  'measuredFor',
  'missing',
  'software',
] as const);

const CODEC_NAMES: Readonly<Record<string, string>> = {
  opus: 'Opus',
  pcmu: 'G.711 µ-law',
  pcma: 'G.711 A-law',
  g722: 'G.722',
};

/** "Opus" from `audio/opus`; an unknown format keeps the name the browser gave. */
export function codecName({ codec }: CallReport): string | null {
  if (codec === null) return null;
  const subtype = codec.mimeType.replace(/^audio\//i, '');
  return CODEC_NAMES[subtype.toLowerCase()] ?? subtype;
}

/** Scored time, busy seconds left out, ms; 0 where nothing was measured. */
export function measuredSpanMs({ window }: CallReport): number {
  return window.countedMs ?? 0;
}

/** How long voice was heard and counted, warm-up included, ms; null for a call that never got so far. */
export function voiceSpanMs({ window }: CallReport): Measured {
  return window.mediaFromMs === null || window.measuredToMs === null ? null : window.measuredToMs - window.mediaFromMs;
}

/** The direction whose score speaks for the method: the one that decided, otherwise one that has a score. */
export function spokesDirection({ directions, verdict }: CallReport): DirectionReport {
  if (verdict.direction !== null) return directions[verdict.direction];
  return directions.down.score.mos === null ? directions.up : directions.down;
}

/** The words of `METHOD_WORDS` that are names of rows. */
type RowName = {
  [name in keyof typeof METHOD_WORDS]: (typeof METHOD_WORDS)[name] extends string ? name : never;
}[keyof typeof METHOD_WORDS];

export function methodRows(report: CallReport): readonly MethodRow[] {
  const { score } = spokesDirection(report);
  const { topology } = report.setup;
  const route = topology === null ? null : TOPOLOGY_WORDS[topology];
  const rows: readonly (readonly [RowName, string | null])[] = [
    ['model', modelText(score)],
    ['codec', codecText(report)],
    ['constants', constantsText(report)],
    ['lossInput', lossInputText(score)],
    ['delay', mouthToEarText(score)],
    ['assumedName', assumedText(report, score)],
    ['range', rangeText(report)],
    ['route', route === null ? METHOD_WORDS.routeUnknown : METHOD_WORDS.routeText(route.name, route.how)],
    ['cannotTell', route?.cannotTell ?? null],
    ['measuredFor', measuredForText(report)],
    ['voices', voicesText(report)],
    ['readWith', readWithText(report)],
    ['unknowable', score.mos === null ? null : METHOD_WORDS.unknowableText],
    ['flags', listText(remarks(score))],
    ['missing', listText(score.missing.map((name) => MISSING_WORDS[name] ?? name))],
    ['software', softwareText(report)],
  ];
  return rows.flatMap(([name, text]) =>
    text === null ? [] : [{ name: METHOD_WORDS[name], text, printed: PRINTED.has(name) }],
  );
}

function codecText(report: CallReport): string | null {
  const name = codecName(report);
  if (name === null) return null;
  const { clockRateHz = null, parameters = null } = report.codec ?? {};
  const details = [clockRateHz === null ? null : METHOD_WORDS.clockRate(plainText(clockRateHz / 1000)), parameters];
  const known = details.filter((detail) => detail !== null && detail !== '');
  return known.length === 0 ? name : `${name} (${known.join('; ')})`;
}

function modelText({ scale }: DirectionReport['score']): string | null {
  return scale && METHOD_WORDS.modelText(`${SCALE_MODELS[scale]} (${SCALE_EDITIONS[scale]})`, SCALE_NAMES[scale]);
}

function lossInputText({ lossInput }: DirectionReport['score']): string | null {
  return lossInput && METHOD_WORDS.lossInputText(percentText(lossInput.ratio), METHOD_WORDS.lossFrom[lossInput.from]);
}

function mouthToEarText({ mouthToEar }: DirectionReport['score']): string | null {
  if (mouthToEar === null) return null;
  const names: Readonly<Record<string, string>> = METHOD_WORDS.terms;
  const terms = mouthToEar.terms.map(({ name, ms, source }) => {
    const origin = ms === null ? '' : ` (${METHOD_WORDS[source]})`;
    return `${names[name] ?? name} ${millisecondsText(ms)}${origin}`;
  });
  return `${millisecondsText(mouthToEar.totalMs)} = ${terms.join(' + ')}`;
}

function measuredForText(report: CallReport): string | null {
  if (report.instrument === null) return null;
  const seconds = durationText(measuredSpanMs(report));
  return METHOD_WORDS.measuredForText(seconds, INSTRUMENT_WORDS[report.instrument]);
}

function softwareText({ software }: CallReport): string {
  return [`${APP_NAME} ${software.version}`, software.browser].filter((part) => part !== null).join('; ');
}

/** Without loss nobody needs to hear how bursty it was taken to be. */
function remarks({ flags, lossInput }: DirectionReport['score']): readonly string[] {
  const told = lossInput?.ratio === 0 ? flags.filter((flag) => flag !== 'burst-ratio-assumed') : flags;
  return told.map((flag) => FLAG_WORDS[flag] ?? flag);
}

function listText(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join('; ');
}
