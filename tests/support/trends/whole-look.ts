import { firstLook, furtherLooks, type Look, type LookAt, rowSteps } from '../../../src/app/history/look.ts';
import { atOnce } from '../../../src/core/trends/pieces.ts';

/** All that the page works out piece by piece, at once. */
export function wholeLook(at: LookAt): Look {
  const first = atOnce(firstLook(at, atOnce(rowSteps(at))));
  return Object.assign({}, first, ...furtherLooks(at, first.rows).map((further) => atOnce(further())));
}
