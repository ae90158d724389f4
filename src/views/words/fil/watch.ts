import type { Dictionary } from '../dictionary.ts';

/** The words of the watch of a line. */

export const WATCH_WORDS: Dictionary['WATCH_WORDS'] = {
  heading: 'Bantayan ang linya mo',
  lead: 'Habang bukas ang tab na ito, may maikling test call paminsan-minsan. Aabisuhan ka kapag masyado nang mahina ang linya mo para sa calls, at kapag maayos na ulit.',
  promises: (seconds, megabytes) => [
    `${seconds} segundo ang bawat test call. Gumagamit ito ng mga ${megabytes} na data bawat oras.`,
    'Wala kang maririnig, at walang microphone na ginagamit.',
    'Puwedeng nasa background ang tab; matatapos lang ang pagbabantay kapag isinara ito.',
    'Bago ang call, pindutin ang “Nasa call ako”: walang ite-test noon.',
  ],
  every: 'Mag-test kada mga',
  everyChoices: { 5: '5 minuto', 15: '15 minuto', 30: '30 minuto', 60: '60 minuto' },
  dataUse: (megabytes) =>
    `Gumagamit ng mga ${megabytes} na data bawat oras, higit nang kaunti kapag may problema ang linya mo.`,
  start: 'Simulan ang pagbabantay',
  stop: 'Ihinto ang pagbabantay',
  beginCall: 'Nasa call ako',
  endCall: 'Tapos na ang call ko',
  status: 'Sa ngayon',
  goneOn: 'Naka-on ang pagbabantay noong binuksan ang page na ito, kaya tuloy ito.',
  soFar: 'Hanggang ngayon',
  lastWatch: 'Ang huling pagbabantay',
  copy: 'Kopyahin ang buod',
  copied: 'Nakopya.',
  notCopied: 'Hindi pinapayagan ng browser na ito na mangopya ang page. Piliin ang text sa itaas at ikaw ang kumopya.',
  print: 'I-print',
  lastTests: 'Ang mga huling test',
  when: 'Oras',
  what: 'Resulta',
  direction: 'Mas mahinang direksyon',
  allTests: 'Lahat ng test at trend',
  noTests: 'Wala pang test.',
};

/** What the watch is at: a line to read first, and what it means. */
export const WATCH_STATE_WORDS: Dictionary['WATCH_STATE_WORDS'] = {
  off: { line: 'Hindi nagbabantay.', meaning: '' },
  starting: { line: 'Sandali lang…', meaning: '' },
  waiting: {
    line: (time) => `Nagbabantay. Susunod na test: ${time}.`,
    meaning: 'Puwede mong ituloy ang trabaho mo.',
  },
  testing: {
    line: 'Nagbabantay. Nagte-test ngayon.',
    meaning: 'Ilang segundo lang ito. Puwede mong ituloy ang trabaho mo.',
  },
  'on-call': {
    line: (time) => `Naka-pause para sa call mo, hanggang ${time} ang pinakamatagal.`,
    meaning: 'Walang tine-test. Nilalaktawan ang mga nakatakdang test at binibilang na nilaktawan.',
  },
  woken: {
    line: (time) => `Naka-sleep ang computer mo. Susunod na test: ${time}.`,
    meaning: 'Bibigyan muna ng sandali ang linya mo na bumalik, para hindi ito masisi sa pag-sleep.',
  },
  elsewhere: {
    line: 'Ibang tab ng page na ito ang nagbabantay.',
    meaning: 'Kapag isinara ang tab na iyon, ito ang papalit.',
  },
  blocked: {
    line: 'Mag-click kahit saan sa page na ito para magpatuloy.',
    meaning: 'Sa page na kabubukas lang, hindi pinapayagan ng browser na tumunog ang test voice bago mag-click.',
  },
};

