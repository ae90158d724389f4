import type { HeadsetCode } from '../../../core/diagnosis/headset-findings.ts';
import type { FindingWords } from '../finding-words.ts';
import { decibelsText, fullScaleText, hertzText } from '../headset-figures.ts';
import { spoken } from '../language.ts';
import { countText, millisecondsText, percentText } from '../numbers.ts';

/** What is said of the headset. None of it is a cause of a bad line, so none has a clause for the verdict. */
export const HEADSET_FINDING_WORDS = spoken<Readonly<Record<HeadsetCode, FindingWords>>>('HEADSET_FINDING_WORDS', {
  'microphone-silent': {
    clause: null,
    sentence: (_, { silentRatio }) =>
      (silentRatio ?? 0) >= 0.95
        ? 'Your microphone gives no sound at all: it is muted, or another one is chosen.'
        : 'Next to nothing of your voice was heard.',
    step: 'Look for a mute switch on the headset or its cable, choose the right microphone, then check again.',
    helpDesk: (_, { silentRatio, speechDbfs }) =>
      `Digital silence in ${percentText(silentRatio ?? null)} of the frames, speech at ${fullScaleText(speechDbfs ?? null)}. Hardware mute, wrong device or no signal.`,
  },
  'microphone-clipping': {
    clause: null,
    sentence: () => 'Your voice is too loud for the microphone: it crackles when you speak up.',
    step: 'Move the microphone a little away from your mouth, or turn its level down in the sound settings.',
    helpDesk: (_, { clippedRatio, speechDbfs }) =>
      `Clipped samples: ${percentText(clippedRatio ?? null)}, speech at ${fullScaleText(speechDbfs ?? null)}; lower the input gain.`,
  },
  'microphone-noise': {
    clause: null,
    sentence: () => 'Your microphone picks up a lot of noise, even while you say nothing.',
    step: 'Switch off fans nearby, move the microphone closer to your mouth, then check again.',
    helpDesk: (_, { noiseDbfs, speechDbfs, processedNoiseDbfs }) =>
      `Noise floor ${fullScaleText(noiseDbfs ?? null)}, speech ${fullScaleText(speechDbfs ?? null)}; with the browser’s noise suppression ${fullScaleText(processedNoiseDbfs ?? null)}. Room, gain or a faulty cable.`,
  },
  'microphone-narrowband': {
    clause: null,
    sentence: () => 'Your microphone gives telephone sound only. That is typical of a Bluetooth headset during calls.',
    step: 'Use the headset’s USB adapter or a cable instead of Bluetooth, then check again and compare.',
    helpDesk: (_, { bandwidthHz, sampleRateHz }) =>
      `Nothing above ${hertzText(bandwidthHz ?? null)}, device rate ${hertzText(sampleRateHz ?? null)}: Bluetooth HFP narrowband (CVSD) or a telephone adapter.`,
  },
  'microphone-dropouts': {
    clause: null,
    sentence: (_, { dropouts }) =>
      `The sound of your microphone broke off ${countText(dropouts ?? null)} times before it reached the line.`,
    step: 'Plug the headset into another socket of the computer itself, or charge it and sit closer; then check again.',
    helpDesk: (_, { dropouts }) =>
      `Stretches of zeros inside sound: ${countText(dropouts ?? null)} in up to 6 s; USB hub, Bluetooth radio, driver or a busy computer.`,
  },
  'headset-echo': {
    clause: null,
    sentence: (_, { isLeft }) =>
      isLeft
        ? 'Your caller hears himself: your microphone hears your loudspeaker.'
        : 'Your microphone hears your loudspeaker. This browser takes the echo away, but not every softphone does.',
    step: 'Use a headset instead of loudspeakers, or turn its volume down.',
    helpDesk: (_, { lossDb, delayMs, rawLossDb }) =>
      `Echo return loss ${decibelsText(lossDb ?? null)} after ${millisecondsText(delayMs ?? null)} (unprocessed ${decibelsText(rawLossDb ?? null)}); ITU-T P.310 asks for a terminal coupling loss of 45 dB.`,
  },
});
