import { expect, test } from '@playwright/test';
import { markdownOf } from '../../../support/load/tables.ts';

test('a table is Markdown: every row has every column, in the order of the first', () => {
  const text = markdownOf({
    title: 'Cost',
    rows: [
      { call: 'bare', ms: 200 },
      { ms: '1|2', call: 'probe' },
    ],
    notes: ['Medians.'],
  });
  expect(text).toBe(
    [
      '## Cost',
      '',
      '| call | ms |',
      '| --- | ---: |',
      '| bare | 200 |',
      '| probe | 1\\|2 |',
      '',
      '- Medians.',
      '',
    ].join('\n'),
  );
});
