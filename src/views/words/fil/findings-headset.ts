import type { Dictionary } from '../dictionary.ts';
import { decibelsText, fullScaleText, hertzText } from '../headset-figures.ts';
import { countText, millisecondsText, percentText } from '../numbers.ts';

/** What is said of the headset. None of it is a cause of a bad line, so none has a clause for the verdict. */
export const HEADSET_FINDING_WORDS: Dictionary['HEADSET_FINDING_WORDS'] = {
  'microphone-silent': {
    clause: null,
    sentence: (_, { silentRatio }) =>
      (silentRatio ?? 0) >= 0.95
        ? 'Walang anumang tunog ang microphone mo: naka-mute ito, o iba ang napili.'
        : 'Halos walang narinig sa boses mo.',
    step: 'Hanapin ang mute switch sa headset o cable nito, piliin ang tamang microphone, saka mag-check ulit.',
    helpDesk: (_, { silentRatio, speechDbfs }) =>
      `Digital silence sa ${percentText(silentRatio ?? null)} ng frames, speech sa ${fullScaleText(speechDbfs ?? null)}. Hardware mute, maling device o walang signal.`,
  },
  'microphone-clipping': {
    clause: null,
    sentence: () => 'Masyadong malakas ang boses mo para sa microphone: nababasag ang tunog kapag nilalakasan mo.',
    step: 'Ilayo nang kaunti ang microphone sa bibig mo, o hinaan ang level nito sa sound settings.',
    helpDesk: (_, { clippedRatio, speechDbfs }) =>
      `Clipped samples: ${percentText(clippedRatio ?? null)}, speech sa ${fullScaleText(speechDbfs ?? null)}; babaan ang input gain.`,
  },
  'microphone-noise': {
    clause: null,
    sentence: () => 'Maraming ingay ang nasasagap ng microphone mo, kahit hindi ka nagsasalita.',
    step: 'Patayin ang mga electric fan sa malapit, ilapit ang microphone sa bibig mo, saka mag-check ulit.',
    helpDesk: (_, { noiseDbfs, speechDbfs, processedNoiseDbfs }) =>
      `Noise floor ${fullScaleText(noiseDbfs ?? null)}, speech ${fullScaleText(speechDbfs ?? null)}; may noise suppression ng browser ${fullScaleText(processedNoiseDbfs ?? null)}. Kuwarto, gain o sirang cable.`,
  },
  'microphone-narrowband': {
    clause: null,
    sentence: () =>
      'Tunog-telepono lang ang nakukuha ng microphone mo. Karaniwan ito sa Bluetooth headset habang nasa call.',
    step: 'Gamitin ang USB adapter o cable ng headset sa halip na Bluetooth, saka mag-check ulit at ikumpara.',
    helpDesk: (_, { bandwidthHz, sampleRateHz }) =>
      `Wala nang higit sa ${hertzText(bandwidthHz ?? null)}, device rate ${hertzText(sampleRateHz ?? null)}: Bluetooth HFP narrowband (CVSD) o telephone adapter.`,
  },
  'microphone-dropouts': {
    clause: null,
    sentence: (_, { dropouts }) =>
      `${countText(dropouts ?? null)} beses naputol ang tunog ng microphone mo bago umabot sa linya.`,
    step: 'Isaksak ang headset sa ibang port ng computer mismo, o i-charge ito at lumapit; saka mag-check ulit.',
    helpDesk: (_, { dropouts }) =>
      `Mga hanay ng zero sa loob ng tunog: ${countText(dropouts ?? null)} sa hanggang 6 s; USB hub, Bluetooth radio, driver o busy na computer.`,
  },
  'headset-echo': {
    clause: null,
    sentence: (_, { isLeft }) =>
      isLeft
        ? 'Naririnig ng caller ang sarili niya: nasasagap ng microphone mo ang speaker mo.'
        : 'Nasasagap ng microphone mo ang speaker mo. Inaalis ng browser na ito ang echo, pero hindi lahat ng softphone.',
    step: 'Gumamit ng headset sa halip na speaker, o hinaan ang volume nito.',
    helpDesk: (_, { lossDb, delayMs, rawLossDb }) =>
      `Echo return loss ${decibelsText(lossDb ?? null)} pagkatapos ng ${millisecondsText(delayMs ?? null)} (unprocessed ${decibelsText(rawLossDb ?? null)}); 45 dB na terminal coupling loss ang hinihingi ng ITU-T P.310.`,
  },
};
