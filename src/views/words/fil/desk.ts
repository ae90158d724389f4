import type { Dictionary } from '../dictionary.ts';

/** The words of the help desk's overview, and of what it takes in. */

export const DESK_WORDS: Dictionary['DESK_WORDS'] = {
  heading: 'Help desk',
  lead: 'Ang mga linya ng mga taong nagpadala sa iyo ng resulta, nauuna ang pinakamahina. Nasa browser na ito lang.',
  ask: 'Humiling ng test',
  loading: 'Binabasa ang mga resulta…',
  unreadable: 'Hindi mabasa ang mga resulta sa browser na ito.',
  empty: 'Wala pang resulta.',
  emptyTeach:
    'Gumawa ng test link at ipadala ito. Makikita ng magbubukas nito ang hinihingi mo, gagawin niya ang test at ipapadala sa iyo ang resulta. I-paste sa page na ito ang mga link na bumalik, o i-drop ang mga file: may sariling hilera rito ang bawat tao.',
  noneInRange: (range, tests) => `Walang resulta sa ${range}. May mas luma: ${tests}.`,
  noMatch: 'Walang resultang tugma sa mga filter na ito.',
  showAll: 'Ipakita ang lahat ng resulta',
  tableName: 'Mga tao at ang linya nila',
  filters: 'Ano ang titingnan',
  range: 'Panahon',
  place: 'Lugar',
  route: 'Route',
  saveCsv: 'I-save bilang table (CSV)',
  people: (_, shown) => `${shown} tao`,
  nobody: 'Walang pangalan',
  nobodyHint: 'Mga resultang dumating na walang pangalan, baka galing sa iba’t ibang tao.',
  columns: {
    agent: 'Sino',
    verdict: 'Huling hatol',
    up: 'Boses nila papunta sa callers',
    down: 'Boses ng callers papunta sa kanila',
    tests: 'Mga test',
    route: 'Route',
    browser: 'Browser',
    provider: 'Provider',
    when: 'Huling test',
  },
  sortedUp: 'naka-sort',
  sortedDown: 'naka-sort nang pabaligtad',
  notKnown: 'hindi alam',
  notScored: 'walang score',
  below: (bad) => (bad === 0 ? 'walang bagsak' : `${bad} bagsak`),
  openHistory: (name) => `Lahat ng test: ${name}`,
  notVerified: 'hindi beripikado',
  barLegend: (target) =>
    `Bawat bar ay score ng isang direksyon, hanggang 4.5; ang marka rito ay ang target, ${target}. Ang “bagsak” na test ay mababa sa target, naputol, o hindi umabot sa call.`,
};

export const CAUSE_WORDS: Dictionary['CAUSE_WORDS'] = {
  heading: 'Ano ang pare-pareho sa marami',
  badLines: (bad, lines) => {
    if (bad === 0) {
      return lines === 1
        ? 'Hindi bagsak ang nag-iisang linya sa huling test nito.'
        : `Walang bagsak sa ${lines} linya sa huling test.`;
    }
    return lines === 1
      ? 'Bagsak ang nag-iisang linya sa huling test nito.'
      : `${bad} sa ${lines} linya ang bagsak sa huling test.`;
  },
  by: (count, bad, what) => {
    const of = count === bad ? (bad === 1 ? 'Ito' : `Lahat ng ${bad}`) : `${count} sa ${bad}`;
    if (what === 'failed') return `${of}: walang call, o naputol.`;
    return `${of}: ${{ up: 'upload', down: 'download', both: 'upload at download' }[what]}.`;
  },
  same: {
    route: (word) => `Parehong route: ${word}.`,
    provider: (word) => `Parehong Internet provider: ${word}.`,
    connection: (word) => `Parehong uri ng connection: ${word}.`,
    place: (word) => `Parehong lugar: ${word}.`,
    browser: (word) => `Parehong browser: ${word}.`,
    headset: (word) => `Parehong headset: ${word}.`,
    codec: (word) => `Parehong voice format: ${word}.`,
    topology: (word) => `Parehong paraan ng pag-test: ${word}.`,
  },
  evidence: (bad, allBad, good, allGood) =>
    `Mayroon nito ang ${bad} sa ${allBad} bagsak na linya, at ${good} sa ${allGood} maayos na linya.`,
  alongside: (words) => `Pareho rin sa mga linyang iyon ang sumusunod, kaya puwedeng ito rin ang dahilan: ${words}`,
  nothing: 'Walang route, provider, lugar o browser na namumukod: baka nagkataon lang ang pagkakapareho ng mga bagsak.',
  tooFew: 'Kulang ang mga linya para masabi kung ano ang pareho sa mga bagsak.',
  caution: 'Ang pagkakaparehong higit sa nagkataon ay pahiwatig kung saan titingin, hindi patunay.',
};

export const INTAKE_WORDS: Dictionary['INTAKE_WORDS'] = {
  heading: 'Magdagdag ng resulta',
  about:
    'Mag-drop ng mga file kahit saan sa page na ito, o mag-paste ng mga link, kahit buong chat na maraming link. Sa browser na ito lang sila.',
  paste: 'I-paste ang mga result link',
  pasteHint: 'https://…/#/r/1.…',
  add: 'Idagdag ang mga ito',
  choose: 'Pumili ng file',
  drop: 'I-drop dito ang mga file',
  stop: 'Ihinto',
  reading: (done, of) => `Binabasa ang ${done} sa ${of}…`,
  saving: (count) => `Idinadagdag ang ${count}…`,
  stopped: 'Inihinto. Walang naidagdag.',
  failed: 'Walang naidagdag: hindi maisulat ang history.',
  nothing: 'Walang result link sa text na ito.',
  added: (_, shown) => `${shown} resulta ang naidagdag.`,
  updated: (_, shown) => `${shown} ang narito na at nadagdagan ng kulang.`,
  unchanged: (_, shown) => `${shown} ang narito na.`,
  duplicates: (count, shown) =>
    count === 1 ? `${shown} ang dalawang beses dumating.` : `${shown} ang dumating nang higit sa isang beses.`,
  refused: (_, shown) => `${shown} ang hindi mabasa:`,
  refusedList: 'Ano ang hindi mabasa, at bakit',
  moreRefused: (count) => `at ${count} pa`,
  pasted: (place) => `Link ${place} sa text`,
  linkIn: (file, place) => `${file}, link ${place}`,
  open: 'Buksan ang resulta',
  whys: {
    'too-long': 'mas mahaba kaysa sa anumang result link',
    damaged: 'hindi kumpleto, o nabago sa daan',
    newer: 'ginawa ng mas bagong version ng Callprobe kaysa sa page na ito',
    'inflates-too-far': 'sobrang laki ng laman para sa isang resulta',
    'not-a-result': 'hindi resulta ng Callprobe',
    'too-large': 'masyadong malaki',
    unreadable: 'hindi mabasa mula sa disk',
    'not-json': 'putol, nabago, o ibang uri ng file',
    'not-ours': 'hindi resulta ng Callprobe',
    'wrong-field': 'may lamang wala sa anumang resulta',
    'no-links': 'walang result link dito',
    'too-many': 'higit sa kayang kunin nang sabay',
  },
};
