import type { CallReport } from '../../../src/core/report/schema.ts';
import { buildReport, LINE_WITHOUT_FAULT, type MadeUpTest } from './build-report.ts';
import { noise } from './made-up-frames.ts';

const PLANNED_MS = 20_000;

/** 2026-11-21 18:42:10 UTC: when the first made-up test began. */
export const FIRST_STARTED_AT = Date.UTC(2026, 10, 21, 18, 42, 10);

/**
 * MADE-UP TEST DATA: a valid report of a 20-second call over a good line, every figure counted from its own trace.
 * `overrides` replaces whole top-level fields; nothing is recomputed from them.
 */
export function sampleReport(overrides: Partial<CallReport> = {}): CallReport {
  return { ...madeUpReport(0, {}), ...overrides };
}

/** MADE-UP TEST DATA: as {@link sampleReport}, of another line or length. `serial` gives it its own id and date. */
export function madeUpReport(serial: number, test: Partial<Omit<MadeUpTest, 'id' | 'startedAt'>>): CallReport {
  return buildReport({
    id: sampleId(serial),
    startedAt: sampleStartedAt(serial),
    up: LINE_WITHOUT_FAULT,
    down: { ...LINE_WITHOUT_FAULT, seed: 2, delayMs: 25 },
    heardMs: test.plannedMs ?? PLANNED_MS,
    plannedMs: PLANNED_MS,
    tapped: true,
    scorable: true,
    ...test,
  });
}

/** Looks like the random identifiers of real reports; the same number always gives the same one. */
export function sampleId(serial: number): string {
  const digits = Array.from({ length: 32 }, (_, place) => Math.floor(noise(serial, place) * 16).toString(16)).join('');
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ].map(([from, to]) => digits.slice(from, to));
  return `${a}-${b}-${c}-${d}-${e}`;
}

/** About three tests a day, each a little later than the one before. */
export function sampleStartedAt(serial: number): number {
  return FIRST_STARTED_AT + serial * 8 * 3_600_000 + Math.floor(noise(serial, 99) * 3_600_000);
}
