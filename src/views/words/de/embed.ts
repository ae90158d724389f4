import type { Dictionary } from '../dictionary.ts';

/** The words of the page inside another page. */
export const EMBED_WORDS: Dictionary['EMBED_WORDS'] = {
  nav: 'Anruftest',
  goesTo: (host) =>
    `Das Ergebnis jedes Tests, der hier gemacht wird, geht an ${host}: Messwerte, kein Ton, keine Adressen.`,
  /** Over the history. */
  apart: (host) =>
    `Das sind die Tests, die in diesem Browser innerhalb von ${host} gemacht wurden. Tests auf der Seite selbst werden getrennt behalten.`,
  noHistory:
    'Innerhalb einer anderen Seite behalten manche Browser nichts. Für einen Verlauf öffnen Sie den Anruftest für sich allein.',
  refused: {
    heading: 'Der Anruftest läuft nicht innerhalb dieser Seite',
    notAllowed: 'Eine andere Seite zeigt den Anruftest in sich. Wer den Anruftest betreibt, hat ihr das nicht erlaubt.',
    silent: 'Eine andere Seite zeigt den Anruftest in sich, hat ihm aber nicht gesagt, wer sie ist.',
    open: 'Sie können den Anruftest für sich allein öffnen, in einem neuen Tab:',
  },
};
