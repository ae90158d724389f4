import type { Dictionary } from '../dictionary.ts';

/** The words around notes, names and marks. */

export const ANNOTATION_WORDS: Dictionary['ANNOTATION_WORDS'] = {
  heading: 'Notes mo',
  lead: 'Para sa iyo at sa help desk ninyo. Kasama ng test na ito, at nahahanap sa search ng history.',
  note: 'Note',
  noteHint: 'Ano ang nangyayari noon: “naka-VPN”, “nagsi-stream ang mga bata”, “bagong cable”',
  agent: 'Sino ang nag-test',
  place: 'Lugar',
  headset: 'Headset',
  provider: 'Internet provider',
  tags: 'Tags',
  tagsHint: 'Kung marami, lagyan ng kuwit sa pagitan: Wi-Fi, gabi',
  saving: 'Sine-save…',
  saved: 'Na-save.',
  notSaved:
    'Hindi na-save: hindi maisulat ang history. Narito pa ang na-type mo; baguhin ito nang isa pang beses para subukan ulit.',
  tooManyTags: (most) => `Ang unang ${most} tag lang ang sine-save.`,
  open: 'Notes',
  openNamed: (when) => `Notes sa test noong ${when}`,
};

export const MARK_WORDS: Dictionary['MARK_WORDS'] = {
  heading: 'May binago ako',
  lead: 'Markahan ang sandali: bagong router, ibang kuwarto, cable. Sasabihin ng history kung talagang nakatulong.',
  text: 'Ano ang nagbago',
  textHint: 'inilipat ang router',
  when: 'Kailan',
  save: 'Markahan',
  delete: 'Burahin',
  deleteNamed: (text) => `Burahin ang marka na “${text}”`,
  question: 'Burahin ang markang ito? Hindi mabubura ang mga test mo.',
  noText: 'Sabihin nang maikli kung ano ang nagbago.',
  noTime: 'Sabihin kung kailan ito nagbago: petsa at oras.',
  notSaved: 'Hindi na-save: hindi maisulat ang history.',
  none: 'Wala pang minamarkahan.',
};
