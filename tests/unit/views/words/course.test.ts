import { expect, test } from '@playwright/test';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { courseRows, courseSentence } from '../../../../src/views/words/course.ts';
import { madeUpReport, SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

const of = (name: string): CallReport => (SAMPLE_REPORTS[name] ?? sampleReport)();
const textOf = (report: CallReport, name: string) => courseRows(report).find((row) => row.name === name);

test('a call tells beginning, middle, end, its worst five seconds and its longest silence, up first', () => {
  const names = courseRows(of('poor-downlink')).map(({ name }) => name);
  expect(names).toEqual(['Beginning', 'Middle', 'End', 'Worst 5 seconds', 'Longest silence']);
  expect(textOf(of('poor-downlink'), 'Worst 5 seconds')?.down).toMatch(/^\d\.\d at \d:\d\d$/);
});

test('a silence is told with its length and its time in the call, and none as none', () => {
  expect(textOf(of('connection-lost'), 'Longest silence')).toMatchObject({
    up: '1.0 s at 0:13',
    down: '0.9 s at 0:13',
  });
  expect(textOf(of('excellent'), 'Longest silence')).toMatchObject({ up: 'none', down: 'none' });
  expect(textOf(of('get-stats-only'), 'Longest silence')).toMatchObject({ up: 'not measured', down: 'not measured' });
});

test('a call of a minute tells what is remembered of it', () => {
  const minute = madeUpReport(40, { plannedMs: 60_000 });
  expect(textOf(minute, 'Just after hanging up')?.up).toMatch(/^\d\.\d$/);
  expect(textOf(sampleReport(), 'Just after hanging up')).toBeUndefined();
});

test('a direction that nobody heard is not measured, however long the call was', () => {
  expect(textOf(of('watched-silent'), 'Middle')).toEqual({ name: 'Middle', up: '4.4', down: 'not measured' });
  expect(textOf(of('watched-silent'), 'Worst 5 seconds')?.down).toBe('not measured');
});

test('what is too short for a piece says so', () => {
  const short = madeUpReport(41, { heardMs: 6000 });
  expect(textOf(short, 'Beginning')).toMatchObject({ up: 'too short', down: 'too short' });
  expect(textOf(short, 'Worst 5 seconds')).toMatchObject({ up: 'too short' });
  expect(courseSentence(short)).toBeNull();
});

test('the sentence names the worst five seconds, or that the target was held', () => {
  expect(courseSentence(of('poor-downlink'))).toMatch(
    /^The worst five seconds scored \d\.\d: their voice to you, from 0:\d\d on\.$/,
  );
  expect(courseSentence(of('excellent'))).toBe('At no time did five seconds in a row score below 4.0.');
});

test('the worst five seconds never read as the target that they missed', () => {
  const report = of('poor-downlink');
  for (let mos = 3.9; mos < 4; mos += 0.003) {
    const worst = { fromMs: 5420, mos };
    const side = (direction: 'up' | 'down') => {
      const { course } = report.directions[direction];
      return { ...report.directions[direction], course: course && { ...course, worst } };
    };
    const sentence = courseSentence({ ...report, directions: { up: side('up'), down: side('down') } }) ?? '';
    expect(Number(/scored ([\d.]+):/.exec(sentence)?.[1]) < 4 || mos > 3.995).toBe(true);
  }
});

test('a report of an earlier version has no course', () => {
  const report = sampleReport();
  const directions = {
    up: { ...report.directions.up, course: null },
    down: { ...report.directions.down, course: null },
  };
  expect(courseRows({ ...report, directions })).toEqual([]);
  expect(courseSentence({ ...report, directions })).toBeNull();
});
