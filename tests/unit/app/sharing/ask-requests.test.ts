import { expect, test } from '@playwright/test';
import { faultsOf, fieldsWith, MAX_LABELS, requestsOf } from '../../../../src/app/sharing/ask-requests.ts';
import { DEFAULT_CONFIG, type DeploymentConfig } from '../../../../src/core/config/config.ts';
import { CODEC_CHOICES, LENGTH_CHOICES_MS, TEST_KINDS } from '../../../../src/core/test-choices.ts';
import { packRequest, readRequest } from '../../../../src/links/index.ts';
import type { AskFields } from '../../../../src/views/ask/ask-form.tsx';

const CONFIG: DeploymentConfig = {
  ...DEFAULT_CONFIG,
  sites: ['Lisbon', 'Manila'],
  results: { ...DEFAULT_CONFIG.results, ways: ['link', 'file', 'mail', 'server'] },
};
const NOW_MS = Date.UTC(2026, 10, 22, 12, 0, 30);
const HELD = { config: CONFIG, routes: ['Frankfurt', 'carrier A'], nowMs: NOW_MS };
const FIELDS: AskFields = { ...fieldsWith({ by: 'Maria', site: '' }, CONFIG) };

const idOf = (content: string) => `id-${content.length}-${[...content].reduce((sum, c) => sum + c.charCodeAt(0), 0)}`;
const ask = (change: Partial<AskFields>) => requestsOf({ ...FIELDS, ...change }, NOW_MS, idOf);
const read = (change: Partial<AskFields>) =>
  ask(change).requests.map((request) => readRequest(packRequest(request), HELD));

test('whatever the form lets one choose makes a link that this deployment takes', () => {
  for (const kind of TEST_KINDS) {
    for (const codec of ['', ...CODEC_CHOICES]) {
      for (const route of ['', ...HELD.routes]) {
        for (const longLengthMs of LENGTH_CHOICES_MS.map(String)) {
          const change = { kind, codec, route, longLengthMs, site: 'Manila', language: 'fil', labels: 'Anna' };
          const [request] = ask(change).requests;
          expect(read(change)).toEqual([{ ok: true, request }]);
        }
      }
    }
  }
  for (const back of CONFIG.results.ways) {
    for (const until of ['day', 'week', 'month', 'never'] as const) expect(read({ back, until })[0]?.ok).toBe(true);
  }
});

test('a link works as long as it says, and no minute less', () => {
  const [request] = ask({ until: 'day' }).requests;
  expect(request?.untilMs).toBe(Date.UTC(2026, 10, 23, 12, 1));
  expect(ask({ until: 'never' }).requests[0]?.untilMs).toBeNull();
});

test('each line that holds something makes a link of its own, each once', () => {
  const { requests, draft } = ask({ labels: ' Anna \n\nBen\nAnna\n' });
  expect(requests.map(({ label }) => label)).toEqual(['Anna', 'Ben']);
  expect(new Set(requests.map(({ id }) => id)).size).toBe(2);
  expect(draft).toEqual(requests[0]);
});

test('the same content has the same id, another content another', () => {
  const idIn = (change: Partial<AskFields>) => ask(change).requests[0]?.id;
  expect(idIn({ labels: 'Anna ' })).toBe(idIn({ labels: 'Anna' }));
  for (const change of [{ ticket: '4711' }, { why: 'x' }, { kind: 'quick' }, { until: 'day' }] as const) {
    expect(idIn(change)).not.toBe(idIn({}));
  }
});

test('a form that is not filled in makes no link, and a draft to look at', () => {
  const { requests, draft } = ask({ by: '  ' });
  expect(requests).toEqual([]);
  expect(draft).toMatchObject({ by: 'Your help desk', kind: 'usual' });
  expect(ask({ labels: Array.from({ length: MAX_LABELS + 1 }, (_, i) => `agent ${i}`).join('\n') }).requests).toEqual(
    [],
  );
});

const faults = (change: Partial<AskFields>, touched: readonly string[] = []) =>
  Object.keys(faultsOf({ ...FIELDS, ...change }, read(change), new Set(touched)));

test('each fault stands beside its field', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ by: '' })).toEqual([]);
  expect(faults({ by: '' }, ['by'])).toEqual(['by']);
  expect(faults({ by: 'x'.repeat(61) })).toEqual(['by']);
  expect(faults({ ticket: 'x'.repeat(61) })).toEqual(['ticket']);
  expect(faults({ labels: `Anna\n${'x'.repeat(61)}` })).toEqual(['labels']);
  expect(faults({ labels: 'Anna\nwww.example.org' })).toEqual(['labels']);
  expect(faults({ labels: Array.from({ length: 101 }, (_, i) => `a${i}`).join('\n') })).toEqual(['labels']);
  for (const name of ['by', 'why', 'ticket'] as const)
    expect(faults({ [name]: 'see https://x.example' })).toEqual([name]);
});

test('a site that the deployment has no more is not kept', () => {
  expect(fieldsWith({ by: 'Maria', site: 'Manila' }, CONFIG).site).toBe('Manila');
  expect(fieldsWith({ by: 'Maria', site: 'Porto' }, CONFIG).site).toBe('');
});
