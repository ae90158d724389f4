import { compareRoutes } from './compare-routes.ts';
import type { ExaminedSample } from './core/samples/examined.ts';
import { examine, readDeployment } from './examine.ts';
import { type ProbeEvent, type ProbeOptions, probeCall } from './probe.ts';

export type FullCheckOptions = Omit<ProbeOptions, 'earlier' | 'iceServers'> & { readonly iceServers: string };

/**
 * All that can be examined without a microphone, one after the other, in one report: every way to the relays, the routes side by side
 * where there are several, then a call (over the route that did best), with the line filled where `load` says so.
 */
export async function* fullCheck(options: FullCheckOptions): AsyncGenerator<ProbeEvent, void, void> {
  const earlier: ExaminedSample[] = [];
  const { iceServers, signal } = options;
  const common = {
    iceServers,
    ...(signal === undefined ? {} : { signal }),
    onSample: (sample: ExaminedSample) => void earlier.push(sample),
  };
  const steps = [() => examine(common), ...((await hasSeveralRoutes(options)) ? [() => compareRoutes(common)] : [])];
  for (const step of steps) {
    for await (const event of step()) {
      const isLast = event.type === 'report';
      if (!isLast || event.report.outcome === 'interrupted') yield event;
      if (isLast && event.report.outcome === 'interrupted') return;
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