export const NOTIFY_WORDS: Dictionary['NOTIFY_WORDS'] = {
  heading: 'Notifications',
  default: 'Kung walang notifications, sa page na ito lang lalabas ang mga alerto.',
  ask: 'Payagan ang notifications',
  granted:
    'Makakatanggap ka ng isang notification kapag masyado nang mahina ang linya mo para sa calls, at isa kapag maayos na ulit.',
  denied:
    'Hindi pinapayagan ng browser na ito ang notifications ng page, kaya sa page lang lalabas ang mga alerto. Puwede mo itong payagan sa site settings ng browser.',
  unsupported:
    'Hindi nagpapakita ang browser na ito ng notifications ng mga page, kaya sa page na ito lang lalabas ang mga alerto.',
};

/** What an alert says, by what the worst of its tests came to. */
export const ALERT_WORDS: Dictionary['ALERT_WORDS'] = {
  scored: {
    up: 'Masyadong mahina ngayon ang linya mo para sa calls: hindi ka nila marinig nang maayos',
    down: 'Masyadong mahina ngayon ang linya mo para sa calls: hindi mo sila marinig nang maayos',
    both: 'Masyadong mahina ngayon ang linya mo para sa calls',
    doThis: 'I-pause ang mga download, upload at video sa linyang ito. Kung naka-Wi-Fi ka, gumamit ng cable.',
  },
  dropped: {
    heading: 'Napuputol ngayon ang mga test call',
    doThis: 'Tingnan ang Wi-Fi mo, o gumamit ng cable. I-off ang anumang VPN.',
  },
  'no-call': {
    heading: 'Walang test call na nakakalusot ngayon',
    doThis: 'Tingnan kung online ka, at i-off ang anumang VPN. Kung naka-Wi-Fi ka, gumamit ng cable.',
  },
  since: (time) => `Mula ${time}.`,
  worst: (score, alert) => `Pinakamababang score ${score}; inaabisuhan ka kapag mas mababa sa ${alert}.`,
  twoOfThree: 'Dalawa sa tatlong test call ang kailangan para sa alerto.',
  seeTest: 'Tingnan ang pinakamahinang test',
  recovered: 'Sapat na ulit ang linya mo para sa calls',
  from: (from, to, length) => `Masyado itong mahina mula ${from} hanggang ${to} (${length}).`,
  seen: 'OK',
};

export const SHIFT_WORDS: Dictionary['SHIFT_WORDS'] = {
  head: (from, to) => `Bantay ng linya, ${from} hanggang ${to}:`,
  untilNow: (time) => `ngayon (${time})`,
  tests: (count) => `${count} test.`,
  noTests: 'walang test.',
  /** `met` of `told`, which are those of `count` that say something of the line. */
  testsMet: (count, met, told, target) => {
    const who = met !== told ? `${met} sa ${told} ang` : told === 1 ? 'ito ay' : 'lahat ay';
    return `${count} test, ${who} umabot sa target (${target}).`;
  },
  untold: (count) => `${count} ang walang sinabi tungkol sa linya.`,
  skipped: (count, why) => `Nilaktawan: ${count} (${why}).`,
  skippedWhy: (count, why) => `${count} ${why}`,
  skippedFor: {
    call: 'habang nasa call',
    busy: 'habang may ibang test',
    asleep: 'naka-sleep ang computer',
    blocked: 'bago mag-click',
  },
  worst: (time, what) => `Pinakamahina: ${time}, ${what}.`,
  noWorst: 'Pinakamahina: wala pang test na may masasabi tungkol sa linya.',
  score: (score, direction) => `score ${score} (${direction})`,
  bothWays: 'parehong direksyon',
  failed: {
    'no-call': 'walang call na nakalusot',
    dropped: 'naputol ang call',
    unknown: 'walang sinasabi tungkol sa linya',
  },
  alerts: (list) => `Mga alerto: ${list}.`,
  noAlerts: 'Mga alerto: wala.',
  lasted: (from, to, length) => `${from} hanggang ${to} (${length})`,
  lasting: (from) => `mula ${from}`,
};
