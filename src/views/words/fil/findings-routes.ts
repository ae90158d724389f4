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
          return `Mula sa linya mo, nakakalusot ang calls sa ${best}, pero hindi sa ${other}.`;
        case 'sounds-better':
          return `Mula sa linya mo, mas maganda ang tunog ng calls sa ${best} kaysa sa ${other}.`;
        case 'quicker':
          return `Mula sa linya mo, mas mabilis ang calls sa ${best}: mas maikli nang ${millisecondsText(found.soonerMs)} ang papunta sa test server at pabalik kaysa sa ${other}.`;
        default:
          return 'May isang route na malinaw na mas bagay sa linyang ito kaysa sa iba.';
      }
    },
    step: 'Kung napipili ang route sa phone mo, piliin ang inirerekomenda. Kung hindi, ipasa ang resultang ito.',
    helpDesk: (_, { bestMos, otherMos, bestLoopMs, otherLoopMs }, report) => {
      const { best, other } = betterRoute(report) ?? { best: 'Inirerekomendang route', other: 'ang isa' };
      const figures = (mos: number | null | undefined, loopMs: number | null | undefined) =>
        `MOS ${mosText(mos ?? null, 2)}, loop ${millisecondsText(loopMs ?? null)}`;
      return `${capital(best)}: ${figures(bestMos, bestLoopMs)}; ${other}: ${figures(otherMos, otherLoopMs)}. Sabay na calls mula sa iisang page.`;
    },
  },
  'power-saving': {
    clause: null,
    sentence: (_, { levelRatio, busySeconds, measuredSeconds }) => {
      const level = levelRatio == null ? '' : ` (${percentText(levelRatio)} ang natitira)`;
      const busy = busySeconds
        ? ` at naging masyadong busy nang ${countText(busySeconds)} sa ${countText(measuredSeconds ?? null)} segundo`
        : '';
      return `Naka-battery ang computer na ito${level}${busy}. Baka nagtitipid ito ng kuryente, kaya bumabagal.`;
    },
    step: 'Isaksak ang computer, saka mag-test ulit at ikumpara.',
    helpDesk: (_, { levelRatio, busySeconds, measuredSeconds, saturatedMs }) =>
      `Naka-battery, level ${percentText(levelRatio ?? null)}; busy seconds ${countText(busySeconds ?? null)} sa ${countText(measuredSeconds ?? null)}, sagad ang processor nang ${millisecondsText(saturatedMs ?? null)}. Pahiwatig lang: hindi sinasabi ng browser ang power saving.`,
  },
};
