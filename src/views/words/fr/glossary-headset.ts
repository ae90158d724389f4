import type { Dictionary } from '../dictionary.ts';

/** The words of the headset check that a caller may not know. */
export const HEADSET_GLOSSARY: Dictionary['HEADSET_GLOSSARY'] = {
  speechLevel: {
    term: 'Votre voix',
    sentence:
      'La force de votre voix au microphone quand vous parlez ; neuf dixièmes du temps, vous parlez moins fort.',
    standard:
      'RMS level de trames de 20 ms, en dB de la pleine échelle ; ITU-T P.56 mesure la parole par son niveau actif',
  },
  noiseFloor: {
    term: 'Bruit',
    sentence: 'Ce que l’on entend quand vous ne dites rien : la pièce, l’ordinateur, le câble.',
    standard: 'idle noise, RMS de trames de 20 ms, en dB de la pleine échelle',
  },
  echoLoss: {
    term: 'Écho affaibli de',
    sentence: 'À quel point le haut-parleur revient moins fort par votre microphone ; plus c’est, mieux c’est.',
    standard: 'echo return loss, pondéré de 300 à 3 400 Hz comme dans ITU-T G.122',
  },
  echoDelay: {
    term: 'Écho après',
    sentence: 'Le temps entre un son joué et le microphone qui le capte ; la ligne s’y ajoute.',
    standard: 'delay de la partie la plus forte de l’echo path',
  },
  clipped: {
    term: 'Coupé',
    sentence: 'La part de votre voix trop forte pour le microphone, coupée à la limite.',
    standard: 'clipped samples, par suites de trois ou plus à pleine échelle',
  },
  dropouts: {
    term: 'Trous',
    sentence: 'Combien de fois le son s’est coupé et est revenu avant même d’atteindre la ligne.',
    standard: 'suites de zéros de 2,5 ms à 1 s dans le son',
  },
  digitalSilence: {
    term: 'Aucun son',
    sentence: 'La part du temps sans même un bruit ; avec un microphone coupé, c’est tout le temps.',
    standard: 'digital silence, trames de 20 ms',
  },
  soundUpTo: {
    term: 'Son jusqu’à',
    sentence:
      'Le son le plus aigu que transmet votre microphone ; un téléphone s’arrête vers 3,4 kHz, un bon casque bien au-delà de 8.',
    standard:
      'audio bandwidth ; narrowband et wideband du Bluetooth Hands-Free Profile (HFP) s’arrêtent vers 4 et 8 kHz',
  },
  deviceRate: {
    term: 'Échantillons par seconde',
    sentence:
      'Combien de fois par seconde le microphone est lu ; la moitié est le son le plus aigu qu’il puisse transmettre.',
    standard: 'sample rate (fréquence d’échantillonnage), W3C mediacapture-streams',
  },
};
