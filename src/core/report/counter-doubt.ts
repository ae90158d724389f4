/**
 * How far figures read from counters alone (getStats, no packet tap) were from the truth: 95 of 100 directions of the calibration
 * (`npm run bench:calibration`, tests/bench/results) were nearer. A test holds these against the last results file.
 */
export const COUNTER_DOUBT = { lossRatio: 0.007, jitterMs: 4.9, mos: 0.1 } as const;
