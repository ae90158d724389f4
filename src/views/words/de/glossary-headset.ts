import type { Dictionary } from '../dictionary.ts';

/** The words of the headset check that a caller may not know. */
export const HEADSET_GLOSSARY: Dictionary['HEADSET_GLOSSARY'] = {
  speechLevel: {
    term: 'Ihre Stimme',
    sentence: 'Wie laut Sie beim Sprechen am Mikrofon sind; neun Zehntel der Zeit sind Sie leiser.',
    standard:
      'RMS level (Effektivwert) von 20-ms-Rahmen, dB bezogen auf Vollaussteuerung (dBFS); ITU-T P.56 misst Sprache am aktiven Pegel',
  },
  noiseFloor: {
    term: 'Geräusche',
    sentence: 'Was zu hören ist, während Sie nichts sagen: das Zimmer, der Computer, das Kabel.',
    standard: 'idle noise (Ruhegeräusch), RMS von 20-ms-Rahmen, dB bezogen auf Vollaussteuerung (dBFS)',
  },
  echoLoss: {
    term: 'Echo gedämpft um',
    sentence: 'Wie viel leiser der Lautsprecher über Ihr Mikrofon zurückkommt; je mehr, desto besser.',
    standard: 'echo return loss (Echodämpfung), über 300 bis 3400\u00a0Hz gewichtet wie in ITU-T G.122',
  },
  echoDelay: {
    term: 'Echo kommt nach',
    sentence: 'Wie lange es vom Abspielen eines Tons dauert, bis das Mikrofon ihn hört; die Leitung kommt noch dazu.',
    standard: 'delay (Laufzeit) des stärksten Teils des echo path',
  },
  clipped: {
    term: 'Übersteuert',
    sentence: 'Der Anteil Ihrer Stimme, der für das Mikrofon zu laut war und oben abgeschnitten wurde.',
    standard: 'clipped samples (übersteuert), in Folgen von drei oder mehr bei Vollaussteuerung',
  },
  dropouts: {
    term: 'Aussetzer',
    sentence: 'Wie oft der Ton ausfiel und wiederkam, noch bevor er die Leitung erreichte.',
    standard: 'Nullstrecken von 2,5\u00a0ms bis 1\u00a0s innerhalb des Tons',
  },
  digitalSilence: {
    term: 'Gar kein Ton',
    sentence: 'Der Anteil der Zeit, in dem nicht einmal Rauschen kam; ein stummes Mikrofon kommt auf alles.',
    standard: 'digital silence (digitale Stille), 20-ms-Rahmen',
  },
  soundUpTo: {
    term: 'Klang bis',
    sentence:
      'Der höchste Ton, den Ihr Mikrofon weitergibt; ein Telefon endet bei etwa 3,4\u00a0kHz, ein gutes Headset weit über 8.',
    standard:
      'audio bandwidth (Audiobandbreite); Schmalband und Breitband im Bluetooth Hands-Free Profile (HFP) enden bei etwa 4 und 8\u00a0kHz',
  },
  deviceRate: {
    term: 'Abtastungen pro Sekunde',
    sentence: 'Wie oft pro Sekunde das Mikrofon ausgelesen wird; die Hälfte davon ist der höchste mögliche Ton.',
    standard: 'sample rate (Abtastrate), W3C mediacapture-streams',
  },
};
