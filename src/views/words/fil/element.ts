import type { Dictionary } from '../dictionary.ts';

/** The words of the element in somebody else's page. */
export const ELEMENT_WORDS: Dictionary['ELEMENT_WORDS'] = {
  label: 'Pagsusuri sa kalidad ng tawag',
  heading: 'Sapat ba ang linya mo para sa calls?',
  intro:
    'Tumatawag kami nang pagsubok mula sa browser na ito papunta sa test server at pabalik. Walang mikropono: gawa-gawa ang boses.',
  start: 'Simulan ang test call',
  again: 'Mag-test ulit',
  stop: 'Ihinto',
  stopWatching: 'Ihinto ang pagbabantay',
  notTested: 'Hindi pa nasusubukan ang linya',
  check: 'Mag-test',
  preparing: 'Sandali lang…',
  waiting: 'Hinihintay na matapos ang ibang test…',
  waitingWhy: 'Kung sabay, ang isa’t isa ang masusukat nila. Kusang magsisimula ito pagkatapos.',
  watching: 'Binabantayan ang tawag mo…',
  watchingWhy: 'Binabasa lang ang tawag mo; walang binabago rito.',
  callPoor: 'Hindi maganda ang tunog ng tawag mo ngayon',
  callWellAgain: 'Maayos na ulit ang tunog ng tawag mo',
  notSetUp: 'Hindi tama ang pagkakaayos ng pagsusuring ito',
  notSetUpStep: 'Sabihin sa mga namamahala ng page na ito. Para sa kanila ang linya sa ibaba.',
  notFetched: 'May bahagi ng pagsusuring ito na hindi nakuha',
  notFetchedStep: 'Tingnan kung online ka, saka subukan ulit.',
  score: (mos) => `score na ${mos}`,
  scoreRange: 'Tinatayang score (MOS) mula 1, masama, hanggang 4.5, pinakamaganda.',
  testLonger: 'Subukan ulit sa ibang oras ng araw: makapagpapasya ang ilang test.',
  chooseOpus: 'Hilingin ang voice format na Opus sa mga namamahala ng telepono mo.',
};
