import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** What disturbed a second, as the table of seconds says it. */
export const BUSY_NAMES: Dictionary['BUSY_NAMES'] = {
  speaking: 'voz enviada tarde',
  handling: 'voz recebida tarde',
  timer: 'computador parado',
  playing: 'alto-falante sem som',
  saturated: 'processador no limite',
  relay: 'servidor atrasado',
};

/** What this computer or the test server had to do with it. `span`: "3 de 17 segundos". */
export const BUSY_WORDS: Dictionary['BUSY_WORDS'] = {
  atLimit: 'O processador deste computador ficou no limite: mesmo assim, uma chamada nele pode picotar.',
  tooBusy: (span) => `Este computador ficou sobrecarregado durante ${span}; esse tempo não foi contado.`,
  leftOut: (span) =>
    `Seu computador ficou sobrecarregado durante ${span}. Esse tempo está marcado abaixo e fora de todos os números.`,
  serverLate: (span) => `O servidor de teste se atrasou durante ${span}. Esse tempo também não foi contado.`,
  lostWithin: (count, text) =>
    plural(count, {
      one: `${text} pacote se perdeu nesse tempo; foi a conexão, e não entra nesta conta.`,
      other: `${text} pacotes se perderam nesse tempo; foi a conexão, e não entram nesta conta.`,
    }),
  limitShare: (percent) => `O processador ficou no limite em ${percent} do tempo.`,
};
