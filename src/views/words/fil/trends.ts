import type { Dictionary } from '../dictionary.ts';

/** The words of what a history shows: its plots, its tables and its filters. */

export const TREND_WORDS: Dictionary['TREND_WORDS'] = {
  snapshot:
    'Isang sandali lang ang isang test. Mag-test nang 9 AM, 1 PM at 6 PM, at tuwing pangit ang tunog ng call: mula sampung test, ipapakita ng page na ito kung kailan pumapalya ang linya mo.',
  few: 'Trend ang ipinapakita ng iilang test, hindi pa pattern. Mag-test sa ibang oras at sa ibang araw.',
  found: 'Ano ang namumukod',
  foundNothing:
    'Walang namumukod sa mga test na ito: walang mahinang oras, walang paghina, walang direksyon o route na nahuhuli sa iba.',
  foundTooFew: (least) =>
    `Mula ${least} test na may score, hahanapin ng page na ito ang mahihinang oras, mga pagbabago at mga route na pumapalya.`,
  looking: 'Tinitingnan ang mga test…',
  over: 'Sa paglipas ng panahon',
  hours: 'Ayon sa oras at araw ng linggo',
  compared: 'Magkatabi',
  changes: 'Bago at pagkatapos ng pagbabago',
  became: 'Ano ang nangyari sa mga test',
  today: 'Ngayong araw',
  list: 'Ang mga test',
  showAsTable: 'Ipakita bilang table',
  noMatch: 'Walang test na tugma sa mga filter na ito.',
  noneInRange: (range) => `Walang test sa ${range}.`,
  noneScored: 'Wala sa mga test na ito ang may ganoong numero.',
  showAll: 'Ipakita ang lahat ng test',
  targetLine: (mos) => `target ${mos}`,
  unplaced: (tests) => `${tests} ang hindi isinama: hindi alam ang orasan sa lugar ng test.`,
  tooFewHours: (least) =>
    `Mula ${least} test, ipapakita rito ang mga oras sa linggo na pumapalya ang linya mo. Hayaang i-test ito sa lahat ng oras.`,
};

export const METRIC_WORDS: Dictionary['METRIC_WORDS'] = {
  mos: { name: 'Score', short: 'score', unit: 'puntos' },
  loss: { name: 'Nawala', short: 'nawala', unit: '' },
  delay: { name: 'Delay', short: 'delay', unit: '' },
  jitter: { name: 'Hindi pantay na dating', short: 'hindi pantay na dating', unit: '' },
};

export const SIDE_WORDS: Dictionary['SIDE_WORDS'] = {
  worse: 'Ang mas mahinang direksyon',
  up: 'Boses mo papunta sa kanila',
  down: 'Boses nila papunta sa iyo',
};

export const RANGE_WORDS: Dictionary['RANGE_WORDS'] = {
  '7d': { choice: '7 araw', last: 'huling 7 araw' },
  '30d': { choice: '30 araw', last: 'huling 30 araw' },
  '90d': { choice: '90 araw', last: 'huling 90 araw' },
  all: { choice: 'Lahat', last: 'buong history' },
};

export const FILTER_WORDS: Dictionary['FILTER_WORDS'] = {
  heading: 'Ano ang titingnan',
  range: 'Panahon',
  metric: 'Sukat',
  side: 'Direksyon',
  more: 'Iba pang filter',
  any: 'Kahit ano',
  several: 'Ilang pinili',
  unknown: 'hindi alam',
  only: 'Ito lang:',
  remove: (what) => `Alisin ang filter na ${what}`,
  clear: 'Alisin ang mga filter',
  compare: 'Ikumpara',
  showOnly: (what) => `Ipakita lang ang ${what}`,
  /** "Route: Frankfurt". */
  facet: (facet, value) => `${facet}: ${value}`,
};

/** What a facet is called; also of those that only the address can ask for. */
export const FACET_WORDS: Dictionary['FACET_WORDS'] = {
  result: 'Ano ang nangyari',
  mode: 'Uri ng test',
  topology: 'Paraan ng pag-test',
  sameComputer: 'Computer na ito lang',
  route: 'Route',
  codec: 'Voice format',
  connection: 'Connection',
  browser: 'Browser',
  agent: 'Sino ang nag-test',
  place: 'Lugar',
  headset: 'Headset',
  provider: 'Internet provider',
  origin: 'Saan galing',
  tags: 'Tag',
  finding: 'Ano ang natuklasan',
  direction: 'Direksyon',
};

/** Values of the facets that are no names of their own. */
export const FACET_NAMES: Dictionary['FACET_NAMES'] = {
  sameComputer: { true: 'oo', false: 'hindi' },
  connection: { wifi: 'Wi-Fi', ethernet: 'Cable', cellular: 'Mobile network', none: 'Wala', other: 'Iba pa' },
};

