import { expect, test } from '@playwright/test';
import { csvOf } from '../../../../src/views/ask/links-csv.ts';

const link = (label: string | null) => ({
  label,
  address: 'https://calls.example/#/t/1.x',
  message: '',
  modules: null,
});

test('a row for each link; what would break a row or run in a spreadsheet does not', () => {
  expect(csvOf([link('Berg, Anna'), link('say "hi"'), link('=1+1'), link(null)], 'INC-1')).toBe(
    [
      'Who,Ticket,Link',
      '"Berg, Anna",INC-1,https://calls.example/#/t/1.x',
      '"say ""hi""",INC-1,https://calls.example/#/t/1.x',
      "'=1+1,INC-1,https://calls.example/#/t/1.x",
      ',INC-1,https://calls.example/#/t/1.x',
      '',
    ].join('\r\n'),
  );
  expect(csvOf([link('Anna')], null)).toContain('\r\nAnna,,https');
});
