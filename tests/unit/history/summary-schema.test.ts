import { expect, test } from '@playwright/test';
import { NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { summaryOf } from '../../../src/core/trends/summary.ts';
import { storedSummary, summaryIn } from '../../../src/history/records.ts';
import {
  annotationSchema,
  checked,
  keepingSchema,
  markSchema,
  summarySchema,
} from '../../../src/history/summary-schema.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../support/reports/index.ts';

test('the summary of every sample is one, and what its test takes is no part of it', () => {
  for (const build of Object.values(SAMPLE_REPORTS)) {
    const summary = summaryOf(build());
    const stored = storedSummary(summary, 2_000, null);
    expect(checked('summary', summarySchema, stored)).toEqual({ ok: true, value: summary });
    expect(summaryIn(structuredClone(stored))).toEqual(stored);
  }
});

test('what was let go leaves no key behind in an index', () => {
  const whole = storedSummary(summaryOf(sampleReport()), 2_000, 300);
  expect(whole).toMatchObject({ bodyAt: whole.startedAt, traceAt: whole.startedAt });
  const bare = storedSummary(whole, null, null);
  expect(Object.keys(bare)).not.toContain('bodyAt');
  expect(Object.keys(bare)).not.toContain('traceAt');
});

test('a wrong field anywhere in a summary is named', () => {
  const summary = summaryOf(sampleReport());
  for (const name of Object.keys(summary)) {
    const { ok } = checked('summary', summarySchema, { ...summary, [name]: Symbol('wrong') });
    expect(ok, name).toBe(false);
  }
  expect(checked('summary', summarySchema, { ...summary, up: { ...summary.up, jitterMs: 'much' } })).toEqual({
    ok: false,
    message: 'up.jitterMs: expected number, got "much"',
  });
  for (const nothing of [undefined, null, 3]) {
    expect(checked('summary', summarySchema, nothing)).toMatchObject({
      message: expect.stringMatching(/^summary: expected Object, got/),
    });
  }
});

test('notes, marks and settings are held to their bounds', () => {
  const notes = [
    { ...NO_ANNOTATION, note: 'a'.repeat(2001) },
    { ...NO_ANNOTATION, agent: '' },
    { ...NO_ANNOTATION, place: 'two\nlines' },
    { ...NO_ANNOTATION, headset: 'h'.repeat(61) },
    { ...NO_ANNOTATION, tags: ['twice', 'twice'] },
    { ...NO_ANNOTATION, tags: Array.from({ length: 11 }, (_, place) => `tag ${place}`) },
  ];
  expect(notes.filter((note) => checked('annotation', annotationSchema, note).ok)).toEqual([]);
  expect(checked('annotation', annotationSchema, { ...NO_ANNOTATION, note: 'a'.repeat(2000), tags: ['one'] }).ok).toBe(
    true,
  );
  const mark = { id: 'mark-0001', atMs: 5, text: 'moved router' };
  expect(checked('mark', markSchema, mark)).toEqual({ ok: true, value: mark });
  for (const wrong of [{ id: '' }, { atMs: Number.NaN }, { text: '' }, { text: 't'.repeat(61) }]) {
    expect(checked('mark', markSchema, { ...mark, ...wrong }).ok).toBe(false);
  }
  const keeping = { days: 90, traces: 50, maxBytes: null };
  expect(checked('keeping', keepingSchema, keeping).ok).toBe(true);
  for (const wrong of [{ days: 60 }, { traces: -1 }, { traces: 0.5 }, { maxBytes: 10 }]) {
    expect(checked('keeping', keepingSchema, { ...keeping, ...wrong }).ok).toBe(false);
  }
});
