import { expect, test } from '@playwright/test';
import { diagnose } from '../../../../src/core/diagnosis/diagnose.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import type { RouteResult } from '../../../../src/core/samples/examined.ts';
import { findingsInWords } from '../../../../src/views/words/findings.ts';
import { comparedReport } from '../../../support/findings/fixtures-routes.ts';
import { busyComputerReport } from '../../../support/reports/index.ts';
import { deadRoute, madeRoute } from '../../../support/routes/made-routes.ts';

function told(report: CallReport, code: string) {
  const found = findingsInWords({ ...report, findings: [...diagnose(report)] }).find(
    (one) => one.finding.code === code,
  );
  if (!found) return null;
  const { finding, words } = found;
  return {
    ...finding,
    sentence: words.sentence(null, finding.figures, report),
    helpDesk: words.helpDesk(null, finding.figures, report),
  };
}

const better = (...routes: readonly RouteResult[]) => told(comparedReport(...routes), 'better-route');

test('a better route is told by name, with what makes it better', () => {
  expect(better(madeRoute('Frankfurt', { mos: 3.4 }), madeRoute('carrier A'))).toMatchObject({
    sentence: 'Calls over carrier A sound better than over Frankfurt from your line.',
    helpDesk: 'Carrier A: MOS 4.30, loop 40 ms; Frankfurt: MOS 3.40, loop 40 ms. Calls at the same time from one page.',
  });
  expect(better(madeRoute('Frankfurt', { loopMs: 120 }), madeRoute('carrier A'))?.sentence).toBe(
    'Calls over carrier A are quicker from your line: to the test server and back takes 80 ms less than over Frankfurt.',
  );
  expect(better(deadRoute('Frankfurt'), madeRoute('carrier A'))).toMatchObject({
    confidence: 'sure',
    sentence: 'Calls over carrier A get through from your line, calls over Frankfurt do not.',
  });
});

test('the route that calls go by is what another is held against; where it is the best, the next', () => {
  const routes = [madeRoute('a', { mos: 2 }), madeRoute('b', { mos: 3.5 }), madeRoute('c')];
  expect(better(...routes)?.sentence).toContain('than over a ');
  expect(better(...routes.toReversed())?.sentence).toContain('sound better than over b ');
});

test('it costs something only where calls go by a route that misses the target', () => {
  const costs = (mos: number) => better(madeRoute('a', { mos, loopMs: 120 }), madeRoute('b'))?.costMos;
  expect(costs(3.4)).toBeCloseTo(0.9, 6);
  expect(costs(4.25)).toBeNull();
  expect(better(madeRoute('a'), madeRoute('b', { mos: 3.4 }))?.costMos).toBeNull();
});

test('a battery is a hint with its evidence', () => {
  const busy = busyComputerReport();
  const report = { ...busy, computer: { ...busy.computer, power: { isCharging: false, level: 0.64 } } };
  const found = told(report, 'power-saving');
  expect(found?.confidence).toBe('possible');
  expect(found?.sentence).toMatch(
    /^This computer ran on battery with 64% left and was too busy during \d+ of \d+ seconds\. It may be saving power/,
  );
  expect(told(busy, 'power-saving')).toBeNull();
});
