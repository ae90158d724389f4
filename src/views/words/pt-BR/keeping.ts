import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of what is kept, and of files. */
export const KEEPING_WORDS: Dictionary['KEEPING_WORDS'] = {
  heading: 'O que fica guardado',
  lead: 'Tudo fica neste navegador. Limpar os dados do site no navegador apaga tudo.',
  days: 'Guardar os testes por',
  dayChoices: { '30': '30 dias', '90': '90 dias', '365': 'Um ano', forever: 'Sempre' },
  traces: 'Gravações de pacotes dos mais recentes',
  traceChoices: {
    '0': 'Nenhum teste',
    '10': '10 testes',
    '50': '50 testes',
    '200': '200 testes',
    '1000': '1.000 testes',
  },
  tracesAbout: 'A gravação por trás da imagem de uma chamada. É o que mais ocupa espaço.',
  room: 'Usar no máximo',
  roomChoices: {
    none: 'O que o navegador permitir',
    '20': '20\u00A0MB',
    '50': '50\u00A0MB',
    '200': '200\u00A0MB',
  },
  saved: 'Salvo. Já está valendo.',
  notSaved: 'Não foi salvo: não foi possível gravar no histórico.',
  used: (tests, bytes) => `Guardado aqui: ${tests}, cerca de ${bytes}.`,
  quota: (bytes) => `O navegador permite até ${bytes} a este site.`,
  traceCount: (traces) => `Destes, com a gravação de pacotes: ${traces}.`,
  persistent: 'O navegador prometeu não apagar o histórico por conta própria.',
  notPersistent: 'O navegador pode apagar o histórico por conta própria quando faltar espaço.',
  noPromise: 'Este navegador não diz se pode apagar o histórico por conta própria.',
  persist: 'Pedir ao navegador que o mantenha',
  persistRefused: 'O navegador não prometeu. Isso costuma mudar quando a página está nos favoritos ou é mais usada.',
  tidied: (what) => `A última limpeza descartou ${what}.`,
  tidiedNothing: 'Até agora, nada precisou ser descartado.',
  tidiedTests: (count, text) => plural(count, { one: `${text} teste`, other: `${text} testes` }),
  tidiedBodies: (count, text) =>
    plural(count, { one: `os detalhes de ${text} teste`, other: `os detalhes de ${text} testes` }),
  tidiedTraces: (count, text) =>
    plural(count, { one: `a gravação de ${text} teste`, other: `as gravações de ${text} testes` }),
};

export const FILE_WORDS: Dictionary['FILE_WORDS'] = {
  heading: 'Arquivos',
  saveAll: 'Salvar tudo como arquivo',
  saveCsv: 'Salvar como tabela (CSV)',
  read: 'Importar um arquivo',
  about:
    'O arquivo tem tudo e pode ser importado de volta, aqui ou em outro lugar; a tabela abre em qualquer planilha. Importar um arquivo duas vezes não muda nada.',
  saving: (percent) => `Salvando… ${percent}`,
  reading: (percent) => `Importando… ${percent}`,
  saved: (tests) => `Salvo: ${tests}.`,
  added: (count) => `Arquivo importado. Testes e marcações adicionados: ${count}.`,
  changed: (added, updated) => `Arquivo importado. Testes e marcações adicionados: ${added}; atualizados: ${updated}.`,
  nothingNew: 'Nada de novo neste arquivo: tudo o que ele tem já está aqui.',
  refused: 'Nada foi importado, e nada mudou.',
  refusals: {
    'too-large': 'Este arquivo é maior que qualquer histórico que esta página salva.',
    unreadable: 'Não foi possível ler este arquivo: ele foi movido, excluído ou alterado depois que você o escolheu.',
    'not-json': 'Este arquivo está cortado ou é de outro tipo: não foi esta página que o salvou.',
    'not-ours': 'Este arquivo não é um histórico nem um resultado do Callprobe.',
    newer: 'Este arquivo foi salvo por um Callprobe mais novo que este. Recarregue esta página e tente de novo.',
    'wrong-field': 'Algo neste arquivo não é o que deveria ser.',
  },
  failed: 'Não funcionou. Nada mudou.',
};
