import { DIRECTIONS } from '../../core/direction.ts';
import { DirectionIcon, FindingIcon } from '../parts/icons.tsx';
import { ROUTES_WORDS } from '../words/en/routes.ts';
import { DIRECTION_WORDS } from '../words/en/start.ts';
import { millisecondsText, mosText } from '../words/numbers.ts';
import {
  type ComparedRoute,
  type ComparedRoutes,
  routeDetails,
  routesCostText,
  routesSentence,
  routeTroubleText,
} from '../words/routes.ts';

export interface RoutesTableProps {
  readonly found: ComparedRoutes;
  /** What to make of it stands above already. */
  readonly isTold?: boolean;
}

/** Which route to use from this line, and by what that was seen. On a phone the times stand under each name. */
export function RoutesTable({ found, isTold = false }: RoutesTableProps) {
  const { routes, recommended } = found;
  return (
    <div class="routes">
      {!isTold && <p>{routesSentence(found)}</p>}
      <table class="numbers" aria-label={ROUTES_WORDS.table}>
        <thead>
          <tr>
            <th scope="col">{ROUTES_WORDS.route}</th>
            {DIRECTIONS.map((direction) => (
              <th key={direction} scope="col">
                <DirectionIcon direction={direction} /> {DIRECTION_WORDS[direction].column}
              </th>
            ))}
            <th scope="col" class="when-wide">
              {ROUTES_WORDS.delay}
            </th>
            <th scope="col" class="when-wide">
              {ROUTES_WORDS.setUp}
            </th>
          </tr>
        </thead>
        <tbody>
          {routes.map((route) => (
            <RouteRow key={route.name} route={route} isRecommended={route.name === recommended} />
          ))}
        </tbody>
      </table>
      <p class="caption">{ROUTES_WORDS.explain}</p>
      <p class="caption">
        {ROUTES_WORDS.sideBySide} {routesCostText(found)}
      </p>
    </div>
  );
}

function RouteRow({ route, isRecommended }: { readonly route: ComparedRoute; readonly isRecommended: boolean }) {
  const trouble = routeTroubleText(route);
  const times = [
    [ROUTES_WORDS.delay, route.loopMs],
    [ROUTES_WORDS.setUp, route.setUpMs],
  ] as const;
  return (
    <tr>
      <th scope="row">
        <span class="route-name">{route.name}</span>
        {isRecommended && (
          <span class="route-mark">
            <FindingIcon of="order" /> {ROUTES_WORDS.recommended}
          </span>
        )}
        {trouble !== null && <span class="instrument">{trouble}</span>}
        {route.outcome !== 'failed' &&
          times.map(([name, ms]) => (
            <span key={name} class="instrument when-narrow">
              {name}: {millisecondsText(ms)}
            </span>
          ))}
      </th>
      {DIRECTIONS.map((direction) => (
        <td key={direction}>
          {mosText(route[direction].mos, 1)}
          {routeDetails(route[direction]).map((text) => (
            <span key={text} class="instrument">
              {text}
            </span>
          ))}
        </td>
      ))}
      {times.map(([name, ms]) => (
        <td key={name} class="when-wide">
          {millisecondsText(ms)}
        </td>
      ))}
    </tr>
  );
}
