import { headsetFindings } from '../../core/diagnosis/headset-findings.ts';
import type { HeadsetReport } from '../../core/diagnosis/headset-rule.ts';
import type { Measured } from '../../core/measured.ts';
import { HEADSET_FINDING_WORDS } from './en/findings-headset.ts';
import { HEADSET_RESULT_WORDS, LEVEL_WORDS, TROUBLE_WORDS } from './en/headset.ts';

/** One thing that stands in the way of a good call, and what helps. */
export interface HeadsetPoint {
  readonly code: string;
  readonly sentence: string;
  readonly step: string;
  /** Null where there is nothing for an engineer in it. */
  readonly helpDesk: string | null;
}

export interface HeadsetSummary {
  readonly kind: 'fine' | 'fault' | 'unknown';
  /** The first thing read. */
  readonly sentence: string;
  /** What `sentence` says is the first of them, if there is any. */
  readonly points: readonly HeadsetPoint[];
}

/** So far down an echo must be told for its absence to be said (the limit of headset-echo.ts), dB. */
const TOLD_DOWN_TO_DB = 45;

export function headsetSummary(headset: HeadsetReport): HeadsetSummary {
  const found = headsetFindings(headset).map(({ code, direction, figures }): HeadsetPoint => {
    const words = HEADSET_FINDING_WORDS[code];
    const sentence = words.sentence(direction, figures);
    return { code, sentence, step: words.step, helpDesk: words.helpDesk(direction, figures) };
  });
  const { trouble } = headset;
  // What was found weighs more than the echo that could not be looked for; a microphone that went away weighs more than both.
  const stopped: readonly HeadsetPoint[] = trouble
    ? [{ code: trouble, ...TROUBLE_WORDS[trouble], helpDesk: null }]
    : [];
  const points = trouble === 'no-output' ? [...found, ...stopped] : [...stopped, ...found];
  const [first] = points;
  if (first) return { kind: found.length > 0 ? 'fault' : 'unknown', sentence: first.sentence, points };
  const { fine, fineWithoutEcho, nothingHeard } = HEADSET_RESULT_WORDS;
  if (headset.speechDbfs === null) return { kind: 'unknown', sentence: nothingHeard, points };
  return { kind: 'fine', sentence: isEchoTold(headset) ? fine : fineWithoutEcho, points };
}

function isEchoTold({ echo }: HeadsetReport): boolean {
  return echo !== null && (echo.lossDb !== null || (echo.floorDb ?? 0) >= TOLD_DOWN_TO_DB);
}

/** From where on a level has which word, dBFS; our choice around the -26 that speech is tested at (ITU-T P.830). */
const LEVELS = [
  [-6, 'loud'],
  [-35, 'good'],
  [-50, 'soft'],
] as const;

/** The word for a live level; what is null makes no sound at all. */
export function levelWord(levelDbfs: Measured): string {
  if (levelDbfs === null) return LEVEL_WORDS.nothing;
  return LEVEL_WORDS[LEVELS.find(([from]) => levelDbfs >= from)?.[1] ?? 'quiet'];
}