export const RESULT_NAMES: Dictionary['RESULT_NAMES'] = {
  scored: 'May score',
  inconclusive: 'Kulang ang data para sa score',
  dropped: 'Naputol ang connection habang may call',
  stopped: 'Inihinto, o isinara ang page',
  'set-up-failed': 'Walang nabuong call',
  examined: 'Pagsusuring walang call',
};

/** Of one's own tests, and of those that somebody sent: how sure it is that nobody changed them. */
export const ORIGIN_NAMES: Dictionary['ORIGIN_NAMES'] = {
  own: 'Ginawa rito',
  verified: 'Natanggap, beripikado',
  'not-verified': 'Natanggap, hindi beripikado',
  'not-seen': 'Natanggap, walang pirma',
  'cannot-tell': 'Natanggap, hindi ma-check',
};

export const WHOSE_WORDS: Dictionary['WHOSE_WORDS'] = {
  label: 'Kaninong mga test',
  mine: 'Ginawa rito',
  received: 'Natanggap mula sa iba',
  all: 'Lahat',
  others: 'Hindi kasama rito ang mga test na ipinadala sa iyo ng iba.',
  showOthers: 'Ipakita ang mga ito sa page ng help desk',
};

export const MODE_NAMES: Dictionary['MODE_NAMES'] = {
  thorough: 'Test call',
  quick: 'Mabilis na check',
  examination: 'Pagsusuri',
  watched: 'Totoong call',
};

export const PLOT_WORDS: Dictionary['PLOT_WORDS'] = {
  trend: (metric, side, tests) =>
    `${METRIC_WORDS[metric].name} sa paglipas ng panahon, ${SIDE_WORDS[side].toLowerCase()}, ${tests}. Lumilipat sa susunod ang mga arrow key.`,
  trendHint: 'Itapat ang pointer sa plot, o gamitin ang mga arrow key, para mabasa ito.',
  /** "score 3.1": a figure with its name. */
  named: (metric, figure) => `${METRIC_WORDS[metric].short} ${figure}`,
  /** `value` and `median` are what `named` made. */
  test: (when, value) => `${when}: ${value}`,
  stretch: (when, median, low, high, tests) =>
    `${when}: ${median} sa gitna, karamihan mula ${low} hanggang ${high}, ${tests}`,
  stretchAlone: (when, median, tests) => `${when}: ${median}, ${tests}`,
  stretchEmpty: (when) => `${when}: walang numero`,
  failed: (tests) => `${tests} ang walang call, o naputol`,
  /** One of the sentences above, and how many failed. */
  withFailed: (stretch, failed) => `${stretch}; ${failed}`,
  openTest: 'Buksan ang test na ito',
  legend: {
    dot: 'isang test',
    median: 'ang gitna: kalahati ng mga test sa itaas, kalahati sa ibaba',
    spread: 'kung nasaan ang walo sa sampung test',
    failed: 'walang nabuong call, o naputol ito',
    mark: 'may binago',
  },
  columns: {
    time: 'Oras',
    tests: 'Mga test',
    low: 'Mababa (1 sa 10 sa ilalim)',
    median: 'Gitna',
    high: 'Mataas (1 sa 10 sa ibabaw)',
    failed: 'Pumalya',
  },
  failedStrip: 'pumalya',
  trendTable: 'Ang trend bilang table',
};

export const HEAT_WORDS: Dictionary['HEAT_WORDS'] = {
  label: (figure) => `${figure} ayon sa araw at oras. Lumilipat ng oras ang mga arrow key.`,
  days: ['Lun', 'Mar', 'Miy', 'Huw', 'Biy', 'Sab', 'Lin'],
  longDays: ['Lunes', 'Martes', 'Miyerkules', 'Huwebes', 'Biyernes', 'Sabado', 'Linggo'],
  hour: (hour) => `${hour}:00 – ${hour + 1}:00`,
  /** "Lunes, 18:00 – 19:00: score 3.1, 14 test". */
  cell: (day, hour, said) => `${day}, ${hour}: ${said}`,
  empty: 'hindi na-test',
  hint: 'Itapat ang pointer sa isang oras, o gamitin ang mga arrow key, para mabasa ito.',
  failed: (tests) => `${tests} ang pumalya`,
  bad: (share, alert) => `${share} ang mas mababa sa ${alert}`,
  thin: 'masyadong kaunti para asahan',
  legend: {
    well: (target) => `abot sa target na ${target} o higit pa`,
    fair: (alert, target) => `${alert} hanggang ${target}`,
    bad: (alert) => `mas mababa sa ${alert}`,
    low: {
      loss: 'pinakakaunting nawala sa mga oras na ito (sa %)',
      delay: 'pinakamaikling delay sa mga oras na ito (sa ms)',
      jitter: 'pinakapantay sa mga oras na ito (sa ms)',
    },
    high: {
      loss: 'pinakamaraming nawala sa mga oras na ito',
      delay: 'pinakamahabang delay sa mga oras na ito',
      jitter: 'pinaka-hindi pantay sa mga oras na ito',
    },
    thin: 'kulang ang test, o iisang araw lang lahat',
    empty: 'hindi na-test',
  },
  table: 'Ang linggo bilang table',
  hourColumn: 'Oras',
};

