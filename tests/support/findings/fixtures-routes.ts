import { assess } from '../../../src/core/assessment.ts';
import { recommend } from '../../../src/core/report/recommend.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { RouteResult } from '../../../src/core/samples/examined.ts';
import { MADE_CONTEXT } from '../calls/made-call.ts';
import * as reports from '../reports/index.ts';
import { deadRoute, madeRoute, routesSample } from '../routes/made-routes.ts';
import type { FindingFixture } from './fixtures.ts';

/** MADE-UP TEST DATA: a comparison of these routes, and nothing else, as the product reports it. */
export function comparedReport(...routes: readonly RouteResult[]): CallReport {
  const context = { ...MADE_CONTEXT, mode: 'examination' as const };
  const ending = { outcome: 'completed', endReason: 'finished', endDetail: null } as const;
  return assess([routesSample(routes, recommend(routes))], context, ending);
}

function powered(isCharging: boolean, level: number | null, report: CallReport): CallReport {
  return { ...report, computer: { ...report.computer, power: { isCharging, level } } };
}

export const ROUTE_FIXTURES = {
  'better-route': {
    shows: () => comparedReport(madeRoute('Frankfurt', { mos: 3.4 }), madeRoute('carrier A')),
    lookAlikes: {
      'no difference that matters': () =>
        comparedReport(madeRoute('Frankfurt'), madeRoute('carrier A', { loopMs: 45 })),
      'one route alone': () => comparedReport(madeRoute('Frankfurt')),
      'none that works': () => comparedReport(deadRoute('Frankfurt'), deadRoute('carrier A')),
      'no comparison': reports.poorDownlinkReport,
    },
  },
  'power-saving': {
    shows: () => powered(false, 0.12, reports.excellentReport()),
    lookAlikes: {
      'plugged in and low': () => powered(true, 0.12, reports.excellentReport()),
      'on battery, half full and quick': () => powered(false, 0.5, reports.excellentReport()),
      'plugged in and busy': () => powered(true, 1, reports.busyComputerReport()),
      'a busy computer that does not say': reports.busyComputerReport,
    },
  },
} as const satisfies Readonly<Record<string, FindingFixture>>;
