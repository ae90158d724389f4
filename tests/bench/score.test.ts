import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { codecById } from '../../src/core/score/codecs.ts';
import { estimateMos } from '../../src/core/score/estimate.ts';

/** `npm run bench:score`: how far the E-model is from measured speech quality, with and without the burst ratio. Asserts nothing. */
interface Row {
  readonly [column: string]: string;
}

function rows(): Row[] {
  const [header = '', ...lines] = readFileSync(new URL('../fixtures/opus-wbpesq.csv', import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell])));
}

const numberOf = (row: Row, column: string) => Number(row[column]);

/** What is taken for the burst ratio. The residual one is emodel 3.3: concealed frames an event, scaled. */
const BURST_RATIOS: Readonly<Record<string, (row: Row) => number>> = {
  'none (1)': () => 1,
  'planned burst': (row) =>
    Math.max(1, numberOf(row, 'planned_mean_burst_packets') * (1 - numberOf(row, 'received_loss_ratio'))),
  'residual burst': (row) => {
    const scoredSeconds = 11.4;
    const concealedFrames = (numberOf(row, 'concealed_ratio') * scoredSeconds) / 0.02;
    const events = numberOf(row, 'concealment_events');
    return events > 0 ? Math.max(1, (concealedFrames / events) * (1 - numberOf(row, 'concealed_ratio'))) : 1;
  },
};

const FITS = [
  { codec: 'opus', id: 'opus-32', pesq: 'pesq_wb_mos_lqo' },
  { codec: 'pcmu', id: 'g711-browser', pesq: 'pesq_nb_mos_lqo' },
] as const;

const LOSSES: Readonly<Record<string, string>> = { concealed: 'concealed_ratio', 'packet loss': 'received_loss_ratio' };

test('score against PESQ', () => {
  const table = FITS.flatMap(({ codec, id, pesq }) =>
    Object.entries(LOSSES).flatMap(([loss, column]) =>
      Object.entries(BURST_RATIOS).map(([burst, burstOf]) => {
        const errors = rows()
          .filter((row) => row.codec === codec)
          .map((row) => {
            const inputs = {
              codec: codecById(id),
              lossRatio: numberOf(row, column),
              delayMs: 0,
              burstRatio: burstOf(row),
            };
            return (estimateMos(inputs).mos ?? Number.NaN) - numberOf(row, pesq);
          });
        const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        return {
          codec: id,
          loss,
          'burst ratio': burst,
          calls: errors.length,
          RMSE: mean(errors.map((error) => error ** 2)) ** 0.5,
          bias: mean(errors),
        };
      }),
    ),
  );
  console.table(table.map((row) => ({ ...row, RMSE: row.RMSE.toFixed(2), bias: row.bias.toFixed(2) })));
});
