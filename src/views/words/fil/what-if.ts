import type { Dictionary } from '../dictionary.ts';

/** The words of "On another phone". */
export const WHAT_IF_WORDS: Dictionary['WHAT_IF_WORDS'] = {
  title: 'Sa ibang phone',
  explain:
    'Ang mga packet ng test na ito, pinatugtog ulit sa ibang phone: kinuwenta mula sa oras ng dating ng bawat isa, hindi mula sa ibang call. Pumunta ang mga ito sa test server at bumalik; isang direksyon lang ang totoong call, kaya baka mas maganda iyon nang kaunti.',
  none: 'Walang mapapatugtog ulit: hindi makita ang bawat packet, o kulang ang mabibilang.',
  codecs: 'Ibang voice format',
  oneScale:
    'Nasa iisang scale ang lahat para maikumpara; sariling hakbang namin ang paglagay roon, hindi ng ITU. Mababa rito ang score ng format na makitid ang tunog, gaya ng G.711, kahit sa perpektong linya.',
  unrepaired:
    'Ang nasukat na score ang ipinapakita ng format ng test na ito. Binilang ang iba nang walang pagtatapal: wala na ang boses na nawala, o huli na para sa phone na umaangkop.',
  capacityUnknown:
    'Sa ilalim ng bawat pangalan: kung gaano ang kailangan nito sa linya bawat direksyon. Hindi sinukat kung gaano ang kaya ng linyang ito; ipinapalagay ng mga score na kaya nito ang bawat format.',
  capacityKnown:
    'Sa ilalim ng bawat pangalan: kung gaano ang kailangan nito sa linya bawat direksyon. Sinukat ang kaya ng linyang ito habang puno ito; nawawala ang hindi kasya sa format na mas malaki ang kailangan.',
  measured: 'nasukat',
  needs: (rate) => `kailangan ng ${rate}`,
  telephone: (up, down) =>
    `G.711 sa sarili nitong scale (narrowband), gaya ng isinusulat ng mga gumagawa ng desk phone: up ${up}, down ${down}. Hindi maikukumpara sa mga score sa itaas.`,
  buffers: 'Gaano katagal naghihintay ang phone sa mga nahuling packet',
  buffersExplain:
    'Hindi pantay ang dating ng mga packet, kaya pinaghihintay nang kaunti ng phone ang boses. Kapag mas mahaba ang hintay, mas kaunti ang nahuhuling packet pero may dagdag na delay. Para sa voice format ng test na ito ang mga score.',
  heldBack: (up, down) => `Sa karaniwan, pinaghintay ng browser na ito ang boses nang ${up} (up) at ${down} (down).`,
  wait: 'Hintay',
  late: 'huli na',
  held: 'pinaghintay',
  score: 'score',
  adapts: 'umaangkop',
};

/** Where the codec table's name says too little to somebody who has a phone and not a table. */
export const PHONE_NAMES: Dictionary['PHONE_NAMES'] = {
  'opus-48': 'Opus, 48 kbit/s',
  'opus-8': 'Opus, 8 kbit/s',
  'g722-64': 'G.722 (mga HD desk phone)',
  'g711-appendix-i': 'G.711 na nagtatapal ng putol (mga desk phone)',
  'g711-no-plc': 'G.711 na tahimik sa putol',
  'g729a-vad': 'G.729A (tipid sa data)',
};
