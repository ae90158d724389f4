import type { Dictionary } from '../dictionary.ts';
import { decibelsText, fullScaleText, hertzText } from '../headset-figures.ts';
import { countText, millisecondsText, percentText } from '../numbers.ts';

/** What is said of the headset. None of it is a cause of a bad line, so none has a clause for the verdict. */
export const HEADSET_FINDING_WORDS: Dictionary['HEADSET_FINDING_WORDS'] = {
  'microphone-silent': {
    clause: null,
    sentence: (_, { silentRatio }) =>
      (silentRatio ?? 0) >= 0.95
        ? 'Votre microphone ne donne aucun son : il est coupé, ou un autre est choisi.'
        : 'On n’a presque rien entendu de votre voix.',
    step: 'Cherchez un bouton « muet » sur le casque ou son câble, choisissez le bon microphone, puis vérifiez de nouveau.',
    helpDesk: (_, { silentRatio, speechDbfs }) =>
      `Silence numérique sur ${percentText(silentRatio ?? null)} des trames, parole à ${fullScaleText(speechDbfs ?? null)}. Coupure matérielle, mauvais périphérique ou aucun signal.`,
  },
  'microphone-clipping': {
    clause: null,
    sentence: () => 'Votre voix est trop forte pour le microphone : elle grésille quand vous parlez plus haut.',
    step: 'Éloignez un peu le microphone de votre bouche, ou baissez son niveau dans les réglages du son.',
    helpDesk: (_, { clippedRatio, speechDbfs }) =>
      `Échantillons écrêtés : ${percentText(clippedRatio ?? null)}, parole à ${fullScaleText(speechDbfs ?? null)} ; baisser le gain d’entrée.`,
  },
  'microphone-noise': {
    clause: null,
    sentence: () => 'Votre microphone capte beaucoup de bruit, même quand vous ne dites rien.',
    step: 'Arrêtez les ventilateurs proches, rapprochez le microphone de votre bouche, puis vérifiez de nouveau.',
    helpDesk: (_, { noiseDbfs, speechDbfs, processedNoiseDbfs }) =>
      `Bruit de fond ${fullScaleText(noiseDbfs ?? null)}, parole ${fullScaleText(speechDbfs ?? null)} ; avec la réduction de bruit du navigateur ${fullScaleText(processedNoiseDbfs ?? null)}. Pièce, gain ou câble défectueux.`,
  },
  'microphone-narrowband': {
    clause: null,
    sentence: () =>
      'Votre microphone ne donne qu’un son de téléphone. C’est typique d’un casque Bluetooth pendant les appels.',
    step: 'Utilisez l’adaptateur USB du casque ou un câble au lieu du Bluetooth, puis vérifiez de nouveau et comparez.',
    helpDesk: (_, { bandwidthHz, sampleRateHz }) =>
      `Rien au-dessus de ${hertzText(bandwidthHz ?? null)}, fréquence du périphérique ${hertzText(sampleRateHz ?? null)} : Bluetooth HFP en bande étroite (CVSD) ou adaptateur téléphonique.`,
  },
  'microphone-dropouts': {
    clause: null,
    sentence: (_, { dropouts }) =>
      `Le son de votre microphone s’est coupé ${countText(dropouts ?? null)} fois avant même d’atteindre la ligne.`,
    step: 'Branchez le casque sur une autre prise de l’ordinateur lui-même, ou rechargez-le et rapprochez-vous ; puis vérifiez de nouveau.',
    helpDesk: (_, { dropouts }) =>
      `Suites de zéros dans le son : ${countText(dropouts ?? null)} en 6 s au plus ; hub USB, radio Bluetooth, pilote ou ordinateur occupé.`,
  },
  'headset-echo': {
    clause: null,
    sentence: (_, { isLeft }) =>
      isLeft
        ? 'La personne au bout du fil s’entend elle-même : votre microphone capte votre haut-parleur.'
        : 'Votre microphone capte votre haut-parleur. Ce navigateur supprime l’écho, ce que ne font pas tous les téléphones logiciels.',
    step: 'Utilisez un casque au lieu de haut-parleurs, ou baissez son volume.',
    helpDesk: (_, { lossDb, delayMs, rawLossDb }) =>
      `Affaiblissement d’écho ${decibelsText(lossDb ?? null)} après ${millisecondsText(delayMs ?? null)} (sans traitement ${decibelsText(rawLossDb ?? null)}) ; ITU-T P.310 demande un affaiblissement de couplage du terminal de 45 dB.`,
  },
};
