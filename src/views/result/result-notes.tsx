import type { CallReport } from '../../core/report/schema.ts';
import { isOneSided } from '../../core/samples/sample.ts';
import { Banner } from '../parts/banner.tsx';
import { leftOutNote } from '../words/busy.ts';
import { BANNER_WORDS } from '../words/en/banners.ts';
import { TOPOLOGY_WORDS } from '../words/en/topology.ts';
import { millisecondsText, mosText, percentText } from '../words/numbers.ts';

/** True when no part of the call left this computer, so that its score says nothing about a line. */
function neverLeft({ setup }: CallReport): boolean {
  return setup.sameComputer === true || setup.topology === 'loopback';
}

export interface SameComputerBannerProps {
  readonly report: CallReport;
  /** The page's address as another device can open it; null where it is not known. */
  readonly address: string | null;
}

/** Stands beside the score: without it a perfect score would be taken for a perfect line. */
export function SameComputerBanner({ report, address }: SameComputerBannerProps) {
  if (!neverLeft(report)) return null;
  const isLoopback = report.setup.topology === 'loopback';
  const isCall = report.test.mode !== 'examination';
  return (
    <Banner kind="warning">
      <p>
        <b>{isLoopback ? BANNER_WORDS.loopback : isCall ? BANNER_WORDS.sameComputer : BANNER_WORDS.examinedHere}</b>
        {address !== null && !isLoopback && (
          <>
            {' '}
            {BANNER_WORDS.sameComputerAddress} <span class="address">{address}</span>
          </>
        )}
      </p>
    </Banner>
  );
}

function doubtText({ doubt }: CallReport): string | null {
  if (doubt === null) return null;
  return BANNER_WORDS.doubt(percentText(doubt.lossRatio), millisecondsText(doubt.jitterMs), mosText(doubt.mos, 2));
}

/** What this kind of test could not see, said where the figures are. */
export function ResultNotes({ report }: { readonly report: CallReport }) {
  const { topology } = report.setup;
  const route = topology === null ? null : TOPOLOGY_WORDS[topology].note;
  // A call that is not ours has a note of its own.
  const isCounted = report.instrument === 'get-stats' && !isOneSided(topology);
  const counters = isCounted ? BANNER_WORDS.getStatsOnly(doubtText(report)) : null;
  const notes = [route, counters, leftOutNote(report)];
  return (
    <>
      {notes.map(
        (note) =>
          note !== null && (
            <Banner kind="note" key={note}>
              <p>{note}</p>
            </Banner>
          ),
      )}
    </>
  );
}
