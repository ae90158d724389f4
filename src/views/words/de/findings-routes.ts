import { betterRoute } from '../better-route.ts';
import { capital } from '../capital.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, millisecondsText, mosText, percentText } from '../numbers.ts';

/** Findings of the comparison of routes, and of what this computer runs on. */
export const ROUTE_FINDING_WORDS: Dictionary['ROUTE_FINDING_WORDS'] = {
  'better-route': {
    clause: null,
    sentence: (_, __, report) => {
      const found = betterRoute(report);
      const { best = '', other = '' } = found ?? {};
      switch (found?.why) {
        case 'other-failed':
          return `Von Ihrer Leitung kommen Anrufe über ${best} durch, über ${other} nicht.`;
        case 'sounds-better':
          return `Von Ihrer Leitung klingen Anrufe über ${best} besser als über ${other}.`;
        case 'quicker':
          return `Von Ihrer Leitung sind Anrufe über ${best} schneller: Zum Testserver und zurück dauert es ${millisecondsText(found.soonerMs)} weniger als über ${other}.`;
        default:
          return 'Eine der Routen passt deutlich besser zu dieser Leitung als die anderen.';
      }
    },
    step: 'Lässt Ihr Telefon die Wahl der Route zu, wählen Sie die empfohlene. Wenn nicht, geben Sie dieses Ergebnis weiter.',
    helpDesk: (_, { bestMos, otherMos, bestLoopMs, otherLoopMs }, report) => {
      const { best, other } = betterRoute(report) ?? { best: 'die empfohlene Route', other: 'die andere' };
      const figures = (mos: number | null | undefined, loopMs: number | null | undefined) =>
        `MOS ${mosText(mos ?? null, 2)}, Schleife ${millisecondsText(loopMs ?? null)}`;
      return `${capital(best)}: ${figures(bestMos, bestLoopMs)}; ${other}: ${figures(otherMos, otherLoopMs)}. Gleichzeitige Anrufe aus einer Seite.`;
    },
  },
  'power-saving': {
    clause: null,
    sentence: (_, { levelRatio, busySeconds, measuredSeconds }) => {
      const level = levelRatio == null ? '' : ` (noch ${percentText(levelRatio)})`;
      const busy = busySeconds
        ? ` und war während ${countText(busySeconds)} von ${countText(measuredSeconds ?? null)} Sekunden überlastet`
        : '';
      return `Dieser Computer lief im Akkubetrieb${level}${busy}. Vielleicht spart er Strom; das bremst ihn.`;
    },
    step: 'Schließen Sie den Computer ans Stromnetz an, testen Sie noch einmal und vergleichen Sie.',
    helpDesk: (_, { levelRatio, busySeconds, measuredSeconds, saturatedMs }) =>
      `Akkubetrieb, Ladestand ${percentText(levelRatio ?? null)}; überlastete Sekunden ${countText(busySeconds ?? null)} von ${countText(measuredSeconds ?? null)}, Prozessor am Limit ${millisecondsText(saturatedMs ?? null)}. Nur ein Hinweis: Energiesparen verraten Browser nicht.`,
  },
};
