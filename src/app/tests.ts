import type { Tests } from './run-test.ts';

let fetching: Promise<typeof import('../probe.ts')> | null = null;

/** The call and all that is worked out of it: as large as the first screen, and not needed to show it. */
export function fetchProbe(): Promise<typeof import('../probe.ts')> {
  fetching ??= import('../probe.ts').catch((error: unknown) => {
    fetching = null;
    throw error;
  });
  return fetching;
}

/** What a test is made of is fetched when the first of its kind starts; the call's own part is here by then. */
export const TESTS: Tests = {
  async *call(options) {
    const { probeCall } = await fetchProbe();
    yield* probeCall(options);
  },
  async *pbx({ pbx, iceServers, durationMs, targetMos, signal }) {
    if (pbx === undefined) throw new TypeError('pbx: expected a phone system to call, got none');
    const { callPbx } = await import('../call-pbx.ts');
    const { throughRelay, ...access } = pbx;
    yield* callPbx({
      ...access,
      signal,
      ...(throughRelay ? { iceServers, relayOnly: true } : {}),
      ...(durationMs === undefined ? {} : { durationMs }),
      ...(targetMos === undefined ? {} : { targetMos }),
    });
  },
  async *examine(options) {
    const { examine } = await import('../examine.ts');
    yield* examine(options);
  },
  async *'compare-routes'({ iceServers, codec, targetMos, signal }) {
    const { compareRoutes } = await import('../compare-routes.ts');
    const like = { ...(codec === undefined ? {} : { codec }), ...(targetMos === undefined ? {} : { targetMos }) };
    yield* compareRoutes({ iceServers, signal, ...like });
  },
  async *'full-check'(options) {
    const { fullCheck } = await import('../full-check.ts');
    yield* fullCheck(options);
  },
};
