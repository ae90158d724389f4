import { comparedWith, recommendedOf, soundsBetter } from '../../core/report/recommend.ts';
import type { CallReport } from '../../core/report/schema.ts';
import type { FindingWords } from './findings.ts';
import { countText, millisecondsText, mosText, percentText } from './numbers.ts';

/** Findings of the comparison of routes, and of what this computer runs on. */
export const ROUTE_FINDING_WORDS = {
  'better-route': {
    clause: null,
    sentence: (_, __, report) =>
      betterText(report) ?? 'One of the routes suits this line clearly better than the others.',
    step: 'Where your phone lets you choose a route, choose the recommended one. Where it does not, pass this result on.',
    helpDesk: (_, { bestMos, otherMos, bestLoopMs, otherLoopMs }, report) => {
      const names = namesIn(report);
      const [best, other] = names ? [names.best.name, names.other.name] : ['The recommended route', 'the other'];
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
} as const satisfies Readonly<Record<string, FindingWords>>;

function namesIn(report: CallReport | undefined) {
  const routes = report?.examined.routes;
  const best = routes && recommendedOf(routes);
  const other = best && comparedWith(routes, best);
  return best && other ? { best, other } : null;
}

function betterText(report: CallReport | undefined): string | null {
  const names = namesIn(report);
  if (!names) return null;
  const { best, other } = names;
  if (other.outcome !== 'completed')
    return `Calls over ${best.name} get through from your line, calls over ${other.name} do not.`;
  if (soundsBetter(best, other)) return `Calls over ${best.name} sound better than over ${other.name} from your line.`;
  if (best.loopMs === null || other.loopMs === null) return null;
  const soonerText = millisecondsText(other.loopMs - best.loopMs);
  return `Calls over ${best.name} are quicker from your line: to the test server and back takes ${soonerText} less than over ${other.name}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
