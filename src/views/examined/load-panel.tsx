import { DIRECTIONS } from '../../core/direction.ts';
import type { LoadReport } from '../../core/report/examined-schema.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { DirectionColumns, DirectionRows } from '../parts/direction-columns.tsx';
import { DirectionIcon } from '../parts/icons.tsx';
import { ScrollBox } from '../parts/scroll-box.tsx';
import { LOAD_WORDS } from '../words/en/load.ts';
import { DIRECTION_WORDS } from '../words/en/start.ts';
import { fitsText, lineRows, loadRows, loadSentence } from '../words/load.ts';

/** The voice while the line was filled on purpose; nothing where it was not. */
export function LoadPanel({ report }: { readonly report: CallReport }) {
  const { load } = report.examined;
  if (load === null) return null;
  const fits = fitsText(load);
  return (
    <section class="load-panel">
      <h2>{LOAD_WORDS.title}</h2>
      <div class="card">
        <p class="load-sentence">{loadSentence(report)}</p>
        <VoiceTable load={load} />
        <table class="numbers by-direction">
          <DirectionColumns corner={LOAD_WORDS.line} />
          <tbody>
            <DirectionRows rows={lineRows(load)} />
          </tbody>
        </table>
        {fits !== null && <p>{fits}</p>}
        {load.phases.some(({ isCapped }) => isCapped) && <p class="caption">{LOAD_WORDS.cut}</p>}
        {load.through === 'relay' && <p class="caption">{LOAD_WORDS.throughRelay}</p>}
        <p class="caption">{LOAD_WORDS.explain}</p>
      </div>
    </section>
  );
}

function VoiceTable({ load }: { readonly load: LoadReport }) {
  return (
    <ScrollBox name={LOAD_WORDS.table}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {LOAD_WORDS.line}
            </th>
            {DIRECTIONS.map((direction) => (
              <th key={direction} scope="colgroup" colSpan={3}>
                <DirectionIcon direction={direction} /> {DIRECTION_WORDS[direction].title}
              </th>
            ))}
          </tr>
          <tr>
            {DIRECTIONS.map((direction) =>
              (['score', 'delay', 'lost'] as const).map((column) => (
                <th key={`${direction}-${column}`} scope="col">
                  {LOAD_WORDS[column]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {loadRows(load).map(({ name, voices }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {voices.map(({ direction, score, delay, lost }) => [
                <td key={`${direction}-score`}>{score}</td>,
                <td key={`${direction}-delay`}>{delay}</td>,
                <td key={`${direction}-lost`}>{lost}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
