import type { Dictionary } from '../dictionary.ts';

/** The words of what is kept, and of files. */

export const KEEPING_WORDS: Dictionary['KEEPING_WORDS'] = {
  heading: 'Ano ang sine-save',
  lead: 'Sa browser na ito lang ang lahat. Mabubura ito kapag binura ang site data ng browser.',
  days: 'Tagal ng pag-save ng mga test',
  dayChoices: { '30': '30 araw', '90': '90 araw', '365': 'Isang taon', forever: 'Palagi' },
  traces: 'Packet recording ng pinakabagong',
  traceChoices: { '0': 'Walang test', '10': '10 test', '50': '50 test', '200': '200 test', '1000': '1,000 test' },
  tracesAbout: 'Ang recording sa likod ng larawan ng call. Ito ang pinakamalaki sa espasyo.',
  room: 'Gumamit ng hanggang',
  roomChoices: { none: 'Kung ano ang payag ng browser', '20': '20 MB', '50': '50 MB', '200': '200 MB' },
  saved: 'Na-save. May bisa na ngayon.',
  notSaved: 'Hindi na-save: hindi maisulat ang history.',
  used: (tests, bytes) => `Naka-save rito: ${tests}, mga ${bytes}.`,
  quota: (bytes) => `Hanggang ${bytes} ang payag ng browser sa site na ito.`,
  traceCount: (traces) => `Sa mga ito, may packet recording ang: ${traces}.`,
  persistent: 'Nangako ang browser na hindi nito kusang buburahin ang history.',
  notPersistent: 'Maaaring kusang burahin ng browser ang history kapag naubusan ito ng espasyo.',
  noPromise: 'Hindi sinasabi ng browser na ito kung maaari nitong kusang burahin ang history.',
  persist: 'Hilingin sa browser na huwag itong burahin',
  persistRefused:
    'Hindi ito ipinangako ng browser. Madalas itong pumayag kapag naka-bookmark o mas ginagamit ang page.',
  tidied: (what) => `Sa huling paglilinis, inalis ang ${what}.`,
  tidiedNothing: 'Wala pang kinailangang alisin.',
  tidiedTests: (_, text) => `${text} test`,
  tidiedBodies: (_, text) => `mga detalye ng ${text} test`,
  tidiedTraces: (_, text) => `recording ng ${text} test`,
};

export const FILE_WORDS: Dictionary['FILE_WORDS'] = {
  heading: 'Mga file',
  saveAll: 'I-save lahat bilang file',
  saveCsv: 'I-save bilang table (CSV)',
  read: 'Magbasa ng file',
  about:
    'Nasa file ang lahat at puwede itong basahin ulit, dito o sa iba; bubukas ang table sa anumang spreadsheet. Walang magbabago kapag dalawang beses binasa ang file.',
  saving: (percent) => `Sine-save… ${percent}`,
  reading: (percent) => `Binabasa… ${percent}`,
  saved: (tests) => `Na-save ang ${tests}.`,
  added: (count) => `Nabasa: ${count} test at marka ang naidagdag.`,
  changed: (added, updated) => `Nabasa: ${added} test at marka ang naidagdag, ${updated} ang na-update.`,
  nothingNew: 'Walang bago sa file na ito: narito na ang lahat ng laman nito.',
  refused: 'Walang nabasa, at walang nabago.',
  refusals: {
    'too-large': 'Mas malaki ang file na ito kaysa sa anumang history na sine-save ng page na ito.',
    unreadable: 'Hindi mabasa ang file na ito: nailipat, nabura o nabago mula nang piliin mo.',
    'not-json': 'Putol ang file na ito, o iba ang uri: hindi ito ang sine-save ng page na ito.',
    'not-ours': 'Hindi history o resulta ng Callprobe ang file na ito.',
    newer: 'Na-save ang file na ito ng mas bagong Callprobe kaysa rito. I-reload ang page na ito at subukan ulit.',
    'wrong-field': 'May laman ang file na ito na hindi tulad ng dapat.',
  },
  failed: 'Hindi iyon gumana. Walang nabago.',
};
