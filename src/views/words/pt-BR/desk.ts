import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of the help desk's overview, and of what it takes in. */
export const DESK_WORDS: Dictionary['DESK_WORDS'] = {
  heading: 'Suporte',
  lead: 'As conexões de quem enviou um resultado a você, as piores primeiro. Guardadas só neste navegador.',
  ask: 'Pedir um teste a alguém',
  loading: 'Lendo os resultados…',
  unreadable: 'Não é possível ler os resultados neste navegador.',
  empty: 'Nenhum resultado ainda.',
  emptyTeach:
    'Crie um link de teste e envie. Quem o abre vê o que você pede, faz o teste e envia o resultado a você. Cole os links que voltarem, ou solte os arquivos, nesta página: cada pessoa ganha uma linha aqui.',
  noneInRange: (range, tests) => `Nenhum resultado ${range}. Há mais antigos: ${tests}.`,
  noMatch: 'Nenhum resultado corresponde aos filtros.',
  showAll: 'Mostrar todos',
  tableName: 'Pessoas e suas conexões',
  filters: 'O que ver',
  range: 'Período',
  place: 'Local',
  route: 'Rota',
  saveCsv: 'Salvar como tabela (CSV)',
  people: (count, shown) => plural(count, { one: `${shown} pessoa`, other: `${shown} pessoas` }),
  nobody: 'Sem nome',
  nobodyHint: 'Resultados que vieram sem nome, talvez de várias pessoas.',
  columns: {
    agent: 'Quem',
    verdict: 'Último veredito',
    up: 'A voz que enviam',
    down: 'A voz que recebem',
    tests: 'Testes',
    route: 'Rota',
    browser: 'Navegador',
    provider: 'Provedor',
    when: 'Último teste',
  },
  sortedUp: 'ordenado',
  sortedDown: 'ordenado ao contrário',
  notKnown: 'sem informação',
  notScored: 'sem nota',
  below: (bad) => (bad === 0 ? 'nenhum ruim' : plural(bad, { one: `${bad} ruim`, other: `${bad} ruins` })),
  openHistory: (name) => `Todos os testes de ${name}`,
  notVerified: 'não verificado',
  barLegend: (target) =>
    `Cada barra é a nota de um sentido, até 4,5; a marca nela é a meta, ${target}. Testes “ruins” ficaram abaixo da meta, caíram ou não chegaram a ter chamada.`,
};

export const CAUSE_WORDS: Dictionary['CAUSE_WORDS'] = {
  heading: 'O que há em comum',
  badLines: (bad, lines) => {
    if (bad === 0) {
      return plural(lines, {
        one: 'A única conexão não está ruim no último teste.',
        other: `Nenhuma das ${lines} conexões está ruim no último teste.`,
      });
    }
    return plural(lines, {
      one: 'A única conexão está ruim no último teste.',
      other: `${bad} de ${lines} conexões ${plural(bad, { one: 'está ruim', other: 'estão ruins' })} no último teste.`,
    });
  },
  by: (count, bad, what) => {
    const where = count === bad ? (bad === 1 ? 'Nela' : `Nas ${bad}`) : `Em ${count} de ${bad}`;
    if (what === 'failed') return `${where}: sem chamada, ou chamada que caiu.`;
    return `${where}: ${{ up: 'upload', down: 'download', both: 'upload e download' }[what]}.`;
  },
  same: {
    route: (word) => `Mesma rota: ${word}.`,
    provider: (word) => `Mesmo provedor de internet: ${word}.`,
    connection: (word) => `Mesmo tipo de conexão: ${word}.`,
    place: (word) => `Mesmo local: ${word}.`,
    browser: (word) => `Mesmo navegador: ${word}.`,
    headset: (word) => `Mesmo headset: ${word}.`,
    codec: (word) => `Mesmo formato de voz: ${word}.`,
    topology: (word) => `Mesmo modo de teste: ${word}.`,
  },
  evidence: (bad, allBad, good, allGood) =>
    `Presente em ${bad} de ${allBad} conexões ruins e em ${good} de ${allGood} boas.`,
  alongside: (words) => `As mesmas conexões também têm isto em comum, e pode ser a causa: ${words}`,
  nothing:
    'Nenhuma rota, provedor, local ou navegador se destaca: o que as conexões ruins têm em comum pode ser acaso.',
  tooFew: 'Poucas conexões para saber o que as ruins têm em comum.',
  caution: 'O que se repete mais do que o acaso explica indica onde procurar; não é prova.',
};

export const INTAKE_WORDS: Dictionary['INTAKE_WORDS'] = {
  heading: 'Adicionar resultados',
  about:
    'Solte arquivos em qualquer ponto desta página, ou cole links, até mesmo um chat inteiro com muitos deles. Eles ficam neste navegador.',
  paste: 'Colar links de resultado',
  pasteHint: 'https://…/#/r/1.…',
  add: 'Adicionar',
  choose: 'Escolher arquivos',
  drop: 'Solte os arquivos aqui',
  stop: 'Parar',
  reading: (done, of) => `Lendo ${done} de ${of}…`,
  saving: (count) => `Adicionando ${count}…`,
  stopped: 'Interrompido. Nada foi adicionado.',
  failed: 'Nada foi adicionado: não foi possível gravar no histórico.',
  nothing: 'Não há link de resultado neste texto.',
  added: (count, shown) =>
    plural(count, { one: `${shown} resultado adicionado.`, other: `${shown} resultados adicionados.` }),
  updated: (count, shown) =>
    plural(count, {
      one: `${shown} já estava aqui e recebeu o que faltava.`,
      other: `${shown} já estavam aqui e receberam o que faltava.`,
    }),
  unchanged: (count, shown) => plural(count, { one: `${shown} já estava aqui.`, other: `${shown} já estavam aqui.` }),
  duplicates: (count, shown) => plural(count, { one: `${shown} veio repetido.`, other: `${shown} vieram repetidos.` }),
  refused: (count, shown) =>
    plural(count, { one: `${shown} não pôde ser lido:`, other: `${shown} não puderam ser lidos:` }),
  refusedList: 'O que não pôde ser lido, e por quê',
  moreRefused: (count) => `e mais ${count}`,
  pasted: (place) => `Link ${place} do texto`,
  linkIn: (file, place) => `${file}, link ${place}`,
  open: 'Abrir o resultado',
  whys: {
    'too-long': 'mais longo que qualquer link de resultado',
    damaged: 'incompleto, ou alterado no caminho',
    newer: 'criado por uma versão do Callprobe mais nova que esta página',
    'inflates-too-far': 'por dentro, muito maior que qualquer resultado',
    'not-a-result': 'não é um resultado do Callprobe',
    'too-large': 'grande demais',
    unreadable: 'não pode ser lido do disco',
    'not-json': 'cortado, alterado ou de outro tipo de arquivo',
    'not-ours': 'não é um resultado do Callprobe',
    'wrong-field': 'contém algo que nenhum resultado tem',
    'no-links': 'sem nenhum link de resultado',
    'too-many': 'mais do que cabe de uma vez',
  },
};
