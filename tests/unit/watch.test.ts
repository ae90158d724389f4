import { expect, test } from '@playwright/test';
import { parseReport } from '../../src/core/report/parse-report.ts';
import type { WatchEvent, WatchOptions, WatchTarget } from '../../src/watch.ts';
import { watchCall } from '../../src/watch.ts';
import { type SimulatedCall, type SimulatedSecond, simulateCall } from '../support/watch/simulated-stats.ts';

/** What a wrapper gives: a Map, as a browser's RTCStatsReport is one. After so many polls its connection is closed, or `onLast` is called. */
function wrapped(second: () => readonly object[] | Promise<never>, polls = 1000, onLast?: () => void) {
  const target = {
    connectionState: 'connected' as RTCPeerConnectionState,
    asked: 0,
    async getStats() {
      target.asked += 1;
      if (target.asked === polls && onLast) onLast();
      else if (target.asked === polls) target.connectionState = 'closed';
      const all = await second();
      return new Map(all.map((stats, i) => [String(i), stats])) as unknown as RTCStatsReport;
    },
  };
  return target;
}

async function all(events: AsyncIterable<WatchEvent>): Promise<readonly WatchEvent[]> {
  const seen: WatchEvent[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

function reportOf(events: readonly WatchEvent[]) {
  const last = events.at(-1);
  if (last?.type !== 'report') throw new Error(`expected a report as the last event, got ${last?.type}`);
  return last.report;
}

function alertsOf(events: readonly WatchEvent[]): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'alert' ? `${event.direction} ${event.change.kind} ${event.cause}` : [],
  );
}

const afterMs = (ms: number, act: () => void) => setTimeout(act, ms);

test.describe.configure({ mode: 'parallel' });

test('a wrapper without a browser: progress, and a report when its connection closes', async () => {
  const call = simulateCall();
  const target = wrapped(() => call.second(), 4);
  const events = await all(watchCall(target, { route: 'trunk 7' }));
  expect(events.filter(({ type }) => type === 'progress')).toHaveLength(4);
  const report = reportOf(events);
  expect(report).toMatchObject({
    outcome: 'completed',
    endReason: 'finished',
    setup: { topology: 'watched', route: 'trunk 7' },
    test: { mode: 'watched' },
    window: { plannedMs: null },
    instrument: 'get-stats',
  });
  // Nothing is asked of a call that is over.
  const { asked } = target;
  await new Promise((resolve) => afterMs(1500, () => resolve(null)));
  expect(target.asked).toBe(asked);
});

test('statistics that reject, are junk or never come are polls that say nothing', async () => {
  const call = simulateCall();
  let poll = 0;
  const target = wrapped(() => {
    poll += 1;
    if (poll === 2) return Promise.reject(new Error('closed just now'));
    return poll === 3 ? [] : call.second();
  }, 5);
  expect(reportOf(await all(watchCall(target)))).toMatchObject({ outcome: 'completed', instrument: 'get-stats' });
  const silent = { getStats: () => new Promise<RTCStatsReport>(() => undefined) };
  const signal = AbortSignal.timeout(300);
  expect(reportOf(await all(watchCall(silent, { signal })))).toMatchObject({ instrument: null, endReason: 'stopped' });
});

test('aborted in the middle it ends with what it has; aborted before it, with nothing', async () => {
  const call = simulateCall();
  const leaving = new AbortController();
  const target = wrapped(
    () => call.second(),
    3,
    () => leaving.abort(),
  );
  const events = await all(watchCall(target, { signal: leaving.signal }));
  expect(reportOf(events)).toMatchObject({ outcome: 'interrupted', endReason: 'stopped' });
  expect(reportOf(await all(watchCall(target, { signal: AbortSignal.abort() })))).toMatchObject({ instrument: null });
});

test('leaving the loop ends the watch', async () => {
  const call = simulateCall();
  const target = wrapped(() => call.second());
  for await (const event of watchCall(target)) if (event.type === 'progress') break;
  const { asked } = target;
  await new Promise((resolve) => afterMs(1300, () => resolve(null)));
  expect(target.asked).toBe(asked);
});

test('a call that ends before any voice says so', async () => {
  const target = wrapped(() => simulateCall().second({ sent: 0, heard: 0 }), 2);
  expect(reportOf(await all(watchCall(target)))).toMatchObject({ outcome: 'failed', endReason: 'no-voice' });
});

