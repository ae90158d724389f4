import type { ExaminingDoing } from '../check/examining-screen.tsx';
import { EXAMINING_WORDS } from '../words/en/examining.ts';
import { MEASURING_WORDS } from '../words/en/start.ts';
import type { MeasuringPhase } from './measuring-screen.tsx';

/** What is going on, in one line. */
export function headingOf(doing: ExaminingDoing | { readonly is: 'call'; readonly phase: MeasuringPhase }): string {
  return doing.is === 'call' ? MEASURING_WORDS.headings[doing.phase] : EXAMINING_WORDS.headings[doing.is];
}
