import type { Dictionary } from '../dictionary.ts';

/** The words of the headset check that a caller may not know. */
export const HEADSET_GLOSSARY: Dictionary['HEADSET_GLOSSARY'] = {
  speechLevel: {
    term: 'Boses mo',
    sentence:
      'Gaano ka kalakas sa microphone habang nagsasalita; sa siyam sa bawat sampung bahagi ng oras, mas mahina ka.',
    standard: 'RMS level ng 20 ms frames, dB of full scale; active level ang sukat ng speech sa ITU-T P.56',
  },
  noiseFloor: {
    term: 'Ingay',
    sentence: 'Ang naririnig kapag wala kang sinasabi: ang kuwarto, ang computer, ang cable.',
    standard: 'idle noise, RMS ng 20 ms frames, dB of full scale',
  },
  echoLoss: {
    term: 'Hina ng echo',
    sentence: 'Gaano kahina bumabalik ang speaker sa microphone mo; mas mataas, mas maganda.',
    standard: 'echo return loss, weighted mula 300 hanggang 3,400 Hz gaya ng nasa ITU-T G.122',
  },
  echoDelay: {
    term: 'Dating ng echo',
    sentence: 'Gaano katagal mula sa pagtunog hanggang marinig ito ng microphone; dagdag pa rito ang linya.',
    standard: 'delay ng pinakamalakas na bahagi ng echo path',
  },
  clipped: {
    term: 'Naputol sa lakas',
    sentence: 'Ang bahagi ng boses mo na masyadong malakas para sa microphone kaya naputol sa limit.',
    standard: 'clipped samples, sa runs na tatlo o higit pa sa full scale',
  },
  dropouts: {
    term: 'Mga butas',
    sentence: 'Ilang beses naputol at bumalik ang tunog bago pa ito umabot sa linya.',
    standard: 'mga hanay ng zero na 2.5 ms hanggang 1 s sa loob ng tunog',
  },
  digitalSilence: {
    term: 'Walang anumang tunog',
    sentence: 'Ang bahagi ng oras na wala kahit ingay; ganito ang lahat kapag naka-mute ang microphone.',
    standard: 'digital silence, sa 20 ms frames',
  },
  soundUpTo: {
    term: 'Tunog hanggang',
    sentence:
      'Ang pinakamataas na tono na naipapasa ng microphone mo; malapit sa 3.4 kHz ang dulo ng telepono, lampas sa 8 ang mahusay na headset.',
    standard:
      'audio bandwidth; malapit sa 4 at 8 kHz ang dulo ng narrowband at wideband ng Bluetooth Hands-Free Profile (HFP)',
  },
  deviceRate: {
    term: 'Samples bawat segundo',
    sentence: 'Ilang beses bawat segundo binabasa ang microphone; kalahati nito ang pinakamataas na tonong kaya nito.',
    standard: 'sample rate, ayon sa W3C mediacapture-streams',
  },
};
