import type { Dictionary } from '../dictionary.ts';

/** What the person sees who opens a test link. */
export const ASKED_WORDS: Dictionary['ASKED_WORDS'] = {
  heading: (by) => `${by} pede que você teste sua conexão`,
  why: 'Motivo',
  forWhom: 'Para',
  ticket: 'Chamado',
  site: 'Unidade',
  what: {
    usual:
      'Uma chamada de teste deste navegador até um servidor de teste e de volta. Cada pacote de voz é acompanhado.',
    quick:
      'Uma chamada de teste deste navegador até um servidor de teste e de volta. Ela para assim que a resposta fica clara.',
    long: 'Uma chamada de teste mais longa, deste navegador até um servidor de teste e de volta. Mostra os altos e baixos da sua conexão.',
    check:
      'Todos os caminhos até o servidor de teste são experimentados; depois é feita uma chamada de teste. Sua conexão não é ocupada de propósito.',
    reach: 'Cada caminho até o servidor de teste é experimentado. Nenhuma chamada é feita.',
    routes: 'Uma chamada de teste para cada servidor de teste, todas ao mesmo tempo.',
    load: 'Uma chamada de teste enquanto sua conexão é ocupada de propósito por 15 segundos: nesse tempo, ninguém mais deve estar em chamada.',
  },
  takes: (time, data) => `Leva ${time} e usa ${data}.`,
  times: {
    usual: 'cerca de 20 segundos',
    quick: 'de 6 a 30 segundos',
    long: (length) => `cerca de ${length}`,
    check: 'cerca de um minuto',
    reach: 'até 5 segundos',
    routes: 'cerca de 10 segundos',
    load: 'cerca de 40 segundos',
  },
  data: {
    about: (megabytes) => `cerca de ${megabytes} de dados`,
    atMost: (megabytes) => `no máximo ${megabytes} de dados`,
    aCall: (megabytes) => `cerca de ${megabytes} de dados por chamada`,
    hardly: 'pouquíssimos dados',
    unknown: 'tantos dados quanto sua conexão transportar nesse tempo',
  },
  noMicrophone: 'Sem microfone: a página gera uma voz artificial. Basta deixar esta página aberta.',
  route: (name) => `Pelo servidor de teste “${name}”.`,
  codec: (name) => `No formato de voz ${name}.`,
  start: 'Iniciar o teste',
  until: (date) => `Este link funciona até ${date}.`,
  sharedHeading: 'O que é compartilhado, e com quem',
  back: {
    link: (by) =>
      `Nada é enviado sozinho. Você vê o resultado primeiro; depois, um clique o copia como link, para você enviar a ${by}.`,
    file: (by) =>
      `Nada é enviado sozinho. Você vê o resultado primeiro; depois, um clique o salva como arquivo, para você enviar a ${by}.`,
    mail: (by) =>
      `Nada é enviado sozinho. Você vê o resultado primeiro; depois, um clique abre um e-mail com ele para ${by}.`,
    server: (deployment) =>
      `Nada é enviado sozinho. Você vê o resultado primeiro; depois, um clique o envia ao servidor de ${deployment}.`,
  },
  automatic: (deployment) =>
    `Quando o teste termina, o resultado vai sozinho para o servidor de ${deployment}. Você o vê aqui ao mesmo tempo.`,
};

/** What a shared result holds, and what it does not. */
export const CONTENTS_WORDS: Dictionary['CONTENTS_WORDS'] = {
  sent: 'No resultado:',
  notSent: 'Fora dele:',
  figures: 'Quando você testou, as notas e os números do teste segundo a segundo e o que foi encontrado',
  computer: 'Se este computador ficou sobrecarregado e se estava na bateria',
  link: (words) => `O que estava no link: ${words}`,
  words: 'As observações que você escrever',
  browser: 'O nome e a versão do seu navegador',
  timeZone: 'Seu fuso horário',
  microphone: 'Os nomes do seu microfone e alto-falante, se você verificou o headset e os guardou',
  noAddresses: 'Endereços: nem os seus nem os dos servidores',
  noSound: 'Som: nenhum é guardado',
  noPackets: 'A gravação pacote por pacote',
  noBrowser: 'O nome do seu navegador',
  noTimeZone: 'Seu fuso horário',
  noMicrophone: 'Os nomes dos seus dispositivos',
};

