import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { facetsOf } from '../../../../src/server/results/facets.ts';
import { pointsOf } from '../../../../src/server/results/otlp/points.ts';
import { otlpRequest } from '../../../../src/server/results/otlp/request.ts';
import { createOtlpSender } from '../../../../src/server/results/otlp/sender.ts';
import { DIFFERENT_SAMPLES, madeResult } from '../../../support/results/made-results.ts';
import { postResult } from '../../../support/results/post-result.ts';
import { startReceiver, WEBHOOK_SECRET } from '../../../support/results/receiver.ts';
import { ask, jsonOf } from '../../../support/server/ask.ts';
import { withServer } from '../../../support/server/served.ts';

/** The classes that the OpenTelemetry project generates from opentelemetry-proto. */
interface MessageType {
  fromObject(object: unknown): object;
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
  toObject(message: object, options: object): object;
}
const generated: unknown = createRequire(import.meta.url)(
  '@opentelemetry/otlp-transformer/build/src/generated/root.js',
);
const { ExportMetricsServiceRequest } = (
  generated as {
    readonly opentelemetry: {
      readonly proto: {
        readonly collector: {
          readonly metrics: { readonly v1: { readonly ExportMetricsServiceRequest: MessageType } };
        };
      };
    };
  }
).opentelemetry.proto.collector.metrics.v1;

interface KeyValue {
  readonly key: string;
  readonly value: { readonly stringValue?: string };
}
interface Metric {
  readonly name: string;
  readonly unit: string;
  readonly gauge: {
    readonly dataPoints: readonly {
      readonly attributes: readonly KeyValue[];
      readonly timeUnixNano: string;
      readonly asDouble?: number;
    }[];
  };
}
interface Request {
  readonly resourceMetrics: readonly {
    readonly resource: { readonly attributes: readonly KeyValue[] };
    readonly scopeMetrics: readonly {
      readonly scope: { readonly name: string };
      readonly metrics: readonly Metric[];
    }[];
  }[];
}

/** Through the wire format and back: what OpenTelemetry understands of the JSON, and nothing that it does not. */
function decoded(json: unknown): Request {
  const message = ExportMetricsServiceRequest.fromObject(json);
  const bytes = ExportMetricsServiceRequest.encode(message).finish();
  const back = ExportMetricsServiceRequest.decode(bytes);
  const read = ExportMetricsServiceRequest.toObject(back, { longs: String }) as Request;
  expect(read, 'no field that the protocol does not have').toEqual(json);
  return read;
}

/** `callprobe.mos up` -> value, with every point that was sent. */
function figuresIn(request: Request): ReadonlyMap<string, number> {
  const metrics = request.resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  const entries = metrics.flatMap(({ name, gauge }) =>
    gauge.dataPoints.map(({ attributes, asDouble }) => {
      const of = (key: string) => attributes.find((attribute) => attribute.key === key)?.value.stringValue;
      return [`${name} ${of('direction') ?? of('way')}`, asDouble ?? Number.NaN] as const;
    }),
  );
  expect(new Set(entries.map(([name]) => name)).size, 'each figure once').toBe(entries.length);
  return new Map(entries);
}

/** What has to be sent of a report; what is null has no entry. */
function figuresOf({ directions, roundTrip }: CallReport): ReadonlyMap<string, number> {
  const all: readonly (readonly [string, number | null])[] = [
    ...(['up', 'down'] as const).flatMap((direction) => {
      const { score, metrics } = directions[direction];
      return [
        [`callprobe.mos ${direction}`, score.mos],
        [`callprobe.loss.ratio ${direction}`, metrics.lossRatio],
        [`callprobe.delay.median ${direction}`, metrics.delayMedianMs],
        [`callprobe.jitter ${direction}`, metrics.jitterMs],
      ] as const;
    }),
    ['callprobe.round_trip loop', roundTrip.loopMs],
    ['callprobe.round_trip rtcp', roundTrip.rtcpMs],
    ['callprobe.round_trip stun', roundTrip.stunMs],
  ];
  return new Map(all.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
}

const KNOWN = { sites: new Set(['Lisbon']), routes: new Set(['Frankfurt']) };

test('every kind of report decodes to exactly its own figures; what is unknown is not sent', () => {
  for (const name of DIFFERENT_SAMPLES) {
    const shared = madeResult({ sample: name });
    const { report } = shared;
    const points = pointsOf(report, facetsOf(shared, KNOWN, null), 1_700_000_000_123);
    const figures = points.length === 0 ? new Map() : figuresIn(decoded(otlpRequest(points, 'instance')));
    expect(figures, name).toEqual(figuresOf(report));
  }
});

test('a result that is sent reaches the collector with its headers, its time, and nothing of a person', async () => {
  const collector = await startReceiver();
  const base = collector.url.replace('/hook', '/base/');
  const argv = ['--otlp', base, '--otlp-headers', 'Authorization=Bearer%20abc,x-tenant=calls'];
  const arrived = waitFor(() => collector.deliveries.length > 0);
  await withServer(argv, async ({ port }) => {
    const shared = madeResult({ sample: 'poor-uplink', route: 'made up', site: 'made up too' });
    const { seen } = jsonOf(
      await postResult(port, shared, { 'User-Agent': 'Mozilla/5.0 Chrome/156.0 Safari/537.36' }),
    ) as {
      readonly seen: { readonly atMs: number };
    };
    await arrived;
    const [delivery] = collector.deliveries;
    expect(delivery?.path).toBe('/base/v1/metrics');
    expect(delivery?.headers).toMatchObject({ authorization: 'Bearer abc', 'x-tenant': 'calls' });
    const request = decoded(delivery?.body);
    expect(figuresIn(request)).toEqual(figuresOf(shared.report));
    const [resource] = request.resourceMetrics;
    expect(resource?.resource.attributes.map(({ key }) => key)).toEqual(['service.name', 'service.instance.id']);
    for (const { gauge } of resource?.scopeMetrics[0]?.metrics ?? []) {
      for (const { attributes, timeUnixNano } of gauge.dataPoints) {
        expect(timeUnixNano).toBe(`${seen.atMs}000000`);
        const {
          direction: _,
          way: __,
          ...facets
        } = Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]));
        expect(facets).toEqual({ site: 'other', route: 'other', browser: 'chrome', verdict: 'misses-target' });
      }
    }
    expect(delivery?.text).not.toContain('secret');
    expect(delivery?.text).not.toContain(shared.report.id);
  });
  await collector.close();
});

