import type { Dictionary } from '../dictionary.ts';

/** The words of the headset check. */
export const HEADSET_WORDS: Dictionary['HEADSET_WORDS'] = {
  heading: 'Será que é o headset?',
  lead: 'Escutamos seu microfone por alguns segundos e tocamos um tom curto, para ouvir o que a outra pessoa ouve.',
  promises: [
    'Seu navegador vai perguntar se esta página pode usar o microfone.',
    'O som é analisado neste computador e depois esquecido: nada sai dele, nada é guardado.',
    'Coloque o headset como para uma chamada. Leva cerca de 15 segundos.',
  ],
  start: 'Verificar meu headset',
  again: 'Verificar de novo',
  stop: 'Parar',
  microphone: 'Microfone',
  loudspeaker: 'Alto-falante',
  usual: 'O de costume',
  nameNotTold: 'Nome não informado pelo navegador',
  keepNames: 'Guardar os nomes dos dispositivos no resultado',
  devices: 'Dispositivos',
  level: 'Nível do seu microfone',
  levelNow: (word, level) => `${word} (${level})`,
  figures: 'Os números',
  progress: 'Andamento da verificação',
};

export const HEADSET_STEP_WORDS: Dictionary['HEADSET_STEP_WORDS'] = {
  asking: {
    heading: 'Podemos escutar?',
    explain: 'Seu navegador pergunta se esta página pode usar o microfone. Permita para continuar.',
  },
  quiet: { heading: 'Não fale nada', explain: 'Escutamos o silêncio.' },
  speech: {
    heading: 'Diga uma frase',
    explain: 'Fale como fala com um cliente, por exemplo: “Bom dia, em que posso ajudar?”',
  },
  sweep: {
    heading: 'Não fale nada: um tom vai tocar',
    explain: 'Escutamos se seu microfone capta seu alto-falante.',
  },
  processed: {
    heading: 'Não fale nada: mais uma vez',
    explain: 'Agora com o que seu navegador faz contra ruído e eco. Mais dois tons vão tocar.',
  },
};

/** Of the live meter: never the number alone. */
export const LEVEL_WORDS: Dictionary['LEVEL_WORDS'] = {
  nothing: 'sem som',
  quiet: 'silêncio',
  soft: 'baixo',
  good: 'bom',
  loud: 'alto demais',
};

export const HEADSET_RESULT_WORDS: Dictionary['HEADSET_RESULT_WORDS'] = {
  title: 'Headset',
  fine: 'Seu microfone e seu headset parecem estar bem.',
  fineWithoutEcho: 'Seu microfone parece estar bem. Não deu para saber se a outra pessoa se ouve de volta.',
  nothingHeard: 'Não foi possível verificar seu headset.',
  partly: 'O que se ouviu até ali não mostra falha.',
  whatHelps: 'O que ajuda:',
  helpDesk: 'Para o suporte:',
};

/** Why the check could not be made, or not to its end. */
export const TROUBLE_WORDS: Dictionary['TROUBLE_WORDS'] = {
  refused: {
    sentence: 'Esta página não tem permissão para usar seu microfone.',
    step: 'Clique no símbolo ao lado do endereço da página, permita o microfone e verifique de novo.',
  },
  'none-found': {
    sentence: 'Nenhum microfone foi encontrado.',
    step: 'Conecte ou ligue o headset e verifique de novo.',
  },
  'in-use': {
    sentence: 'Não foi possível abrir seu microfone: outro programa pode estar usando.',
    step: 'Feche outros programas de chamada ou gravação e verifique de novo.',
  },
  removed: {
    sentence: 'Seu microfone sumiu durante a verificação.',
    step: 'Veja o conector, a bateria e o cabo do headset e verifique de novo.',
  },
  unsupported: {
    sentence: 'Este navegador não deixa uma página escutar o microfone.',
    step: 'Abra esta página pelo endereço seguro (https) em uma versão atual do Chrome, Edge, Firefox ou Safari.',
  },
  'no-output': {
    sentence: 'Não foi possível usar nenhum alto-falante, então o eco não foi verificado.',
    step: 'Escolha outro alto-falante, ou reconecte o headset; depois verifique de novo.',
  },
};

export const HEADSET_FIGURE_WORDS: Dictionary['HEADSET_FIGURE_WORDS'] = {
  figure: 'Medida',
  raw: 'Sem tratamento',
  processed: 'Com o tratamento do navegador',
  explain:
    'Medido com o cancelamento de eco, a supressão de ruído e o controle de ganho do navegador desligados; na última coluna, ligados. Os níveis estão em decibéis de fundo de escala: 0 é o mais alto que existe.',
  noEcho: (floor) => `nenhum ouvido (mais de ${floor})`,
};

export const HEAR_YOURSELF_WORDS: Dictionary['HEAR_YOURSELF_WORDS'] = {
  heading: 'Ouça sua voz',
  lead: 'Grave cinco segundos e depois escute: ao natural, e como a outra pessoa ouviria, passando pelo servidor de teste e voltando.',
  privacy:
    'Para “como a outra pessoa ouve”, a gravação passa uma vez pelo servidor de teste, como uma chamada, e não fica guardada lá.',
  record: 'Gravar 5 segundos',
  recordAgain: 'Gravar de novo',
  plain: 'Ouvir ao natural',
  throughRelay: 'Ouvir como a outra pessoa ouve',
  recording: (seconds) => `Gravando: diga uma frase. Restam ${seconds} s.`,
  sending: 'A caminho do servidor de teste e de volta…',
  playing: 'Tocando…',
  ready: 'Gravado. A gravação é esquecida quando você sai desta página.',
  relayFailed: 'O servidor de teste não foi alcançado; só a gravação ao natural pode ser ouvida.',
  playFailed: 'Este computador não tocou o som.',
};
