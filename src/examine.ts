import { startClock } from './call/clock.ts';
import { answerOf, type IceServersAnswer, parseIceServers } from './call/ice-servers.ts';
import { RELAY_MAX_BYTES } from './call/load/limits.ts';
import { type Relay, relaysOf } from './call/reach/relays.ts';
import { tryPath } from './call/reach/try-path.ts';
import { tryRelays } from './call/reach/try-relays.ts';
import { COMPLETED, endingOf, newContext } from './call-context.ts';
import { startAssessment } from './core/assessment.ts';
import type { CallReport } from './core/report/schema.ts';
import type { ExaminedSample, ReachCell } from './core/samples/examined.ts';
import { eventsOf } from './event-queue.ts';
import { expectIceServers } from './probe-options.ts';

/** What `examine` takes. */
export interface ExamineOptions {
  /** Where to fetch the relays' addresses and credentials (see `GET /ice-servers`), or that answer itself. */
  readonly iceServers: string | IceServersAnswer;
  /** Stops it; the last event is then a report with outcome `interrupted` and reason `stopped`. */
  readonly signal?: AbortSignal;
  /** Called with what was found; it may be told to the call that follows as `earlier`. */
  readonly onSample?: (sample: ExaminedSample) => void;
}

/** What `examine` tells: each way as it answers, and at last the report. */
export type ExamineEvent =
  /** At once, and whenever another one has answered or has not. */
  | {
      readonly type: 'reach';
      readonly elapsedMs: number;
      readonly plannedMs: number;
      readonly asked: readonly Pick<Relay, 'server' | 'route' | 'transport'>[];
      readonly cells: readonly ReachCell[];
    }
  /** Always the last event. */
  | { readonly type: 'report'; readonly report: CallReport };

/** Every relay URL has 4,000 ms to answer (leg.ts), and all are asked at once. */
const PLANNED_MS = 4000;

/**
 * Tries every way to the relays and looks at the path there, with no call. Ends with a report whose `test.mode` is `examination` and
 * whose `examined` has `reach` and `path`; nothing fails by throwing once the options are good.
 * @throws TypeError at once when `iceServers` is neither a URL nor an answer; CallError `ice-servers-malformed` for a wrong field of it.
 */
export function examine({ iceServers, signal, onSample }: ExamineOptions): AsyncGenerator<ExamineEvent, void, void> {
  expectIceServers(iceServers);
  const given = typeof iceServers === 'string' ? iceServers : parseIceServers(iceServers);
  return eventsOf(signal, (left, push) => run(given, left, push, onSample));
}

async function run(
  iceServers: string | IceServersAnswer,
  signal: AbortSignal,
  push: (event: ExamineEvent) => void,
  onSample: ExamineOptions['onSample'],
): Promise<void> {
  const { nowMs } = startClock();
  const assessment = startAssessment();
  let context = newContext({ mode: 'examination', plannedMs: PLANNED_MS });
  const keep = (sample: ExaminedSample) => {
    assessment.add(sample);
    onSample?.(sample);
  };
  const work = async () => {
    const answer = await answerOf(iceServers, signal);
    context = { ...context, sameComputer: answer.sameComputer };
    const asked = relaysOf(answer).map(({ server, route, transport }) => ({ server, route, transport }));
    let cells: readonly ReachCell[] = [];
    const show = () => push({ type: 'reach', elapsedMs: nowMs(), plannedMs: PLANNED_MS, asked, cells });
    const onCell = (cell: ReachCell) => {
      cells = [...cells, cell];
      show();
    };
    show();
    const [reach, path] = await Promise.all([
      tryRelays(answer, { signal, nowMs, onCell }),
      tryPath(answer, { signal, nowMs }),
    ]);
    keep(reach);
    keep(path);
  };
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
export async function readDeployment(iceServers: string | IceServersAnswer, signal: AbortSignal): Promise<Deployment> {
  const { routes = [], load } = await answerOf(iceServers, signal);
  return { routes: routes.map(({ name }) => name), loadBytes: load?.maxBytes ?? RELAY_MAX_BYTES };
}
