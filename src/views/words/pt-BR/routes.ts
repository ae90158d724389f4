import type { Dictionary } from '../dictionary.ts';

/** The words of the comparison of routes, and of what this computer did. */
export const ROUTES_WORDS: Dictionary['ROUTES_WORDS'] = {
  table: 'As rotas comparadas',
  route: 'Rota',
  delay: 'Ida e volta',
  setUp: 'Primeira voz após',
  recommended: 'recomendada',
  lost: (percent) => `perda de ${percent}`,
  recommend: (name, sentence) => `Recomendada para sua conexão: ${name}. ${sentence}`,
  onlyOne: 'Só uma rota foi medida, então não há o que escolher.',
  noneWorked: 'Nenhuma chamada completou, por nenhuma das rotas.',
  alike: 'Nenhuma diferença que importe: para sua conexão, estas rotas são igualmente boas.',
  alikeAndWorse: (best, worse) => `Igualmente boas para sua conexão: ${best}. Não se recomenda: ${worse}.`,
  unclear: 'Não se mediu o bastante para recomendar uma das rotas.',
  sounds: (other) => `As chamadas por ela soam melhor que por ${other}.`,
  quicker: (ms, other) => `A voz por ela leva ${ms} a menos que por ${other}.`,
  onlyThis: (other) => `As chamadas por ${other} não completaram.`,
  sideBySide: 'As rotas foram medidas lado a lado; o que mais acontecia na sua conexão atingiu todas por igual.',
  explain:
    'Upload: a voz que você envia. Download: a voz que você recebe. Abaixo de cada nota: onde o acaso a deixa e a parte da voz que se perdeu. Ida e volta: uma vez ao servidor de teste.',
  cost: (seconds, data) => `Levou ${seconds}. Dados usados: ${data}.`,
};

export const ROUTES_PROGRESS_WORDS: Dictionary['ROUTES_PROGRESS_WORDS'] = {
  name: 'Andamento de cada rota',
  state: 'Agora',
  phases: {
    waiting: 'espera a vez',
    connecting: 'conectando',
    'warming-up': 'aquecendo',
    measuring: 'medindo',
    loading: 'ocupando a conexão',
    finishing: 'somando',
    done: 'pronto',
  },
  failed: 'não completou',
};

export const COMPUTER_WORDS: Dictionary['COMPUTER_WORDS'] = {
  untested: 'Nenhuma chamada foi feita, então não se sabe o que este computador faz durante uma.',
  calm: 'Nada neste computador atrapalhou a chamada.',
  disturbed: (busy, measured) =>
    `Este computador segurou a voz em ${busy} de ${measured} segundos; eles não entraram na nota.`,
  atLimit: 'O processador deste computador ficou no limite em parte da chamada e, mesmo assim, deu conta da voz.',
  unseen: 'Não foi possível medir se este computador estava sobrecarregado.',
  none: 'nenhuma',
  power: 'Energia',
  pluggedIn: 'na tomada',
  onBattery: 'na bateria',
  level: (power, percent) => `${power}, ${percent} de carga`,
};
