import { spoken } from '../language.ts';

/** The words of the headset check that a caller may not know. */
export const HEADSET_GLOSSARY = spoken('HEADSET_GLOSSARY', {
  speechLevel: {
    term: 'Your voice',
    sentence: 'How loud you are at the microphone while you speak; nine tenths of the time you are softer.',
    standard: 'RMS level of 20 ms frames, dB of full scale; ITU-T P.56 measures speech by its active level',
  },
  noiseFloor: {
    term: 'Noise',
    sentence: 'What is heard while you say nothing: the room, the computer, the cable.',
    standard: 'idle noise, RMS of 20 ms frames, dB of full scale',
  },
  echoLoss: {
    term: 'Echo kept away by',
    sentence: 'How much quieter the loudspeaker comes back through your microphone; the more, the better.',
    standard: 'echo return loss, weighted over 300 to 3,400 Hz as in ITU-T G.122',
  },
  echoDelay: {
    term: 'Echo comes after',
    sentence: 'How long from playing a sound to the microphone hearing it; the line comes on top.',
    standard: 'delay of the strongest part of the echo path',
  },
  clipped: {
    term: 'Cut off',
    sentence: 'The share of your voice that was too loud for the microphone and was cut off at the limit.',
    standard: 'clipped samples, in runs of three or more at full scale',
  },
  dropouts: {
    term: 'Holes',
    sentence: 'How often the sound broke off and came back before it ever reached the line.',
    standard: 'stretches of zeros of 2.5 ms to 1 s inside sound',
  },
  digitalSilence: {
    term: 'No sound at all',
    sentence: 'The share of the time in which there was not even noise; a muted microphone gives all of it.',
    standard: 'digital silence, 20 ms frames',
  },
  soundUpTo: {
    term: 'Sound up to',
    sentence:
      'The highest tone that your microphone passes on; a telephone ends near 3.4 kHz, a good headset far above 8.',
    standard: 'audio bandwidth; narrowband and wideband of the Bluetooth Hands-Free Profile (HFP) end near 4 and 8 kHz',
  },
  deviceRate: {
    term: 'Samples a second',
    sentence: 'How often a second the microphone is read; half of it is the highest tone it could carry.',
    standard: 'sample rate, W3C mediacapture-streams',
  },
});