test('a collector that is down holds up neither the webhook nor the page', async () => {
  const [gone, receiver] = await Promise.all([startReceiver(), startReceiver()]);
  await gone.close();
  const argv = ['--otlp', gone.url, '--webhook', receiver.url, '--webhook-secret', WEBHOOK_SECRET, '--metrics'];
  await withServer(argv, async ({ port }) => {
    for (const serial of [1, 2, 3]) expect((await postResult(port, madeResult({ serial }))).status).toBe(200);
    expect(receiver.deliveries).toHaveLength(3);
    const counted = (await ask(port, '/metrics')).body.toString();
    expect(counted).toContain('callprobe_otlp_results_total{outcome="sent"} 0\n');
  });
  await receiver.close();
});

const POINTS = pointsOf(madeResult().report, facetsOf(madeResult(), KNOWN, null), 0);

test('what a collector may take later is tried again, five times in all; what it never will is dropped at once', async () => {
  for (const { statuses, outcomes, attempts } of [
    { statuses: [503, 429, 200], outcomes: ['sent 1'], attempts: 3 },
    { statuses: [502, 502, 504, 503, 429, 200], outcomes: ['dropped 1'], attempts: 5 },
    { statuses: [400, 200], outcomes: ['dropped 1'], attempts: 1 },
  ]) {
    const collector = await startReceiver((response, count) => response.writeHead(statuses[count - 1] ?? 500).end());
    const done: string[] = [];
    const signal = new AbortController().signal;
    const sender = createOtlpSender(
      { url: collector.url, headers: {} },
      { signal, log: () => {}, done: (outcome, results) => done.push(`${outcome} ${results}`), firstPauseMs: 1 },
    );
    sender.add(POINTS);
    await waitFor(() => done.length > 0);
    expect(done).toEqual(outcomes);
    expect(collector.deliveries).toHaveLength(attempts);
    await collector.close();
  }
});

test('what comes while a collector is waited for goes together, and too much of it is dropped, oldest first', async () => {
  const held = { answer: () => {} };
  const collector = await startReceiver((response, count) => {
    if (count === 1) held.answer = () => response.end();
    else response.end();
  });
  const counts = { sent: 0, dropped: 0 };
  const signal = new AbortController().signal;
  const sender = createOtlpSender(
    { url: collector.url, headers: {} },
    {
      signal,
      log: () => {},
      done: (outcome, results) => {
        counts[outcome] += results;
      },
    },
  );
  for (let i = 0; i < 1101; i += 1) sender.add(POINTS);
  expect(counts).toEqual({ sent: 0, dropped: 100 });
  await waitFor(() => collector.deliveries.length > 0);
  held.answer();
  await waitFor(() => counts.sent === 1001);
  expect(collector.deliveries).toHaveLength(11);
  await collector.close();
});

test('a result without any figure sends nothing', async () => {
  const collector = await startReceiver();
  const signal = new AbortController().signal;
  const done: string[] = [];
  const parts = { signal, log: () => {}, done: (outcome: string) => void done.push(outcome) };
  const sender = createOtlpSender({ url: collector.url, headers: {} }, parts);
  const failed = madeResult({ sample: 'failed-relay-unreachable' });
  sender.add(pointsOf(failed.report, facetsOf(failed, KNOWN, null), 0));
  sender.add(POINTS);
  await waitFor(() => done.length > 0);
  expect(collector.deliveries).toHaveLength(1);
  expect(figuresIn(decoded(collector.deliveries[0]?.body)).size).toBe(POINTS.length);
  await collector.close();
});

/** The test's own time limit ends the wait. */
async function waitFor(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
