import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of the banner about a config.json that could not be used in part. It is for whoever runs the page. */
export const CONFIG_FAULT_WORDS: Dictionary['CONFIG_FAULT_WORDS'] = {
  summary: (count) =>
    plural(count, {
      one: 'Eine Einstellung dieser Seite war nicht nutzbar.',
      other: `${count} Einstellungen dieser Seite waren nicht nutzbar.`,
    }),
  about: 'Sie können weitermachen. Dies ist für den Betreiber der Seite und betrifft ihre Datei config.json:',
  instead: {
    default: 'Stattdessen gilt die übliche Einstellung.',
    ignored: 'Der Eintrag wurde weggelassen.',
    'no-tests': 'Bis das behoben ist, lässt sich kein Test starten.',
  },
  more: (count) => plural(count, { one: 'Und eine weitere.', other: `Und ${count} weitere.` }),
};
