import { MEASURING_WORDS } from '../words/en.ts';
import { EXAMINING_WORDS } from '../words/en-check.ts';
import type { MeasuringPhase } from './measuring-screen.tsx';

/** What is going on, in one line. */
export function headingOf(phase: MeasuringPhase | 'examining' | 'comparing'): string {
  return phase === 'examining' || phase === 'comparing'
    ? EXAMINING_WORDS.headings[phase]
    : MEASURING_WORDS.headings[phase];
}
