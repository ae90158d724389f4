import type { Dictionary } from '../dictionary.ts';

/** The words a caller may not know: one sentence and the standard's own name for each. */
export const GLOSSARY: Dictionary['GLOSSARY'] = {
  lost: {
    term: 'Verloren',
    sentence: 'Sprachpakete, die gesendet wurden und nie angekommen sind.',
    standard: 'packet loss (Paketverlust), RFC 3550 Abschnitt 6.4.1',
  },
  patched: {
    term: 'Vom Telefon überbrückt',
    sentence: 'Ton, den die hörende Seite ersetzt hat, weil die echte Stimme fehlte oder zu spät kam.',
    standard: 'concealed samples (verdeckte Samples), W3C webrtc-stats',
  },
  uneven: {
    term: 'Schwankung',
    sentence: 'Wie weit die Pakete davon abweichen, in gleichmäßigem Takt anzukommen.',
    standard: 'interarrival jitter (Jitter), RFC 3550 Abschnitt 6.4.1',
  },
  delay: {
    term: 'Verzögerung',
    sentence: 'Wie lange ein Sprachpaket von dieser Seite zum Testserver und zurück braucht.',
    standard: 'one-way delay der Schleife über das Relay, RFC 7679',
  },
  inARow: {
    term: 'Hintereinander verloren',
    sentence:
      'Pakete, die direkt nacheinander verloren gingen; eine Lücke aus mehreren hört man deutlicher als mehrere einzelne.',
    standard: 'loss runs und burst ratio (BurstR), ITU-T G.107',
  },
  testServer: {
    term: 'Testserver',
    sentence:
      'Der Computer, über den der Testanruf hin- und zurückläuft, so wie auch Anrufe aus dem Browser über einen solchen laufen.',
    standard: 'TURN relay, RFC 8656',
  },
  score: {
    term: 'Bewertung',
    sentence:
      'Eine Schätzung, wie Menschen so einen Anruf bewerten würden, von 1 (schlecht) bis 4,5 (das Höchste in diesem Modell).',
    standard: 'mean opinion score (MOS-CQE), geschätzt, ITU-T P.800.1',
  },
  discarded: {
    term: 'Zu spät zum Abspielen',
    sentence: 'Pakete, die erst ankamen, als ihr Moment vorbei war, und verworfen wurden.',
    standard: 'packetsDiscarded (verworfene Pakete), W3C webrtc-stats',
  },
  buffer: {
    term: 'Zum Ausgleich zurückgehalten',
    sentence: 'Wie lange die hörende Seite Sprache warten lässt, damit späte Pakete noch aufholen können.',
    standard: 'jitter-buffer delay (Verzögerung im Jitterbuffer), W3C webrtc-stats',
  },
  roundTrip: {
    term: 'Hin und zurück',
    sentence: 'Die Zeit hin und wieder zurück, auf drei Arten gemessen, die verschieden lange Strecken abdecken.',
    standard: 'round-trip time (Umlaufzeit), RFC 3550 Abschnitt 6.4.1 und RFC 8445',
  },
  voiceFormat: {
    term: 'Sprachformat',
    sentence:
      'Die Art, wie die Stimme für das Netz verpackt wird; jedes Format hat seinen eigenen bestmöglichen Klang.',
    standard: 'codec',
  },
};
