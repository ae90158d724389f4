import type { TestColumns } from '../columns.ts';
import { figuresAt } from '../figures.ts';
import { dayAt, hourAt } from '../local-time.ts';

/** The tests that findings over time are made of, a column a figure, in order of time. */
export interface Watched {
  readonly length: number;
  /** MOS of the worse direction. */
  readonly mos: Float32Array;
  readonly up: Float32Array;
  readonly down: Float32Array;
  /** Since the first day, on the local clock. */
  readonly day: Int32Array;
  /** 0 to 23; 24 where the local clock is not known. */
  readonly hour: Uint8Array;
  /** Place in `routes`; 0: not known, or one of many. */
  readonly route: Uint8Array;
  readonly routes: readonly (string | null)[];
  readonly row: Uint32Array;
  /** Days since 1 January 1970 of day 0. */
  readonly firstDay: number;
  /** From the first to the last, with those that have no test. */
  readonly days: number;
}

export const UNKNOWN_HOUR = 24;

/** Routes beside one another; the ones used most. Our choice: no deployment that we know of has more. */
const MOST_ROUTES = 8;

/** Scored tests that went over the line: not those that never left this computer. */
export function watchedTests(columns: TestColumns, rows: Uint32Array): Watched {
  const all = figuresAt(columns, rows, { metric: 'mos', side: 'worse' });
  const [allUp, allDown] = [
    figuresAt(columns, rows, { metric: 'mos', side: 'up' }),
    figuresAt(columns, rows, { metric: 'mos', side: 'down' }),
  ];
  const { sameComputer, topology, route } = columns.facets;
  const stayed = sameComputer.words.indexOf('true') + 1 || Number.NaN;
  const loopback = topology.words.indexOf('loopback') + 1 || Number.NaN;
  const [mos, up, down] = [0, 0, 0].map(() => new Float32Array(rows.length)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const row = new Uint32Array(rows.length);
  const uses = new Uint32Array(route.words.length + 1);
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i] ?? 0;
    const value = all[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (sameComputer.codes[from] === stayed || topology.codes[from] === loopback) continue;
    mos[length] = value;
    up[length] = allUp[i] ?? Number.NaN;
    down[length] = allDown[i] ?? Number.NaN;
    row[length] = from;
    const code = route.codes[from] ?? 0;
    uses[code] = (uses[code] ?? 0) + 1;
    length++;
  }
  const most = route.words
    .map((word, i) => ({ word, code: i + 1, count: uses[i + 1] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_ROUTES);
  const placeOf = new Uint8Array(route.words.length + 1);
  most.forEach(({ code }, i) => {
    placeOf[code] = i + 1;
  });
  const firstDay = length === 0 ? 0 : earliest(columns, row, length);
  const day = new Int32Array(length);
  const hour = new Uint8Array(length);
  const places = new Uint8Array(length);
  let days = 0;
  for (let i = 0; i < length; i++) {
    const from = row[i] ?? 0;
    day[i] = dayAt(columns, from) - firstDay;
    days = Math.max(days, (day[i] ?? 0) + 1);
    const at = hourAt(columns, from);
    hour[i] = at < 0 ? UNKNOWN_HOUR : at;
    places[i] = placeOf[route.codes[from] ?? 0] ?? 0;
  }
  return {
    length,
    mos: mos.subarray(0, length),
    up: up.subarray(0, length),
    down: down.subarray(0, length),
    day,
    hour,
    route: places,
    routes: [null, ...most.map(({ word }) => word)],
    row: row.subarray(0, length),
    firstDay,
    days,
  };
}

/** A traveller's clock can go back, so the first test need not be of the first day. */
function earliest(columns: TestColumns, row: Uint32Array, length: number): number {
  let first = Number.POSITIVE_INFINITY;
  for (let i = 0; i < length; i++) first = Math.min(first, dayAt(columns, row[i] ?? 0));
  return first;
}
