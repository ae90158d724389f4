import type { Instrument } from '../direction.ts';
import type { Measured } from '../measured.ts';

/**
 * What happened to the voice in one direction during one interval. The data dictionary (core/README.md) says how each
 * figure is counted. Three words are kept apart: *lost* never came, *discarded* came too late to be played,
 * *concealed* is what the listener got instead.
 */
export const METRIC_NAMES = [
  'packetsSent',
  'packetsReceived',
  'packetsLost',
  'packetsDuplicated',
  'packetsReordered',
  'lossRatio',
  'lostRuns',
  'longestLostRun',
  'burstRatio',
  'delayMinMs',
  'delayMedianMs',
  'delayP95Ms',
  'delayVariationP95Ms',
  'jitterMs',
  'concealedRatio',
  'concealmentEvents',
  'jitterBufferMs',
  'playoutMs',
  'packetsDiscarded',
  'fecPacketsReceived',
  'stretchedRatio',
  'bitrateBps',
] as const;

export type MetricName = (typeof METRIC_NAMES)[number];

/** Every figure of an interval; `null` where it was not measured. */
export type DirectionMetrics = { readonly [name in MetricName]: Measured };

/** The instrument behind each figure; `null` where the figure is. */
export type MetricInstruments = { readonly [name in MetricName]: Instrument | null };
