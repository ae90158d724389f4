import type { Dictionary } from '../dictionary.ts';

/** The words of what is stored and sent. Each sentence is true of the code; change both together. */
export const PRIVACY_WORDS: Dictionary['PRIVACY_WORDS'] = {
  heading: 'O que é guardado e enviado',
  lead: (name) =>
    `${name} testa sua conexão a partir deste navegador. Esta página diz exatamente o que fica no seu navegador, o que sai dele, para quem, e como excluir.`,

  stored: {
    heading: 'O que este navegador guarda',
    about: (longest) =>
      `Tudo fica só neste navegador, neste computador. Os testes ficam ${longest}, a menos que você escolha outro prazo em Histórico; todos juntos ocupam no máximo uns 250\u00A0MB, e os mais antigos saem primeiro.`,
    longest: { days: (days) => `por ${days}`, ever: 'até você os excluir' },
    what: 'O quê',
    holds: 'O que contém',
    until: 'Por quanto tempo',
    rows: {
      lines: {
        what: 'Uma linha para cada teste',
        holds:
          'Quando foi, as notas e suas causas, a rota, o formato de voz, o tipo de conexão, o nome do navegador e o nome do microfone, se você escolheu guardá-lo.',
      },
      reports: {
        what: 'O relatório de cada teste',
        holds:
          'Todos os números medidos, seu fuso horário e os nomes dos servidores de teste. Não contém nenhum endereço de internet seu nem som.',
      },
      recordings: {
        what: 'Gravações de pacotes dos testes mais recentes',
        holds: 'Quando cada pacote de voz foi enviado e quando chegou. Não há som nelas.',
      },
      notes: {
        what: 'Suas anotações e marcações',
        holds: 'O que você escreve sobre um teste ou um dia: anotação, nome, local, headset, etiquetas.',
      },
      settings: {
        what: 'Suas configurações',
        holds:
          'Quanto se guarda, e por quanto tempo; o idioma escolhido; e, se você envia links de teste, seu nome e local como os digitou por último.',
      },
      watch: {
        what: 'O monitoramento da conexão',
        holds: 'Se está ligado, de quanto em quanto tempo testa e as notas dos testes desde que começou.',
      },
      others: {
        what: 'Resultados de outras pessoas',
        holds: 'O que havia em um link ou arquivo de resultado que você adicionou ao histórico.',
      },
      asked: {
        what: 'Links de teste que você abriu',
        holds: 'O que o link pedia, para cada teste que você fez com ele.',
      },
      waiting: {
        what: 'Resultados enviados ao servidor',
        holds: 'Uma cópia do que foi enviado, ou espera o envio porque o servidor não respondeu.',
      },
    },
    forDays: (days) => `Por ${days}.`,
    forEver: 'Até você excluir.',
    withTest: 'Enquanto o teste existir. As marcações ficam até você as excluir.',
    newest: (tests) => `Para os ${tests} testes mais recentes, ou quantos você escolher em Histórico.`,
    untilCleared: 'Até você mudar, ou limpar os dados deste site.',
    untilNext: 'Até começar o próximo monitoramento, ou você limpar os dados deste site.',
    withItsTest: 'Enquanto o teste existir.',
    days: { 30: '30 dias', 90: '90 dias', 365: 'um ano' },
  },

  sent: {
    heading: 'O que sai deste navegador',
    who: 'Para quem',
    when: 'Quando',
    what: 'O quê',
    page: 'O servidor desta página',
    pageAt: (host) => `O servidor ${host}`,
    relays: 'Os servidores de teste',
    relaysAt: (hosts) => `Os servidores de teste ${hosts}`,
    visit: {
      when: 'Quando você abre esta página',
      what: 'O que qualquer site recebe: seu endereço de internet, o tipo de navegador e quais arquivos ele pede. A parte do endereço depois de # fica no navegador.',
    },
    ask: {
      when: 'Quando um teste começa',
      what: 'Uma pergunta: onde estão os servidores de teste. Nada sobre você nem sobre seus resultados vai nela.',
    },
    late: {
      when: 'Quando um teste termina',
      what: 'Uma pergunta: quão sobrecarregado estava o servidor de teste, se ele oferece essa informação. Nada sobre você nem sobre seus resultados vai nela.',
    },
    call: {
      when: 'Durante um teste',
      what: 'Uma chamada deste navegador para ele mesmo: uma voz artificial, criptografada, ida e volta. Os servidores de teste veem seu endereço de internet e quantos dados passam.',
    },
    fill: {
      when: 'Quando você inicia uma verificação completa que pode ocupar sua conexão, ou o teste da conexão ocupada',
      what: 'Dados sem significado, ida e volta, pelo servidor desta página ou por um servidor de teste.',
    },
    voice: {
      when: 'Quando você se grava na verificação do headset e escolhe se ouvir pelo servidor de teste',
      what: 'Esses cinco segundos da sua voz, criptografados, ida e volta até este navegador. São esquecidos quando você sai da verificação.',
    },
    /** `name`: whose server. */
    automatic: (name) => ({
      who: `O servidor de ${name}`,
      when: 'Quando um teste termina, sozinho, sem clique. Um teste que você interrompe não é enviado.',
      what: 'O resultado, como descrito abaixo.',
    }),
    byServer: (name) => ({
      who: `O servidor de ${name}`,
      when: 'Só quando você clica para enviar um resultado',
      what: 'O resultado, como descrito abaixo.',
    }),
    framed: (hosts) => ({
      who: `A página de ${hosts} que mostra esta dentro dela`,
      when: 'Quando termina um teste feito dentro daquela página',
      what: 'O resultado, como descrito abaixo.',
    }),
    pbx: (hosts) => ({
      who: `O seu sistema telefônico, ${hosts}`,
      when: 'Só quando você faz uma chamada de teste para ele',
      what: 'O usuário e a senha que você digita, o seu endereço de internet e uma voz artificial, que ele devolve. Esta página não guarda nada disso.',
    }),
    link: {
      who: 'A quem você der o link',
      when: 'Só quando você copia um link de resultado e o repassa',
      what: 'O resultado, como descrito abaixo. Está todo no link: quem tem o link pode ler.',
    },
    mail: (to) => ({
      who: to === null ? 'A quem você escrever' : to,
      when: 'Só quando você escolhe enviar um resultado por e-mail, e o envia no seu programa de e-mail',
      what: 'O que está no e-mail; você o vê antes de enviar.',
    }),
    file: {
      who: 'A quem você der o arquivo',
      when: 'Só quando você salva um resultado ou seu histórico como arquivo e o repassa',
      what: 'Tudo o que está no arquivo. Um arquivo de histórico tem tudo, até suas anotações.',
    },
  },

  result: {
    heading: 'O que contém um resultado que você compartilha',
    holds: [
      'O veredito, as notas e os números medidos, com suas causas, a rota e quando o teste foi feito.',
      'O que você escreve nele antes de compartilhar: uma anotação, um local, um headset, seu provedor de internet.',
      'O que havia no link de teste que você abriu: um nome ou número, um chamado, um local.',
    ],
    /** Of the fields that the deployment keeps. */
    personal: {
      browser: 'O nome e a versão do seu navegador.',
      timeZone: 'Seu fuso horário.',
      microphone: 'Os nomes do seu microfone e alto-falante, se você escolheu guardá-los.',
    },
    notHeading: 'O que ele não contém',
    notPersonal: {
      browser: 'Seu navegador.',
      timeZone: 'Seu fuso horário.',
      microphone: 'Seu microfone e alto-falante.',
    },
    not: ['Seu endereço de internet, nem os dos servidores de teste.', 'A gravação pacote por pacote.', 'Nenhum som.'],
    afterwards: (name) =>
      `O servidor de ${name} pode repassar um resultado a um sistema de suporte próprio e conta resultados por local, rota, tipo de navegador e veredito, nunca por pessoa. Por quanto tempo ficam lá, ${name} pode informar.`,
  },

  never: {
    heading: 'O que nunca sai',
    list: [
      'O que seu microfone ouve, exceto a gravação citada acima. As chamadas de teste não usam microfone.',
      'Seus outros testes: um resultado compartilhado é de um teste só.',
      'Não há cookies, nem publicidade, nem contagem de visitas, e nada é carregado de terceiros.',
    ],
  },

  remove: {
    heading: 'Como excluir',
    list: [
      'Um teste, ou todos: em Histórico, “Excluir”. O relatório, a gravação e as anotações vão junto.',
      'Tudo de uma vez: limpe os dados deste site nas configurações do navegador.',
      'Um link, um e-mail ou um arquivo que você repassou não volta atrás.',
    ],
    server: (name) => `Um resultado enviado ao servidor de ${name}: peça a ${name} que o exclua lá.`,
    history: 'Ir para o Histórico',
  },
};
