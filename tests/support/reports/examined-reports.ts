import { assess } from '../../../src/core/assessment.ts';
import { recommend } from '../../../src/core/report/recommend.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { MADE_CONTEXT } from '../calls/made-call.ts';
import { HEADSETS } from '../headset/made-headsets.ts';
import { deadRoute, madeRoute, routesSample } from '../routes/made-routes.ts';
import { loadUploadQueueReport } from './loaded-reports.ts';
import { examinationReport, HINTED_PATH, PLAIN_PATH, reachBy } from './reach-reports.ts';
import { sampleId, sampleStartedAt } from './sample-report.ts';

/** MADE-UP TEST DATA: examinations that were no call, and a full check. */

const own = (serial: number, report: CallReport): CallReport => ({
  ...report,
  id: sampleId(serial),
  startedAt: sampleStartedAt(serial),
});

export const openWaysReport = (): CallReport => own(60, examinationReport(reachBy(12, 41, 58), PLAIN_PATH));

export function blockedWaysReport(): CallReport {
  return own(61, examinationReport(reachBy('no-answer', 41, 58), HINTED_PATH));
}

export function comparedRoutesReport(): CallReport {
  const routes = [
    madeRoute('Frankfurt', { loopMs: 121 }),
    madeRoute('carrier A', { loopMs: 41 }),
    deadRoute('carrier B'),
  ];
  const ending = { outcome: 'completed', endReason: 'finished', endDetail: null } as const;
  return own(62, assess([routesSample(routes, recommend(routes))], { ...MADE_CONTEXT, mode: 'examination' }, ending));
}

export function echoingHeadsetReport(): CallReport {
  const report = examinationReport(null);
  return own(63, { ...report, examined: { ...report.examined, headset: HEADSETS.echo } });
}

export function fullCheckReport(): CallReport {
  const report = loadUploadQueueReport();
  const { routes } = comparedRoutesReport().examined;
  return own(64, {
    ...report,
    setup: { ...report.setup, route: 'carrier A' },
    examined: { ...report.examined, reach: reachBy(12, 41, 58), path: PLAIN_PATH, routes },
  });
}
