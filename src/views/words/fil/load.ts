import type { Dictionary } from '../dictionary.ts';

/** The words of "When your line is busy": the voice while the line is filled on purpose. */
export const LOAD_WORDS: Dictionary['LOAD_WORDS'] = {
  title: 'Kapag abala ang linya mo',
  explain:
    'Tuloy ang test call habang pinupuno ng data ang linya mo. Dalawang beses dumadaan sa linya ang bawat boses, paakyat at pababa ulit, kaya kung may pila sa isang direksyon, nade-delay ang parehong boses; ang nawalang boses ay sa sarili nitong direksyon.',
  steady: 'Nananatiling maayos para sa calls ang linya mo kahit abala ito.',
  unknown: 'Hindi matukoy ngayon kung ano ang ginagawa ng linya mo kapag abala ito. Mag-test ulit.',
  table: 'Boses kapag walang ibang gamit ang linya at kapag abala ito',
  line: 'Ang linya',
  idle: 'Walang ibang gamit',
  loads: { up: 'Puno ang upload', down: 'Puno ang download', both: 'Puno ang dalawa' },
  score: 'score',
  delay: 'delay',
  lost: 'nawala',
  carries: 'Kaya',
  atLeast: (rate) => `hindi bababa sa ${rate}`,
  used: 'Nagamit na data',
  fits: (calls) => `Kasya ang ${calls} na gaya nito nang sabay, kung walang ibang gumagamit ng linya.`,
  fitsAtLeast: (calls) =>
    `Kasya ang hindi bababa sa ${calls} na gaya nito nang sabay, kung walang ibang gumagamit ng linya.`,
  calls: (_, text) => `${text} call`,
  noRoom: 'Hindi kasya kahit isang call na gaya nito.',
  cut: 'Naubos ang napagkasunduang data bago ang oras, kaya baka mas malaki pa ang kaya ng linya.',
  throughRelay:
    'Dumaan ang data sa test server at pabalik, kaya sabay na napuno ang upload at download at hindi mapaghiwalay.',
  warning: (megabytes, seconds) =>
    `Sadyang pupunuin nito ang linya mo nang mga ${seconds}, at gagamit ng hanggang ${megabytes} na data.`,
  warningOthers:
    'Mapapansin ito ng ibang gumagamit ng linya. Huwag itong simulan sa phone plan na may bilang ang data, o habang nasa call.',
};
