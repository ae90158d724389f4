import type { EchoHeard, HeadsetSample } from '../samples/examined.ts';
import { bandwidthHz } from './bandwidth.ts';
import { clippedRatio, dropouts } from './damage.ts';
import { type EchoTake, findEcho } from './echo.ts';
import { noiseLevelDbfs, silentRatio, speechLevelDbfs } from './levels.ts';

/** What was recorded of a microphone, step by step; empty or null where a step did not happen. One channel, one rate. */
export interface HeadsetRecording {
  readonly sampleRateHz: number;
  readonly quiet: Float32Array;
  readonly speech: Float32Array;
  /** False where this computer lost some of it while recording: its holes say nothing of the microphone then. */
  readonly isWhole: boolean;
  readonly sweep: EchoTake | null;
  /** The same with the browser's own processing. */
  readonly processed: { readonly quiet: Float32Array; readonly sweep: EchoTake | null } | null;
}

export type HeadsetFigures = Pick<
  HeadsetSample,
  'speechDbfs' | 'noiseDbfs' | 'clippedRatio' | 'dropouts' | 'silentRatio' | 'bandwidthHz' | 'echo' | 'processed'
>;

/** The figures of a headset check; each null where it cannot be told from what was recorded. */
export function classifyHeadset(recording: HeadsetRecording): HeadsetFigures {
  const { sampleRateHz, quiet, speech, isWhole, sweep, processed } = recording;
  const all = joined(quiet, speech);
  const echoOf = (take: EchoTake | null): EchoHeard | null => take && findEcho(take, sampleRateHz);
  return {
    speechDbfs: speechLevelDbfs(speech, sampleRateHz),
    noiseDbfs: noiseLevelDbfs(quiet, sampleRateHz),
    clippedRatio: clippedRatio(speech),
    dropouts: isWhole ? dropouts(all, sampleRateHz) : null,
    silentRatio: silentRatio(all, sampleRateHz),
    bandwidthHz: bandwidthHz(speech, sampleRateHz),
    echo: echoOf(sweep),
    processed: processed && {
      noiseDbfs: noiseLevelDbfs(processed.quiet, sampleRateHz),
      echo: echoOf(processed.sweep),
    },
  };
}

function joined(one: Float32Array, other: Float32Array): Float32Array {
  const both = new Float32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
