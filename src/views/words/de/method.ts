import type { Dictionary } from '../dictionary.ts';

/** The words of "How this was measured". */

export const METHOD_WORDS: Dictionary['METHOD_WORDS'] = {
  model: 'Modell',
  modelText: (model, scale) =>
    `E-Modell, ${model}, ${scale}skala. Bewertungen verschiedener Skalen sind nicht vergleichbar.`,
  codec: 'Sprachformat',
  clockRate: (kilohertz) => `Takt ${kilohertz} kHz`,
  constants: 'Dessen Konstanten',
  unknown: 'unbekannt',
  constantRange: (value, low, high) => `${value} (${low} bis ${high})`,
  constantsText: (ie, bpl, status, source) => `Ie ${ie}, Bpl ${bpl}; ${status}. Quelle: ${source}`,
  lossInput: 'Bewerteter Verlust',
  lossInputText: (percent, from) => `${percent}: ${from}`,
  lossFrom: {
    concealment: 'was das Telefon überbrücken musste',
    'packet-loss': 'verlorene Pakete, da das Überbrücken nicht gemessen wurde',
  },
  assumedName: 'Was angenommen wird',
  assumedDelay: {
    loop: 'Der Anteil des Netzes an der Verzögerung ist die Hälfte dessen, was der Testanruf zum Testserver und zurück brauchte, da ein Anruf nur einmal hin und dann weiter geht.',
    roundTrip:
      'Der Anteil des Netzes an der Verzögerung ist ein Viertel der Zeit hin und zurück zwischen beiden Enden des Testanrufs.',
  },
  assumedTerms: (terms) => `Nicht gemessen, angesetzt mit: ${terms}.`,
  assumedRest:
    'Kein Echo (Headset), die übliche Geduld mit Verzögerung (G.107: ab 100\u00a0ms), kein Bonus für Bequemlichkeit (A = 0).',
  readWith: 'Gemessen mit',
  readWithText: (instrument, figures) => `${instrument}: ${figures}`,
  figures: {
    lossRatio: 'Verlust',
    burstRatio: 'Verlust hintereinander',
    delayMedianMs: 'Verzögerung',
    jitterMs: 'Schwankung',
    concealedRatio: 'Überbrückung',
    packetsDiscarded: 'zu spät zum Abspielen',
    jitterBufferMs: 'zum Ausgleich zurückgehalten',
    playoutMs: 'Wartezeit vor dem Lautsprecher',
    bitrateBps: 'Sprachdaten',
  },
  roundTrip: 'Zeit hin und zurück',
  voices: 'Stimmen',
  modes: {
    quick: (limit) =>
      `Schnelltest: Er endet, sobald ein breiterer Bereich als der angegebene (2,6 Standardabweichungen) ganz auf einer Seite des Zielwerts liegt, oder nach ${limit}.`,
    thorough: (limit) => `Voller Test, geplant für ${limit}.`,
  },
  oneStream: 'Eine Stimme je Richtung, wie in einem Anruf.',
  streams: (count, bitrate) =>
    `${count} Stimmen zugleich je Richtung, damit in kürzerer Zeit ebenso viele Pakete gezählt werden. Die zusätzlichen brachten ${bitrate} je Richtung mit sich; die Leitung trug sie, sonst wären sie weggelassen worden.`,
  streamsLeft: 'Weitere Stimmen wurden versucht und weggelassen, da die Leitung sie nicht trug.',
  range: 'Der Bereich in Klammern',
  rangeText:
    'Wilson-Konfidenzintervall des Verlusts zu 95\u00a0%, durch das Modell gerechnet. Gemeinsam verlorene Pakete sagen weniger aus als ebenso viele einzeln verlorene und zählen für weniger (geteilt durch 2 BurstR − 1). Was angenommen wird und die unsicheren Konstanten sind darin nicht enthalten.',
  rangeOf: (direction, low, high, packets, worth) =>
    `${direction}: Verlust von ${low} bis ${high}, aus ${packets} Paketen, die so viel aussagen wie ${worth} einzeln verlorene.`,
  unknowable: 'Was kein solcher Test wissen kann',
  unknowableText:
    'Dies ist kein Konformitätstest (ITU-T P.564) und kein Hörtest (P.800). Er hört nicht: Headset, Mikrofon, Geräusche, Echo und die eigene Leitung der Gegenseite sind nicht enthalten. ITU-T G.107 sagt über ihre Schätzungen: „only made for transmission planning purposes and not for actual customer opinion prediction“ – zur Planung von Netzen, nicht zur Vorhersage von Kundenurteilen.',
  route: 'Route',
  routeText: (name, how) => `${name}. ${how}`,
  routeUnknown: 'Der Anruf kam nicht weit genug, um eine Route zu haben.',
  cannotTell: 'Was dieser Test nicht sagen kann',
  measuredFor: 'Messdauer',
  measuredForText: (seconds, instrument) =>
    `${seconds}, mit: ${instrument}. In den ersten Sekunden läuft der Anruf an; sie werden nicht bewertet.`,
  delay: 'Verzögerung von Mund zu Ohr',
  terms: {
    captureMs: 'Mikrofon',
    frameMs: 'ein Paket Sprache',
    lookAheadMs: 'Vorschau des Codecs (Look-ahead)',
    networkMs: 'Netz',
    jitterBufferMs: 'zum Ausgleich zurückgehalten',
    playoutMs: 'Lautsprecher',
    farEndMs: 'Telefon der Gegenseite',
  },
  assumed: 'angenommen',
  measured: 'gemessen',
  flags: 'Anmerkungen des Modells',
  missing: 'Fehlt für eine Bewertung',
  software: 'Software',
  statement:
    'Dies ist eine Planungsschätzung aus dem Verhalten des Netzes, keine Meinung, die jemand geäußert hat. Mit der Bewertung eines anderen Werkzeugs ist sie nur vergleichbar, wenn Verfahren und Sprachformat gleich sind.',
};

