import type { CallSample } from '../../../src/core/samples/sample.ts';

/** The same call with one frame a sample, as if every packet had been posted by itself. */
export function frameByFrame(samples: readonly CallSample[]): CallSample[] {
  return samples.flatMap((sample): CallSample[] =>
    sample.type === 'packets'
      ? sample.rtpTimestamps.map((rtpTimestamp, i) => ({
          ...sample,
          rtpTimestamps: [rtpTimestamp],
          timesMs: [sample.timesMs[i] ?? Number.NaN],
          sequenceNumbers: [sample.sequenceNumbers[i] ?? null],
          waitsMs: [sample.waitsMs[i] ?? null],
        }))
      : [sample],
  );
}
