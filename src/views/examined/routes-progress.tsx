import { DIRECTIONS } from '../../core/direction.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { DirectionColumns } from '../parts/direction-columns.tsx';
import { ROUTES_PROGRESS_WORDS, ROUTES_WORDS } from '../words/en/routes.ts';
import { MEASURING_WORDS } from '../words/en/start.ts';
import { mosText } from '../words/numbers.ts';

/** How far one route is; `report` is the newest of its call, null before voice. */
export interface RouteState {
  readonly name: string;
  readonly phase: keyof typeof ROUTES_PROGRESS_WORDS.phases;
  readonly report: CallReport | null;
}

/** All routes while they are being measured: what each is doing, and its scores so far. */
export function RoutesProgress({ routes }: { readonly routes: readonly RouteState[] }) {
  return (
    <table class="numbers by-direction routes-progress" aria-label={ROUTES_PROGRESS_WORDS.name}>
      <DirectionColumns corner={ROUTES_WORDS.route} />
      <tbody>
        {routes.map(({ name, phase, report }) => (
          <tr key={name}>
            <th scope="row">
              <span class="route-name">{name}</span>
              <span class="instrument">{stateText(phase, report)}</span>
            </th>
            {DIRECTIONS.map((direction) => {
              const mos = report?.directions[direction].score.mos ?? null;
              const isToCome = mos === null && phase !== 'done';
              return <td key={direction}>{isToCome ? MEASURING_WORDS.notYet : mosText(mos, 1)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stateText(phase: RouteState['phase'], report: CallReport | null): string {
  const isFailed = phase === 'done' && report !== null && report.outcome === 'failed';
  return isFailed ? ROUTES_PROGRESS_WORDS.failed : ROUTES_PROGRESS_WORDS.phases[phase];
}
