import { useMemo, useState } from 'preact/hooks';
import { DIRECTIONS } from '../../core/direction.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { capacityOf } from '../../core/what-if/capacity-of.ts';
import { type WhatIf, whatIf } from '../../core/what-if/what-if.ts';
import { DirectionColumns } from '../parts/direction-columns.tsx';
import { Gloss } from '../parts/gloss.tsx';
import { DirectionIcon } from '../parts/icons.tsx';
import { ScrollBox } from '../parts/scroll-box.tsx';
import { DIRECTION_WORDS } from '../words/en/start.ts';
import { WHAT_IF_WORDS } from '../words/en/what-if.ts';
import { glossOf } from '../words/gloss.ts';
import { bufferFigures, codecScores, heldBackText, telephoneText } from '../words/what-if.ts';

/** Played again only once somebody looks: a long call's packets take longer than a screen should. */
export function OnAnotherPhone({ report }: { readonly report: CallReport }) {
  const [shown, setShown] = useState(false);
  return (
    <details class="disclosure" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{WHAT_IF_WORDS.title}</summary>
      <div class="disclosed">{shown && <OtherPhones report={report} />}</div>
    </details>
  );
}

function OtherPhones({ report }: { readonly report: CallReport }) {
  const capacityBps = capacityOf(report);
  const found = useMemo(() => whatIf(report, capacityOf(report)), [report]);
  const isCapacityKnown = capacityBps.up !== null && capacityBps.down !== null;
  if (found.up === null && found.down === null) return <p>{WHAT_IF_WORDS.none}</p>;
  const heldBack = heldBackText(report);
  return (
    <>
      <p class="caption">{WHAT_IF_WORDS.explain}</p>
      <h3>{WHAT_IF_WORDS.codecs}</h3>
      <Gloss name="voiceFormat" />
      <p class="caption">{WHAT_IF_WORDS.oneScale}</p>
      <p class="caption">{WHAT_IF_WORDS.unrepaired}</p>
      <p class="caption">{isCapacityKnown ? WHAT_IF_WORDS.capacityKnown : WHAT_IF_WORDS.capacityUnknown}</p>
      <CodecTable found={found} />
      <p class="caption">{telephoneText(found)}</p>
      <h3>{WHAT_IF_WORDS.buffers}</h3>
      <Gloss name="buffer" />
      <p class="caption">
        {WHAT_IF_WORDS.buffersExplain} {heldBack}
      </p>
      <BufferTable found={found} />
    </>
  );
}

function CodecTable({ found }: { readonly found: WhatIf }) {
  return (
    <table class="numbers by-direction">
      <DirectionColumns corner={glossOf('voiceFormat').term} />
      <tbody>
        {codecScores(found).map(({ id, name, needs, scores }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              <span class="instrument">{needs}</span>
            </th>
            {scores.map(({ direction, score, measured }) => (
              <td key={direction}>
                {score}
                {measured && <span class="instrument">{WHAT_IF_WORDS.measured}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BufferTable({ found }: { readonly found: WhatIf }) {
  return (
    <ScrollBox name={WHAT_IF_WORDS.buffers}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {WHAT_IF_WORDS.wait}
            </th>
            {DIRECTIONS.map((direction) => (
              <th key={direction} scope="colgroup" colSpan={3}>
                <DirectionIcon direction={direction} /> {DIRECTION_WORDS[direction].title}
              </th>
            ))}
          </tr>
          <tr>
            {DIRECTIONS.map((direction) =>
              (['late', 'held', 'score'] as const).map((column) => (
                <th key={`${direction}-${column}`} scope="col">
                  {WHAT_IF_WORDS[column]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {bufferFigures(found).map(({ wait, figures }) => (
            <tr key={wait}>
              <th scope="row">{wait}</th>
              {figures.map(({ direction, late, held, score }) => [
                <td key={`${direction}-late`}>{late}</td>,
                <td key={`${direction}-held`}>{held}</td>,
                <td key={`${direction}-score`}>{score}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
