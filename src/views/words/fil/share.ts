import type { Dictionary } from '../dictionary.ts';

/** The words of giving a result to somebody else. */

export const SHARE_WORDS: Dictionary['SHARE_WORDS'] = {
  heading: 'Ipadala ang resultang ito',
  headingAsked: (by) => `${by}: hinihingi ang resultang ito`,
  open: 'Ipadala sa help desk',
  lead: 'Walang umaalis sa page na ito hangga’t hindi mo pinipindot ang isa sa mga button.',
  leadAutomatic: (deployment) => `Kusa itong napunta sa server ng ${deployment}, gaya ng sinabi bago ang test.`,
  addWords: 'Idagdag ang sarili mong salita',
  wordsAbout: 'Hindi kailangan ang lahat ng ito, at kasama ito ng resulta.',
  frozen: 'Kasama ng resulta ang mga salitang ito.',
  note: 'Note',
  noteHint: 'Ano ang nangyayari noon: “naka-VPN”, “nagsi-stream ang mga bata”',
  place: 'Lugar',
  headset: 'Headset',
  provider: 'Internet provider',
  contents: 'Ano ang nasa loob, at ano ang wala',
  ways: 'Mga paraan ng pagpapadala',
  copyLink: 'Kopyahin ang result link',
  linkAbout: (kilobytes) => `Ang buong resulta sa isang link (${kilobytes}). Mababasa ito ng sinumang may link.`,
  linkLong: (kilobytes) =>
    `Ang buong resulta sa isang link. Mahaba ito (${kilobytes}), at pinuputol ng ilang chat program ang ganitong link: mas ligtas ang file.`,
  making: 'Ginagawa ang link…',
  linkFailed: 'Walang magawang link mula sa resultang ito. Ipadala ang file.',
  saveFile: 'I-save ang resulta bilang file',
  fileAbout: 'Para i-attach sa ticket o e-mail.',
  mail: 'Sumulat ng e-mail',
  mailAbout: {
    withLink: 'Binubuksan ang mail program mo na may buod at result link.',
    withoutLink:
      'Binubuksan ang mail program mo na may buod. Masyadong mahaba ang result link para doon: kopyahin ito, at i-paste sa ilalim ng buod.',
  },
  mailSubject: (test) => `Resulta ng test ng linya (${test})`,
  mailRest: 'Ang buong resulta, na mabubuksan sa browser:',
  mailPaste: 'Ang buong resulta (i-paste rito ang kinopyang link, o i-attach ang na-save na file):',
  send: (deployment) => `Ipadala sa ${deployment}`,
  serverAbout:
    'Mapupunta sa sariling server ng page na ito. Gaya ng sa bawat page, nakikita ng server ang address na pinanggalingan mo.',
  sendAgain: 'Subukan ulit',
  copySummary: 'Kopyahin ang buod',
  summaryAbout: 'Tatlong linya ng text para sa ticket o chat.',
  print: 'I-print, o i-save bilang PDF',
  printAbout: 'Sa isang page.',
  copied: 'Nakopya.',
  notCopied: 'Hindi pinapayagan ng browser na ito na mangopya ang page. Piliin ang text at ikaw ang kumopya:',
  textToCopy: 'Text na kokopyahin',
};

/** What became of a result that goes through the server. */
export const DELIVERY_WORDS: Dictionary['DELIVERY_WORDS'] = {
  sending: 'Ipinapadala…',
  sent: (when) => `Naipadala. Nakita ito ng server noong ${when}.`,
  waiting:
    'Naghihintay na maipadala. Kusa itong aalis kapag tinanggap na ng server, kahit isinara at binuksan ulit ang page na ito.',
  nextTry: (when) => `Susunod na subok: ${when}.`,
  refused: 'Hindi ito tinanggap ng server. Gumamit ng ibang paraan, o sabihin sa help desk ang nasa ibaba.',
  'no-room': 'Masyado nang maraming resultang naghihintay maipadala. Gumamit ng ibang paraan.',
  unstored: 'Walang sine-save rito ang browser na ito: hayaang bukas ang page na ito hanggang maipadala.',
};

/** The three lines of a summary. */
export const SUMMARY_WORDS: Dictionary['SUMMARY_WORDS'] = {
  verdict: (heading, score, target) =>
    score === null ? heading : `${heading} (score ${score} sa 4.5, target ${target})`,
  direction: (name, score, lost, delay) => `${name}: score ${score}, nawala ${lost}, delay ${delay}`,
  nothing: 'Walang nasukat na boses.',
  test: (id, when, asked) => `Callprobe test ${id}, ${when}${asked.map((word) => `, ${word}`).join('')}`,
  label: (label) => `para kay ${label}`,
  ticket: (ticket) => `ticket ${ticket}`,
};