export const COMPARE_WORDS: Dictionary['COMPARE_WORDS'] = {
  tooFew: (figure) => `${figure}, kulang ang test para ikumpara`,
  testsAndFailed: (tests, failed) => `${tests}, ${failed} ang pumalya`,
  noFigure: 'walang numero',
  summary: (median, low, high) => `${median} sa gitna, kalahati ng mga ito ${low} hanggang ${high}`,
  only: 'Iisang uri ang lahat ng test dito, kaya walang mapagtatabi.',
  nothingKnown: 'Hindi ito alam sa mga test na ito.',
  nothingSaid: 'Isulat ito sa notes ng mga test mo para maikumpara ang mga ito.',
  legend: 'Kahon: ang gitnang kalahati ng mga test. Guhit sa loob: ang gitna. Mga buntot: walo sa sampung test.',
  table: 'Ang paghahambing bilang table',
  columns: {
    group: 'Grupo',
    tests: 'Mga test',
    figures: 'May numero',
    low: 'Mababa',
    quartile1: 'Sangkapat',
    median: 'Gitna',
    quartile3: 'Tatlong sangkapat',
    high: 'Mataas',
    failed: 'Pumalya',
  },
  more: (count) => `${count} pa, na mas kaunti ang test, ang nasa table.`,
};

export const CHANGE_WORDS: Dictionary['CHANGE_WORDS'] = {
  title: (text) => `“${text}”`,
  better: (by) => `Gumanda nang ${by}`,
  worse: (by) => `Humina nang ${by}`,
  same: 'Walang pagkakaiba',
  from: (before, after) => `${before} bago, ${after} pagkatapos`,
  range: (low, high) => `nasa pagitan ng ${low} at ${high} ang totoong pagkakaiba sa 95 sa 100 ganitong kaso`,
  real: 'Totoo: hindi ito nagkataon lang.',
  unsure: 'Hindi pa masabi: baka nagkataon lang.',
  noMatter: 'Walang pagkakaibang mahalaga.',
  unknown: 'Wala pang makapagsasabi',
  why: {
    'few-days-before': 'Kailangan ng mga test sa hindi bababa sa limang araw bago ito para masabi.',
    'few-days-after': 'Kailangan ng mga test sa hindi bababa sa limang araw pagkatapos nito para masabi.',
    'other-hours': 'Magkaiba ang oras ng test bago at pagkatapos, kaya hindi maikukumpara ang dalawa.',
  },
  tests: (before, after) => `${before} bago ito, ${after} pagkatapos`,
  none: 'Markahan ang sandaling may nagbago, at ikukumpara ang mga test bago at pagkatapos nito.',
  table: 'Ang mga pagbabago bilang table',
  columns: {
    change: 'Pagbabago',
    before: 'Bago',
    after: 'Pagkatapos',
    difference: 'Pagkakaiba',
    range: '95 sa 100',
    verdict: 'Totoo?',
  },
  lead: 'Hanggang apat na linggo sa bawat panig, magkatulad na oras ang pinagtatapat.',
  verdicts: { real: 'totoo', unsure: 'hindi masabi', noMatter: 'hindi mahalaga', tooFew: 'kulang ang test' },
};

export const TODAY_WORDS: Dictionary['TODAY_WORDS'] = {
  good: (met, scored, target) => `${met} sa ${scored} test na may score ang umabot sa target na ${target}.`,
  unscored: (tests) => `${tests} ngayong araw, walang may score.`,
  one: (mos, when) => `Isang test na may score ngayong araw: ${mos} nang ${when}.`,
  worst: (mos, when) => `Pinakamahina ang ${mos} nang ${when}.`,
  longest: (from, to, tests) => `Pinakamatagal na maganda mula ${from} hanggang ${to}: ${tests} na sunod-sunod.`,
  failed: (tests) => `${tests} ang pumalya.`,
};

export const COUNT_WORDS: Dictionary['COUNT_WORDS'] = {
  share: 'Bahagi',
  count: 'Mga test',
  result: 'Ano ang nangyari',
};
