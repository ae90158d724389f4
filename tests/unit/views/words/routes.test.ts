import { expect, test } from '@playwright/test';
import type { RouteResult } from '../../../../src/core/samples/examined.ts';
import { routeDetails, routesCostText, routesSentence, routeTroubleText } from '../../../../src/views/words/routes.ts';
import { comparedReport } from '../../../support/findings/fixtures-routes.ts';
import { deadRoute, madeRoute } from '../../../support/routes/made-routes.ts';

function found(...routes: readonly RouteResult[]) {
  const { routes: compared } = comparedReport(...routes).examined;
  if (!compared) throw new Error('expected compared routes');
  return compared;
}
const sentence = (...routes: readonly RouteResult[]) => routesSentence(found(...routes));

test('one sentence says which to use and why, or why none', () => {
  const a = madeRoute('Frankfurt');
  expect(sentence(madeRoute('Frankfurt', { mos: 3.4 }), madeRoute('carrier A'))).toBe(
    'Recommended from your line: carrier A. Calls over it sound better than over Frankfurt.',
  );
  expect(sentence(madeRoute('Frankfurt', { loopMs: 120 }), madeRoute('carrier A'))).toBe(
    'Recommended from your line: carrier A. Voices over it take 80 ms less than over Frankfurt.',
  );
  expect(sentence(deadRoute('Frankfurt'), madeRoute('carrier A'))).toBe(
    'Recommended from your line: carrier A. Calls over Frankfurt did not get through.',
  );
  expect(sentence(a, madeRoute('carrier A'))).toMatch(/^No difference that matters/);
  expect(sentence(a, madeRoute('b'), madeRoute('c', { mos: 3 }), deadRoute('d'))).toBe(
    'From your line Frankfurt and b are equally good. Not recommended: c and d.',
  );
  expect(sentence(deadRoute('a'), deadRoute('b'))).toBe('No call got through over any of the routes.');
  expect(sentence(a)).toMatch(/^Only one route/);
  expect(sentence(a, madeRoute('b', { mos: null, loopMs: 10, lossRatio: 0.02 }))).toMatch(/^Not enough was measured/);
});

test('what is known of a direction stands under its score', () => {
  expect(routeDetails(deadRoute('a').up)).toEqual([]);
  expect(routeDetails(madeRoute('a', { mos: 4.2, doubtMos: 0.2, lossRatio: 0.013 }).up)).toEqual([
    '4.0 to 4.4',
    '1.3% lost',
  ]);
});

test('what the comparison cost is told, or that it was not measured', () => {
  expect(routesCostText({ ...found(deadRoute('a')), usedBytes: null })).toBe(
    'Took 12 seconds. Data used: not measured.',
  );
  expect(routesCostText(found(madeRoute('a'), madeRoute('b')))).toBe('Took 12 seconds. Data used: 0.5 MB.');
});

test('a route that failed says why, in the words of a call that did', () => {
  expect(routeTroubleText(deadRoute('a'))).toBe('The test server did not answer');
  expect(routeTroubleText({ ...deadRoute('a'), endReason: 'of-a-later-version' })).toBe('of-a-later-version');
  expect(routeTroubleText({ ...deadRoute('a'), endReason: 'constructor' })).toBe('constructor');
  expect(routeTroubleText(madeRoute('a'))).toBeNull();
});
