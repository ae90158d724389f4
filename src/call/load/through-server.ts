import * as v from 'valibot';
import type { LoadKind, LoadSample, Transfer } from '../../core/samples/examined.ts';
import { within } from '../abortable.ts';
import { randomId } from '../this-browser.ts';
import { bytesOf, createArrivals } from './arrivals.ts';
import { type Budget, createBudget } from './budget.ts';
import { type LineFiller, STRETCH_MS, type Stretch } from './line-filler.ts';
import { randomBytes } from './random-bytes.ts';
import { runStretch } from './run-stretch.ts';

/** Requests side by side: what a loss takes from one, the others use. Our choice; below the six that a browser opens to one host. */
const FLOWS = { alone: 4, both: 2 } as const;
/** The most that one request carries; our choice: short enough that a share of the data can be spread over the flows. */
const REQUEST_BYTES = 4_000_000;
const LEAST_REQUEST_BYTES = 16_384;
/** How long the server may take to say what came, once the line is free; our choice. */
const PATIENCE_MS = 3000;

const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const columns = v.pipe(v.array(count), v.maxLength(10_000));
const seriesSchema = v.object({ agoMs: columns, bytes: columns });

interface ServerLoad {
  readonly url: string;
  readonly maxBytes: number;
  readonly nowMs: () => number;
  readonly signal: AbortSignal;
}

/** Fills the line with data to and from the page's own server; null where the server does not let this test begin. */
export async function fillThroughServer({ url, maxBytes, nowMs, signal }: ServerLoad): Promise<LineFiller | null> {
  const at = new URL(url);
  at.searchParams.set('id', randomId());
  const begun = await fetch(at, { method: 'POST', signal, cache: 'no-store' }).catch(() => null);
  signal.throwIfAborted();
  if (!begun?.ok) return null;
  const budget = createBudget(maxBytes);
  const loads: readonly LoadKind[] = ['up', 'down', 'both'];
  const body = new Blob([randomBytes(Math.min(REQUEST_BYTES, maxBytes))]);
  let arrivals = createArrivals();
  /** Of what the server counted, what earlier stretches have told. */
  let told = 0;

  const fill = (load: LoadKind): Promise<Stretch> => {
    budget.share(loads.length - loads.indexOf(load));
    arrivals = createArrivals();
    const flows = load === 'both' ? FLOWS.both : FLOWS.alone;
    const perRequest = requestBytes(budget, load === 'both' ? 2 * flows : flows);
    const startedMs = nowMs();
    const upload = (over: AbortSignal) =>
      repeat(budget, perRequest, over, async (bytes) => {
        const to = new URL(at);
        to.searchParams.set('ms', String(Math.max(1, Math.round(STRETCH_MS - (nowMs() - startedMs)))));
        const options = { method: 'POST', body: body.slice(0, bytes), signal: over, cache: 'no-store' } as const;
        return (await fetch(to, options)).ok ? 0 : null;
      });
    const download = (over: AbortSignal) =>
      repeat(budget, perRequest, over, (bytes) => {
        const from = new URL(at);
        from.searchParams.set('bytes', String(bytes));
        return readAll(from, bytes, over, (came) => arrivals.add(nowMs(), came));
      });
    const both = [...(load === 'down' ? [] : copies(upload, flows)), ...(load === 'up' ? [] : copies(download, flows))];
    return runStretch(load, both, { nowMs, isUsedUp: () => budget.take(1) === 0, signal });
  };

  return {
    through: 'server',
    loads,
    fill,
    async tell(stretch): Promise<LoadSample> {
      const series = await askSeries(at, nowMs, signal);
      const up = stretch.load === 'down' ? null : series && after(series, told);
      told = series?.bytes.length ?? told;
      const down = stretch.load === 'up' ? null : arrivals.transfer();
      const amounts = { sentBytes: bytesOf(up), receivedBytes: bytesOf(down) };
      return { type: 'load', atMs: nowMs(), through: 'server', ...stretch, ...amounts, transfers: { up, down } };
    },
    // Its requests end with their stretch, and that with the signal.
    close: () => undefined,
  };
}

/** So that each flow has a few of them, and the share is used up by all at about the same time. */
function requestBytes(budget: Budget, flows: number): number {
  return Math.max(LEAST_REQUEST_BYTES, Math.min(REQUEST_BYTES, Math.floor(budget.shareBytes() / (4 * flows))));
}

/**
 * One request after the other until the budget or the stretch is over. `request` says how much of what it had was not used; null or a
 * failure end the flow.
 */
async function repeat(
  budget: Budget,
  perRequest: number,
  over: AbortSignal,
  request: (bytes: number) => Promise<number | null>,
): Promise<void> {
  while (!over.aborted) {
    const bytes = budget.take(perRequest);
    if (bytes === 0) return;
    // The end of the stretch, or a server that has had enough: either way this flow is over.
    const unused = await request(bytes).catch(() => null);
    if (unused === null) return;
    budget.giveBack(unused);
  }
}

/** @returns how much of it did not come; null for a refusal. */
async function readAll(
  from: URL,
  bytes: number,
  over: AbortSignal,
  arrived: (bytes: number) => void,
): Promise<number | null> {
  const response = await fetch(from, { signal: over, cache: 'no-store' });
  const reader = response.ok ? response.body?.getReader() : undefined;
  if (!reader) return null;
  for (let left = bytes; ; ) {
    const { done, value } = await reader.read();
    if (done) return left;
    arrived(value.byteLength);
    left -= value.byteLength;
  }
}

/** When the bodies came, on the page's clock; null when the server does not say. */
async function askSeries(at: URL, nowMs: () => number, signal: AbortSignal): Promise<Transfer | null> {
  const askedMs = nowMs();
  const answer = async () => {
    const response = await fetch(at, { signal, cache: 'no-store' });
    return v.parse(seriesSchema, await response.json());
  };
  const series = await within(
    answer().catch(() => null),
    PATIENCE_MS,
    signal,
    null,
  );
  // The server counted back from somewhere between the question and its answer.
  const atMs = (askedMs + nowMs()) / 2;
  return series && { timesMs: series.agoMs.map((agoMs) => atMs - agoMs), bytes: series.bytes };
}

function after({ timesMs, bytes }: Transfer, known: number): Transfer {
  return { timesMs: timesMs.slice(known), bytes: bytes.slice(known) };
}

function copies<T>(one: T, times: number): readonly T[] {
  return Array.from({ length: times }, () => one);
}
