import { CallError } from './call/errors.ts';
import { answerOf, chosenRoute, type IceServersAnswer } from './call/ice-servers.ts';
import { COMPLETED, endingOf, newContext } from './call-context.ts';
import { assess } from './core/assessment.ts';
import { recommend } from './core/report/recommend.ts';
import { routeResultOf, turnsAsOne } from './core/report/routes.ts';
import type { CallReport } from './core/report/schema.ts';
import type { ExaminedSample, RouteResult, RoutesSample } from './core/samples/examined.ts';
import { eventsOf } from './event-queue.ts';
import { type ProbePhase, probeCall } from './probe.ts';
import { checkOptions, type ProbeOptions } from './probe-options.ts';
import { turnsOf } from './route-turns.ts';
import { countBytes } from './used-bytes.ts';

/** What `compareRoutes` takes; what it shares with a call means the same there. */
export interface CompareOptions extends Pick<ProbeOptions, 'iceServers' | 'codec' | 'targetMos' | 'signal'> {
  /** Names of the routes to compare; default: all that the deployment names. */
  readonly routes?: readonly string[];
  /** Length of each call's voice, 5,000 to 600,000 ms, of which 3,000 are warm-up. Default 10,000. */
  readonly durationMs?: number;
  /** Called with what was found; it may be told to the call that follows as `earlier`. */
  readonly onSample?: (sample: ExaminedSample) => void;
}

/** How far one route is. */
export interface RouteProgress {
  readonly name: string;
  /** `waiting`: its turn has not come. `done`: of this turn nothing more will come. */
  readonly phase: 'waiting' | ProbePhase | 'done';
  /** The newest of its call; null before voice. Once it is done, the last. */
  readonly report: CallReport | null;
}

/** What `compareRoutes` tells: how far each route is, about four times a second, and at last the report. */
export type CompareEvent =
  | {
      readonly type: 'routes';
      readonly elapsedMs: number;
      /** An estimate: how long calls take to set up is not known before. */
      readonly plannedMs: number;
      readonly routes: readonly RouteProgress[];
    }
  /** Always the last event: what was found is in its `examined.routes`. */
  | { readonly type: 'report'; readonly report: CallReport };

/** Our choice: 7 s of voice after the warm-up are 350 packets each way, whose median delay is known to well under 1 ms. */
const DEFAULT_DURATION_MS = 10_000;
/** What a call takes besides its voice, for the estimate of the whole: set-up and the last packets. Our choice. */
const BESIDES_VOICE_MS = 1500;
/** Four times a second, as one call tells. */
const PROGRESS_EVERY_MS = 250;

/**
 * Compares the relays that a deployment names by a voice call over each, all at the same time, so that the line's ups and downs hit all
 * alike; more than four go in turns.
 *
 * A route that fails is a row with its reason, and the others go on. As with `probeCall` nothing fails by throwing once the options are good,
 * the last event is a report, and leaving the loop early ends all calls as `signal` does; what was finished until then is kept.
 * @throws TypeError, RangeError or CallError `ice-servers-malformed` at once, naming the wrong option.
 */
export function compareRoutes(options: CompareOptions): AsyncGenerator<CompareEvent, void, void> {
  const { routes, durationMs = DEFAULT_DURATION_MS, onSample, ...rest } = options;
  const { iceServers, codec, targetMos, signal } = checkOptions({ durationMs, ...rest });
  if (routes !== undefined) checkNames(routes);
  const checked = { iceServers, routes, durationMs, codec, targetMos, onSample };
  return eventsOf(signal, (stopped, push) => run(checked, stopped, push));
}

type CheckedCompare = Required<Pick<CompareOptions, 'iceServers' | 'durationMs' | 'codec' | 'targetMos'>> & {
  readonly routes: readonly string[] | undefined;
  readonly onSample: CompareOptions['onSample'];
};

function checkNames(routes: unknown): void {
  const isGood = Array.isArray(routes) && routes.length > 0 && routes.every((name) => typeof name === 'string');
  if (!isGood) throw new TypeError(`routes: expected a list of names, got ${JSON.stringify(routes)}`);
  const twice = routes.find((name, i) => routes.indexOf(name) !== i);
  if (twice !== undefined) throw new RangeError(`routes: expected each name once, got "${twice}" twice`);
}

