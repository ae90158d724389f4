import type { Dictionary } from '../dictionary.ts';

/** The words of the first screen that depend on what the deployment decides. */
export const CONFIG_WORDS: Dictionary['CONFIG_WORDS'] = {
  noTests: 'Hindi makapag-test ang page na ito ngayon.',
  noTestsWhy:
    'Hindi sinasabi ng settings nito kung saan papunta ang mga test call, at baka sa maling lugar mapunta ang sa iyo kung huhulaan.',
  noTestsDo: 'Pakisabi sa nagpapatakbo ng page na ito. Para sa kanila ang nakasulat sa ibaba.',
  /** For the engineer. */
  fault: (field, expected, got) =>
    field === ''
      ? `config.json: dapat ${expected}, pero ${got} ang nakuha`
      : `config.json, ${field}: dapat ${expected}, pero ${got} ang nakuha`,
  quickLead:
    'Gagawa kami ng test call mula sa browser na ito papunta sa test server at pabalik, at hihinto kapag malinaw na ang sagot: pagkatapos ng mga 6 na segundo, 30 ang pinakamatagal.',
  quickStart: 'Simulan ang mabilis na check',
  longLead: (length) =>
    `Gagawa kami ng ${length} na test call mula sa browser na ito papunta sa test server at pabalik, at babantayan ang bawat voice packet.`,
  longStart: 'Simulan ang mahabang test',
  checkLead:
    'Hahanapin namin ang nakakasagabal sa calls mo. Makikita mo sa susunod na page kung ano ang susubukan, at gaano karaming data ang gagamitin.',
  checkStart: 'Pumunta sa kumpletong check',
  usual: 'Karaniwang test',
  usualAbout: (megabytes) => `Test call na 20 segundo. Gumagamit ng mga ${megabytes}.`,
  usesAtMost: (megabytes) => `Gumagamit ng hanggang mga ${megabytes} na data.`,
  footerSent: (name) =>
    `Sine-save ang mga resulta sa browser na ito at ipinapadala sa ${name}. Walang tunog na sine-save.`,
  privacy: 'Ano ang sine-save at ipinapadala',
};
