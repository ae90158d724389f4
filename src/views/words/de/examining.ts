import type { Dictionary } from '../dictionary.ts';

/** The words of an examination under way that is no call. */

export const EXAMINING_WORDS: Dictionary['EXAMINING_WORDS'] = {
  headings: {
    examining: 'Jeder Weg zum Testserver wird probiert…',
    comparing: 'Anrufe über alle Testserver zugleich…',
  },
  explain: {
    examining: 'Jeder Weg wird einzeln gefragt und hat vier Sekunden Zeit für eine Antwort.',
    comparing: 'Dieselbe Stimme läuft gleichzeitig über alle, damit die Leitung alle gleich behandelt.',
  },
};
