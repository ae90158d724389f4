import type { Dictionary } from '../dictionary.ts';

/** The words of a result that somebody sent. */

export const SHARED_WORDS: Dictionary['SHARED_WORDS'] = {
  loading: 'Binubuksan ang resulta…',
  from: 'Resultang ipinadala sa iyo',
  who: 'Sino',
  nobody: 'Walang pinangalanan ang link',
  ticket: 'Ticket',
  site: 'Site',
  place: 'Lugar',
  headset: 'Headset',
  provider: 'Internet provider',
  note: 'Ano ang sinabi nila',
  yourClock: 'Oras ng test, sa orasan mo',
  theirClock: 'Oras ng test, sa orasan nila',
  you: 'Sa page na ito, ang “mo” at “iyo” ay ang nag-test.',
  trust: {
    checking: 'Tinitingnan kung nabago ito…',
    verified: 'Beripikado: nakita ng server ng page na ito ang mismong resultang ito.',
    'not-verified': 'Hindi beripikado: nabago ang resultang ito o galing sa iba.',
    'not-seen': 'Walang pirma: hindi ito dumaan sa server na makapagsasabi kung nabago ito.',
    'cannot-tell': 'Hindi masabi kung nabago ito: hindi makuha o magamit ang key ng server.',
  },
  seenAt: (when) => `Nakita noong ${when}.`,
  add: 'Idagdag sa history ko',
  adding: 'Idinadagdag…',
  added: 'Naidagdag sa history mo.',
  here: 'Nasa history mo na.',
  own: 'Isa sa sarili mong mga test, nasa history mo na.',
  notAdded: 'Hindi naidagdag: hindi maisulat ang history.',
  openIt: 'Buksan doon',
  toDesk: 'Lahat ng resulta ng help desk',
  noTrace: 'Walang larawan ng bawat packet: hindi kasama ang mga ito sa resultang ito.',
};

export const SHARED_REFUSED_WORDS: Dictionary['SHARED_REFUSED_WORDS'] = {
  heading: 'Hindi maipakita ang resultang ito',
  whys: {
    'too-long':
      'Mas mahaba ang link na ito kaysa sa anumang result link. Baka dalawa ang na-paste sa isa. Sa page ng help desk mag-paste ng marami.',
    damaged:
      'May kulang na bahagi ng link na ito, o nabago sa daan. Minsan pinuputol ng chat o mail program ang mahahabang link: kopyahin ulit nang buo, o hingin ang resulta bilang file.',
    newer:
      'Ginawa ang resultang ito ng mas bagong version ng Callprobe. Buksan ito sa page na pinanggalingan nito, o i-update ang isang ito.',
    'inflates-too-far': 'Sobrang laki ng laman ng link na ito para sa isang resulta. Hindi ito binuksan.',
    'not-a-result': 'Walang resulta sa link na ito. Hilingin sa nagpadala na kopyahin ulit.',
  },
  toDesk: 'Sa page ng help desk',
  toStart: 'Gumawa ng sarili mong test',
};
