import { DIRECTIONS } from '../../core/direction.ts';
import { DirectionIcon, FindingIcon } from '../parts/icons.tsx';
import { ScrollBox } from '../parts/scroll-box.tsx';
import { DIRECTION_WORDS } from '../words/en.ts';
import { ROUTES_WORDS } from '../words/en-routes.ts';
import { millisecondsText } from '../words/numbers.ts';
import {
  type ComparedRoute,
  type ComparedRoutes,
  hasRouteFigures,
  routeLossText,
  routeScoreText,
  routesCostText,
  routesSentence,
  routeTroubleText,
} from '../words/routes.ts';

export interface RoutesTableProps {
  readonly found: ComparedRoutes;
  /** The route that calls go by, where it is known; else the first. */
  readonly used: string | null;
}

/** Which route to use from this line, and by what that was seen. */
export function RoutesTable({ found, used }: RoutesTableProps) {
  const { routes, recommended } = found;
  return (
    <div class="routes">
      <p>{routesSentence(found, used)}</p>
      <ScrollBox name={ROUTES_WORDS.table}>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{ROUTES_WORDS.route}</th>
              {DIRECTIONS.map((direction) => (
                <th key={direction} scope="col">
                  <DirectionIcon direction={direction} /> {DIRECTION_WORDS[direction].column}
                </th>
              ))}
              <th scope="col">{ROUTES_WORDS.delay}</th>
              <th scope="col">{ROUTES_WORDS.setUp}</th>
            </tr>
          </thead>
          <tbody>
            {routes.map((route) => (
              <RouteRow key={route.name} route={route} isRecommended={route.name === recommended} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="caption">{ROUTES_WORDS.explain}</p>
      <p class="caption">
        {ROUTES_WORDS.atOnce} {routesCostText(found)}
      </p>
    </div>
  );
}

function RouteRow({ route, isRecommended }: { readonly route: ComparedRoute; readonly isRecommended: boolean }) {
  const trouble = routeTroubleText(route);
  const measured = hasRouteFigures(route);
  return (
    <tr>
      <th scope="row">
        <span class="route-name">{route.name}</span>
        {isRecommended && (
          <span class="route-mark">
            <FindingIcon of="order" /> {ROUTES_WORDS.recommended}
          </span>
        )}
        {measured && trouble !== null && <span class="instrument">{trouble}</span>}
      </th>
      {measured ? (
        <>
          {DIRECTIONS.map((direction) => (
            <td key={direction}>
              {routeScoreText(route[direction])}
              <span class="instrument">{routeLossText(route[direction])}</span>
            </td>
          ))}
          <td>{millisecondsText(route.loopMs)}</td>
          <td>{millisecondsText(route.setUpMs)}</td>
        </>
      ) : (
        <td class="route-trouble" colSpan={4}>
          {trouble}
        </td>
      )}
    </tr>
  );
}
