import type { Dictionary } from '../dictionary.ts';

/** The words of giving a result to somebody else. */
export const SHARE_WORDS: Dictionary['SHARE_WORDS'] = {
  heading: 'Enviar este resultado',
  headingAsked: (by) => `${by} pediu este resultado`,
  open: 'Enviar ao suporte',
  lead: 'Nada sai desta página até você clicar em um dos botões.',
  leadAutomatic: (deployment) => `Ele foi sozinho para o servidor de ${deployment}, como avisado antes do teste.`,
  addWords: 'Acrescentar observações',
  wordsAbout: 'Tudo é opcional e vai com o resultado.',
  frozen: 'Estas observações foram com o resultado.',
  note: 'Anotação',
  noteHint: 'O que estava acontecendo: “VPN ligada”, “crianças vendo vídeo”',
  place: 'Local',
  headset: 'Headset',
  provider: 'Provedor de internet',
  contents: 'O que vai nele, e o que não vai',
  ways: 'Formas de enviar',
  copyLink: 'Copiar o link do resultado',
  linkAbout: (kilobytes) => `O resultado inteiro em um link (${kilobytes}). Quem tem o link pode ler.`,
  linkLong: (kilobytes) =>
    `O resultado inteiro em um link. Ele é longo (${kilobytes}), e alguns programas de chat cortam links assim: o arquivo é mais seguro.`,
  making: 'Criando o link…',
  linkFailed: 'Não foi possível criar um link deste resultado. Envie o arquivo.',
  saveFile: 'Salvar o resultado como arquivo',
  fileAbout: 'Para anexar a um chamado ou e-mail.',
  mail: 'Escrever um e-mail',
  mailAbout: {
    withLink: 'Abre seu programa de e-mail com um resumo e o link do resultado.',
    withoutLink:
      'Abre seu programa de e-mail com um resumo. O link do resultado é longo demais para isso: copie-o e cole abaixo do resumo.',
  },
  mailSubject: (test) => `Resultado de um teste de conexão (${test})`,
  mailRest: 'O resultado inteiro, para abrir em um navegador:',
  mailPaste: 'O resultado inteiro (cole aqui o link copiado, ou anexe o arquivo salvo):',
  send: (deployment) => `Enviar a ${deployment}`,
  serverAbout:
    'Vai para o próprio servidor desta página. Como em toda página, o servidor vê o endereço de onde você envia.',
  sendAgain: 'Tentar mais uma vez',
  copySummary: 'Copiar um resumo',
  summaryAbout: 'Três linhas para um chamado ou chat.',
  print: 'Imprimir ou salvar em PDF',
  printAbout: 'Em uma página.',
  copied: 'Copiado.',
  notCopied: 'Este navegador não deixa a página copiar. Selecione o texto e copie você mesmo:',
  textToCopy: 'Texto para copiar',
};

/** What became of a result that goes through the server. */
export const DELIVERY_WORDS: Dictionary['DELIVERY_WORDS'] = {
  sending: 'Enviando…',
  sent: (when) => `Enviado. Visto pelo servidor: ${when}.`,
  waiting:
    'Aguardando envio. Vai sozinho assim que o servidor aceitar, mesmo depois de fechar e abrir esta página de novo.',
  nextTry: (when) => `Próxima tentativa: ${when}.`,
  refused: 'O servidor não aceitou. Use outra forma, ou informe ao suporte o que está abaixo.',
  'no-room': 'Já há resultados demais aguardando envio. Use outra forma.',
  unstored: 'Este navegador não guarda nada aqui: deixe esta página aberta até o envio.',
};

/** The three lines of a summary. */
export const SUMMARY_WORDS: Dictionary['SUMMARY_WORDS'] = {
  verdict: (heading, score, target) => (score === null ? heading : `${heading} (nota ${score} de 4,5, meta ${target})`),
  direction: (name, score, lost, delay) => `${name}: nota ${score}, perda ${lost}, atraso ${delay}`,
  nothing: 'Nenhuma voz foi medida.',
  test: (id, when, asked) => `Teste do Callprobe ${id}, ${when}${asked.map((word) => `, ${word}`).join('')}`,
  label: (label) => `para ${label}`,
  ticket: (ticket) => `chamado ${ticket}`,
};
