import { deflateRawSync } from 'node:zlib';
import { test as base, expect, type Page } from '@playwright/test';
import { PERSONAL_FIELDS } from '../../src/core/config/config.ts';
import { redact } from '../../src/core/report/redact.ts';
import type { CallReport } from '../../src/core/report/schema.ts';
import { shareable } from '../../src/core/share/shareable.ts';
import { toBase64url } from '../../src/links/base64url.ts';
import { MAX_INFLATED_BYTES, MAX_PACKED_LENGTH } from '../../src/links/format.ts';
import { packResult } from '../../src/links/pack-result.ts';
import { hostileLink } from '../support/links/hostile-links.ts';
import { recordedReports } from '../support/links/recorded-reports.ts';
import { SEEN, sharedOf } from '../support/links/shared-results.ts';
import { bundleOf } from '../support/reports/history-page.ts';
import { SAMPLE_REPORTS, sampleReport } from '../support/reports/index.ts';

/** A page that exists only in the browser, with links and the result screen in it; every request it makes is listed. */
const test = base.extend<
  { readonly linked: { readonly page: Page; readonly requests: string[] } },
  { readonly code: string }
>({
  code: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner wants a pattern here.
    async ({}, use) => use(await bundleOf(new URL('../support/links/links-in-page.tsx', import.meta.url))),
    { scope: 'worker' },
  ],
  linked: async ({ page, code }, use) => {
    const requests: string[] = [];
    await page.route('**/*', (route) => {
      requests.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><body></body>' });
    });
    await page.goto('http://localhost:8018/');
    await page.evaluate(code);
    requests.length = 0;
    await use({ page, requests });
  },
});

test('the result screen says the same of a shared report as of the report', async ({ linked: { page } }) => {
  const samples = Object.entries(SAMPLE_REPORTS).map(([name, build]): [string, CallReport] => [name, build()]);
  const different: string[] = [];
  for (const [name, report] of [...samples, ...Object.entries(recordedReports())]) {
    // What a link leaves out on purpose, left out here too.
    const { timeZone, software } = report;
    const original = { ...redact(report), timeZone, software, trace: null };
    const [said, shared] = await page.evaluate(
      async ([one, other]) => [await linksInPage.screenText(one), await linksInPage.screenText(other)],
      [original, shareable(report, PERSONAL_FIELDS)] as const,
    );
    const wrong = said
      ?.split('|')
      .flatMap((word, i) => (word === shared?.split('|')[i] ? [] : `${word} -> ${shared?.split('|')[i]}`));
    different.push(...(wrong ?? []).map((words) => `${name}: ${words}`));
    expect(said?.length, name).toBeGreaterThan(500);
  }
  expect(different).toEqual([]);
});

test('a link packed in one place is unpacked in the other', async ({ linked: { page } }) => {
  const shared = sharedOf(sampleReport(), { seen: SEEN });
  expect(await page.evaluate(async (packed) => linksInPage.unpackResult(packed), await packResult(shared))).toEqual({
    ok: true,
    shared,
  });
  const packed = await page.evaluate(async (one) => linksInPage.packResult(one), shared);
  expect(await page.evaluate(async (text) => linksInPage.unpackResult(text), packed)).toEqual({ ok: true, shared });
  const trailing = `1.${toBase64url(Buffer.concat([Buffer.from(packed.slice(2), 'base64url'), Buffer.from('more')]))}`;
  expect(await page.evaluate(async (text) => linksInPage.unpackResult(text), trailing)).toMatchObject({
    why: 'damaged',
  });
});

test('a deflate bomb is refused within 50 ms, and hardly any of it is ever inflated', async ({ linked: { page } }) => {
  // As much as a link can hold: 50 MB of nothing.
  const bomb = `1.${toBase64url(deflateRawSync(new Uint8Array(60_000_000), { level: 9 }))}`.slice(
    0,
    MAX_PACKED_LENGTH - 3,
  );
  const { why, leastMs, inflated } = await page.evaluate(async (packed) => {
    let leastMs = Number.POSITIVE_INFINITY;
    let why = '';
    // The quickest of ten: a busy machine lets some wait, a bomb that goes off would hold up all of them.
    for (let times = 0; times < 10; times += 1) {
      const beganMs = performance.now();
      const unpacked = await linksInPage.unpackResult(packed);
      leastMs = Math.min(leastMs, performance.now() - beganMs);
      why = unpacked.ok ? 'ok' : unpacked.why;
    }
    const Original = DecompressionStream;
    let inflated = 0;
    class Counting {
      readonly readable: ReadableStream<Uint8Array>;
      readonly writable: WritableStream<BufferSource>;
      constructor(format: CompressionFormat) {
        const original = new Original(format);
        const transform = (chunk: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>) => {
          inflated += chunk.length;
          controller.enqueue(chunk);
        };
        this.writable = original.writable;
        this.readable = original.readable.pipeThrough(new TransformStream({ transform }));
      }
    }
    globalThis.DecompressionStream = Counting as unknown as typeof DecompressionStream;
    await linksInPage.unpackResult(packed);
    globalThis.DecompressionStream = Original;
    return { why, leastMs, inflated };
  }, bomb);
  expect(why).toBe('inflates-too-far');
  expect(leastMs).toBeLessThan(50);
  expect(inflated).toBeGreaterThan(MAX_INFLATED_BYTES);
  expect(inflated).toBeLessThan(3 * MAX_INFLATED_BYTES);
});

test('what harmful links say is shown as text: no markup, no request, and no screen that breaks', async ({
  linked: { page, requests },
}) => {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  const markup =
    '<img src="http://evil.example/x" onerror="globalThis.ranIt=true"><script>globalThis.ranIt=true</script>';
  const report = sampleReport({
    endReason: 'unexpected',
    outcome: 'interrupted',
    endDetail: markup,
    setup: { ...sampleReport().setup, route: markup },
    software: { version: markup, browser: markup },
  });
  const plain = sharedOf(report);
  const source = await packResult({ ...plain, report: { ...plain.report, endDetail: markup } });
  // Of the four kinds that of changed values: the only one that is accepted.
  const links = [source, ...Array.from({ length: 160 }, (_, i) => hostileLink(4 * i + 2, source).packed)];
  const shown = await page.evaluate(async (all) => {
    const results = [];
    for (const packed of all) {
      const result = await linksInPage
        .shownOf(packed)
        .catch((error: unknown) => ({ text: `threw ${String(error)}`, foreign: 0 }));
      if (result !== null)
        results.push({ ...result, text: result.text.includes('threw ') ? result.text : result.text.slice(0, 20_000) });
    }
    return results;
  }, links);
  expect(shown[0]?.text).toContain(markup);
  expect(shown.length).toBeGreaterThan(20);
  expect(
    shown.filter(({ text, foreign }) => foreign > 0 || text.startsWith('threw ')).map(({ text }) => text.slice(0, 200)),
  ).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'ranIt'))).toBeUndefined();
  expect(requests).toEqual([]);
  expect(troubles).toEqual([]);
});
