import type { Dictionary } from '../dictionary.ts';

/** The words of "Through the call": its table, its picture, and what the picture says of one second. */

export const COURSE_WORDS: Dictionary['COURSE_WORDS'] = {
  beginning: 'Anfang',
  middle: 'Mitte',
  end: 'Ende',
  worst: 'Schlechteste 5 Sekunden',
  longestOutage: 'Längste Stille',
  afterCall: 'Direkt nach dem Auflegen',
  explain:
    'Die Bewertung des ersten, mittleren und letzten Drittels der gemessenen Zeit. Stille ist eine Zeit ab 0,2 Sekunden, in der gar keine Stimme kam.',
  explainAfter:
    'Direkt nach dem Auflegen: was jemand beim Zuhören sagen würde; das Ende eines Anrufs zählt dabei mehr als der Anfang.',
  at: (value, time) => `${value} bei ${time}`,
  seconds: (seconds) => `${seconds} s`,
  tooShort: 'zu kurz',
  none: 'keine',
  steady: (target) => `Zu keiner Zeit lagen fünf Sekunden hintereinander unter der Bewertung ${target}.`,
  lowest: (mos, direction, time) =>
    `Die schlechtesten fünf Sekunden hatten die Bewertung ${mos}: ${direction}, ab ${time}.`,
};

/** Soft hyphens: the names of the strips stand in a narrow column. */
export const TIMELINE_WORDS: Dictionary['TIMELINE_WORDS'] = {
  label: 'Der Anruf Sekunde für Sekunde. Die Pfeiltasten links und rechts führen von Sekunde zu Sekunde.',
  noneChosen: 'Keine Sekunde gewählt',
  hint: 'Zeigen Sie auf das Bild oder nutzen Sie die Pfeiltasten, um die Werte einer Sekunde zu lesen.',
  lost: 'verloren',
  delay: 'Verzö\u00adgerung',
  outage: 'Stille',
  alert: 'Warnung',
  busy: 'über\u00adlastet',
  hidden: 'ver\u00adborgen',
  delayTop: (figure, isSeconds) => (isSeconds ? `${figure} s` : `${figure} ms`),
  nothing: 'Über einzelne Sekunden dieses Anrufs ist nichts bekannt.',
  second: 'Zeit',
  score: 'Bewertung',
  feels: 'gefühlt',
  patched: 'überbrückt',
  delayP95: '95 von 100 innerhalb',
  remarks: 'Anmerkungen',
  warmUp: 'Anlauf',
  leftOut: (why) => `nicht mitgezählt: ${why}`,
  inBackground: 'Seite im Hintergrund',
  tableName: 'Sekunde für Sekunde',
  legend: {
    score: 'Bewertung jeder Sekunde',
    perceived: 'Wie man es empfindet: Schlechte Momente wirken nach',
    target: (mos) => `Zielwert für Callcenter, ${mos}`,
    patched: 'Vom Telefon überbrückt; dunkler ist mehr',
    lost: 'Verlorene Pakete; höher ist mehr',
    delay: 'Verzögerung: die übliche, und was 95 von 100 Paketen einhielten',
    warmUp: 'Anlauf, nicht bewertet',
    busy: 'Nicht mitgezählt: Dieser Computer oder der Testserver war überlastet',
    outage: 'Stille: die längste Zeit ganz ohne Stimme',
    alert: (mos) => `Warnung: zwei von drei Sekunden unter der Bewertung ${mos}`,
    hidden: 'Verborgen: Diese Seite war im Hintergrund',
  },
};

export const SECOND_WORDS: Dictionary['SECOND_WORDS'] = {
  score: (mos) => `Bewertung ${mos}`,
  feels: (mos) => `gefühlt ${mos}`,
  lost: (lost, sent) => `${lost} von ${sent} verloren`,
  patched: (percent) => `${percent} überbrückt`,
  delay: (ms) => `Verzögerung ${ms}`,
  within: (ms) => `95 von 100 innerhalb ${ms}`,
  notScored: 'nicht bewertet',
  spokenSide: (title, figures) => `${title}: ${figures}.`,
};
