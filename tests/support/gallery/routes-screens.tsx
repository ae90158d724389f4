import type { VNode } from 'preact';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { RouteResult } from '../../../src/core/samples/examined.ts';
import { RoutesProgress } from '../../../src/views/examined/routes-progress.tsx';
import { RoutesTable } from '../../../src/views/examined/routes-table.tsx';
import { ThisComputer } from '../../../src/views/examined/this-computer.tsx';
import { comparedReport } from '../findings/fixtures-routes.ts';
import { busyComputerReport, failedReport, pageClosedReport, sampleReport } from '../reports/index.ts';
import { deadRoute, madeRoute } from '../routes/made-routes.ts';

/** MADE-UP TEST DATA: the comparison of routes, while it runs and after, and what a computer did. */
export const ROUTE_SCREENS = {
  'examined-routes': () => compared(...ROUTES),
  'examined-routes-alike': () => compared(madeRoute('Frankfurt'), madeRoute('carrier A', { loopMs: 44 }), WORSE),
  'examined-routes-none': () => compared(deadRoute('Frankfurt'), deadRoute('carrier A')),
  'examined-routes-progress': () => framed('Comparing the routes…', <RoutesProgress routes={PROGRESS} />),
  'examined-computer': () => computer(busyComputerReport(), { isCharging: false, level: 0.12 }),
  'examined-computer-calm': () => computer(sampleReport(), null),
  'examined-computer-untested': () => computer(failedReport('relay-unreachable'), null),
} as const satisfies Readonly<Record<string, () => VNode>>;

const WORSE = madeRoute('A carrier whose name takes all the room that a name may take', { mos: 3.1, lossRatio: 0.043 });
const ROUTES = [
  madeRoute('Frankfurt', { loopMs: 121 }),
  madeRoute('carrier A', { loopMs: 41 }),
  WORSE,
  deadRoute('carrier B'),
  madeRoute('carrier C', { mos: 3.9, endReason: 'connection-lost' }),
];

const PROGRESS = [
  { name: 'Frankfurt', phase: 'measuring', report: pageClosedReport() },
  { name: 'carrier A', phase: 'connecting', report: null },
  { name: 'carrier B', phase: 'done', report: failedReport('relay-unreachable') },
  { name: 'carrier C', phase: 'waiting', report: null },
] as const;

function compared(...routes: readonly RouteResult[]): VNode {
  const { routes: found } = comparedReport(...routes).examined;
  if (!found) throw new Error('report: expected compared routes, got none');
  return framed('Routes', <RoutesTable found={found} />);
}

function computer(report: CallReport, power: CallReport['computer']['power']): VNode {
  return framed('This computer', <ThisComputer report={{ ...report, computer: { ...report.computer, power } }} />);
}

function framed(title: string, part: VNode): VNode {
  return (
    <article class="result">
      <h1 tabIndex={-1}>{title}</h1>
      <section class="card">{part}</section>
    </article>
  );
}
