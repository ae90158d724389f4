import { type CompareEvent, compareRoutes } from './compare-routes.ts';
import type { ExaminedSample } from './core/samples/examined.ts';
import { type ExamineEvent, examine, readDeployment } from './examine.ts';
import { type ProbeEvent, type ProbeOptions, probeCall } from './probe.ts';

/** What `fullCheck` takes: the options of its call hold for all of it. */
export type FullCheckOptions = Omit<ProbeOptions, 'earlier'>;
/** The events of `examine`, `compareRoutes` and `probeCall`, in this order; each part but the last ends without a report of its own. */
export type FullCheckEvent = ExamineEvent | CompareEvent | ProbeEvent;

/**
 * All that can be examined without a microphone, one after the other, in one report: every way to the relays, the routes side by side
 * where there are several, then a call (over the route that did best), with the line filled where `load` says so. Ends early when stopped.
 */
export async function* fullCheck(options: FullCheckOptions): AsyncGenerator<FullCheckEvent, void, void> {
  const earlier: ExaminedSample[] = [];
  const { iceServers, codec, targetMos, signal } = options;
  const onSample = (sample: ExaminedSample) => void earlier.push(sample);
  const stoppable = signal === undefined ? {} : { signal };
  const like = { ...(codec === undefined ? {} : { codec }), ...(targetMos === undefined ? {} : { targetMos }) };
  const steps: (() => AsyncIterable<ExamineEvent | CompareEvent>)[] = [
    () => examine({ iceServers, onSample, ...stoppable }),
  ];
  if (await hasSeveralRoutes(options)) {
    steps.push(() => compareRoutes({ iceServers, onSample, ...like, ...stoppable }));
  }
  for (const step of steps) {
    for await (const event of step()) {
      if (event.type !== 'report') yield event;
      else if (event.report.outcome === 'interrupted') return yield event;
    }
  }
  const compared = earlier.findLast((sample) => sample.type === 'routes');
  const route = options.route ?? compared?.recommended ?? undefined;
  yield* probeCall({ ...options, ...(route === undefined ? {} : { route }), earlier });
}

/** A deployment that cannot be asked has the call say why. */
function hasSeveralRoutes({ iceServers, signal, route }: FullCheckOptions): Promise<boolean> {
  if (route !== undefined) return Promise.resolve(false);
  return readDeployment(iceServers, signal ?? new AbortController().signal).then(
    ({ routes }) => routes.length > 1,
    () => false,
  );
}
