import type { VNode } from 'preact';
import { type CheckOffer, CheckScreen } from '../../../src/views/check/check-screen.tsx';
import { type ExaminingDoing, ExaminingScreen } from '../../../src/views/check/examining-screen.tsx';
import { pageClosedReport } from '../reports/index.ts';
import { reachBy } from '../reports/reach-reports.ts';

const nothing = () => {};

function check(offer: CheckOffer | null, mayFill: boolean, isUnanswered = false): VNode {
  return (
    <CheckScreen
      offer={offer}
      isUnanswered={isUnanswered}
      codec="opus"
      mayFill={mayFill}
      onMayFill={nothing}
      onStart={nothing}
    />
  );
}

function examining(doing: ExaminingDoing, elapsedMs: number, plannedMs: number): VNode {
  return <ExaminingScreen doing={doing} elapsedMs={elapsedMs} plannedMs={plannedMs} onStop={nothing} />;
}

const { cells } = reachBy('no-answer', 41, 58);
const asked = cells.map(({ server, route, transport }) => ({ server, route, transport }));

/** The list of examinations, and what is under way. */
export const CHECK_VIEWS = {
  check: () => ({ screen: check({ routes: [], loadBytes: 100e6 }, true) }),
  'check-several-routes': () => ({
    screen: check({ routes: ['Frankfurt', 'carrier A', 'carrier B'], loadBytes: 20e6 }, false),
  }),
  'check-asking': () => ({ screen: check(null, true) }),
  'check-unanswered': () => ({ screen: check(null, true, true) }),
  examining: () => ({ screen: examining({ is: 'examining', asked, cells: cells.slice(1) }, 900, 4_000) }),
  comparing: () => ({
    screen: examining(
      {
        is: 'comparing',
        routes: [
          { name: 'Frankfurt', phase: 'measuring', report: pageClosedReport() },
          { name: 'carrier A', phase: 'connecting', report: null },
        ],
      },
      6_000,
      11_500,
    ),
  }),
} as const satisfies Readonly<Record<string, () => { readonly screen: VNode }>>;
