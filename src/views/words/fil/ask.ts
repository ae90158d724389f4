import type { Dictionary } from '../dictionary.ts';

/** The words of a test that is asked for: of whoever asks, and of whoever is asked. */

/** What the person sees who opens a test link. `by` may be a person or a team, so that no "ni" or "ng" stands before it. */
export const ASKED_WORDS: Dictionary['ASKED_WORDS'] = {
  heading: (by) => `${by}: paki-test ang linya mo`,
  why: 'Bakit',
  forWhom: 'Para kay',
  ticket: 'Ticket',
  site: 'Site',
  what: {
    usual: 'Test call mula sa browser na ito papunta sa test server at pabalik. Binabantayan ang bawat voice packet.',
    quick:
      'Test call mula sa browser na ito papunta sa test server at pabalik. Hihinto ito kapag malinaw na ang sagot.',
    long: 'Mas mahabang test call mula sa browser na ito papunta sa test server at pabalik. Ipinapakita nito ang taas-baba ng linya mo.',
    check:
      'Susubukan ang lahat ng daan papunta sa test server, saka gagawa ng test call. Hindi sadyang pupunuin ang linya mo.',
    reach: 'Susubukan ang bawat daan papunta sa test server. Walang gagawing call.',
    routes: 'Tig-isang test call sa bawat test server, lahat nang sabay.',
    load: 'Test call habang sadyang pinupuno ang linya mo nang 15 segundo: dapat walang ibang nasa call habang ginagawa ito.',
  },
  takes: (time, data) => `Aabutin ng ${time} at ${data}.`,
  times: {
    usual: 'mga 20 segundo',
    quick: '6 hanggang 30 segundo',
    long: (length) => `mga ${length}`,
    check: 'mga isang minuto',
    reach: 'hanggang 5 segundo',
    routes: 'mga 10 segundo',
    load: 'mga 40 segundo',
  },
  data: {
    about: (megabytes) => `mga ${megabytes} na data`,
    atMost: (megabytes) => `hanggang ${megabytes} na data`,
    aCall: (megabytes) => `mga ${megabytes} na data bawat call`,
    hardly: 'halos walang data',
    unknown: 'data na kasindami ng kaya ng linya mo sa oras na iyon',
  },
  noMicrophone: 'Walang microphone: ang page ang gumagawa ng boses. Hayaan lang na bukas ang page na ito.',
  route: (name) => `Sa test server na “${name}”.`,
  codec: (name) => `Sa voice format na ${name}.`,
  start: 'Simulan ang test',
  until: (date) => `Gumagana ang link na ito hanggang ${date}.`,
  sharedHeading: 'Ano ang ibabahagi, at kanino',
  back: {
    link: (by) =>
      `Walang kusang ipinapadala. Makikita mo muna ang resulta; saka isang click para kopyahin ito bilang link, na ipapadala mo sa humiling (${by}).`,
    file: (by) =>
      `Walang kusang ipinapadala. Makikita mo muna ang resulta; saka isang click para i-save ito bilang file, na ipapadala mo sa humiling (${by}).`,
    mail: (by) =>
      `Walang kusang ipinapadala. Makikita mo muna ang resulta; saka isang click para simulan ang e-mail na kasama ito, para sa humiling (${by}).`,
    server: (deployment) =>
      `Walang kusang ipinapadala. Makikita mo muna ang resulta; saka isang click para ipadala ito sa server ng ${deployment}.`,
  },
  automatic: (deployment) =>
    `Pagkatapos ng test, kusang mapupunta ang resulta sa server ng ${deployment}. Sabay mo itong makikita rito.`,
};

/** What a shared result holds, and what it does not. */
export const CONTENTS_WORDS: Dictionary['CONTENTS_WORDS'] = {
  sent: 'Nasa resulta:',
  notSent: 'Wala rito:',
  figures: 'Kung kailan ka nag-test, ang mga score at numero ng test bawat segundo, at kung ano ang natuklasan',
  computer: 'Kung gaano ka-busy ang computer na ito, at kung naka-battery ito',
  link: (words) => `Ang nasa link: ${words}`,
  words: 'Ang isusulat mo para isama rito',
  browser: 'Ang pangalan at version ng browser mo',
  timeZone: 'Ang time zone mo',
  microphone: 'Ang pangalan ng microphone at speaker mo, kung nag-check ka ng headset at piniling i-save ang mga ito',
  noAddresses: 'Mga address: hindi ang sa iyo at hindi ang sa mga server',
  noSound: 'Tunog: walang sine-save',
  noPackets: 'Ang recording ng bawat packet',
  noBrowser: 'Ang pangalan ng browser mo',
  noTimeZone: 'Ang time zone mo',
  noMicrophone: 'Ang pangalan ng mga device mo',
};

