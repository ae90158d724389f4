import { createRateLimit, type RateLimitOptions } from './rate-limit.ts';

/** Bytes that came, in slices of `SLICE_MS`, by this server's clock. */
interface Arrivals {
  readonly sliceMs: number[];
  readonly bytes: number[];
}

/** One test that fills the line: what it may use, what it used, and when its data came. */
export interface LoadTest {
  /** What is left of its amount. */
  leftBytes: number;
  readonly arrivals: Arrivals;
  /** Requests under way. */
  open: number;
  lastUsedMs: number;
}

export interface LoadTests {
  /** Begins a test, or finds it begun. The number is the seconds to wait where none may begin now. */
  readonly begin: (id: string, client: string, nowMs: number) => LoadTest | number;
  readonly find: (id: string, nowMs: number) => LoadTest | null;
  /** Notes what came. */
  readonly arrived: (test: LoadTest, bytes: number, nowMs: number) => void;
}

/**
 * Our choice: a person who tests a line does it three times in a row and then looks at what it said. Two a minute in the long run are,
 * at 100 MB each, 27 Mbit/s for one client.
 */
const LOAD_RATE: RateLimitOptions = { burst: 3, perMinute: 2, maxClients: 10_000 };

/** How fine arrivals are kept; our choice, a frame of voice. */
const SLICE_MS = 20;
/** A test is over this long after its last request; our choice: longer than its phases and pauses. */
const FORGOTTEN_MS = 60_000;
/** Tests at once, our choice: what one link shares among more fills nobody's line. Each holds at most `MAX_SLICES` slices. */
const MAX_TESTS = 20;
/** A minute of arrivals, 50 kB; what comes later belongs to the last slice. */
const MAX_SLICES = 3000;

/** The tests that fill the line at present. Memory is bounded whatever clients ask for. The clock is the caller's. */
export function createLoadTests(maxBytes: number, rate: RateLimitOptions = LOAD_RATE): LoadTests {
  const tests = new Map<string, LoadTest>();
  const waitS = createRateLimit(rate);

  const forget = (nowMs: number): void => {
    for (const [id, { open, lastUsedMs }] of tests) {
      if (open === 0 && nowMs - lastUsedMs > FORGOTTEN_MS) tests.delete(id);
    }
  };

  const find = (id: string, nowMs: number): LoadTest | null => {
    forget(nowMs);
    const test = tests.get(id);
    if (test !== undefined) test.lastUsedMs = nowMs;
    return test ?? null;
  };

  return {
    find,
    begin(id, client, nowMs) {
      const known = find(id, nowMs);
      if (known !== null) return known;
      if (tests.size >= MAX_TESTS) return Math.ceil(FORGOTTEN_MS / 1000);
      const seconds = waitS(client, nowMs);
      if (seconds !== null) return seconds;
      const begun = { leftBytes: maxBytes, arrivals: { sliceMs: [], bytes: [] }, open: 0, lastUsedMs: nowMs };
      tests.set(id, begun);
      return begun;
    },
    arrived({ arrivals: { sliceMs, bytes } }, count, nowMs) {
      const slice = Math.floor(nowMs / SLICE_MS) * SLICE_MS;
      const last = sliceMs.length - 1;
      if (last >= 0 && (sliceMs[last] === slice || sliceMs.length >= MAX_SLICES)) {
        bytes[last] = (bytes[last] ?? 0) + count;
        return;
      }
      sliceMs.push(slice);
      bytes.push(count);
    },
  };
}
