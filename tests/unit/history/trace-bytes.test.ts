import { expect, test } from '@playwright/test';
import { columnsInBytes, maxTraceBytes, type TraceColumns, traceBytes } from '../../../src/history/trace-bytes.ts';
import { noise } from '../../support/reports/made-up-frames.ts';

const FRAMES = 400;

function columns(timeAt: (row: number) => number, receivedAt: (row: number) => number): TraceColumns {
  const rows = Array.from({ length: FRAMES }, (_, row) => row);
  return {
    rtpTimestamps: Uint32Array.from(rows, (row) => 4_294_800_000 + row * 960),
    sentMs: Float64Array.from(rows, timeAt),
    receivedMs: Float64Array.from(rows, receivedAt),
  };
}

const never = (row: number) => noise(7, row) < 0.1;
const sent = (row: number) => Math.round((420 + row * 20 + noise(1, row)) * 100) / 100;
const arrived = (row: number) => Math.round((sent(row) + 20 + noise(2, row) * 50) * 100) / 100;

/** Bits, so that -0 is not 0 and one NaN is another. */
const bitsOf = (column: Float64Array) => [...new BigUint64Array(column.slice().buffer)];

const TRACES: readonly (readonly [what: string, trace: TraceColumns])[] = [
  ['hundredths, as reports have them, with losses', columns(sent, (row) => (never(row) ? Number.NaN : arrived(row)))],
  ['nothing that arrived', columns(sent, () => Number.NaN)],
  ['times before the call', columns((row) => sent(row) - 5_000, arrived)],
  ['an arrival before it was sent', columns(arrived, sent)],
  [
    'times finer than hundredths',
    columns(
      (row) => noise(3, row) * 1e4,
      (row) => noise(4, row) * 1e4,
    ),
  ],
  ['one time finer than hundredths', columns((row) => sent(row) + (row === 200 ? 1e-9 : 0), arrived)],
  ['minus nothing', columns((row) => (row === 0 ? -0 : sent(row)), arrived)],
  [
    'times of the epoch',
    columns(
      (row) => 1.8e12 + sent(row),
      (row) => (never(row) ? Number.NaN : 1.8e12 + arrived(row)),
    ),
  ],
  [
    'times beyond 32 bits of hundredths',
    columns(
      (row) => 1e7 * row,
      (row) => 2e7 * row,
    ),
  ],
  [
    'the least and the most',
    columns(
      (row) => (row % 2 ? Number.MIN_VALUE : Number.MAX_VALUE),
      (row) => -1e300 * row,
    ),
  ],
  [
    'timestamps in no order',
    {
      ...columns(sent, arrived),
      rtpTimestamps: Uint32Array.from({ length: FRAMES }, (_, row) => noise(5, row) * 2 ** 32),
    },
  ],
];

for (const [what, trace] of TRACES) {
  test(`${what}: every double comes back bit for bit`, () => {
    const bytes = traceBytes(trace);
    expect(bytes.length).toBeLessThanOrEqual(maxTraceBytes(FRAMES));
    const back = columnsInBytes(bytes, FRAMES);
    expect(back?.rtpTimestamps).toEqual(trace.rtpTimestamps);
    expect(bitsOf(back?.sentMs ?? new Float64Array())).toEqual(bitsOf(trace.sentMs));
    expect(bitsOf(back?.receivedMs ?? new Float64Array())).toEqual(bitsOf(trace.receivedMs));
  });
}

test('a trace of no frames is one, too', () => {
  const nothing = { rtpTimestamps: new Uint32Array(), sentMs: new Float64Array(), receivedMs: new Float64Array() };
  expect(columnsInBytes(traceBytes(nothing), 0)).toEqual(nothing);
});

test('bytes of another number of frames, or of no kind known here, are no columns', () => {
  const bytes = traceBytes(columns(sent, arrived));
  for (const frames of [0, 1, FRAMES - 1, FRAMES + 1]) expect(columnsInBytes(bytes, frames)).toBeNull();
  for (const kind of [0, 2, 3, 255]) {
    expect(
      columnsInBytes(
        Uint8Array.from(bytes, (byte, at) => (at === 0 ? kind : byte)),
        FRAMES,
      ),
    ).toBeNull();
  }
  expect(columnsInBytes(new Uint8Array(), 0)).toBeNull();
});
