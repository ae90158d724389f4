import type { Direction } from '../../core/direction.ts';
import type { BandWord } from '../../core/report/schema.ts';

/** All icons are strokes on a 16 by 16 grid in the colour of the text around them; the word beside them is the name. */
function Strokes({ d, cls }: { readonly d: string; readonly cls: string }) {
  return (
    <svg class={`icon ${cls}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={d} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** Each band has a shape of its own, so that the colour is never alone in telling. */
const BAND_STROKES: Readonly<Record<BandWord, string>> = {
  excellent: 'M1.5 8.5l3.5 3.5 6.5-8M8.5 12l6-7.5',
  good: 'M2.5 8.5l4 4 7-9',
  fair: 'M2 9.5c2-4 4-4 6-1.5s4 2.5 6-1.5',
  poor: 'M8 2.5v7M8 13.2v.1',
  bad: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  inconclusive: 'M5 5.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2M8 13.4v.1',
};

export function BandIcon({ band }: { readonly band: BandWord }) {
  return <Strokes d={BAND_STROKES[band]} cls="band-icon" />;
}

export function DirectionIcon({ direction }: { readonly direction: Direction }) {
  return (
    <Strokes d={direction === 'up' ? 'M8 14V2.5M3 7.5l5-5 5 5' : 'M8 2v11.5M3 8.5l5 5 5-5'} cls="direction-icon" />
  );
}

/** A finding of one direction; else of the whole line, of something beside it, or that the line is in order. */
export function FindingIcon({ of }: { readonly of: Direction | 'line' | 'beside' | 'order' }) {
  if (of === 'up' || of === 'down') return <DirectionIcon direction={of} />;
  return <Strokes d={FINDING_STROKES[of]} cls="finding-icon" />;
}

const FINDING_STROKES = {
  line: 'M5 13.5V3M2 6l3-3 3 3M11 2.5V13M8 10l3 3 3-3',
  beside: BAND_STROKES.poor,
  order: BAND_STROKES.good,
};

/** A way that is open, shut, or being tried. */
export function ReachIcon({ of }: { readonly of: 'open' | 'shut' | 'trying' }) {
  return <Strokes d={REACH_STROKES[of]} cls="reach-icon" />;
}

const REACH_STROKES = {
  open: BAND_STROKES.good,
  shut: BAND_STROKES.bad,
  trying: 'M3 8v.1M8 8v.1M13 8v.1',
};

/** The mark: a voice drawn as bars. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
      <path
        d="M2 9v2M7 6v8M11 8v4M15 1v18M19 5v10M23 8v4M27 9v2"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
      />
    </svg>
  );
}
