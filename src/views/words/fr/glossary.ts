import type { Dictionary } from '../dictionary.ts';

/** The words a caller may not know: one sentence and the standard's own name for each. */
export const GLOSSARY: Dictionary['GLOSSARY'] = {
  lost: {
    term: 'Perdu',
    sentence: 'Paquets de voix envoyés et jamais arrivés.',
    standard: 'packet loss (perte de paquets), RFC 3550 section 6.4.1',
  },
  patched: {
    term: 'Comblé par le téléphone',
    sentence: 'Son inventé du côté de l’écoute parce que la vraie voix manquait ou venait trop tard.',
    standard: 'concealed samples (échantillons masqués), W3C webrtc-stats',
  },
  uneven: {
    term: 'Arrivée irrégulière',
    sentence: 'À quel point les paquets s’écartent d’un rythme d’arrivée régulier.',
    standard: 'interarrival jitter (gigue), RFC 3550 section 6.4.1',
  },
  delay: {
    term: 'Délai',
    sentence: 'Le temps que met un paquet de voix pour aller de cette page au serveur de test et en revenir.',
    standard: 'one-way delay de la boucle relayée, RFC 7679',
  },
  inARow: {
    term: 'Perdus d’affilée',
    sentence: 'Paquets perdus l’un après l’autre ; un trou de plusieurs s’entend plus que plusieurs pertes isolées.',
    standard: 'loss runs et burst ratio (BurstR), ITU-T G.107',
  },
  testServer: {
    term: 'Serveur de test',
    sentence:
      'L’ordinateur par lequel l’appel d’essai passe à l’aller et au retour, comme le font les appels depuis un navigateur.',
    standard: 'TURN relay (relais TURN), RFC 8656',
  },
  score: {
    term: 'Note',
    sentence:
      'Une estimation de la note que des gens donneraient à un tel appel, de 1 (mauvais) à 4,5 (le mieux que donne ce modèle).',
    standard: 'estimated mean opinion score (note d’opinion moyenne estimée), MOS-CQE, ITU-T P.800.1',
  },
  discarded: {
    term: 'Trop tard pour être entendu',
    sentence: 'Paquets arrivés une fois leur moment passé, et jetés.',
    standard: 'packetsDiscarded (paquets écartés), W3C webrtc-stats',
  },
  buffer: {
    term: 'Retenu pour lisser',
    sentence:
      'Combien de temps la voix attend du côté de l’écoute, pour que les paquets en retard puissent encore servir.',
    standard: 'jitter-buffer delay (délai du tampon de gigue), W3C webrtc-stats',
  },
  roundTrip: {
    term: 'Aller-retour',
    sentence: 'Le temps pour aller et revenir, mesuré de trois façons qui couvrent des distances différentes.',
    standard: 'round-trip time (temps d’aller-retour), RFC 3550 section 6.4.1 et RFC 8445',
  },
  voiceFormat: {
    term: 'Format de voix',
    sentence: 'La façon d’emballer la voix pour le réseau ; chacune a son meilleur son possible.',
    standard: 'codec',
  },
};
