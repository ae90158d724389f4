/** The columns of one direction's trace. `receivedMs` is NaN for a frame that never came, here and nowhere else. */
export interface TraceColumns {
  readonly rtpTimestamps: Uint32Array;
  readonly sentMs: Float64Array;
  readonly receivedMs: Float64Array;
}

/**
 * How times are written, the first byte. `HUNDREDTHS`: as whole hundredths of a millisecond, where each of them is exactly one, as the
 * times of a report are. `PATTERNS`: the 64 bits of each double.
 */
const HUNDREDTHS = 1;
const PATTERNS = 2;

/** Never came, among delays in hundredths. */
const NEVER = 0x8000_0000;
/** So that no delay between two times is `NEVER`. */
const MAX_HUNDREDTHS = 2 ** 30;

/**
 * A trace as bytes that deflate well and come back bit for bit: differences from frame to frame, the delay in place of the arrival, and the
 * lowest bytes of a whole column together, then the next ones.
 */
export function traceBytes({ rtpTimestamps, sentMs, receivedMs }: TraceColumns): Uint8Array<ArrayBuffer> {
  const sent = hundredthsOf(sentMs);
  const received = hundredthsOf(receivedMs);
  if (sent !== null && received !== null) {
    const delays = received.map((time, row) => (Number.isNaN(receivedMs[row]) ? NEVER : time - (sent[row] ?? 0)));
    return joined(HUNDREDTHS, [steps(rtpTimestamps), steps(sent), delays]);
  }
  const bits = (column: Float64Array) => new BigUint64Array(column.slice().buffer);
  const sentBits = bits(sentMs);
  const sentSteps = sentBits.map((pattern, row) => pattern - (sentBits[row - 1] ?? 0n));
  const delays = bits(receivedMs).map((pattern, row) => pattern - (sentBits[row] ?? 0n));
  return joined(PATTERNS, [steps(rtpTimestamps), ...halves(sentSteps), ...halves(delays)]);
}

/** The columns of `frames` rows in `bytes`; null where these are not what {@link traceBytes} writes. */
export function columnsInBytes(bytes: Uint8Array, frames: number): TraceColumns | null {
  const [kind] = bytes;
  if (kind !== HUNDREDTHS && kind !== PATTERNS) return null;
  const columns = parted(bytes, frames, kind === HUNDREDTHS ? 3 : 5);
  if (columns === null) return null;
  const [rtpSteps, ...times] = columns;
  const rtpTimestamps = sums(rtpSteps ?? new Uint32Array());
  const [first = new Uint32Array(), second = new Uint32Array(), third, fourth] = times;
  if (third === undefined || fourth === undefined) {
    const sent = sums(first);
    const sentMs = Float64Array.from(sent, (time) => (time | 0) / 100);
    const receivedMs = Float64Array.from(second, (delay, row) =>
      delay === NEVER ? Number.NaN : (((sent[row] ?? 0) + delay) | 0) / 100,
    );
    return { rtpTimestamps, sentMs, receivedMs };
  }
  let pattern = 0n;
  const sent = whole(first, second).map((step) => {
    pattern = BigInt.asUintN(64, pattern + step);
    return pattern;
  });
  const received = whole(third, fourth).map((delay, row) => delay + (sent[row] ?? 0n));
  return { rtpTimestamps, sentMs: new Float64Array(sent.buffer), receivedMs: new Float64Array(received.buffer) };
}

/** The most that {@link traceBytes} takes for this many frames. */
export function maxTraceBytes(frames: number): number {
  return 1 + frames * 20;
}

/** Null where a time is not exactly a number of hundredths. A plain loop, as in `steps`: somebody waits for each test to be kept. */
function hundredthsOf(column: Float64Array): Uint32Array | null {
  const hundredths = new Uint32Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const ms = column[row] ?? Number.NaN;
    if (Number.isNaN(ms)) continue;
    const whole = Math.round(ms * 100);
    if (Math.abs(whole) >= MAX_HUNDREDTHS || !Object.is((whole | 0) / 100, ms)) return null;
    hundredths[row] = whole;
  }
  return hundredths;
}

/** Differences from row to row; what does not fit wraps around, there and back. */
function steps(column: Uint32Array): Uint32Array {
  const between = new Uint32Array(column.length);
  let before = 0;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? 0;
    between[row] = value - before;
    before = value;
  }
  return between;
}

function sums(column: Uint32Array): Uint32Array {
  let sum = 0;
  return column.map((step) => {
    sum = (sum + step) >>> 0;
    return sum;
  });
}

function halves(column: BigUint64Array): readonly [low: Uint32Array, high: Uint32Array] {
  const low = Uint32Array.from(column, (value) => Number(value & 0xffff_ffffn));
  return [low, Uint32Array.from(column, (value) => Number(value >> 32n))];
}

function whole(low: Uint32Array, high: Uint32Array): BigUint64Array<ArrayBuffer> {
  return BigUint64Array.from(low, (value, row) => (BigInt(high[row] ?? 0) << 32n) | BigInt(value));
}

function joined(kind: number, columns: readonly Uint32Array[]): Uint8Array<ArrayBuffer> {
  const frames = columns[0]?.length ?? 0;
  const bytes = new Uint8Array(1 + columns.length * frames * 4);
  bytes[0] = kind;
  let at = 1;
  for (const column of columns) {
    for (const shift of [0, 8, 16, 24]) {
      for (const value of column) bytes[at++] = value >>> shift;
    }
  }
  return bytes;
}

function parted(bytes: Uint8Array, frames: number, count: number): readonly Uint32Array[] | null {
  if (bytes.length !== 1 + count * frames * 4) return null;
  return Array.from({ length: count }, (_, column) => {
    const from = 1 + column * frames * 4;
    const byteAt = (plane: number, row: number) => bytes[from + plane * frames + row] ?? 0;
    return Uint32Array.from({ length: frames }, (_value, row) =>
      [0, 1, 2, 3].reduce((sum, plane) => sum | (byteAt(plane, row) << (8 * plane)), 0),
    );
  });
}
