import { DIRECTIONS, type Direction } from '../../core/direction.ts';
import type { ReportSecond } from '../../core/report/schema.ts';
import { DirectionIcon } from '../parts/icons.tsx';
import { ScrollBox } from '../parts/scroll-box.tsx';
import { BUSY_NAMES } from '../words/busy.ts';
import { DIRECTION_WORDS } from '../words/en.ts';
import { PLOT_WORDS } from '../words/en-result.ts';
import { clockText, countText, millisecondsText, mosText } from '../words/numbers.ts';

function scoreText(second: ReportSecond, direction: Direction): string {
  if (second.warmUp) return PLOT_WORDS.warmUp;
  if (second.busy.length > 0) return PLOT_WORDS.leftOut(second.busy.map((cause) => BUSY_NAMES[cause]).join(', '));
  return mosText(second[direction].mos, 2);
}

/** The same figures as SecondsPlot, for those who read rather than look. */
export function SecondsTable({ seconds }: { readonly seconds: readonly ReportSecond[] }) {
  const firstMs = seconds[0]?.fromMs ?? 0;
  return (
    <ScrollBox name={PLOT_WORDS.tableName}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {PLOT_WORDS.second}
            </th>
            {DIRECTIONS.map((direction) => (
              <th key={direction} scope="colgroup" colSpan={3}>
                <DirectionIcon direction={direction} /> {DIRECTION_WORDS[direction].title}
              </th>
            ))}
          </tr>
          <tr>
            {DIRECTIONS.map((direction) => [
              <th key={`${direction}-score`} scope="col">
                {PLOT_WORDS.score}
              </th>,
              <th key={`${direction}-lost`} scope="col">
                {PLOT_WORDS.lost}
              </th>,
              <th key={`${direction}-delay`} scope="col">
                {PLOT_WORDS.delay}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {seconds.map((second) => (
            <tr key={second.fromMs}>
              <th scope="row">{clockText(second.fromMs - firstMs)}</th>
              {DIRECTIONS.map((direction) => [
                <td key={`${direction}-score`}>{scoreText(second, direction)}</td>,
                <td key={`${direction}-lost`}>{countText(second[direction].metrics.packetsLost)}</td>,
                <td key={`${direction}-delay`}>{millisecondsText(second[direction].metrics.delayMedianMs)}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
