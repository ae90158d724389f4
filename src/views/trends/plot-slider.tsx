import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { nearest } from './trend-geometry.ts';

export interface PlotSliderProps {
  readonly label: string;
  /** What stands in place of a value until one is chosen. */
  readonly hint: string;
  /** Where each value lies, 0 at the left end to 1 at the right, ascending. */
  readonly places: readonly number[];
  /** The value in words, complete without the picture. */
  readonly spoken: (index: number) => string;
  /** What stands under the plot for it; as spoken where it is not given. */
  readonly reading?: (index: number) => ComponentChildren;
  /** The plot. The element of class `plot-area` is what a pointer points into. */
  readonly children: (chosen: number | null) => ComponentChildren;
}

/** How far one press of a key goes; PageUp and PageDown as far as ten, as in the timeline. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A plot that is walked value by value, with keys or by pointing: to a screen reader a slider whose value is read out. */
export function PlotSlider({ label, hint, places, spoken, reading, children }: PlotSliderProps) {
  const [chosenBefore, setChosen] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const last = places.length - 1;
  // What was chosen of other tests may lie beyond the end of these.
  const chosen = chosenBefore === null || last < 0 ? null : Math.min(chosenBefore, last);

  const choose = (index: number) => {
    if (last >= 0) setChosen(Math.max(0, Math.min(last, index)));
  };
  const chooseByKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (chosen !== null) choose(chosen + step);
    // The newest comes first: it is what people look for.
    else choose(step === Number.NEGATIVE_INFINITY ? 0 : last);
  };
  const chooseByPlace = (event: PointerEvent) => {
    const area = box.current?.querySelector('.plot-area')?.getBoundingClientRect();
    if (!area || area.width === 0) return;
    const index = nearest(places, (event.clientX - area.left) / area.width);
    if (index >= 0) choose(index);
  };

  return (
    <>
      <div
        class="plot-slider"
        ref={box}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, last)}
        aria-valuenow={chosen ?? Math.max(0, last)}
        aria-valuetext={chosen === null ? hint : spoken(chosen)}
        onKeyDown={chooseByKey}
        onPointerDown={chooseByPlace}
        onPointerMove={chooseByPlace}
      >
        {children(chosen)}
      </div>
      <div class="plot-reading">
        {chosen === null ? <p class="muted">{hint}</p> : (reading?.(chosen) ?? <p>{spoken(chosen)}</p>)}
      </div>
    </>
  );
}
