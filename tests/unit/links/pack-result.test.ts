import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { compact } from '../../../src/links/compact.ts';
import { expandJson } from '../../../src/links/expand.ts';
import { MAX_LINK_LENGTH, MAX_PACKED_LENGTH } from '../../../src/links/format.ts';
import { packResult } from '../../../src/links/pack-result.ts';
import { unpackResult } from '../../../src/links/unpack-result.ts';
import { recordedReports } from '../../support/links/recorded-reports.ts';
import { SEEN, sharedOf } from '../../support/links/shared-results.ts';
import { fullyExamined } from '../../support/reports/fully-examined.ts';
import { madeUpReport, SAMPLE_REPORTS, sampleReport } from '../../support/reports/index.ts';
import { noise } from '../../support/reports/made-up-frames.ts';

const samples = Object.entries(SAMPLE_REPORTS).map(([name, build]) => [name, build()] as const);
const everything = sampleReport({ examined: fullyExamined() });
/** The longest note there can be. */
const said = {
  note: 'Ñandú & "Söhne" 日本 \\ '.repeat(30).slice(0, 500),
  place: 'Kitchen',
  headset: null,
  provider: null,
};

test('a link of every example and every recorded call gives the very result back, in at most 8 kB', async () => {
  const lengths: number[] = [];
  for (const [name, report] of [
    ...samples,
    ['everything', everything] as const,
    ...Object.entries(recordedReports()),
  ]) {
    for (const overrides of [{}, { seen: SEEN, said }, { asked: null }]) {
      const shared = sharedOf(report, overrides);
      const packed = await packResult(shared);
      expect(packed, name).toMatch(/^1\.[A-Za-z0-9_-]*[A-Za-z0-9]$/);
      expect(await unpackResult(packed), name).toEqual({ ok: true, shared });
      lengths.push(packed.length);
    }
  }
  expect(Math.max(...lengths)).toBeLessThan(MAX_LINK_LENGTH / 2);
});

test('ten minutes fit a link that is read, not one that every program carries', async () => {
  const lostRuns = Array.from({ length: 500 }, (_, i) => [i * 59, 1 + (i % 3)] as const);
  const line = { seed: 3, delayMs: 22, spreadMs: 3, jitterBufferMs: 44, lostRuns };
  const shared = sharedOf(madeUpReport(9, { plannedMs: 600_000, up: line, down: { ...line, seed: 4 } }));
  const packed = await packResult(shared);
  expect(packed.length).toBeGreaterThan(MAX_LINK_LENGTH);
  expect(packed.length).toBeLessThan(MAX_PACKED_LENGTH / 2);
  expect(await unpackResult(packed)).toEqual({ ok: true, shared });
});

/** Made when format 1 was; links of it are in mails and tickets. */
test('a link of the first day is read for ever', async () => {
  const packed = await readFile(new URL('../../fixtures/links/result-1.txt', import.meta.url), 'utf8');
  const unpacked = await unpackResult(packed);
  expect(unpacked.ok && unpacked.shared.said.note).toBe('Since Monday.\nOnly in the afternoon.');
  expect(unpacked.ok && unpacked.shared.report.verdict.band).toBe('poor');
  expect(unpacked.ok && unpacked.shared.report.seconds).toHaveLength(20);
});

/** Any JSON, of the shapes that compacting treats apart. */
function anyValue(seed: number, depth = 0): unknown {
  const draw = (index: number) => noise(seed, 31 * depth + index);
  const rows = () => Array.from({ length: Math.floor(draw(2) * 4) }, (_, i) => anyValue(seed + i * 7_919, depth + 1));
  const shapes: readonly (() => unknown)[] = [
    () => null,
    () => draw(3) < 0.5,
    () => Math.round(draw(3) * 1e6) / 10 ** Math.floor(draw(4) * 8),
    () => (draw(3) - 0.5) * 1e18,
    () => ['', '0', '#', '~1', '=', '==a', 'report', 'Ñ\u0000"', 'zz', '__proto__'][Math.floor(draw(3) * 10)],
    rows,
    () =>
      Array.from({ length: Math.floor(draw(3) * 6) }, (_, i) =>
        draw(10 + i) < 0.3 ? null : Math.round(draw(20 + i) * 1e4) / 100,
      ),
    () =>
      Array.from({ length: Math.floor(draw(3) * 4) }, (_, i) => ({ mos: draw(i), up: anyValue(seed + i, depth + 1) })),
    () =>
      Object.fromEntries(
        rows().map((value, i) => [['mos', '#', '~', '', '10', '__proto__'][(i + seed) % 6] ?? 'x', value]),
      ),
  ];
  const shape = shapes[Math.floor(draw(1) * (depth > 3 ? 5 : shapes.length))];
  return shape === undefined ? null : shape();
}

test('whatever JSON can hold comes back from its compact form', () => {
  for (let seed = 0; seed < 3_000; seed += 1) {
    const value = JSON.parse(JSON.stringify(anyValue(seed))) as unknown;
    expect(expandJson(JSON.stringify(compact(value))), `seed ${seed}`).toEqual({ value });
  }
});

test('what is no compact form is refused', () => {
  const wrong = [
    '',
    '{',
    '"zzz"',
    '"~"',
    '"~51,2"',
    '"~0-"',
    '"~01e5"',
    '"~09007199254740993"',
    '["#"]',
    '["#","=a"]',
    '["#","=a",1]',
    '["#","=a","~01,2","=b","~01"]',
    '["#",1,"~01,2"]',
  ];
  expect(wrong.filter((json) => expandJson(json) !== null)).toEqual([]);
});