/** In place of a test that cannot be offered. */
export const REFUSED_WORDS: Dictionary['REFUSED_WORDS'] = {
  loading: 'Lendo o link…',
  headings: {
    damaged: 'Este link de teste está danificado',
    expired: 'Este link de teste expirou',
    newer: 'Este link de teste precisa de uma página mais nova',
    'not-offered': 'Esta página não pode fazer o teste pedido',
    unknown: 'Não é possível ler este link de teste',
  },
  meaning: {
    damaged: 'Falta uma parte, ou algo mudou no caminho. Programas de chat e e-mail às vezes quebram links longos.',
    expired: (date) => (date === null ? 'Ele valia por um prazo, que já passou.' : `Ele funcionou até ${date}.`),
    newer: 'Ele foi criado por um Callprobe mais novo que esta página.',
    'not-offered': 'Ele pede algo que não está, ou não está mais, configurado aqui.',
    unknown: 'Não é um link de teste que esta página conheça.',
  },
  step: {
    damaged: 'Copie o link inteiro e abra de novo, ou peça um novo a quem o enviou.',
    expired: 'Peça um novo a quem o enviou.',
    newer: 'Recarregue esta página. Se não resolver, fale com quem enviou o link.',
    'not-offered': 'Avise quem o enviou e passe o detalhe abaixo.',
    unknown: 'Peça um novo a quem o enviou.',
  },
  plain: 'Mesmo assim, você pode fazer o teste comum. O resultado também pode ser enviado ao suporte.',
  toStart: 'Ir para o teste comum',
};

/** The link builder. */
export const ASK_WORDS: Dictionary['ASK_WORDS'] = {
  heading: 'Pedir a alguém que teste a conexão',
  lead: 'Preencha e envie o link. Quem o abre vê o que você pede, clica em um botão e recebe um resultado para devolver a você.',
  formHeading: 'O que você pede',
  by: 'Quem pede',
  byHint: 'como a pessoa conhece você: “Maria, suporte de TI”',
  labels: 'A quem se pede',
  labelsHint: 'Um nome ou número, como você os conhece. Um por linha cria um link para cada um.',
  ticket: 'Chamado',
  site: 'Unidade',
  why: 'Motivo',
  whyHint: '“Os clientes dizem que sua voz corta.”',
  kind: 'Teste',
  kinds: {
    usual: 'Chamada de teste (20 segundos)',
    quick: 'Teste rápido (6 a 30 segundos)',
    long: 'Teste longo',
    check: 'Verificação completa (um minuto)',
    reach: 'Caminhos até o servidor de teste (5 segundos)',
    routes: 'Servidores de teste lado a lado (10 segundos)',
    load: 'Voz com a conexão ocupada (40 segundos)',
  },
  length: 'Duração do teste longo',
  route: 'Servidor de teste',
  codec: 'Formato de voz',
  language: 'Idioma',
  back: 'Como o resultado volta',
  backs: {
    link: 'Em um link que a pessoa copia',
    file: 'Em um arquivo que a pessoa salva',
    mail: 'Por e-mail',
    server: 'Pelo servidor desta página',
  },
  until: 'O link funciona por',
  untils: { day: '1 dia', week: '1 semana', month: '30 dias', never: 'Tempo indeterminado' },
  /** In the preview, until it is filled in. */
  somebody: 'Seu suporte',
  usual: 'O de costume',
  none: 'Nenhuma',
  theirs: 'O que o navegador da pessoa preferir',
  faults: {
    by: 'Diga quem pede: pelo menos uma letra.',
    name: (most) => `No máximo ${most} caracteres.`,
    labels: (most) => `No máximo ${most} caracteres por linha.`,
    tooMany: (most) => `No máximo ${most} linhas.`,
    noAddress: 'Sem endereço de site aqui: quem abre o link precisa confiar nestas palavras.',
  },
  seesHeading: 'O que a pessoa vai ver',
  previewOnly: 'O botão funciona no link, não aqui.',
  linkHeading: 'O link',
  linkFor: (label) => `O link para ${label}`,
  linksHeading: (count) => `${count} links`,
  notYet: 'O link aparece aqui quando o formulário estiver preenchido.',
  copyLink: 'Copiar o link',
  copied: 'Copiado.',
  copyCsv: 'Copiar tudo como tabela (CSV)',
  csvHead: ['Quem', 'Chamado', 'Link'],
  who: 'Quem',
  link: 'Link',
  qrTitle: 'Código QR do link',
  qrAbout: (label) => `Abre o teste ${label === null ? '' : `para ${label} `}no celular cuja câmera aponta para ele.`,
  message: 'Texto para e-mail ou chat',
  copyMessage: 'Copiar o texto',
  messageText: ({ by, why, time, address }) =>
    `Teste sua conexão para chamadas, por favor.${why === null ? '' : ` ${why}`}\nAbra este link no navegador em que você atende e clique no botão. Leva ${time} e não precisa de microfone.\n${address}\n${by}`,
  local:
    'Esta página está aberta em um endereço que só funciona neste computador. Abra-a pelo endereço público para criar links para outras pessoas.',
  privacy: 'Tudo isso fica no próprio link: quem tem o link pode ler. Não chega a nenhum servidor nem registro.',
  anew: 'Novo link',
  newer: 'O que for alterado aqui vira um link novo; os já enviados continuam funcionando.',
};
