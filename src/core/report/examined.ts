import type { CallRecord } from '../metrics/call-record.ts';
import type { ExaminedSample } from '../samples/examined.ts';
import type { Examined } from './examined-schema.ts';
import { loadReport } from './load-report.ts';
import type { ScoredCall } from './scored-call.ts';

/** What was examined besides the voice; null for what was not. */
export function examinedOf(record: CallRecord, call: ScoredCall): Examined {
  const { reach, path, routes, headset } = record.examined;
  return {
    reach: reach && withoutType({ ...reach, cells: reach.cells.map((cell) => ({ ...cell })) }),
    path: path && withoutType({ ...path, hints: path.hints.map((hint) => ({ ...hint })) }),
    load: loadReport(record, call),
    routes: routes && withoutType({ ...routes, routes: routes.routes.map((route) => ({ ...route })) }),
    headset: headset && withoutType(headset),
  };
}

function withoutType<S extends ExaminedSample>({ type: _type, atMs: _atMs, ...rest }: S): Omit<S, 'type' | 'atMs'> {
  return rest;
}
