import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** What disturbed a second, as the table of seconds says it. */
export const BUSY_NAMES: Dictionary['BUSY_NAMES'] = {
  speaking: 'Sprache verspätet gesendet',
  handling: 'Sprache verspätet angenommen',
  timer: 'Computer stand still',
  playing: 'Lautsprecher lief leer',
  saturated: 'Prozessor am Limit',
  relay: 'Testserver verspätet',
};

/** What this computer or the test server had to do with it. `span`: "3 von 17 Sekunden". */
export const BUSY_WORDS: Dictionary['BUSY_WORDS'] = {
  atLimit: 'Der Prozessor dieses Computers war am Limit: Ein Anruf kann darauf trotzdem stocken.',
  tooBusy: (span) => `Dieser Computer war während ${span} überlastet; diese Zeit wurde nicht mitgezählt.`,
  leftOut: (span) =>
    `Ihr Computer war während ${span} überlastet. Diese Zeit ist unten markiert und geht in keinen Messwert ein.`,
  serverLate: (span) => `Der Testserver war während ${span} verspätet. Auch diese Zeit wird nicht mitgezählt.`,
  lostWithin: (count, text) =>
    plural(count, {
      one: `Darin ging ${text} Paket verloren; das liegt an der Leitung und ist hier nicht mitgezählt.`,
      other: `Darin gingen ${text} Pakete verloren; das liegt an der Leitung und ist hier nicht mitgezählt.`,
    }),
  limitShare: (percent) => `Der Prozessor war ${percent} der Zeit am Limit.`,
};
