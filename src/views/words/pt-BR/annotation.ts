import type { Dictionary } from '../dictionary.ts';

export const ANNOTATION_WORDS: Dictionary['ANNOTATION_WORDS'] = {
  heading: 'Suas anotações',
  lead: 'Para você e o suporte. Ficam guardadas com este teste e aparecem na busca do histórico.',
  note: 'Anotação',
  noteHint: 'O que estava acontecendo: “VPN ligada”, “crianças vendo vídeo”, “cabo novo”',
  agent: 'Quem testou',
  place: 'Local',
  headset: 'Headset',
  provider: 'Provedor de internet',
  tags: 'Etiquetas',
  tagsHint: 'Várias, separadas por vírgula: Wi-Fi, noite',
  saving: 'Salvando…',
  saved: 'Salvo.',
  notSaved:
    'Não foi salvo: não foi possível gravar no histórico. O que você digitou continua aqui; altere algo para tentar de novo.',
  tooManyTags: (most) => `Só as primeiras ${most} etiquetas são guardadas.`,
  open: 'Anotações',
  openNamed: (when) => `Anotações do teste de ${when}`,
};

export const MARK_WORDS: Dictionary['MARK_WORDS'] = {
  heading: 'Mudei alguma coisa',
  lead: 'Marque o momento: um roteador novo, outro cômodo, um cabo. Depois o histórico mostra se ajudou mesmo.',
  text: 'O que mudou',
  textHint: 'roteador em outro lugar',
  when: 'Quando',
  save: 'Marcar',
  delete: 'Excluir',
  deleteNamed: (text) => `Excluir a marcação “${text}”`,
  question: 'Excluir esta marcação? Seus testes continuam.',
  noText: 'Diga em poucas palavras o que mudou.',
  noTime: 'Diga quando mudou: data e hora.',
  notSaved: 'Não foi salvo: não foi possível gravar no histórico.',
  none: 'Ainda não há marcações.',
};
