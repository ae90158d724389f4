import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';
import { at, clock } from './clock.ts';

/** The words of what a history shows: its plots, its tables and its filters. */
export const TREND_WORDS: Dictionary['TREND_WORDS'] = {
  snapshot:
    'Um teste é só um retrato do momento. Teste às 9h, às 13h e às 18h, e sempre que uma chamada soar mal: a partir de dez testes, esta página mostra quando sua conexão falha.',
  few: 'Alguns testes mostram uma tendência, ainda não um padrão. Teste em outros horários e outros dias.',
  found: 'O que chama a atenção',
  foundNothing:
    'Nada chama a atenção nestes testes: nenhum horário ruim, nenhuma mudança para pior, nenhum sentido ou rota atrás dos outros.',
  foundTooFew: (least) =>
    `A partir de ${least} testes com nota, esta página procura horários ruins, mudanças e rotas que falham.`,
  looking: 'Examinando os testes…',
  over: 'Ao longo do tempo',
  hours: 'Por hora e dia da semana',
  compared: 'Lado a lado',
  changes: 'Antes e depois de uma mudança',
  became: 'Como os testes terminaram',
  today: 'Hoje',
  list: 'Os testes',
  showAsTable: 'Ver como tabela',
  noMatch: 'Nenhum teste corresponde aos filtros.',
  noneInRange: (range) => `Nenhum teste ${range}.`,
  noneScored: 'Nenhum destes testes tem essa medida.',
  showAll: 'Mostrar todos',
  targetLine: (mos) => `meta ${mos}`,
  unplaced: (tests) => `${tests} de fora: não se conhece o relógio do local do teste.`,
  tooFewHours: (least) =>
    `A partir de ${least} testes, aqui aparecem as horas da semana em que sua conexão falha. Deixe testar em todos os horários.`,
};

export const METRIC_WORDS: Dictionary['METRIC_WORDS'] = {
  mos: { name: 'Nota', short: 'nota', unit: 'pontos' },
  loss: { name: 'Perda', short: 'perda', unit: '' },
  delay: { name: 'Atraso', short: 'atraso', unit: '' },
  jitter: { name: 'Chegada irregular', short: 'chegada irregular', unit: '' },
};

export const SIDE_WORDS: Dictionary['SIDE_WORDS'] = {
  worse: 'O pior sentido',
  up: 'A voz que você envia',
  down: 'A voz que você recebe',
};

/** `last` follows "Nenhum teste". */
export const RANGE_WORDS: Dictionary['RANGE_WORDS'] = {
  '7d': { choice: '7 dias', last: 'nos últimos 7 dias' },
  '30d': { choice: '30 dias', last: 'nos últimos 30 dias' },
  '90d': { choice: '90 dias', last: 'nos últimos 90 dias' },
  all: { choice: 'Tudo', last: 'em todo o histórico' },
};

export const FILTER_WORDS: Dictionary['FILTER_WORDS'] = {
  heading: 'O que ver',
  range: 'Período',
  metric: 'Medida',
  side: 'Sentido',
  more: 'Mais filtros',
  any: 'Qualquer',
  several: 'Vários',
  unknown: 'sem informação',
  only: 'Só:',
  remove: (what) => `Retirar o filtro ${what}`,
  clear: 'Limpar filtros',
  compare: 'Comparar',
  showOnly: (what) => `Mostrar só ${what}`,
  /** "Rota: Frankfurt". */
  facet: (facet, value) => `${facet}: ${value}`,
};

/** What a facet is called; also of those that only the address can ask for. */
export const FACET_WORDS: Dictionary['FACET_WORDS'] = {
  result: 'Como terminou',
  mode: 'Tipo de teste',
  topology: 'Modo de teste',
  sameComputer: 'Só este computador',
  route: 'Rota',
  codec: 'Formato de voz',
  connection: 'Tipo de conexão',
  browser: 'Navegador',
  agent: 'Quem testou',
  place: 'Local',
  headset: 'Headset',
  provider: 'Provedor de internet',
  origin: 'De onde vem',
  tags: 'Etiqueta',
  finding: 'O que foi encontrado',
  direction: 'Sentido',
};

/** Values of the facets that are no names of their own. */
export const FACET_NAMES: Dictionary['FACET_NAMES'] = {
  sameComputer: { true: 'sim', false: 'não' },
  connection: { wifi: 'Wi-Fi', ethernet: 'Cabo', cellular: 'Rede móvel', none: 'Nenhuma', other: 'Outra' },
};

