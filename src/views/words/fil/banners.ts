import type { Dictionary } from '../dictionary.ts';

/** The words of the banners. */

/** One for each reason the history store may give. */
export const STORAGE_WORDS: Dictionary['STORAGE_WORDS'] = {
  refused: 'Hindi nagse-save ng history dito ang browser na ito (private window, o naka-off ang storage).',
  full: 'Puno na ang storage ng browser na ito, kaya hindi na mase-save ang mga bagong test. Magbura ng lumang test para magkalugar.',
  blocked:
    'Hawak ng ibang tab na may ibang version ng Callprobe ang history. Isara ang ibang tab, saka i-reload ang page na ito.',
  damaged: 'Sira ang history ng browser na ito.',
  closed: 'Isinara ng browser ang history habang bukas ang page na ito. I-reload ang page na ito para magamit ulit.',
  unexpected: 'Hindi magamit ang history, sa dahilang hindi namin inasahan.',
};

export const BANNER_WORDS: Dictionary['BANNER_WORDS'] = {
  sameComputer:
    'Hindi umalis sa computer na ito ang call. Buksan ang page na ito mula sa ibang device para mag-test ng linya.',
  examinedHere:
    'Nasa computer ding ito ang test server. Buksan ang page na ito mula sa ibang device para masuri ang linya.',
  loopback: 'Hindi umalis sa computer na ito ang call: walang test server na nagamit. Hindi na-test ang linya mo.',
  sameComputerAddress: 'Address na bubuksan doon:',
  testingStillWorks: 'Gumagana pa rin ang pag-test.',
  notSaved:
    'Hindi naka-save ang resultang ito at mawawala kapag isinara mo ang page. I-save ito bilang file para hindi mawala.',
  busyElsewhere:
    'May tumatakbong test sa ibang tab ng page na ito. Magkakaabalahan ang dalawang sabay: hintayin itong matapos.',
  getStatsOnly: (doubt) =>
    `Hindi ipinapakita ng browser na ito sa page ang bawat packet. Galing ang mga numero sa sariling counter ng browser; walang delay at putol bawat packet.${doubt === null ? '' : ` ${doubt}`}`,
  doubt: (lost, uneven, score) =>
    `Kumpara sa totoong nangyari sa mga linyang pang-test, lumihis ang ganitong numero nang hanggang ${lost} sa nawala, ${uneven} sa hindi pantay na dating at ${score} puntos sa score (mas malapit ang 95 sa 100).`,
  finished: 'Tapos na ang test mo.',
  seeResult: 'Tingnan ang resulta',
  languageNotFetched: (language) => `Hindi makuha ngayon ang wikang ${language}. Subukan ulit kapag online ka na.`,
  fault: 'Nagka-error ang page mismo. I-reload ito at mag-test ulit.',
};
