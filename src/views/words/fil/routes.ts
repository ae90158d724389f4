import type { Dictionary } from '../dictionary.ts';

/** The words of the comparison of routes, and of what this computer did. */

export const ROUTES_WORDS: Dictionary['ROUTES_WORDS'] = {
  table: 'Ang mga route, ikinumpara',
  route: 'Route',
  delay: 'Papunta at pabalik',
  setUp: 'Unang boses pagkatapos ng',
  recommended: 'inirerekomenda',
  lost: (percent) => `${percent} ang nawala`,
  recommend: (name, sentence) => `Inirerekomenda mula sa linya mo: ${name}. ${sentence}`,
  onlyOne: 'Isang route lang ang nasukat, kaya walang pagpipilian.',
  noneWorked: 'Walang call na nakalusot sa alinman sa mga route.',
  alike: 'Walang pagkakaibang mahalaga: mula sa linya mo, pare-parehong maganda ang mga route na ito.',
  alikeAndWorse: (best, worse) =>
    `Mula sa linya mo, pare-parehong maganda ang ${best}. Hindi inirerekomenda: ${worse}.`,
  unclear: 'Kulang ang nasukat para magrekomenda ng isang route.',
  sounds: (other) => `Mas maganda ang tunog ng calls dito kaysa sa ${other}.`,
  quicker: (ms, other) => `Mas mabilis nang ${ms} ang boses dito kaysa sa ${other}.`,
  onlyThis: (other) => `Hindi nakalusot ang calls sa ${other}.`,
  sideBySide: 'Sabay sinukat ang mga route, para pare-pareho silang tinamaan ng iba pang nangyayari sa linya mo.',
  explain:
    'Up: boses mo papunta sa kanila. Down: boses nila papunta sa iyo. Sa ilalim ng bawat score: ang saklaw na dahil sa tsansa, at ang bahagi ng boses na nawala. Papunta at pabalik: isang beses sa test server.',
  cost: (seconds, data) => `Inabot ng ${seconds}. Nagamit na data: ${data}.`,
};

export const ROUTES_PROGRESS_WORDS: Dictionary['ROUTES_PROGRESS_WORDS'] = {
  name: 'Takbo ng bawat route',
  state: 'Ngayon',
  phases: {
    waiting: 'naghihintay ng turno',
    connecting: 'kumokonekta',
    'warming-up': 'nagwa-warm-up',
    measuring: 'sinusukat',
    loading: 'pinupuno ang linya',
    finishing: 'binubuo ang resulta',
    done: 'tapos na',
  },
  failed: 'hindi nakalusot',
};

export const COMPUTER_WORDS: Dictionary['COMPUTER_WORDS'] = {
  untested: 'Walang ginawang call, kaya hindi alam kung ano ang ginagawa ng computer na ito habang may call.',
  calm: 'Walang nakasagabal sa call sa computer na ito.',
  disturbed: (busy, measured) =>
    `Naipit ang boses sa computer na ito nang ${busy} sa ${measured} segundo; hindi isinama sa score ang mga iyon.`,
  atLimit: 'Sagad ang processor ng computer na ito sa ilang bahagi ng call, pero nadala pa rin nito ang boses.',
  unseen: 'Hindi nasukat kung busy ang computer na ito.',
  none: 'wala',
  power: 'Kuryente',
  pluggedIn: 'nakasaksak',
  onBattery: 'naka-battery',
  level: (power, percent) => `${power}, ${percent} ang karga`,
};
