import { firstLook, furtherLooks, type Look, type LookAt, rowsOf } from '../../../src/app/history/look.ts';

/** All that the page works out piece by piece, at once. */
export function wholeLook(at: LookAt): Look {
  const first = firstLook(at, rowsOf(at));
  return Object.assign({}, first, ...furtherLooks(at, first.rows).map((further) => further()));
}
