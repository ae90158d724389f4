import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of the banner about a config.json that could not be used in part. It is for whoever runs the page. */
export const CONFIG_FAULT_WORDS: Dictionary['CONFIG_FAULT_WORDS'] = {
  summary: (count) =>
    plural(count, {
      one: 'Un réglage de cette page n’a pas pu être utilisé.',
      other: `${count} réglages de cette page n’ont pas pu être utilisés.`,
    }),
  about: 'Vous pouvez continuer. Ceci s’adresse à la personne qui gère la page et concerne son fichier config.json :',
  instead: {
    default: 'Le réglage habituel s’applique à la place.',
    ignored: 'Il a été ignoré.',
    'no-tests': 'Aucun test ne peut être lancé tant que ce n’est pas corrigé.',
  },
  more: (count) => plural(count, { one: 'Et un autre.', other: `Et ${count} autres.` }),
};
