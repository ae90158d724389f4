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
          return `Na sua conexão, as chamadas pela rota ${best} completam; pela rota ${other}, não.`;
        case 'sounds-better':
          return `Na sua conexão, as chamadas pela rota ${best} soam melhor que pela rota ${other}.`;
        case 'quicker':
          return `Na sua conexão, as chamadas pela rota ${best} são mais rápidas: a ida e volta ao servidor de teste leva ${millisecondsText(found.soonerMs)} a menos que pela rota ${other}.`;
        default:
          return 'Uma das rotas serve claramente melhor que as outras para esta conexão.';
      }
    },
    step: 'Se o seu telefone deixa escolher a rota, escolha a recomendada. Se não deixa, repasse este resultado ao suporte.',
    helpDesk: (_, { bestMos, otherMos, bestLoopMs, otherLoopMs }, report) => {
      const { best, other } = betterRoute(report) ?? { best: 'a rota recomendada', other: 'a outra' };
      const figures = (mos: number | null | undefined, loopMs: number | null | undefined) =>
        `MOS ${mosText(mos ?? null, 2)}, loop ${millisecondsText(loopMs ?? null)}`;
      return `${capital(best)}: ${figures(bestMos, bestLoopMs)}; ${other}: ${figures(otherMos, otherLoopMs)}. Chamadas simultâneas da mesma página.`;
    },
  },
  'power-saving': {
    clause: null,
    sentence: (_, { levelRatio, busySeconds, measuredSeconds }) => {
      const level = levelRatio == null ? '' : ` com ${percentText(levelRatio)} de carga`;
      const busy = busySeconds
        ? ` e ficou sobrecarregado em ${countText(busySeconds)} de ${countText(measuredSeconds ?? null)} segundos`
        : '';
      return `Este computador estava na bateria${level}${busy}. Talvez esteja economizando energia, o que o deixa lento.`;
    },
    step: 'Ligue o computador na tomada, teste de novo e compare.',
    helpDesk: (_, { levelRatio, busySeconds, measuredSeconds, saturatedMs }) =>
      `Na bateria, carga ${percentText(levelRatio ?? null)}; segundos de sobrecarga ${countText(busySeconds ?? null)} de ${countText(measuredSeconds ?? null)}, processador no limite ${millisecondsText(saturatedMs ?? null)}. Só um indício: navegadores não informam economia de energia.`,
  },
};
