import type { CallReport } from '../../core/report/schema.ts';
import { Gloss } from '../parts/gloss.tsx';
import { SETUP_WORDS } from '../words/en/result.ts';
import { TOPOLOGY_WORDS } from '../words/en/topology.ts';
import { millisecondsText } from '../words/numbers.ts';

const MARKS = [
  'audioReady',
  'iceServers',
  'gathered',
  'iceConnected',
  'dtlsConnected',
  'firstPacketUp',
  'firstPacketDown',
] as const;

/** How the call came about, step by step, and which routes were tried before the one it took. */
export function SetupList({ report }: { readonly report: CallReport }) {
  const { timelineMs, abandoned } = report.setup;
  // As they came, since the voice starts while the call is being connected; what never came is last.
  const reachedMs = (mark: (typeof MARKS)[number]) => timelineMs[mark] ?? Number.MAX_VALUE;
  const steps = MARKS.toSorted((a, b) => reachedMs(a) - reachedMs(b));
  return (
    <>
      <Gloss name="testServer" />
      <p class="caption">{SETUP_WORDS.explain}</p>
      <ol class="pairs steps">
        {steps.map((mark) => (
          <li key={mark}>
            <span>{SETUP_WORDS[mark]}</span>
            <span class="number">
              {timelineMs[mark] === null ? SETUP_WORDS.never : millisecondsText(timelineMs[mark])}
            </span>
          </li>
        ))}
      </ol>
      {abandoned.length > 0 && (
        <>
          <h3>{SETUP_WORDS.tried}</h3>
          <ul class="plain">
            {abandoned.map(({ topology, why }) => (
              <li key={topology}>
                <b>{TOPOLOGY_WORDS[topology].name}:</b> <span class="detail">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