export const RESULT_NAMES: Dictionary['RESULT_NAMES'] = {
  scored: 'Com nota',
  inconclusive: 'Dados insuficientes para uma nota',
  dropped: 'Conexão perdida durante a chamada',
  stopped: 'Interrompido, ou página fechada',
  'set-up-failed': 'A chamada não completou',
  examined: 'Diagnóstico sem chamada',
};

/** Of one's own tests, and of those that somebody sent: how sure it is that nobody changed them. */
export const ORIGIN_NAMES: Dictionary['ORIGIN_NAMES'] = {
  own: 'Feito aqui',
  verified: 'Recebido, verificado',
  'not-verified': 'Recebido, não verificado',
  'not-seen': 'Recebido, não assinado',
  'cannot-tell': 'Recebido, não pôde ser conferido',
};

export const WHOSE_WORDS: Dictionary['WHOSE_WORDS'] = {
  label: 'Testes de quem',
  mine: 'Feitos aqui',
  received: 'Recebidos de outros',
  all: 'Todos',
  others: 'Os testes que outras pessoas enviaram a você não estão entre estes.',
  showOthers: 'Mostrá-los na página do suporte',
};

export const MODE_NAMES: Dictionary['MODE_NAMES'] = {
  thorough: 'Chamada de teste',
  quick: 'Teste rápido',
  examination: 'Diagnóstico',
  watched: 'Chamada real',
};

export const PLOT_WORDS: Dictionary['PLOT_WORDS'] = {
  trend: (metric, side, tests) =>
    `${METRIC_WORDS[metric].name} ao longo do tempo, ${SIDE_WORDS[side].toLowerCase()}, ${tests}. As setas do teclado vão de um ao outro.`,
  trendHint: 'Aponte para o gráfico, ou use as setas do teclado, para ler.',
  /** "nota 3,1": a figure with its name. */
  named: (metric, figure) => `${METRIC_WORDS[metric].short} ${figure}`,
  /** `value` and `median` are what `named` made. */
  test: (when, value) => `${when}: ${value}`,
  stretch: (when, median, low, high, tests) => `${when}: ${median} no meio, a maioria entre ${low} e ${high}, ${tests}`,
  stretchAlone: (when, median, tests) => `${when}: ${median}, ${tests}`,
  stretchEmpty: (when) => `${when}: sem medida`,
  failed: (tests) => `${tests} sem chamada, ou com chamada que caiu`,
  /** One of the sentences above, and how many failed. */
  withFailed: (stretch, failed) => `${stretch}; ${failed}`,
  openTest: 'Abrir este teste',
  legend: {
    dot: 'um teste',
    median: 'o meio: metade dos testes acima, metade abaixo',
    spread: 'onde ficam oito de dez testes',
    failed: 'a chamada não completou, ou caiu',
    mark: 'algo mudou',
  },
  columns: {
    time: 'Tempo',
    tests: 'Testes',
    low: 'Baixo (1 em 10 abaixo)',
    median: 'Meio',
    high: 'Alto (1 em 10 acima)',
    failed: 'Com falha',
  },
  failedStrip: 'com falha',
  trendTable: 'A tendência em tabela',
};

export const HEAT_WORDS: Dictionary['HEAT_WORDS'] = {
  label: (figure) => `${figure} por dia da semana e hora. As setas do teclado vão de hora em hora.`,
  days: ['Seg', 'Ter', 'Qua', 'Qui', 'Sex', 'Sáb', 'Dom'],
  longDays: ['Segunda-feira', 'Terça-feira', 'Quarta-feira', 'Quinta-feira', 'Sexta-feira', 'Sábado', 'Domingo'],
  hour: (hour) => `${hour}h–${hour + 1}h`,
  /** "Segunda-feira, 18h–19h: nota 3,1, 14 testes". */
  cell: (day, hour, said) => `${day}, ${hour}: ${said}`,
  empty: 'sem teste',
  hint: 'Aponte para uma hora, ou use as setas do teclado, para ler.',
  failed: (tests) => `${tests} com falha`,
  bad: (share, alert) => `${share} abaixo de ${alert}`,
  thin: 'poucos testes para confiar',
  legend: {
    well: (target) => `na meta de ${target} ou acima`,
    fair: (alert, target) => `${alert} a ${target}`,
    bad: (alert) => `abaixo de ${alert}`,
    low: {
      loss: 'menor perda destas horas (em %)',
      delay: 'menor atraso destas horas (em ms)',
      jitter: 'chegada mais regular destas horas (em ms)',
    },
    high: {
      loss: 'maior perda destas horas',
      delay: 'maior atraso destas horas',
      jitter: 'chegada mais irregular destas horas',
    },
    thin: 'poucos testes, ou todos no mesmo dia',
    empty: 'sem teste',
  },
  table: 'A semana em tabela',
  hourColumn: 'Hora',
};

