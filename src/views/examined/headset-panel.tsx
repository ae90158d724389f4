import type { HeadsetReport } from '../../core/diagnosis/headset-rule.ts';
import { Gloss } from '../parts/gloss.tsx';
import { FindingIcon } from '../parts/icons.tsx';
import { HEADSET_FIGURE_WORDS, HEADSET_RESULT_WORDS, HEADSET_WORDS } from '../words/en/headset.ts';
import { headsetRows } from '../words/headset-figures.ts';
import { type HeadsetSummary, headsetSummary } from '../words/headset-summary.ts';

/** What a headset check found: one sentence, what helps, then the figures. */
export function HeadsetPanel({ headset }: { readonly headset: HeadsetReport }) {
  const summary = headsetSummary(headset);
  return (
    <section class="headset-panel">
      <h2>{HEADSET_RESULT_WORDS.title}</h2>
      <div class="card">
        <p class={`headset-sentence headset-${summary.kind}`}>
          <FindingIcon of={summary.kind === 'fine' ? 'order' : 'beside'} />
          <span>{summary.sentence}</span>
        </p>
        <Points summary={summary} />
        <HeadsetNames microphone={headset.microphone} loudspeaker={headset.loudspeaker} />
        {headset.silentRatio !== null && (
          <details class="disclosure printed">
            <summary>{HEADSET_WORDS.figures}</summary>
            <HeadsetFigures headset={headset} />
          </details>
        )}
      </div>
    </section>
  );
}

/** The first point's sentence stands above already. */
function Points({ summary }: { readonly summary: HeadsetSummary }) {
  return (
    <ul class="headset-points">
      {summary.points.map(({ code, sentence, step, helpDesk }, i) => (
        <li key={code}>
          {i > 0 && <p class="finding-sentence">{sentence}</p>}
          <p>
            <span class="muted">{HEADSET_RESULT_WORDS.whatHelps}</span> {step}
          </p>
          {helpDesk !== null && (
            <p class="caption">
              <b>{HEADSET_RESULT_WORDS.helpDesk}</b> {helpDesk}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function HeadsetFigures({ headset }: { readonly headset: HeadsetReport }) {
  const rows = headsetRows(headset);
  const isProcessed = headset.processed !== null;
  return (
    <>
      <p class="caption">{HEADSET_FIGURE_WORDS.explain}</p>
      <table class="numbers by-direction figures headset-figures">
        <thead>
          <tr>
            <th scope="col">{HEADSET_FIGURE_WORDS.figure}</th>
            <th scope="col">{HEADSET_FIGURE_WORDS.raw}</th>
            {isProcessed && <th scope="col">{HEADSET_FIGURE_WORDS.processed}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, raw, processed }) => (
            <tr key={name}>
              <th scope="row">
                <Gloss name={name} />
              </th>
              <td>{raw}</td>
              {isProcessed && <td>{processed}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export interface HeadsetNamesProps {
  readonly microphone: string | null;
  readonly loudspeaker: string | null;
}

/** Nothing where no name is known or may be shown. */
export function HeadsetNames({ microphone, loudspeaker }: HeadsetNamesProps) {
  if (microphone === null && loudspeaker === null) return null;
  const { nameNotTold } = HEADSET_WORDS;
  return (
    <dl class="pairs headset-names">
      <div>
        <dt>{HEADSET_WORDS.microphone}</dt>
        <dd>{microphone ?? nameNotTold}</dd>
      </div>
      <div>
        <dt>{HEADSET_WORDS.loudspeaker}</dt>
        <dd>{loudspeaker ?? nameNotTold}</dd>
      </div>
    </dl>
  );
}
