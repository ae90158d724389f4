import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of what is kept, and of files. */

export const KEEPING_WORDS: Dictionary['KEEPING_WORDS'] = {
  heading: 'Ce qui est gardé',
  lead: 'Tout reste dans ce navigateur. Effacer ses données de site supprime tout.',
  days: 'Garder les tests pendant',
  dayChoices: { '30': '30 jours', '90': '90 jours', '365': 'Un an', forever: 'Toujours' },
  traces: 'Enregistrements de paquets des derniers',
  traceChoices: { '0': 'Aucun test', '10': '10 tests', '50': '50 tests', '200': '200 tests', '1000': '1 000 tests' },
  tracesAbout: 'L’enregistrement derrière l’image d’un appel. C’est ce qui prend le plus de place.',
  room: 'Ne pas utiliser plus de',
  roomChoices: { none: 'Ce que permet le navigateur', '20': '20 Mo', '50': '50 Mo', '200': '200 Mo' },
  saved: 'Enregistré. Cela s’applique dès maintenant.',
  notSaved: 'Non enregistré : impossible d’écrire dans l’historique.',
  used: (tests, bytes) => `Gardé ici : ${tests}, environ ${bytes}.`,
  quota: (bytes) => `Le navigateur accorde à ce site jusqu’à ${bytes}.`,
  traceCount: (traces) => `Dont avec leur enregistrement de paquets : ${traces}.`,
  persistent: 'Le navigateur a promis de ne pas effacer l’historique de lui-même.',
  notPersistent: 'Le navigateur peut effacer l’historique de lui-même s’il manque de place.',
  noPromise: 'Ce navigateur ne dit pas s’il peut effacer l’historique de lui-même.',
  persist: 'Demander au navigateur de le garder',
  persistRefused:
    'Le navigateur ne l’a pas promis. Il le fait souvent une fois la page mise en favori ou plus utilisée.',
  tidied: (what) => `Retiré au dernier rangement : ${what}.`,
  tidiedNothing: 'Rien n’a dû être retiré jusqu’ici.',
  tidiedTests: (count, text) => plural(count, { one: `${text} test`, other: `${text} tests` }),
  tidiedBodies: (count, text) =>
    plural(count, { one: `les détails de ${text} test`, other: `les détails de ${text} tests` }),
  tidiedTraces: (count, text) =>
    plural(count, { one: `l’enregistrement de ${text} test`, other: `les enregistrements de ${text} tests` }),
};

export const FILE_WORDS: Dictionary['FILE_WORDS'] = {
  heading: 'Fichiers',
  saveAll: 'Tout enregistrer dans un fichier',
  saveCsv: 'Enregistrer en tableau (CSV)',
  read: 'Importer un fichier',
  about:
    'Le fichier contient tout et peut être réimporté, ici ou ailleurs ; le tableau s’ouvre dans n’importe quel tableur. Importer deux fois un fichier ne change rien.',
  saving: (percent) => `Enregistrement… ${percent}`,
  reading: (percent) => `Importation… ${percent}`,
  saved: (tests) => `Enregistré : ${tests}.`,
  added: (count) => `Importation faite. Tests et repères ajoutés : ${count}.`,
  changed: (added, updated) => `Importation faite. Tests et repères ajoutés : ${added}, mis à jour : ${updated}.`,
  nothingNew: 'Rien de nouveau dans ce fichier : tout ce qu’il contient est déjà ici.',
  refused: 'Rien n’a été importé ni modifié.',
  refusals: {
    'too-large': 'Ce fichier est plus gros que tout historique enregistré par cette page.',
    unreadable: 'Ce fichier n’a pas pu être lu : il a été déplacé, supprimé ou modifié depuis que vous l’avez choisi.',
    'not-json': 'Ce fichier est coupé, ou d’un autre type : il n’a pas été enregistré par cette page.',
    'not-ours': 'Ce fichier n’est ni un historique ni un résultat de Callprobe.',
    newer: 'Ce fichier a été enregistré par une version de Callprobe plus récente. Rechargez cette page et réessayez.',
    'wrong-field': 'Quelque chose dans ce fichier n’est pas comme il faut.',
  },
  failed: 'Cela n’a pas marché. Rien n’a été modifié.',
};