/** Five seconds of a call between two polls, so that nobody has to wait for them. */
const fiveSeconds = (call: SimulatedCall, what?: Partial<SimulatedSecond>) => () => {
  for (let i = 0; i < 4; i += 1) call.second(what);
  return call.second(what);
};

test('a call in which nothing is ever heard, though the other end hears us, has one-way audio', async () => {
  const events = await all(watchCall(wrapped(fiveSeconds(simulateCall(), { heard: 0 }), 4)));
  expect(alertsOf(events)).toEqual(['down raise no-voice']);
  const deaf = reportOf(events);
  expect(deaf).toMatchObject({
    outcome: 'failed',
    endReason: 'no-voice',
    endDetail: expect.stringMatching(
      /^voice: expected packets of the other end, got none, while it received 7\d\d of ours$/,
    ),
    findings: [{ code: 'one-way-audio', direction: 'down' }],
  });
  expect(parseReport(JSON.parse(JSON.stringify(deaf)))).toMatchObject({ ok: true });
});

const ONE_WAY = expect.objectContaining({ code: 'one-way-audio' });

test('an alert about nothing heard is over once something is, and the call has its score', async () => {
  const call = simulateCall();
  let poll = 0;
  const target = wrapped(() => {
    poll += 1;
    return fiveSeconds(call, poll <= 4 ? { heard: 0 } : {})();
  }, 6);
  const events = await all(watchCall(target));
  expect(alertsOf(events)).toEqual(['down raise no-voice', 'down clear no-voice']);
  expect(reportOf(events)).toMatchObject({ outcome: 'completed', findings: expect.not.arrayContaining([ONE_WAY]) });
});

test('nothing heard is no one-way audio while nobody listens, on hold, or where it was heard before', async () => {
  const unanswered = wrapped(fiveSeconds(simulateCall(), { heard: 0, isDeaf: true }), 4);
  const held = Object.assign(wrapped(fiveSeconds(simulateCall(), { heard: 0 }), 4), {
    getTransceivers: () => [{ receiver: { track: { kind: 'audio' } }, currentDirection: 'sendonly' }],
  });
  const joined = simulateCall();
  joined.second();
  const heardBefore = wrapped(fiveSeconds(joined, { heard: 0 }), 4);
  for (const target of [unanswered, held, heardBefore]) {
    const events = await all(watchCall(target as unknown as WatchTarget));
    expect(alertsOf(events)).toEqual([]);
    const report = reportOf(events);
    expect(report.outcome).toBe('completed');
    expect(report.findings.map(({ code }) => code)).not.toContain('one-way-audio');
  }
});

test('an alert is raised by bad seconds and names its direction', async () => {
  const call = simulateCall();
  const target = wrapped(() => call.second({ lostDown: 15 }), 6);
  const events = await all(watchCall(target));
  expect(alertsOf(events)).toEqual(['down raise score']);
});

test('a wrong option is refused at once, by its name', () => {
  const target = wrapped(() => []);
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [{ targetMos: 9 }, /^targetMos: expected a number from 1 to 4\.5, got 9$/],
    [{ codec: 'opus2' }, /^codec: expected one of opus, PCMU, PCMA, G722, got "opus2"$/],
    [{ alerts: { clearFrom: 3 } }, /^clearFrom: expected a number from 3\.5 to 4\.5, got 3$/],
    [{ alerts: 3 }, /^alerts: expected an object, got 3$/],
    [{ route: '' }, /^route: expected a name of 1 to 500 characters, got ""$/],
    [{ signal: 1 }, /^signal: expected an AbortSignal, got 1$/],
    [{ onSample: 1 }, /^onSample: expected a function, got 1$/],
    [null, /^options: expected an object, got null$/],
  ];
  for (const [options, message] of wrong) expect(() => watchCall(target, options as WatchOptions)).toThrow(message);
  for (const other of [null, undefined, 7, {}, { getStats: 1 }]) {
    expect(() => watchCall(other as never)).toThrow(
      /^target: expected an RTCPeerConnection or an object with getStats, got /,
    );
  }
});

test('a host that takes no events for long finds the newest progress, not all of them', async () => {
  const call = simulateCall();
  const events = watchCall(
    wrapped(() => call.second()),
    { signal: AbortSignal.timeout(4500) },
  );
  await events.next();
  await new Promise((resolve) => afterMs(3500, () => resolve(null)));
  const rest = await all(events);
  expect(rest.filter(({ type }) => type === 'progress').length).toBeLessThanOrEqual(3);
});
