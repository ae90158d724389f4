import { startClock } from './call/clock.ts';
import { fetchIceServers, type IceServersAnswer, parseIceServers } from './call/ice-servers.ts';
import { RELAY_MAX_BYTES } from './call/load/limits.ts';
import { tryPath } from './call/reach/try-path.ts';
import { tryRelays } from './call/reach/try-relays.ts';
import { COMPLETED, endingOf, newContext } from './call-context.ts';
import { startAssessment } from './core/assessment.ts';
import type { ExaminedSample } from './core/samples/examined.ts';
import { eventsOf } from './event-queue.ts';
import type { ProbeEvent } from './probe.ts';

export interface ExamineOptions {
  /** Where to fetch the relays' addresses and credentials (see `GET /ice-servers`), or that answer itself. */
  readonly iceServers: string | IceServersAnswer;
  /** Stops it; the last event is then a report with outcome `interrupted` and reason `stopped`. */
  readonly signal?: AbortSignal;
  /** Called with what was found, also as `earlier` of the call that follows. */
  readonly onSample?: (sample: ExaminedSample) => void;
}

/** Every relay URL has 4,000 ms to answer (leg.ts), and all are asked at once. */
const PLANNED_MS = 4000;

/**
 * Tries every way to the relays and looks at the path there, with no call. Ends with a report whose `test.mode` is `examination` and
 * whose `examined` has `reach` and `path`.
 * @throws TypeError at once when `iceServers` is neither a URL nor an answer; CallError `ice-servers-malformed` for a wrong field of it.
 */
export function examine({ iceServers, signal, onSample }: ExamineOptions): AsyncGenerator<ProbeEvent, void, void> {
  if (typeof iceServers === 'string' ? iceServers === '' : typeof iceServers !== 'object' || iceServers === null) {
    throw new TypeError(`iceServers: expected a URL or an answer of /ice-servers, got ${String(iceServers)}`);
  }
  const given = typeof iceServers === 'string' ? iceServers : parseIceServers(iceServers);
  return eventsOf(signal, (left, push) => run(given, left, push, onSample));
}

async function run(
  iceServers: string | IceServersAnswer,
  signal: AbortSignal,
  push: (event: ProbeEvent) => void,
  onSample: ExamineOptions['onSample'],
): Promise<void> {
  const { nowMs } = startClock();
  const assessment = startAssessment();
  let context = newContext({ mode: 'examination', plannedMs: PLANNED_MS });
  const note = (sample: ExaminedSample) => {
    assessment.add(sample);
    const report = assessment.report(context);
    push({ type: 'progress', phase: 'examining', elapsedMs: nowMs(), plannedMs: PLANNED_MS, report });
  };
  const keep = (sample: ExaminedSample) => {
    note(sample);
    onSample?.(sample);
  };
  const work = async () => {
    const answer = typeof iceServers === 'string' ? await fetchIceServers(iceServers, signal) : iceServers;
    context = { ...context, sameComputer: answer.sameComputer };
    const asked = [tryRelays(answer, { signal, nowMs, onCell: note }), tryPath(answer, { signal, nowMs })] as const;
    const [reach, path] = await Promise.all(asked);
    keep(reach);
    keep(path);
  };
  push({ type: 'phase', phase: 'examining', atMs: 0 });
  const ending = await work().then(
    () => COMPLETED,
    (cause: unknown) => endingOf(cause, signal, false),
  );
  push({ type: 'report', report: assessment.report(context, ending) });
}

/** What a deployment lets its pages examine. */
export interface Deployment {
  /** Names of its routes, in its order; empty where it names none. */
  readonly routes: readonly string[];
  /** The most that one test sends and receives to fill the line, bytes: as its server allows or, through the relay, as we do. */
  readonly loadBytes: number;
}

/** @throws CallError `ice-servers-unavailable`, `ice-servers-malformed`; the signal's reason. */
export async function readDeployment(iceServers: string, signal: AbortSignal): Promise<Deployment> {
  const { routes = [], load } = await fetchIceServers(iceServers, signal);
  return { routes: routes.map(({ name }) => name), loadBytes: load?.maxBytes ?? RELAY_MAX_BYTES };
}
