import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';
import { at, clock } from './clock.ts';

/** The words of the watch of a line. */
export const WATCH_WORDS: Dictionary['WATCH_WORDS'] = {
  heading: 'Fique de olho na sua conexão',
  lead: 'Enquanto esta aba está aberta, uma chamada de teste curta é feita de vez em quando. Você recebe um aviso quando sua conexão ficar ruim demais para chamadas, e quando voltar a ficar boa.',
  promises: (seconds, megabytes) => [
    `Cada chamada de teste leva ${seconds} segundos. Isto usa cerca de ${megabytes} de dados por hora.`,
    'Você não ouve nada disso, e nenhum microfone é usado.',
    'A aba pode ficar em segundo plano; só fechá-la encerra o monitoramento.',
    'Antes de uma chamada, clique em “Estou em chamada”: nada é testado durante ela.',
  ],
  every: 'Testar a cada (aprox.)',
  everyChoices: { 5: '5 minutos', 15: '15 minutos', 30: '30 minutos', 60: '60 minutos' },
  dataUse: (megabytes) =>
    `Usa cerca de ${megabytes} de dados por hora, um pouco mais enquanto sua conexão está com problema.`,
  start: 'Começar a monitorar',
  stop: 'Parar de monitorar',
  beginCall: 'Estou em chamada',
  endCall: 'Minha chamada terminou',
  status: 'Neste momento',
  goneOn: 'O monitoramento estava ligado quando esta página foi aberta, então ele continua.',
  soFar: 'Até agora',
  lastWatch: 'O último monitoramento',
  copy: 'Copiar o resumo',
  copied: 'Copiado.',
  notCopied: 'Este navegador não deixa a página copiar. Selecione as linhas acima e copie você mesmo.',
  print: 'Imprimir',
  lastTests: 'Os últimos testes',
  when: 'Hora',
  what: 'Resultado',
  direction: 'Pior sentido',
  allTests: 'Todos os testes e tendências',
  noTests: 'Nenhum teste ainda.',
};

/** What the watch is at: a line to read first, and what it means. */
export const WATCH_STATE_WORDS: Dictionary['WATCH_STATE_WORDS'] = {
  off: { line: 'Sem monitoramento.', meaning: '' },
  starting: { line: 'Um momento…', meaning: '' },
  waiting: {
    line: (time) => `Monitorando. Próximo teste ${at(time)}.`,
    meaning: 'Você pode continuar seu trabalho.',
  },
  testing: {
    line: 'Monitorando. Teste em andamento.',
    meaning: 'Leva alguns segundos. Você pode continuar seu trabalho.',
  },
  'on-call': {
    line: (time) => `Pausado para sua chamada, no máximo até ${clock(time)}.`,
    meaning: 'Nada é testado. Os testes previstos são pulados e contados como pulados.',
  },
  woken: {
    line: (time) => `Seu computador estava em repouso. Próximo teste ${at(time)}.`,
    meaning: 'Antes, a conexão ganha um momento para voltar, para não levar a culpa pelo repouso.',
  },
  elsewhere: {
    line: 'Outra aba desta página está monitorando.',
    meaning: 'Quando aquela aba for fechada, esta assume.',
  },
  blocked: {
    line: 'Clique em qualquer ponto desta página para continuar.',
    meaning: 'Em uma página recém-aberta, o navegador não deixa a voz de teste começar antes de um clique.',
  },
};

export const NOTIFY_WORDS: Dictionary['NOTIFY_WORDS'] = {
  heading: 'Notificações',
  default: 'Sem notificações, os alertas aparecem só nesta página.',
  ask: 'Permitir notificações',
  granted:
    'Você recebe uma notificação quando sua conexão ficar ruim demais para chamadas, e outra quando voltar a ficar boa.',
  denied:
    'Este navegador não deixa esta página mostrar notificações, então os alertas aparecem só na página. Você pode permiti-las nas configurações de sites do navegador.',
  unsupported: 'Este navegador não mostra notificações de páginas, então os alertas aparecem só nesta página.',
};

/** What an alert says, by what the worst of its tests came to. */
export const ALERT_WORDS: Dictionary['ALERT_WORDS'] = {
  scored: {
    up: 'Sua conexão está ruim demais para chamadas agora: a outra pessoa ouve você mal',
    down: 'Sua conexão está ruim demais para chamadas agora: você ouve mal a outra pessoa',
    both: 'Sua conexão está ruim demais para chamadas agora',
    doThis: 'Pause downloads, uploads e vídeos nesta conexão. Se você está no Wi-Fi, use um cabo.',
  },
  dropped: {
    heading: 'Chamadas de teste estão caindo agora',
    doThis: 'Verifique o Wi-Fi, ou use um cabo. Se houver uma VPN ligada, desligue-a.',
  },
  'no-call': {
    heading: 'Nenhuma chamada de teste completa agora',
    doThis: 'Veja se há internet e desligue a VPN, se houver uma ligada. Se você está no Wi-Fi, use um cabo.',
  },
  since: (time) => `Desde ${clock(time)}.`,
  worst: (score, alert) => `Pior nota: ${score}; abaixo de ${alert}, você recebe um aviso.`,
  twoOfThree: 'Para um alerta, são precisas duas de três chamadas de teste.',
  seeTest: 'Ver o pior teste',
  recovered: 'Sua conexão voltou a ser boa o bastante para chamadas',
  from: (from, to, length) => `Ficou ruim demais entre ${clock(from)} e ${clock(to)} (${length}).`,
  seen: 'OK',
};

export const SHIFT_WORDS: Dictionary['SHIFT_WORDS'] = {
  head: (from, to) => `Monitoramento da conexão, de ${from} até ${clock(to)}:`,
  untilNow: (time) => `agora (${time})`,
  tests: (count) => plural(count, { one: `${count} teste.`, other: `${count} testes.` }),
  noTests: 'nenhum teste.',
  /** `met` of `told`, which are those of `count` that say something of the line. */
  testsMet: (count, met, told, target) => {
    const tests = plural(count, { one: `${count} teste`, other: `${count} testes` });
    if (met === told && told > 1) return `${tests}, todos atingiram a meta (${target}).`;
    if (met === told && count === 1) return `${tests}, que atingiu a meta (${target}).`;
    const verb = plural(met, { one: 'atingiu', other: 'atingiram' });
    return `${tests}, ${met} de ${told} ${verb} a meta (${target}).`;
  },
  untold: (count) =>
    plural(count, {
      one: `${count} não disse nada sobre a conexão.`,
      other: `${count} não disseram nada sobre a conexão.`,
    }),
  skipped: (count, why) => `Pulados: ${count} (${why}).`,
  skippedWhy: (count, why) => `${count} ${why}`,
  skippedFor: {
    call: 'em chamada',
    busy: 'durante outro teste',
    asleep: 'com o computador em repouso',
    blocked: 'antes de um clique',
  },
  worst: (time, what) => `Pior: ${time}, ${what}.`,
  noWorst: 'Pior: nenhum teste disse algo sobre a conexão ainda.',
  score: (score, direction) => `nota ${score} (${direction})`,
  bothWays: 'nos dois sentidos',
  failed: {
    'no-call': 'nenhuma chamada completou',
    dropped: 'a chamada caiu',
    unknown: 'não diz nada sobre a conexão',
  },
  alerts: (list) => `Alertas: ${list}.`,
  noAlerts: 'Alertas: nenhum.',
  lasted: (from, to, length) => `${from} – ${to} (${length})`,
  lasting: (from) => `desde ${clock(from)}`,
};
