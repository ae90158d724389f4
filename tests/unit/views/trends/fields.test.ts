import { expect, test } from '@playwright/test';
import { MAX_LABEL_LENGTH, MAX_TAGS } from '../../../../src/core/trends/annotation.ts';
import { momentField, parseMoment } from '../../../../src/views/trends/local-moment.ts';
import { parseTags } from '../../../../src/views/trends/parse-tags.ts';

test('tags: trimmed, each once, bounded in number and length, and stable when read again', () => {
  expect(parseTags(' Wi-Fi ,evening,, wi-fi;  new   cable\nVPN ')).toEqual(['Wi-Fi', 'evening', 'new cable', 'VPN']);
  expect(parseTags(' , ;; ')).toEqual([]);
  const many = parseTags(Array.from({ length: 40 }, (_, i) => `${i}${'x'.repeat(90)}`).join(','));
  expect(many).toHaveLength(MAX_TAGS);
  for (const tag of many) expect(tag).toHaveLength(MAX_LABEL_LENGTH);
  expect(parseTags(many.join(', '))).toEqual(many);
});

test('a moment survives the way through its field, to the minute, over a whole year', () => {
  const from = new Date('2026-01-01T00:07:00').getTime();
  for (let hour = 0; hour < 366 * 24; hour += 5) {
    const atMs = from + hour * 3_600_000;
    // The hour that a clock put back shows twice has one field for two moments.
    expect(momentField(parseMoment(momentField(atMs)) ?? 0)).toBe(momentField(atMs));
  }
});

test('what is no moment is none', () => {
  for (const text of ['', 'yesterday', '2026-13-01T00:00', '2026-11-22', '2026-11-22 18:40', '<b>'])
    expect(parseMoment(text), text).toBeNull();
});
