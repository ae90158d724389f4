import type { IceServersAnswer } from './call/ice-servers.ts';
import { type LineFiller, STRETCH_MS } from './call/load/line-filler.ts';
import type { FillerOptions } from './call/load/open-filler.ts';
import type { CallSample } from './core/samples/sample.ts';

/**
 * Between two stretches the line is left to itself until voice comes as fast as before: this long at least, so that a report of the packet
 * tap is in, and at most. Our choices: a queue of 2 s empties in 2 s.
 */
const REST_MS = { least: 500, most: 3000 } as const;

export interface FillSteps {
  /** Waits for the next tick of the call, told how long all this may yet take. Rejects when the call is over. */
  readonly tick: (leftMs: number) => Promise<void>;
  /** Whether the line is as it was before it was filled. */
  readonly isAtRest: () => boolean;
  readonly note: (sample: CallSample) => void;
}

/** How long filling the line may take: each stretch and the rest behind it. */
export function plannedLoadMs({ load }: IceServersAnswer): number {
  return (load ? 3 : 1) * (STRETCH_MS + REST_MS.most);
}

/**
 * Fills the line stretch by stretch while the call goes on, a `load` sample after each:
 *
 *     up --> at rest --> down --> at rest --> both --> at rest        through the page's own server
 *     both --> at rest                                                through the relay
 *
 * However it ends, nothing goes on being sent.
 * @returns when the line was at rest again, ms of the call; null where nothing could fill it
 */
export async function fillLine(options: FillerOptions, steps: FillSteps): Promise<number | null> {
  const { nowMs, signal } = options;
  const own = new AbortController();
  const stop = () => own.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  let filler: LineFiller | null = null;
  try {
    const opening = openFiller({ ...options, signal: own.signal });
    filler = await whileTicking(opening, () => steps.tick(plannedLoadMs(options.answer)));
    if (!filler) return null;
    for (const [i, load] of filler.loads.entries()) {
      const endMs = nowMs() + (filler.loads.length - i) * (STRETCH_MS + REST_MS.most);
      const tick = () => steps.tick(endMs - nowMs());
      const stretch = await whileTicking(filler.fill(load), tick);
      const restMs = () => nowMs() - stretch.toMs;
      while (restMs() < REST_MS.least || (restMs() < REST_MS.most && !steps.isAtRest())) await tick();
      steps.note(await whileTicking(filler.tell(stretch), tick));
    }
    return nowMs();
  } finally {
    signal.removeEventListener('abort', stop);
    own.abort(new DOMException('The line is left alone', 'AbortError'));
    filler?.close();
  }
}

/** A page that does not get its code has a call without this part. */
async function openFiller(options: FillerOptions): Promise<LineFiller | null> {
  const code = await fillerCode().catch(() => null);
  return code?.openFiller(options) ?? null;
}

/** Asked for when the call begins, and found here when the line is to be filled: by then the server may be out of reach. */
export function fillerCode(): Promise<typeof import('./call/load/open-filler.ts')> {
  return import('./call/load/open-filler.ts');
}

/** Goes on with the ticks of the call until `work` is done. */
async function whileTicking<T>(work: Promise<T>, tick: () => Promise<void>): Promise<T> {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  // Should a tick reject first, nobody is left to hear how the work ended.
  done.catch(() => undefined);
  while (!isDone) await tick();
  return done;
}
