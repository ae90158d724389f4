import type { CallReport } from '../../../core/report/schema.ts';
import type { Facets } from '../facets.ts';

/** The gauges there are, in the names and units (UCUM) of OpenTelemetry. */
export const GAUGES = {
  'callprobe.mos': { unit: '1', description: 'Estimated MOS of one direction, 1 to 4.5 (ITU-T G.107).' },
  'callprobe.loss.ratio': { unit: '1', description: 'Packets of one direction that never came, of those sent.' },
  'callprobe.delay.median': { unit: 'ms', description: 'Median one-way delay of the packets of one direction.' },
  'callprobe.jitter': { unit: 'ms', description: 'Interarrival jitter of one direction (RFC 3550 6.4.1).' },
  'callprobe.round_trip': {
    unit: 'ms',
    description: 'Round trip; loop: to the relay and back once. rtcp and stun: between both ends, so twice.',
  },
} as const;

export type GaugeName = keyof typeof GAUGES;

/** One figure that was measured. */
export interface Point {
  readonly gauge: GaugeName;
  readonly value: number;
  /** Epoch ms by this server's clock: those of the computers that test are nobody's to trust. */
  readonly atMs: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The figures of a report. What was not measured is left out, never 0. Nothing but `facets` says whose they are. */
export function pointsOf(report: CallReport, facets: Facets, atMs: number): readonly Point[] {
  const attributes = { ...facets };
  const both = (['up', 'down'] as const).flatMap((direction) => {
    const { score, metrics } = report.directions[direction];
    const figures: readonly (readonly [GaugeName, number | null])[] = [
      ['callprobe.mos', score.mos],
      ['callprobe.loss.ratio', metrics.lossRatio],
      ['callprobe.delay.median', metrics.delayMedianMs],
      ['callprobe.jitter', metrics.jitterMs],
    ];
    return figures.map(([gauge, value]) => ({ gauge, value, atMs, attributes: { ...attributes, direction } }));
  });
  const ways = { loop: report.roundTrip.loopMs, rtcp: report.roundTrip.rtcpMs, stun: report.roundTrip.stunMs };
  const trips = Object.entries(ways).map(([way, value]) => ({
    gauge: 'callprobe.round_trip' as const,
    value,
    atMs,
    attributes: { ...attributes, way },
  }));
  return [...both, ...trips].flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]));
}