/** As in "Vollbandskala"; ITU-T G.107, G.107.1, G.107.2. */
export const SCALE_NAMES: Dictionary['SCALE_NAMES'] = {
  narrowband: 'Schmalband',
  wideband: 'Breitband',
  fullband: 'Vollband',
};

/** The edition of each that the formulas are from (core/score). */
export const SCALE_EDITIONS: Dictionary['SCALE_EDITIONS'] = {
  narrowband: '06/2015',
  wideband: '06/2019 mit Corrigendum 1 von 01/2020',
  fullband: '06/2019',
};

export const CONSTANTS_STATUS: Dictionary['CONSTANTS_STATUS'] = {
  ITU: 'von der ITU veröffentlicht',
  provisional: 'vorläufig: kein veröffentlichter Wert bekannt, unserer ist vorsichtig geschätzt',
  derived: 'aus Messungen dieses Projekts abgeleitet, nicht von der ITU',
};

/** Why a score is less sure than it looks; keys are the flags of the score. */
export const FLAG_WORDS: Dictionary['FLAG_WORDS'] = {
  'loss-outside-table-3': 'mehr als 20\u00a0% Verlust, jenseits dessen, wofür das Modell bürgt',
  'delay-outside-table-3': 'mehr als 500\u00a0ms Verzögerung, jenseits dessen, wofür das Modell bürgt',
  'burst-ratio-clamped': 'Verlust stärker gehäuft, als das Modell zulässt: als doppelt so gehäuft wie Zufall gerechnet',
  'burst-ratio-assumed': 'wie gehäuft der Verlust war, ist nicht bekannt: als zufällig verstreut angenommen',
  'burst-ratio-extension': 'Häufung auf einer Skala gerechnet, deren Norm sie auslässt: unsere Erweiterung',
  'bitrate-assumed': 'Bitrate der Sprache nicht bekannt: die übliche wurde angesetzt',
  'delay-weight-unconfirmed': 'Verzögerung auf dieser Skala mit eigenem Gewicht gerechnet',
  'scale-derived': 'auf einer breiteren Skala gezeigt, als für die Konstanten vorgesehen: dieser Schritt ist unserer',
};

/** What a score lacked; keys are the names of its inputs. */
export const MISSING_WORDS: Dictionary['MISSING_WORDS'] = {
  lossRatio: 'Verlust',
  delayMs: 'Verzögerung',
  bpl: 'wie gut das Sprachformat Verlust verträgt',
  codec: 'das Sprachformat',
};
