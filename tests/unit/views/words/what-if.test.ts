import { expect, test } from '@playwright/test';
import { DIRECTIONS } from '../../../../src/core/direction.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { whatIf } from '../../../../src/core/what-if/what-if.ts';
import { bufferFigures, codecScores, heldBackText, telephoneText } from '../../../../src/views/words/what-if.ts';
import { poorDownlinkReport, sampleReport } from '../../../support/reports/index.ts';

function withCodecUp(report: CallReport, codecId: string): CallReport {
  const { up } = report.directions;
  return { ...report, directions: { ...report.directions, up: { ...up, score: { ...up.score, codecId } } } };
}

function withoutUp(report: CallReport): CallReport {
  return { ...report, trace: { up: null, down: report.trace?.down ?? null } };
}

test('every voice format stands in one row with both directions, up first', () => {
  const rows = codecScores(whatIf(poorDownlinkReport()));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  for (const { scores } of rows) expect(scores.map(({ direction }) => direction)).toEqual([...DIRECTIONS]);
});

test('the format in use comes first with its measured score', () => {
  const report = poorDownlinkReport();
  const [first, ...others] = codecScores(whatIf(report));
  expect(first?.name).toBe('Opus, 32 kbit/s');
  expect(first?.needs).toBe('needs 54 kbit/s');
  expect(first?.scores).toEqual(
    DIRECTIONS.map((direction) => ({
      direction,
      score: report.directions[direction].score.mos?.toFixed(2),
      measured: true,
    })),
  );
  expect(others.flatMap(({ scores }) => scores).filter(({ measured }) => measured)).toEqual([]);
});

test('where the directions used two formats, each has its measured score in its own direction', () => {
  const rows = codecScores(whatIf(withCodecUp(sampleReport(), 'opus-24')));
  expect(rows.slice(0, 2).map(({ id, scores }) => [id, ...scores.map(({ measured }) => measured)])).toEqual([
    ['opus-24', true, false],
    ['opus-32', false, true],
  ]);
});

test('a direction that cannot be replayed is not measured, in every table and sentence', () => {
  const found = whatIf(withoutUp(sampleReport()));
  for (const { scores } of codecScores(found)) expect(scores[0]?.score).toBe('not measured');
  for (const { figures } of bufferFigures(found)) {
    expect(figures[0]).toMatchObject({ late: 'not measured', held: 'not measured', score: 'not measured' });
    expect(figures[1]?.score).toMatch(/^\d\.\d\d$/);
  }
  expect(telephoneText(found)).toMatch(/up not measured, down 4\.\d\d\. Not comparable/);
  const nothing = { up: null, down: null };
  expect([codecScores(nothing), bufferFigures(nothing)]).toEqual([[], []]);
});

test('buffers are named by how long they wait, the one that adapts last', () => {
  const waits = bufferFigures(whatIf(sampleReport())).map(({ wait }) => wait);
  expect(waits).toEqual(['20 ms', '40 ms', '60 ms', '80 ms', '100 ms', '150 ms', '200 ms', 'adapts']);
});

test('how long this browser waited is said where it is known', () => {
  expect(heldBackText(sampleReport())).toMatch(/held voice back for \d+ ms \(up\) and \d+ ms \(down\)/);
  const { up, down } = sampleReport().directions;
  const silent = { up: { ...up, metrics: { ...up.metrics, jitterBufferMs: null } }, down };
  expect(heldBackText({ ...sampleReport(), directions: silent })).toContain('not measured (up)');
  const both = { ...silent, down: { ...down, metrics: { ...down.metrics, jitterBufferMs: null } } };
  expect(heldBackText({ ...sampleReport(), directions: both })).toBeNull();
});
