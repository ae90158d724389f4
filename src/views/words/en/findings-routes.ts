import { betterRoute } from '../better-route.ts';
import { capital } from '../capital.ts';
import type { FindingWords, RouteFinding } from '../finding-words.ts';
import { spoken } from '../language.ts';
import { countText, millisecondsText, mosText, percentText } from '../numbers.ts';

/** Findings of the comparison of routes, and of what this computer runs on. */
export const ROUTE_FINDING_WORDS = spoken<Readonly<Record<RouteFinding, FindingWords>>>('ROUTE_FINDING_WORDS', {
  'better-route': {
    clause: null,
    sentence: (_, __, report) => {
      const found = betterRoute(report);
      const { best = '', other = '' } = found ?? {};
      switch (found?.why) {
        case 'other-failed':
          return `Calls over ${best} get through from your line, calls over ${other} do not.`;
        case 'sounds-better':
          return `Calls over ${best} sound better than over ${other} from your line.`;
        case 'quicker':
          return `Calls over ${best} are quicker from your line: to the test server and back takes ${millisecondsText(found.soonerMs)} less than over ${other}.`;
        default:
          return 'One of the routes suits this line clearly better than the others.';
      }
    },
    step: 'Where your phone lets you choose a route, choose the recommended one. Where it does not, pass this result on.',
    helpDesk: (_, { bestMos, otherMos, bestLoopMs, otherLoopMs }, report) => {
      const { best, other } = betterRoute(report) ?? { best: 'The recommended route', other: 'the other' };
      const figures = (mos: number | null | undefined, loopMs: number | null | undefined) =>
        `MOS ${mosText(mos ?? null, 2)}, loop ${millisecondsText(loopMs ?? null)}`;
      return `${capital(best)}: ${figures(bestMos, bestLoopMs)}; ${other}: ${figures(otherMos, otherLoopMs)}. Calls at the same time from one page.`;
    },
  },
  'power-saving': {
    clause: null,
    sentence: (_, { levelRatio, busySeconds, measuredSeconds }) => {
      const level = levelRatio == null ? '' : ` with ${percentText(levelRatio)} left`;
      const busy = busySeconds
        ? ` and was too busy during ${countText(busySeconds)} of ${countText(measuredSeconds ?? null)} seconds`
        : '';
      return `This computer ran on battery${level}${busy}. It may be saving power, which slows it down.`;
    },
    step: 'Plug the computer in, then test again and compare.',
    helpDesk: (_, { levelRatio, busySeconds, measuredSeconds, saturatedMs }) =>
      `On battery, level ${percentText(levelRatio ?? null)}; busy seconds ${countText(busySeconds ?? null)} of ${countText(measuredSeconds ?? null)}, processor at its limit ${millisecondsText(saturatedMs ?? null)}. A hint: browsers do not tell of power saving.`,
  },
});