export const COMPARE_WORDS: Dictionary['COMPARE_WORDS'] = {
  tooFew: (figure) => `${figure}, poucos testes para comparar`,
  testsAndFailed: (tests, failed) => `${tests}, ${failed} com falha`,
  noFigure: 'sem medida',
  summary: (median, low, high) => `${median} no meio, metade deles de ${low} a ${high}`,
  only: 'Todos os testes aqui são de um tipo só, então não há o que pôr lado a lado.',
  nothingKnown: 'Sobre estes testes não há essa informação.',
  nothingSaid: 'Registre isso nas anotações dos seus testes, e eles poderão ser comparados.',
  legend: 'Caixa: a metade central dos testes. Linha nela: o meio. Hastes: oito de dez testes.',
  table: 'A comparação em tabela',
  columns: {
    group: 'Grupo',
    tests: 'Testes',
    figures: 'Com medida',
    low: 'Baixo',
    quartile1: 'Um quarto',
    median: 'Meio',
    quartile3: 'Três quartos',
    high: 'Alto',
    failed: 'Com falha',
  },
  more: (count) =>
    plural(count, {
      one: `Mais ${count}, com menos testes, está na tabela.`,
      other: `Mais ${count}, com menos testes, estão na tabela.`,
    }),
};

export const CHANGE_WORDS: Dictionary['CHANGE_WORDS'] = {
  title: (text) => `“${text}”`,
  better: (by) => `Melhorou ${by}`,
  worse: (by) => `Piorou ${by}`,
  same: 'Nenhuma diferença',
  from: (before, after) => `${before} antes, ${after} depois`,
  range: (low, high) => `a diferença real fica entre ${low} e ${high} em 95 de 100 casos assim`,
  real: 'É real: o acaso não a explica.',
  unsure: 'Ainda não dá para saber: pode ter sido só acaso.',
  noMatter: 'Nenhuma diferença que importe.',
  unknown: 'Ainda não dá para saber',
  why: {
    'few-days-before': 'São necessários testes em pelo menos cinco dias antes da mudança.',
    'few-days-after': 'São necessários testes em pelo menos cinco dias depois da mudança.',
    'other-hours': 'Os testes de antes e de depois foram em horários diferentes, então não dá para comparar.',
  },
  tests: (before, after) => `${before} antes, ${after} depois`,
  none: 'Marque um momento em que algo mudou, e os testes de antes e de depois serão comparados.',
  table: 'As mudanças em tabela',
  columns: {
    change: 'Mudança',
    before: 'Antes',
    after: 'Depois',
    difference: 'Diferença',
    range: '95 de 100',
    verdict: 'É real?',
  },
  lead: 'Até quatro semanas de cada lado, comparando os mesmos horários.',
  verdicts: { real: 'real', unsure: 'não dá para saber', noMatter: 'não importa', tooFew: 'poucos testes' },
};

export const TODAY_WORDS: Dictionary['TODAY_WORDS'] = {
  good: (met, scored, target) => `Testes com nota que atingiram a meta de ${target}: ${met} de ${scored}.`,
  unscored: (tests) => `${tests} hoje, nenhum com nota.`,
  one: (mos, when) => `Um teste com nota hoje: ${mos} ${at(when)}.`,
  worst: (mos, when) => `O pior teve ${mos}, ${at(when)}.`,
  longest: (from, to, tests) => `O melhor período foi entre ${clock(from)} e ${clock(to)}: ${tests} bons em seguida.`,
  failed: (tests) => `${tests} com falha.`,
};

export const COUNT_WORDS: Dictionary['COUNT_WORDS'] = {
  share: 'Parcela',
  count: 'Testes',
  result: 'Como terminou',
};