async function run(options: CheckedCompare, signal: AbortSignal, push: (event: CompareEvent) => void): Promise<void> {
  const fromMs = performance.now();
  let context = newContext({ mode: 'examination', plannedMs: 0, targetMos: options.targetMos });
  const results = new Map<string, RouteResult[]>();
  const found: Found = { results, usedBytes: null };
  let names: readonly string[] = [];
  const ending = await (async () => {
    // The relay's own lateness is told of the embedded one alone: with it, one route would be judged otherwise than the others.
    const answer = { ...(await answerOf(options.iceServers, signal)), relayLoad: undefined };
    names = namesOf(answer, options.routes);
    const turns = turnsOf(names);
    const plannedMs = turns.length * (options.durationMs + BESIDES_VOICE_MS);
    context = { ...context, plannedMs, sameComputer: answer.sameComputer };
    const board = progressBoard(names, { fromMs, plannedMs }, push);
    for (const turn of turns) {
      const calls = turn.map((name) => measureRoute(name, { options, answer, signal, board, found }));
      // All of them are waited for whatever happens to one, so that none is left behind.
      await Promise.allSettled(calls);
      await Promise.all(calls);
      signal.throwIfAborted();
    }
  })().then(
    () => COMPLETED,
    (cause: unknown) => endingOf(cause, signal, false),
  );
  const sample = sampleOf(names, found, performance.now() - fromMs);
  if (sample) options.onSample?.(sample);
  const report = assess(sample ? [sample] : [], context, ending);
  push({ type: 'report', report });
}

/** What was found so far: of each route one result a turn. */
interface Found {
  readonly results: Map<string, RouteResult[]>;
  usedBytes: number | null;
}

interface Comparison {
  readonly options: CheckedCompare;
  readonly answer: IceServersAnswer;
  readonly signal: AbortSignal;
  readonly board: ProgressBoard;
  readonly found: Found;
}

/** One call over one route. The servers are those of the one answer, so that no route is asked for anew. */
async function measureRoute(name: string, { options, answer, signal, board, found }: Comparison): Promise<void> {
  const { codec, durationMs, targetMos } = options;
  const count = countBytes();
  const call = { iceServers: answer, route: name, codec, durationMs, targetMos, signal, onSample: count.add };
  for await (const event of probeCall(call)) {
    if (event.type === 'phase') board.tell({ name, phase: event.phase });
    if (event.type === 'progress') board.tell({ name, phase: event.phase, report: event.report });
    if (event.type !== 'report') continue;
    const { report } = event;
    found.usedBytes = (found.usedBytes ?? 0) + (count.bytes() ?? 0);
    const earlier = found.results.get(name) ?? [];
    // Of a call that the person stopped, what was measured is kept where there is no whole turn of that route.
    const isKept = report.endReason !== 'stopped' || (earlier.length === 0 && report.window.mediaFromMs !== null);
    if (isKept) found.results.set(name, [...earlier, routeResultOf(name, report)]);
    board.tell({ name, phase: 'done', report });
  }
}

/** In the order of the deployment. */
function namesOf(answer: IceServersAnswer, wanted: readonly string[] | undefined): readonly string[] {
  const known = (answer.routes ?? []).map(({ name }) => name);
  if (known.length === 0)
    throw new CallError('ice-servers-malformed', 'routes: expected a deployment that names some, got none');
  for (const name of wanted ?? []) chosenRoute(answer, name);
  return known.filter((name) => wanted?.includes(name) ?? true);
}

interface ProgressBoard {
  readonly tell: (change: Partial<RouteProgress> & Pick<RouteProgress, 'name'>) => void;
}

/** Shows all routes whenever one enters a phase, and four times a second besides. */
function progressBoard(
  names: readonly string[],
  { fromMs, plannedMs }: { readonly fromMs: number; readonly plannedMs: number },
  push: (event: CompareEvent) => void,
): ProgressBoard {
  let routes = names.map((name): RouteProgress => ({ name, phase: 'waiting', report: null }));
  let shownMs = Number.NEGATIVE_INFINITY;
  const show = () => {
    shownMs = performance.now();
    push({ type: 'routes', elapsedMs: shownMs - fromMs, plannedMs, routes });
  };
  show();
  return {
    tell(change) {
      const before = routes.find(({ name }) => name === change.name);
      routes = routes.map((route) => (route.name === change.name ? { ...route, ...change } : route));
      const isNew = change.phase !== undefined && change.phase !== before?.phase;
      if (isNew || performance.now() - shownMs >= PROGRESS_EVERY_MS) show();
    },
  };
}

/** Null where no call came to anything. */
function sampleOf(names: readonly string[], { results, usedBytes }: Found, tookMs: number): RoutesSample | null {
  const routes = names.flatMap((name) => {
    const turns = results.get(name);
    return turns ? [turnsAsOne(turns)] : [];
  });
  if (routes.length === 0) return null;
  return { type: 'routes', atMs: tookMs, tookMs, usedBytes, routes, recommended: recommend(routes) };
}
