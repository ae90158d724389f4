import type { HeadsetReport } from '../../../src/core/diagnosis/headset-rule.ts';

/** MADE-UP TEST DATA: headset checks, one with nothing wrong and one of each fault. None of it was measured. */

const NO_ECHO = { delayMs: null, lossDb: null, floorDb: 62 } as const;

const FINE_HEADSET: HeadsetReport = {
  tookMs: 14_200,
  trouble: null,
  microphone: null,
  loudspeaker: null,
  sampleRateHz: 48_000,
  speechDbfs: -24.2,
  noiseDbfs: -68.7,
  clippedRatio: 0,
  dropouts: 0,
  silentRatio: 0,
  bandwidthHz: 20_000,
  echo: NO_ECHO,
  processed: { noiseDbfs: -83.1, echo: NO_ECHO },
};

export const headsetWith = (parts: Partial<HeadsetReport>): HeadsetReport => ({ ...FINE_HEADSET, ...parts });

export const NAMES = {
  microphone: 'Headset Microphone (Example USB Audio)',
  loudspeaker: 'Headset Earphone (Example USB Audio)',
} as const;

const HEARD = { delayMs: 121, lossDb: 20.3, floorDb: 58 } as const;

export const HEADSETS = {
  fine: FINE_HEADSET,
  withNames: headsetWith(NAMES),
  silent: headsetWith({
    speechDbfs: null,
    noiseDbfs: null,
    silentRatio: 1,
    bandwidthHz: null,
    echo: null,
    processed: { noiseDbfs: null, echo: null },
  }),
  faint: headsetWith({ speechDbfs: -66, bandwidthHz: null }),
  clipping: headsetWith({ speechDbfs: -2.1, clippedRatio: 0.031 }),
  noisy: headsetWith({ noiseDbfs: -30, speechDbfs: -19.6, processed: { noiseDbfs: -52, echo: NO_ECHO } }),
  telephone: headsetWith({ sampleRateHz: 8_000, bandwidthHz: 3_400 }),
  wideband: headsetWith({ sampleRateHz: 16_000, bandwidthHz: 7_300 }),
  holes: headsetWith({ dropouts: 7 }),
  oneHole: headsetWith({ dropouts: 1 }),
  echo: headsetWith({ echo: HEARD, processed: { noiseDbfs: -70, echo: { delayMs: 121, lossDb: 22, floorDb: 55 } } }),
  echoTakenAway: headsetWith({ echo: HEARD }),
  faintEcho: headsetWith({ echo: { delayMs: 12, lossDb: 51, floorDb: 62 } }),
  unheardEcho: headsetWith({ echo: { delayMs: null, lossDb: null, floorDb: 18 }, processed: null }),
  refused: nothingHeard('refused'),
  noneFound: nothingHeard('none-found'),
  inUse: nothingHeard('in-use'),
  removed: headsetWith({ trouble: 'removed', tookMs: 3_900, echo: null, processed: null }),
  noOutput: headsetWith({ trouble: 'no-output', echo: null, processed: { noiseDbfs: -83, echo: null } }),
} as const satisfies Readonly<Record<string, HeadsetReport>>;

function nothingHeard(trouble: HeadsetReport['trouble']): HeadsetReport {
  return {
    tookMs: 800,
    trouble,
    microphone: null,
    loudspeaker: null,
    sampleRateHz: null,
    speechDbfs: null,
    noiseDbfs: null,
    clippedRatio: null,
    dropouts: null,
    silentRatio: null,
    bandwidthHz: null,
    echo: null,
    processed: null,
  };
}