/** In place of a test that cannot be offered. */
export const REFUSED_WORDS: Dictionary['REFUSED_WORDS'] = {
  loading: 'Binabasa ang link…',
  headings: {
    damaged: 'Sira ang test link na ito',
    expired: 'Expired na ang test link na ito',
    newer: 'Kailangan ng test link na ito ang mas bagong page',
    'not-offered': 'Hindi magagawa ng page na ito ang hinihinging test',
    unknown: 'Hindi mabasa ang test link na ito',
  },
  meaning: {
    damaged: 'May kulang na bahagi nito o nabago sa daan. Minsan napuputol ng chat o mail program ang mahahabang link.',
    expired: (date) =>
      date === null ? 'Para ito sa isang takdang panahon na tapos na.' : `Gumana ito hanggang ${date}.`,
    newer: 'Ginawa ito ng Callprobe na mas bago kaysa sa page na ito.',
    'not-offered': 'Humihingi ito ng bagay na hindi, o hindi na, naka-set up dito.',
    unknown: 'Hindi ito test link na kilala ng page na ito.',
  },
  step: {
    damaged: 'Kopyahin ang buong link at buksan ulit, o humingi ng bago sa nagpadala nito.',
    expired: 'Humingi ng bago sa nagpadala nito.',
    newer: 'I-reload ang page na ito. Kung hindi makatulong, magtanong sa nagpadala ng link.',
    'not-offered': 'Sabihin sa nagpadala nito, kasama ang detalye sa ibaba.',
    unknown: 'Humingi ng bago sa nagpadala nito.',
  },
  plain: 'Magagawa mo pa rin ang karaniwang test. Maipapadala rin sa help desk mo ang resulta nito.',
  toStart: 'Pumunta sa karaniwang test',
};

/** The link builder. */
export const ASK_WORDS: Dictionary['ASK_WORDS'] = {
  heading: 'Hilingin sa iba na i-test ang linya niya',
  lead: 'Punan ito at ipadala ang link. Makikita ng magbubukas nito ang hinihingi mo, pipindot siya ng isang button, at may resultang maibabalik sa iyo.',
  formHeading: 'Ano ang hinihingi mo',
  by: 'Sino ang humihiling',
  byHint: 'kung paano ka kilala ng tao: “Maria, IT help desk”',
  labels: 'Sino ang hinihilingan',
  labelsHint: 'Pangalan o numero, kung paano mo sila kilala. Isa bawat hilera, at may sariling link ang bawat isa.',
  ticket: 'Ticket',
  site: 'Site',
  why: 'Bakit',
  whyHint: '“Sabi ng mga caller, napuputol ang boses mo.”',
  kind: 'Test',
  kinds: {
    usual: 'Test call (20 segundo)',
    quick: 'Mabilis na check (6 hanggang 30 segundo)',
    long: 'Mahabang test',
    check: 'Kumpletong check (isang minuto)',
    reach: 'Mga daan papunta sa test server (5 segundo)',
    routes: 'Mga test server, magkatabi (10 segundo)',
    load: 'Boses habang abala ang linya (40 segundo)',
  },
  length: 'Haba ng mahabang test',
  route: 'Test server',
  codec: 'Voice format',
  language: 'Wika',
  back: 'Paano babalik ang resulta',
  backs: {
    link: 'Link na kokopyahin nila',
    file: 'File na ise-save nila',
    mail: 'Sa e-mail',
    server: 'Sa server ng page na ito',
  },
  until: 'Bisa ng link',
  untils: { day: '1 araw', week: '1 linggo', month: '30 araw', never: 'Hangga’t gusto nila' },
  /** In the preview, until it is filled in. */
  somebody: 'Help desk ninyo',
  usual: 'Ang karaniwan',
  none: 'Wala',
  theirs: 'Kung ano ang gusto ng browser nila',
  faults: {
    by: 'Sabihin kung sino ang humihiling: kahit isang letra.',
    name: (most) => `Hanggang ${most} character.`,
    labels: (most) => `Hanggang ${most} character bawat hilera.`,
    tooMany: (most) => `Hanggang ${most} hilera.`,
    noAddress: 'Walang web address dito: kailangang mapagkatiwalaan ng magbubukas ng link ang mga salitang ito.',
  },
  seesHeading: 'Ano ang makikita nila',
  previewOnly: 'Sa link gumagana ang button, hindi rito.',
  linkHeading: 'Ang link',
  linkFor: (label) => `Ang link para kay ${label}`,
  linksHeading: (count) => `${count} link`,
  notYet: 'Lalabas dito ang link kapag napunan na ang form.',
  copyLink: 'Kopyahin ang link',
  copied: 'Nakopya.',
  copyCsv: 'Kopyahin lahat bilang table (CSV)',
  csvHead: ['Sino', 'Ticket', 'Link'],
  who: 'Sino',
  link: 'Link',
  qrTitle: 'QR code ng link',
  qrAbout: (label) =>
    `Binubuksan ang test ${label === null ? '' : `para kay ${label} `}sa phone na itinapat ang camera rito.`,
  message: 'Text para sa mail o chat',
  copyMessage: 'Kopyahin ang text',
  messageText: (ask) =>
    `Paki-test ang linya mo para sa calls.${ask.why === null ? '' : ` ${ask.why}`}\nBuksan ang link na ito sa browser na ginagamit mo sa calls at pindutin ang button. Aabutin ito ng ${ask.time} at hindi kailangan ng microphone.\n${ask.address}\n${ask.by}`,
  local:
    'Nakabukas ang page na ito sa address na gumagana lang sa computer na ito. Buksan ito sa public address nito para makagawa ng link para sa iba.',
  privacy:
    'Nasa link mismo ang lahat ng ito: mababasa ng sinumang may link. Hindi ito umaabot sa anumang server o log.',
  anew: 'Bagong link',
  newer: 'Ang binago rito ay bagong link; gumagana pa rin ang mga naipadala na.',
};
