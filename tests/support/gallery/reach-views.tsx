import type { VNode } from 'preact';
import { PathList } from '../../../src/views/examined/path-list.tsx';
import { ReachTable } from '../../../src/views/examined/reach-table.tsx';
import { PATH_WORDS, REACH_WORDS } from '../../../src/views/words/en/reach.ts';
import {
  HINTED_PATH,
  type Outcome,
  PLAIN_PATH,
  reachBy,
  reachOfRoutes,
  UNKNOWN_PATH,
} from '../reports/reach-reports.ts';
import type { ReachViewName } from './view-names.ts';

const card = (heading: string, content: VNode): VNode => (
  <section>
    <h1>Examined</h1>
    <h2>{heading}</h2>
    <div class="card">{content}</div>
  </section>
);

const finished = (udp: Outcome, tcp: Outcome, tls: Outcome): VNode =>
  card(REACH_WORDS.heading, <ReachTable {...reachBy(udp, tcp, tls)} />);

/** The matrix and the path with made-up findings. */
export const REACH_VIEWS: Readonly<Record<ReachViewName, () => VNode>> = {
  'reach-open': () => finished(12.4, 41, 58),
  'reach-udp-blocked': () => finished('no-answer', 41, 58),
  'reach-only-tls': () => finished('no-answer', 'refused', 58),
  'reach-nothing': () => finished('no-answer', 'refused', 'not-tried'),
  'reach-credentials': () => finished('unauthorised', 'unauthorised', 'unauthorised'),
  'reach-none': () => card(REACH_WORDS.heading, <ReachTable cells={[]} tookMs={0} />),
  'reach-routes': () => card(REACH_WORDS.heading, <ReachTable {...reachOfRoutes()} />),
  'reach-trying': () => {
    const { cells } = reachOfRoutes();
    const known = cells.filter(({ result }) => result !== 'no-answer');
    return card(REACH_WORDS.heading, <ReachTable cells={known} planned={cells.map(planOf)} tookMs={null} />);
  },
  'path-plain': () => card(PATH_WORDS.heading, <PathList path={PLAIN_PATH} />),
  'path-hints': () => card(PATH_WORDS.heading, <PathList path={HINTED_PATH} />),
  'path-unknown': () => card(PATH_WORDS.heading, <PathList path={UNKNOWN_PATH} />),
};

function planOf({ server, route, transport }: ReturnType<typeof reachOfRoutes>['cells'][number]) {
  return { server, route, transport };
}
