import { DIRECTIONS, type Direction } from '../../core/direction.ts';
import type { ReportSecond } from '../../core/report/schema.ts';
import { DirectionIcon } from '../parts/icons.tsx';
import { ScrollBox } from '../parts/scroll-box.tsx';
import { counts } from '../timeline-geometry.ts';
import { DIRECTION_WORDS } from '../words/en/start.ts';
import { SECOND_WORDS, TIMELINE_WORDS } from '../words/en/through.ts';
import { clockText, countText, millisecondsText, mosText, percentText } from '../words/numbers.ts';
import { remarkText } from '../words/second.ts';

interface Column {
  readonly name: 'score' | 'feels' | 'lost' | 'patched' | 'delay' | 'delayP95';
  readonly text: (second: ReportSecond, direction: Direction) => string;
}

const COLUMNS: readonly Column[] = [
  {
    name: 'score',
    text: (second, direction) => (counts(second) ? mosText(second[direction].mos, 2) : SECOND_WORDS.notScored),
  },
  {
    name: 'feels',
    text: (second, direction) => {
      const { perceivedMos } = second[direction];
      return counts(second) && perceivedMos !== null ? mosText(perceivedMos, 2) : SECOND_WORDS.notScored;
    },
  },
  { name: 'lost', text: (second, direction) => countText(second[direction].metrics.packetsLost) },
  { name: 'patched', text: (second, direction) => percentText(second[direction].metrics.concealedRatio) },
  {
    name: 'delay',
    text: (second, direction) => millisecondsText(second[direction].metrics.delayMedianMs),
  },
  {
    name: 'delayP95',
    text: (second, direction) => millisecondsText(second[direction].metrics.delayP95Ms),
  },
];

/** The same figures as the timeline, for those who read rather than look. */
export function SecondsTable({ seconds }: { readonly seconds: readonly ReportSecond[] }) {
  const firstMs = seconds[0]?.fromMs ?? 0;
  return (
    <ScrollBox name={TIMELINE_WORDS.tableName}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {TIMELINE_WORDS.second}
            </th>
            {DIRECTIONS.map((direction) => (
              <th key={direction} scope="colgroup" colSpan={COLUMNS.length}>
                <DirectionIcon direction={direction} /> {DIRECTION_WORDS[direction].title}
              </th>
            ))}
            <th scope="col" rowSpan={2}>
              {TIMELINE_WORDS.remarks}
            </th>
          </tr>
          <tr>
            {DIRECTIONS.map((direction) =>
              COLUMNS.map(({ name }) => (
                <th key={`${direction}-${name}`} scope="col">
                  {TIMELINE_WORDS[name]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {seconds.map((second) => (
            <tr key={second.fromMs}>
              <th scope="row">{clockText(second.fromMs - firstMs)}</th>
              {DIRECTIONS.map((direction) =>
                COLUMNS.map(({ name, text }) => <td key={`${direction}-${name}`}>{text(second, direction)}</td>),
              )}
              <td class="remark">{remarkText(second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
