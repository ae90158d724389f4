import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';
import { SCALE_NAMES } from './method.ts';

/** The screen gives the scale by its key: "fullband". */
const scaleName = (scale: string) =>
  Object.hasOwn(SCALE_NAMES, scale) ? SCALE_NAMES[scale as keyof typeof SCALE_NAMES] : scale;

/** The words of the result screen. */
export const RESULT_WORDS: Dictionary['RESULT_WORDS'] = {
  tryThis: 'Tente isto:',
  doThis: 'Faça isto:',
  testAgain: 'Testar de novo',
  exportJson: 'Salvar como arquivo (JSON)',
  deleteTest: 'Excluir este teste',
  testId: (id) => `teste ${id}`,
  engineerDetail: 'Detalhe para um técnico',
  evidence: 'As evidências',
  throughTheCall: 'Ao longo da chamada',
  showAsTable: 'Ver como tabela',
  cost: 'O que tirou pontos',
  allFigures: 'Todos os números',
  gettingConnected: 'Até conectar',
  thisComputer: 'Este computador',
  howMeasured: 'Como foi medido',
  loading: 'Lendo o teste do histórico…',
  missingHeading: 'Este teste não está no histórico deste navegador',
  missing: 'Ele pode ter sido excluído, ou feito em outro navegador ou em uma janela anônima.',
  damagedHeading: 'Não é mais possível ler este teste',
  damaged: 'O registro dele no histórico deste navegador está danificado. Os outros testes não foram afetados.',
  toHistory: 'Ir para o histórico',
};

export const WHY_WORDS: Dictionary['WHY_WORDS'] = {
  heading: 'Por que achamos isso',
  step: 'O que ajuda:',
  seenAt: (marks) => `Visto em ${marks}.`,
  throughout: 'Visto durante toda a chamada.',
  /** `marks` as above, and what is left of them. */
  seenAtAndMore: (marks, seconds) =>
    plural(seconds, {
      one: `Visto em ${marks} e em mais ${seconds} segundo.`,
      other: `Visto em ${marks} e em mais ${seconds} segundos.`,
    }),
  confidence: {
    sure: '',
    likely: 'Não é certo, mas é provável.',
    possible: 'Possível: outras causas se parecem com esta.',
  },
  helpDesk: 'Para o suporte:',
  more: (count) => plural(count, { one: 'Mais uma constatação', other: `Mais ${count} constatações` }),
};

export const SCORE_LINE_WORDS: Dictionary['SCORE_LINE_WORDS'] = {
  scored: (model, scale, codec, seconds) =>
    `Nota: estimada, de 1 (péssima) a 4,5 (a melhor). ${model}, escala de ${scaleName(scale)}, ${codec}, ${seconds} de medição.`,
  confidence: 'Entre colchetes e na barra: onde ficaria a nota de 95 em 100 testes assim, no que depende do acaso.',
  unscored: (seconds) => `Sem nota: não se mediu o bastante (${seconds}).`,
};

export const COST_WORDS: Dictionary['COST_WORDS'] = {
  best: 'Melhor possível',
  loss: 'Pacotes perdidos',
  late: 'Pacotes atrasados',
  lossAndLate: 'Voz perdida ou preenchida',
  delay: 'Atraso',
  codec: 'Formato de voz',
  total: 'Nota',
  noScore: 'Sem nota, então não há o que detalhar.',
  explain:
    'O que cada causa tirou da nota, em pontos: de cima para baixo, cada uma do que a anterior deixou. A nota é o que sobra. Atrasados: chegaram tarde demais para tocar, ou foram preenchidos por outro motivo mesmo tendo chegado.',
};

export const FIGURE_WORDS: Dictionary['FIGURE_WORDS'] = {
  figure: 'Medida',
  lostValue: (lost, sent, percent) => `${lost} de ${sent} (${percent})`,
  longestRun: (count) => `até ${count}`,
  lostRuns: 'Falhas',
  burstRatio: 'Burst ratio (1 = espalhada ao acaso)',
  received: 'Pacotes recebidos',
  delayMin: 'Menor atraso',
  delayP95: 'Atraso, 95 de 100 pacotes mais rápidos',
  delayVariation: 'Variação do atraso, 95 de 100 pacotes dentro de',
  concealmentEvents: 'Vezes em que o telefone preencheu',
  playout: 'Espera antes do alto-falante',
  stretched: 'Voz esticada ou comprimida',
  duplicated: 'Pacotes que vieram em dobro',
  reordered: 'Pacotes fora de ordem',
  fec: 'Cópias de reserva recebidas (FEC)',
  bitrate: 'Dados de voz',
  explain: 'Abaixo de cada nome: com o que a medida foi lida.',
  loop: 'Uma vez ao servidor de teste e de volta (tempos dos pacotes)',
  rtcp: 'Duas vezes ao servidor de teste e de volta (relatórios RTCP)',
  stun: 'Duas vezes ao servidor de teste e de volta (verificações ICE)',
  network: 'Ida e volta e este computador',
  stalls: 'Vezes em que este computador se sobrecarregou',
  longestStall: 'A pausa mais longa',
  busySeconds: 'Segundos não contados, computador sobrecarregado',
  saturated: 'Tempo com o processador no limite',
  relayLate: 'Maior demora do servidor de teste',
  hidden: 'Tempo desta página em segundo plano',
};

export const INSTRUMENT_WORDS: Dictionary['INSTRUMENT_WORDS'] = {
  'packet-tap': 'cada pacote cronometrado',
  'get-stats': 'contadores do navegador',
  rtcp: 'relatórios da outra ponta',
  stun: 'verificações de conectividade',
};

export const SETUP_WORDS: Dictionary['SETUP_WORDS'] = {
  explain: 'Tempo desde que você iniciou o teste.',
  audioReady: 'Voz de teste pronta',
  iceServers: 'Endereço do servidor de teste conhecido',
  gathered: 'Caminhos até o servidor de teste achados',
  iceConnected: 'Caminho aberto (ICE)',
  dtlsConnected: 'Criptografia combinada (DTLS)',
  firstPacketUp: 'A voz que você envia chegou lá',
  firstPacketDown: 'A voz que você recebe chegou aqui',
  never: 'não alcançado',
  tried: 'Tentado antes e abandonado',
};
