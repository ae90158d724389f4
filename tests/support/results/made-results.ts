import type { CallReport } from '../../../src/core/report/schema.ts';
import { shareable } from '../../../src/core/share/shareable.ts';
import type { SharedResult } from '../../../src/core/share/shared-result.ts';
import { SAMPLE_REPORTS, sampleId } from '../reports/index.ts';

export interface MadeResult {
  /** Of SAMPLE_REPORTS; default `good`. */
  readonly sample?: string;
  /** Gives it an id of its own; default 0. */
  readonly serial?: number;
  readonly route?: string | null;
  readonly site?: string | null;
  readonly note?: string;
}

/** Samples that differ in what they know: with every figure, with some, with none; decided, undecided, failed. */
export const DIFFERENT_SAMPLES = [
  'excellent',
  'poor-uplink',
  'borderline',
  'get-stats-only',
  'inconclusive',
  'udp-relay',
  'stopped-in-warm-up',
  'connection-lost',
  'failed-relay-unreachable',
  'examined-ways',
] as const;

/** Made once: what is shared of a report does not change. */
const shared = new Map<string, CallReport>();

/** MADE-UP TEST DATA: a result as a page sends it to its server. Every text of a person has `secret` in it. */
export function madeResult({ sample = 'good', serial = 0, route, site, note }: MadeResult = {}): SharedResult {
  const report = shared.get(sample) ?? shareable(SAMPLE_REPORTS[sample]?.() ?? missing(sample), []);
  shared.set(sample, report);
  return {
    schema: 'callprobe/shared',
    version: 1,
    report: {
      ...report,
      id: sampleId(serial),
      setup: { ...report.setup, route: route === undefined ? report.setup.route : route },
    },
    asked: { id: 'request-1234', label: 'secret label', ticket: 'secret ticket', site: site ?? null },
    said: {
      note: note ?? 'secret note',
      place: 'secret place',
      headset: 'secret headset',
      provider: 'secret provider',
    },
    seen: null,
  };
}

function missing(sample: string): never {
  throw new Error(`expected a name of SAMPLE_REPORTS, got "${sample}"`);
}
