import type { Dictionary } from '../dictionary.ts';

/** The words of the first screen that depend on what the deployment decides. */
export const CONFIG_WORDS: Dictionary['CONFIG_WORDS'] = {
  noTests: 'Cette page ne peut pas tester pour l’instant.',
  noTestsWhy:
    'Ses réglages ne disent pas où vont les appels d’essai, et deviner pourrait envoyer les vôtres au mauvais endroit.',
  noTestsDo: 'Prévenez la personne qui gère cette page. La ligne ci-dessous est pour elle.',
  /** For the engineer. */
  fault: (field, expected, got) =>
    field === ''
      ? `config.json : attendu ${expected}, reçu ${got}`
      : `config.json, ${field} : attendu ${expected}, reçu ${got}`,
  quickLead:
    'Nous passons un appel d’essai de ce navigateur vers un serveur de test et retour, et nous nous arrêtons dès que la réponse est claire : après 6 secondes environ, 30 au plus.',
  quickStart: 'Lancer le test rapide',
  longLead: (length) =>
    `Nous passons un appel d’essai de ${length} de ce navigateur vers un serveur de test et retour, et suivons chaque paquet de voix.`,
  longStart: 'Lancer le test long',
  checkLead:
    'Nous cherchons ce qui gêne vos appels. La page suivante montre ce qui est essayé, et combien de données cela utilise.',
  checkStart: 'Aller à l’examen complet',
  usual: 'Test habituel',
  usualAbout: (megabytes) => `Un appel d’essai de 20 secondes. Utilise environ ${megabytes}.`,
  usesAtMost: (megabytes) => `Utilise au plus ${megabytes} de données environ.`,
  footerSent: (name) => `Les résultats sont gardés dans ce navigateur et envoyés à ${name}. Aucun son n’est gardé.`,
  privacy: 'Ce qui est gardé et envoyé',
};
