import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of "When your line is busy": the voice while the line is filled on purpose. */
export const LOAD_WORDS: Dictionary['LOAD_WORDS'] = {
  title: 'Quand votre ligne est chargée',
  explain:
    'L’appel d’essai a continué pendant que des données remplissaient votre ligne. Chaque voix traverse la ligne deux fois, à l’envoi puis à la réception : une file d’attente dans une direction retarde donc les deux voix ; la voix perdue appartient à sa propre direction.',
  steady: 'Votre ligne reste libre pour les appels, même chargée.',
  unknown: 'Cette fois, impossible de dire ce que fait votre ligne quand elle est chargée. Refaites le test.',
  table: 'La voix sur la ligne au repos et sur la ligne chargée',
  line: 'La ligne',
  idle: 'Au repos',
  loads: { up: 'Envoi plein', down: 'Réception pleine', both: 'Les deux pleins' },
  score: 'note',
  delay: 'délai',
  lost: 'perdu',
  carries: 'Débit',
  atLeast: (rate) => `au moins ${rate}`,
  used: 'Données utilisées',
  fits: (calls) => `De la place pour ${calls} comme celui-ci en même temps, sans rien d’autre sur la ligne.`,
  fitsAtLeast: (calls) =>
    `De la place pour au moins ${calls} comme celui-ci en même temps, sans rien d’autre sur la ligne.`,
  calls: (count, text) => plural(count, { one: `${text} appel`, other: `${text} appels` }),
  noRoom: 'Pas de place pour un seul appel comme celui-ci.',
  cut: 'La quantité de données convenue a été atteinte avant la fin : la ligne peut donc porter davantage.',
  throughRelay:
    'Les données ont fait l’aller-retour par le serveur de test : envoi et réception étaient pleins en même temps, et ne peuvent pas être distingués.',
  warning: (megabytes, seconds) =>
    `Ceci remplit votre ligne exprès pendant environ ${seconds}, et utilise jusqu’à ${megabytes} de données.`,
  warningOthers:
    'Les autres personnes sur cette ligne le remarqueront. Ne le lancez pas avec un forfait mobile qui compte les données, ni pendant un appel.',
};
