import type { Dictionary } from '../dictionary.ts';

export const PBX_WORDS: Dictionary['PBX_WORDS'] = {
  heading: 'Tawagan ang phone system ko',
  lead: 'Isang test call mula sa browser na ito papunta sa extension ng sarili mong phone system na nagbabalik ng naririnig nito: ang daan ng calls ng softphone mo, sinukat papunta at pabalik.',
  facts: (megabytes) => [
    'Walang microphone: gumagawa ng boses ang page.',
    `Mga 25 segundo ito at gumagamit ng mga ${megabytes} na data.`,
    'Sa phone system na iyon lang mapupunta ang username at password mo. Nakakalimutan ito ng page kapag isinara o ni-reload.',
  ],
  server: 'Phone system',
  extension: 'Echo extension',
  extensionHint: 'Ang numerong nagbabalik ng naririnig nito. Alam ito ng nagpapatakbo ng phone system.',
  user: 'Username',
  userHint: 'Sa account ng softphone mo; madalas ay numero ng sarili mong extension.',
  password: 'Password',
  relay: 'Padaanin ang boses sa test server ng page na ito',
  relayAbout:
    'Para sa mga network na hindi nagpapadaan ng boses papunta sa phone system. Kasama sa sukat ang idinadagdag ng test server.',
  start: 'Simulan ang test call',
  none: 'Wala pang phone system na nakalista rito',
  noneWhy: 'Para ligtas ka, kumokonekta lang ang page na ito sa mga phone system na inilista ng nagpapatakbo nito.',
  noneHow:
    'Idinadagdag ng nagpapatakbo sa config.json ang address para sa phones sa browser, saka nire-restart ang server:',
  check: 'Sarili mong phone system',
  checkAbout: 'Isang test call sa extension ng phone system mo na nagbabalik ng naririnig nito. Mga 25 segundo.',
  checkStart: 'Tawagan',
};
