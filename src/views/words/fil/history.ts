import type { Dictionary } from '../dictionary.ts';

/** The words of the history list. */

export const HISTORY_WORDS: Dictionary['HISTORY_WORDS'] = {
  heading: 'History',
  kept: 'Nasa browser na ito lang.',
  empty: 'Wala pang test.',
  emptyTeach:
    'Isang sandali lang ang isang test. Mag-test nang 9 AM, 1 PM at 6 PM, at tuwing pangit ang tunog ng call, o hayaang bantayan ng isang tab ang linya: ipapakita ng page na ito kung kailan ito pumapalya.',
  firstTest: 'Gawin ang unang test',
  watchLine: 'Bantayan ang linya ko',
  loading: 'Binabasa ang history…',
  unreadable: 'Hindi mabasa ang history sa browser na ito.',
  damaged: 'Sirang record',
  damagedHint: 'Hindi na mabasa ang test na ito. Hindi apektado ang iba.',
  ended: { interrupted: 'naantala', failed: 'pumalya', running: 'tumatakbo pa' },
  sameComputer: 'computer na ito lang',
  examination: 'pagsusuri',
  realCall: 'totoong call',
  delete: 'Burahin',
  deleteNamed: (when) => `Burahin ang test noong ${when}`,
  deleteAll: 'Burahin ang lahat ng test',
  older: 'Ipakita ang mas lumang test',
  confirmOne: 'Burahin nang tuluyan ang test na ito?',
  confirmAll: (tests) => `Burahin nang tuluyan ang lahat ng ${tests}? Hindi na ito maibabalik.`,
  confirmTheOne: 'Burahin nang tuluyan ang nag-iisang test? Hindi na ito maibabalik.',
  confirmYes: 'Burahin',
  confirmNo: 'Huwag burahin',
  detailsGone: 'wala na ang mga detalye',
  detailsGoneLong:
    'Ang mga numerong ito na lang ang natira: inalis ang mga detalye para magkalugar ang mas bagong test.',
  noneListed: 'Walang test na maipapakita rito.',
  find: 'Maghanap sa notes, pangalan at tags',
  findIt: 'Hanapin',
  findNothing: 'Ipakita ulit lahat',
  nothingFound: (text) => `Walang note, pangalan o tag na may “${text}”.`,
};
