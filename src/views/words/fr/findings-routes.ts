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
          return `Depuis votre ligne, les appels par ${best} aboutissent, ceux par ${other} non.`;
        case 'sounds-better':
          return `Depuis votre ligne, le son des appels est meilleur par ${best} que par ${other}.`;
        case 'quicker':
          return `Depuis votre ligne, les appels par ${best} sont plus rapides : l’aller-retour au serveur de test prend ${millisecondsText(found.soonerMs)} de moins que par ${other}.`;
        default:
          return 'L’une des routes convient nettement mieux à cette ligne que les autres.';
      }
    },
    step: 'Si votre téléphone permet de choisir une route, prenez celle qui est recommandée. Sinon, transmettez ce résultat.',
    helpDesk: (_, { bestMos, otherMos, bestLoopMs, otherLoopMs }, report) => {
      const { best, other } = betterRoute(report) ?? { best: 'la route recommandée', other: 'l’autre' };
      const figures = (mos: number | null | undefined, loopMs: number | null | undefined) =>
        `MOS ${mosText(mos ?? null, 2)}, boucle ${millisecondsText(loopMs ?? null)}`;
      return `${capital(best)} : ${figures(bestMos, bestLoopMs)} ; ${other} : ${figures(otherMos, otherLoopMs)}. Appels simultanés depuis une même page.`;
    },
  },
  'power-saving': {
    clause: null,
    sentence: (_, { levelRatio, busySeconds, measuredSeconds }) => {
      const level = levelRatio == null ? '' : ` (reste ${percentText(levelRatio)})`;
      const busy = busySeconds
        ? ` et a été trop occupé pendant ${countText(busySeconds)} des ${countText(measuredSeconds ?? null)} secondes`
        : '';
      return `Cet ordinateur était sur batterie${level}${busy}. Il économise peut-être l’énergie, ce qui le ralentit.`;
    },
    step: 'Branchez l’ordinateur sur le secteur, puis refaites le test et comparez.',
    helpDesk: (_, { levelRatio, busySeconds, measuredSeconds, saturatedMs }) =>
      `Sur batterie, niveau ${percentText(levelRatio ?? null)} ; secondes occupées ${countText(busySeconds ?? null)} sur ${countText(measuredSeconds ?? null)}, processeur à sa limite ${millisecondsText(saturatedMs ?? null)}. Un indice : les navigateurs ne signalent pas l’économie d’énergie.`,
  },
};
