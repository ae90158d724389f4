import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of "When your line is busy": the voice while the line is filled on purpose. */
export const LOAD_WORDS: Dictionary['LOAD_WORDS'] = {
  title: 'Wenn Ihre Leitung ausgelastet ist',
  explain:
    'Der Testanruf lief weiter, während Daten Ihre Leitung auslasteten. Jede Stimme läuft zweimal über die Leitung, hinauf und wieder herunter; ein Stau in einer Richtung verzögert daher beide Stimmen. Verlorene Sprache gehört zu ihrer eigenen Richtung.',
  steady: 'Anrufe haben auf Ihrer Leitung auch dann freie Bahn, wenn sie ausgelastet ist.',
  unknown: 'Wie sich Ihre Leitung bei Auslastung verhält, ließ sich diesmal nicht feststellen. Testen Sie noch einmal.',
  table: 'Stimme auf der freien und auf der ausgelasteten Leitung',
  line: 'Die Leitung',
  idle: 'Frei',
  loads: { up: 'Upload voll', down: 'Download voll', both: 'Beide voll' },
  score: 'Bewertung',
  delay: 'Verzögerung',
  lost: 'verloren',
  carries: 'Kapazität',
  atLeast: (rate) => `mindestens ${rate}`,
  used: 'Verbrauchte Daten',
  fits: (calls) => `Platz für ${calls} wie diesen gleichzeitig, wenn sonst nichts über die Leitung läuft.`,
  fitsAtLeast: (calls) =>
    `Platz für mindestens ${calls} wie diesen gleichzeitig, wenn sonst nichts über die Leitung läuft.`,
  calls: (count, text) => plural(count, { one: `${text} Anruf`, other: `${text} Anrufe` }),
  noRoom: 'Nicht einmal für einen Anruf wie diesen ist Platz.',
  cut: 'Die vereinbarte Datenmenge war vor der Zeit verbraucht; die Leitung schafft also vielleicht mehr.',
  throughRelay:
    'Die Daten liefen über den Testserver und zurück; Upload und Download waren also gleichzeitig voll und lassen sich nicht trennen.',
  warning: (megabytes, seconds) =>
    `Das lastet Ihre Leitung für etwa ${seconds} absichtlich aus und verbraucht bis zu ${megabytes} Daten.`,
  warningOthers:
    'Andere an dieser Leitung werden es merken. Starten Sie es nicht in einem Mobilfunktarif mit begrenzten Daten und nicht während eines Anrufs.',
};
