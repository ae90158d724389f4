import { betterRoute } from '../better-route.ts';
import { capital } from '../capital.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, millisecondsText, mosText, percentText } from '../numbers.ts';

export const ROUTE_FINDING_WORDS: Dictionary['ROUTE_FINDING_WORDS'] = {
  'better-route': {
    clause: null,
    sentence: (_, __, report) => {
      const found = betterRoute(report);
      const { best = '', other = '' } = found ?? {};
      switch (found?.why) {
        case 'other-failed':
          return `Desde su línea, las llamadas por ${best} se conectan y las llamadas por ${other} no.`;
        case 'sounds-better':
          return `Desde su línea, las llamadas por ${best} suenan mejor que por ${other}.`;
        case 'quicker':
          return `Desde su línea, las llamadas por ${best} son más rápidas: ir al servidor de prueba y volver tarda ${millisecondsText(found.soonerMs)} menos que por ${other}.`;
        default:
          return 'Una de las rutas es claramente mejor que las demás para esta línea.';
      }
    },
    step: 'Si su teléfono permite elegir la ruta, elija la recomendada. Si no, comunique este resultado.',
    helpDesk: (_, { bestMos, otherMos, bestLoopMs, otherLoopMs }, report) => {
      const { best, other } = betterRoute(report) ?? { best: 'La ruta recomendada', other: 'la otra' };
      const figures = (mos: number | null | undefined, loopMs: number | null | undefined) =>
        `MOS ${mosText(mos ?? null, 2)}, bucle ${millisecondsText(loopMs ?? null)}`;
      return `${capital(best)}: ${figures(bestMos, bestLoopMs)}; ${other}: ${figures(otherMos, otherLoopMs)}. Llamadas simultáneas desde una misma página.`;
    },
  },
  'power-saving': {
    clause: null,
    sentence: (_, { levelRatio, busySeconds, measuredSeconds }) => {
      const level = levelRatio == null ? '' : ` (carga restante: ${percentText(levelRatio)})`;
      const busy = busySeconds
        ? ` y estuvo sobrecargado durante ${countText(busySeconds)} de ${countText(measuredSeconds ?? null)} segundos`
        : '';
      return `Este equipo funcionaba con batería${level}${busy}. Puede estar ahorrando energía, y eso lo hace más lento.`;
    },
    step: 'Enchufe el equipo, repita la prueba y compare.',
    helpDesk: (_, { levelRatio, busySeconds, measuredSeconds, saturatedMs }) =>
      `Con batería, nivel ${percentText(levelRatio ?? null)}; segundos con sobrecarga ${countText(busySeconds ?? null)} de ${countText(measuredSeconds ?? null)}, procesador al límite ${millisecondsText(saturatedMs ?? null)}. Es un indicio: los navegadores no informan del ahorro de energía.`,
  },
};
