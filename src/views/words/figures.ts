import type { Instrument } from '../../core/direction.ts';
import type { MetricName } from '../../core/metrics/direction-metrics.ts';
import type { CallReport, DirectionReport } from '../../core/report/schema.ts';
import { FIGURE_WORDS, INSTRUMENT_WORDS } from './en/result.ts';
import type { GlossName } from './gloss.ts';
import { countText, kilobitsText, millisecondsText, percentText, timesText } from './numbers.ts';

/** One figure for both directions, with the instruments that read it. */
export interface FigureRow {
  readonly label: { readonly gloss: GlossName } | { readonly plain: string };
  readonly up: string;
  readonly down: string;
  /** "every packet timed"; both names when the directions differ; null where neither was measured. */
  readonly instrument: string | null;
}

interface Figure {
  readonly label: { readonly gloss: GlossName } | { readonly plain: PlainName };
  /** The metric whose instrument stands for the figure. */
  readonly metric: MetricName;
  readonly text: (metrics: DirectionReport['metrics']) => string;
}

type PlainName = {
  [name in keyof typeof FIGURE_WORDS]: (typeof FIGURE_WORDS)[name] extends string ? name : never;
}[keyof typeof FIGURE_WORDS];

const plain = (name: PlainName): Figure['label'] => ({ plain: name });

/** First what people ask about, each with its gloss; then what an engineer asks next. */
const FIGURES: readonly Figure[] = [
  { label: { gloss: 'lost' }, metric: 'lossRatio', text: lostText },
  {
    label: { gloss: 'inARow' },
    metric: 'longestLostRun',
    text: ({ longestLostRun }) =>
      longestLostRun ? FIGURE_WORDS.longestRun(countText(longestLostRun)) : countText(longestLostRun),
  },
  { label: { gloss: 'patched' }, metric: 'concealedRatio', text: (m) => percentText(m.concealedRatio) },
  { label: { gloss: 'discarded' }, metric: 'packetsDiscarded', text: (m) => countText(m.packetsDiscarded) },
  { label: { gloss: 'delay' }, metric: 'delayMedianMs', text: (m) => millisecondsText(m.delayMedianMs) },
  { label: { gloss: 'uneven' }, metric: 'jitterMs', text: (m) => millisecondsText(m.jitterMs) },
  { label: { gloss: 'buffer' }, metric: 'jitterBufferMs', text: (m) => millisecondsText(m.jitterBufferMs) },
  { label: plain('delayMin'), metric: 'delayMinMs', text: (m) => millisecondsText(m.delayMinMs) },
  { label: plain('delayP95'), metric: 'delayP95Ms', text: (m) => millisecondsText(m.delayP95Ms) },
  {
    label: plain('delayVariation'),
    metric: 'delayVariationP95Ms',
    text: (m) => millisecondsText(m.delayVariationP95Ms),
  },
  { label: plain('lostRuns'), metric: 'lostRuns', text: (m) => countText(m.lostRuns) },
  { label: plain('burstRatio'), metric: 'burstRatio', text: (m) => timesText(m.burstRatio) },
  {
    label: plain('concealmentEvents'),
    metric: 'concealmentEvents',
    text: (m) => countText(m.concealmentEvents),
  },
  { label: plain('stretched'), metric: 'stretchedRatio', text: (m) => percentText(m.stretchedRatio) },
  { label: plain('fec'), metric: 'fecPacketsReceived', text: (m) => countText(m.fecPacketsReceived) },
  { label: plain('received'), metric: 'packetsReceived', text: (m) => countText(m.packetsReceived) },
  { label: plain('duplicated'), metric: 'packetsDuplicated', text: (m) => countText(m.packetsDuplicated) },
  { label: plain('reordered'), metric: 'packetsReordered', text: (m) => countText(m.packetsReordered) },
  { label: plain('playout'), metric: 'playoutMs', text: (m) => millisecondsText(m.playoutMs) },
  { label: plain('bitrate'), metric: 'bitrateBps', text: (m) => kilobitsText(m.bitrateBps) },
];

function lostText({ packetsLost, packetsSent, lossRatio }: DirectionReport['metrics']): string {
  if (packetsLost === null || packetsSent === null) return percentText(lossRatio);
  return FIGURE_WORDS.lostValue(countText(packetsLost), countText(packetsSent), percentText(lossRatio));
}

export function figureRows({ directions: { up, down } }: CallReport): readonly FigureRow[] {
  return FIGURES.map(({ label, metric, text }) => ({
    label: 'plain' in label ? { plain: FIGURE_WORDS[label.plain] } : label,
    up: text(up.metrics),
    down: text(down.metrics),
    instrument: instrumentText(up.instruments[metric], down.instruments[metric]),
  }));
}

function instrumentText(up: Instrument | null, down: Instrument | null): string | null {
  const names = [...new Set([up, down])].flatMap((name) => (name === null ? [] : [INSTRUMENT_WORDS[name]]));
  return names.length === 0 ? null : names.join(', ');
}

/** The figures that belong to neither direction: the round trip three ways, and what this computer itself did. */
export function sharedFigures(report: CallReport): readonly (readonly [name: string, text: string])[] {
  const { roundTrip, computer } = report;
  return [
    [FIGURE_WORDS.loop, millisecondsText(roundTrip.loopMs)],
    [FIGURE_WORDS.rtcp, millisecondsText(roundTrip.rtcpMs)],
    [FIGURE_WORDS.stun, millisecondsText(roundTrip.stunMs)],
    [FIGURE_WORDS.stalls, countText(computer.stalls)],
    [FIGURE_WORDS.longestStall, millisecondsText(computer.longestStallMs)],
    [FIGURE_WORDS.busySeconds, countText(computer.busySeconds)],
    [FIGURE_WORDS.saturated, millisecondsText(computer.saturatedMs)],
    [FIGURE_WORDS.relayLate, millisecondsText(report.relay?.longestStallMs ?? null)],
    [FIGURE_WORDS.hidden, millisecondsText(computer.hiddenMs)],
  ];
}
