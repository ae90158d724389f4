import type { Finding } from '../../../core/report/schema.ts';
import { capital } from '../capital.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, decimalText, millisecondsText, notMeasured, percentText, timesText } from '../numbers.ts';

type Figures = Finding['figures'];
type Way = Finding['direction'];

const USE_CABLE = 'Ligue este computador ao roteador com um cabo, teste de novo e compare.';
const CLOSE_PROGRAMS = 'Feche outros programas e abas neste computador e teste de novo.';
const NO_VPN = 'Se houver uma VPN ligada, desligue-a e teste de novo.';
const OTHER_NETWORK = 'Se nada mudar, experimente outra rede, por exemplo a internet do celular.';

/** Up, down, and where nobody can tell or it is both. "Sua voz" is always the agent's own. */
const by = (way: Way, up: string, down: string, both: string) => ({ up, down, both })[way ?? 'both'];
const voice = (way: Way) => by(way, 'sua voz', 'a voz que você recebe', 'a voz');
const ofVoice = (way: Way) => by(way, 'da sua voz', 'da voz que você recebe', 'da voz');
const line = (way: Way) => by(way, 'seu upload', 'seu download', 'esta conexão');
const label = (way: Way) => by(way, 'Upload', 'Download', 'Ambos os sentidos');
const WAY_NAMES: Readonly<Record<string, string>> = { up: 'no upload', down: 'no download' };
const oneWay = (way: Way) => (way === null ? 'em um sentido' : (WAY_NAMES[way] ?? way));
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
/** "1,5 segundo": in Portuguese the plural begins at two. */
const seconds = (value: number | null | undefined) =>
  value == null ? notMeasured() : `${decimalText(value / 1000, 1)} ${value < 1950 ? 'segundo' : 'segundos'}`;
const count = (value: number | null | undefined) => countText(value ?? null);
const percent = (value: number | null | undefined) => percentText(value ?? null);
const figure = (value: number | null | undefined, decimals: number) =>
  value == null ? null : decimalText(value, decimals);

function lostText({ packetsLost, packetsSent, lossRatio }: Figures): string {
  return `${count(packetsLost)} de ${count(packetsSent)} pacotes perdidos (${percent(lossRatio)})`;
}

/** Causes seen in the test call itself. */
export const LINE_FINDING_WORDS: Dictionary['LINE_FINDING_WORDS'] = {
  'never-left': {
    clause: null,
    sentence: () => 'Esta chamada não saiu deste computador, então sua conexão não foi testada.',
    step: 'Abra esta página em outro dispositivo, para a chamada ter de passar pela sua conexão.',
    helpDesk: (_, { loopMs }) =>
      `Página e relay no mesmo computador, ou sem relay: loop de ${ms(loopMs)}, nada sobre a conexão.`,
  },
  'one-way-audio': {
    clause: (way) =>
      by(way, 'sua voz não chega à outra pessoa', 'a voz não chega até você', 'a voz não passa em um sentido'),
    sentence: (way) =>
      way === 'up'
        ? 'Nada da sua voz chega: a outra pessoa ouviria silêncio.'
        : 'Nada da voz da outra pessoa chega: você ouviria silêncio.',
    step: `${NO_VPN} Se continuar mudo, experimente a internet do celular e compare.`,
    helpDesk: (way, { packetsReceived, packetsSent, firstPacketMs }) => {
      const seen =
        packetsSent === undefined
          ? `nenhum pacote ${oneWay(way)}; no outro sentido, primeira voz após ${ms(firstPacketMs)}`
          : `${count(packetsReceived)} de ${count(packetsSent)} pacotes recebidos ${oneWay(way)}`;
      return `Áudio unidirecional: ${seen}. Firewall ou NAT descarta a mídia em um sentido.`;
    },
  },
  'udp-blocked': {
    clause: () => 'sua rede bloqueia UDP',
    sentence: () =>
      'Sua rede bloqueia a via rápida para chamadas (UDP). As chamadas vão funcionar, mas vão picotar quando pacotes se perderem.',
    step: `${NO_VPN} ${OTHER_NETWORK}`,
    helpDesk: (_, { heardMs }) =>
      `Sem resposta do TURN por UDP; TURN por TCP funciona (primeira voz após ${ms(heardMs)}). Liberar UDP até o relay.`,
  },
  'call-dropped': {
    clause: null,
    sentence: () => 'A chamada caiu e não voltou.',
    step: USE_CABLE,
    helpDesk: (_, { lastedMs }) => `Conexão perdida após ${seconds(lastedMs)} de voz.`,
  },
  'short-test': {
    clause: null,
    sentence: () => 'O teste foi curto demais para avaliar a conexão.',
    step: 'Teste de novo e deixe esta página aberta até o veredito aparecer.',
    helpDesk: (_, { measuredMs }) =>
      `Voz medida após o aquecimento: ${seconds(measuredMs)}; um veredito exige 5\u00A0s.`,
  },
  'busy-computer': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `Seu computador ficou sobrecarregado em ${count(busySeconds)} de ${count(measuredSeconds)} segundos; esse tempo não foi contado.`,
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { busySeconds, measuredSeconds, longestStallMs }) =>
      `Travamentos locais em ${count(busySeconds)} de ${count(measuredSeconds)} s, o mais longo ${ms(longestStallMs)}; fora dos números de rede.`,
  },
  outage: {
    clause: (way) =>
      by(way, 'sua voz sumiu por um tempo', 'a voz recebida sumiu por um tempo', 'a voz sumiu por um tempo'),
    sentence: (way, { longestGapMs }) => `${capital(voice(way))} sumiu por ${seconds(longestGapMs)} e depois voltou.`,
    step: `${USE_CABLE} Se sumir outra vez, reinicie o roteador.`,
    helpDesk: (way, { longestGapMs, packetsLost }) =>
      `${label(way)}: maior interrupção ${ms(longestGapMs)}, ${count(packetsLost)} pacotes perdidos nesses segundos.`,
  },
  'line-stall': {
    clause: () => 'a conexão trava às vezes',
    sentence: (_, { longestWaitMs }) =>
      `A conexão travou por até ${seconds(longestWaitMs)} e depois entregou tudo de uma vez.`,
    step: USE_CABLE,
    helpDesk: (way, { longestWaitMs, packetsLost }) =>
      `${label(way)}: trecho TCP parado, atraso de até ${ms(longestWaitMs)}; ${count(packetsLost)} quadros não chegaram a sair para a rede, o que não é perda UDP.`,
  },
  queueing: {
    clause: (way) => by(way, 'algo ocupa seu upload', 'algo ocupa seu download', 'algo ocupa sua conexão'),
    sentence: (way, { queuedMs }) =>
      `Alguém ou algo está usando ${way === null ? 'sua conexão' : line(way)}. Nessas horas, ${voice(way)} espera ${ms(queuedMs)} a mais.`,
    step: 'Pause uploads, downloads e vídeos em todos os aparelhos da casa e teste de novo.',
    helpDesk: (way, { queuedMs, leastDelayMs, delayP95Ms, packetsLost }) =>
      `${label(way)}: fila de até ${ms(queuedMs)} sobre ${ms(leastDelayMs)} sem carga, p95 ${ms(delayP95Ms)}, ${count(packetsLost)} pacotes perdidos nela. Bufferbloat; SQM ou QoS no roteador.`,
  },
  'bursty-loss': {
    clause: (way) => `${line(way)} perde voz em rajadas`,
    sentence: (way, { lossRatio, longestLostRun }) =>
      `${capital(line(way))} perde ${percent(lossRatio)} da voz, até ${count(longestLostRun)} pacotes seguidos. Isso é típico de Wi-Fi.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)}: ${lostText(figures)} em ${count(figures.lostRuns)} rajadas de até ${count(figures.longestLostRun)}, burst ratio ${timesText(figures.burstRatio ?? null)}.`,
  },
  loss: {
    clause: (way) => `${line(way)} perde voz`,
    sentence: (way, { lossRatio, burstRatio }) =>
      `${capital(line(way))} perde ${percent(lossRatio)} da voz${burstRatio == null ? '' : ', um pacote aqui, outro ali'}.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)}: ${lostText(figures)}${figures.burstRatio == null ? '' : `, burst ratio ${timesText(figures.burstRatio)}`}. Cabo, porta ou link saturado que descarta pacotes.`,
  },
  'delay-variation': {
    clause: (way) =>
      by(way, 'sua voz chega irregular', 'a voz que você recebe chega irregular', 'a voz chega irregular'),
    sentence: (way, { highestDelayMs, leastDelayMs }) =>
      `Parte ${ofVoice(way)} chega até ${ms((highestDelayMs ?? 0) - (leastDelayMs ?? 0))} depois do resto, tarde demais para tocar.`,
    step: `${USE_CABLE} Sem cabo, fique mais perto do roteador.`,
    helpDesk: (way, { highestDelayMs, leastDelayMs, jitterMs, unevenSeconds }) =>
      `${label(way)}: p95 por segundo de até ${ms(highestDelayMs)}, contra ${ms(leastDelayMs)} no melhor caso, em ${count(unevenSeconds)} s; jitter ${ms(jitterMs)}. Cada voz sobe e desce, um trecho dentro de TCP, que espera 200\u00A0ms ou mais onde a conexão perde.`,
  },
  'long-delay': {
    clause: () => 'a voz chega atrasada',
    sentence: (_, { steadyMs }) =>
      `Do começo ao fim, cada palavra leva ${ms(steadyMs)} para ir ao servidor de teste e voltar.`,
    step: `${NO_VPN} Se nada mudar, o caminho é longo (satélite, outro país).`,
    helpDesk: (way, { steadyMs, delayMedianMs }) =>
      `${label(way)}: atraso de loop mínimo ${ms(steadyMs)}, mediana ${ms(delayMedianMs)}; a classe 0 da ITU-T Y.1541 prevê 100\u00A0ms. Distância, VPN ou satélite.`,
  },
  'late-packets': {
    clause: (way) => `${voice(way)} chega picotada`,
    sentence: (way) => `Parte ${ofVoice(way)} chegou tarde demais para tocar, e o som precisou ser preenchido.`,
    step: `${CLOSE_PROGRAMS} Se continuar, use um cabo.`,
    helpDesk: (way, { concealedRatio, lossRatio, packetsDiscarded, jitterBufferMs }) =>
      `${label(way)}: ocultação (PLC) ${percent(concealedRatio)}, perda ${percent(lossRatio)}, ${count(packetsDiscarded)} descartados, jitter buffer ${ms(jitterBufferMs)}. Chegada tardia ou reprodução neste computador.`,
  },
  'codec-ceiling': {
    clause: () => 'este formato de voz limita o som',
    sentence: (_, { ceilingMos }) => {
      const best = figure(ceilingMos, 1);
      const limit = best === null ? '' : `: a melhor nota possível é ${best}`;
      return `O próprio formato de voz limita o som${limit}.`;
    },
    step: 'Escolha Opus em “Alterar o teste” e teste de novo.',
    helpDesk: (_, { ceilingMos }) =>
      `Só o codec já limita o MOS a ${figure(ceilingMos, 2) ?? 'valor desconhecido'}; ver o que tirou pontos.`,
  },
  'nothing-wrong': {
    clause: null,
    sentence: () => 'Nada de errado encontrado na conexão.',
    step: 'Se as chamadas ainda soarem mal, experimente outro headset e pergunte à outra pessoa se ela se ouve (eco).',
    helpDesk: (_, { mos, lowMos, highMos, packetsEachWay }) => {
      const range = lowMos == null || highMos == null ? '' : ` [${figure(lowMos, 2)}; ${figure(highMos, 2)}]`;
      return `Pior sentido: MOS ${figure(mos, 2) ?? 'desconhecido'}${range}, n = ${count(packetsEachWay)} pacotes de voz por sentido.`;
    },
  },
  'tcp-relay': {
    clause: null,
    sentence: () =>
      'A chamada foi pela via lenta (TCP): o que se perde é enviado de novo, e tudo o que vem atrás espera.',
    step: 'Nada em casa muda isso. Informe o suporte: o servidor de teste não ofereceu endereço UDP.',
    helpDesk: (_, { loopMs }) => `TURN só por TCP, loop ${ms(loopMs)}. Incluir um endereço UDP entre os do relay.`,
  },
  'slow-set-up': {
    clause: null,
    sentence: (_, { heardMs }) => `A primeira voz levou ${seconds(heardMs)} para ser ouvida.`,
    step: `${NO_VPN} Um começo lento costuma indicar que antes se tentou um caminho bloqueado.`,
    helpDesk: (_, { heardMs, gatheredMs, connectedMs }) =>
      `Primeira voz após ${ms(heardMs)} (candidatos ${ms(gatheredMs)}, DTLS ${ms(connectedMs)}); ITU-T E.721 prevê 3,0\u00A0s.`,
  },
  'busy-relay': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `O servidor de teste ficou sobrecarregado em ${count(busySeconds)} de ${count(measuredSeconds)} segundos; esse tempo não foi contado.`,
    step: 'Nada a fazer em casa: teste de novo daqui a pouco.',
    helpDesk: (_, { busySeconds, longestStallMs }) =>
      `Relay atrasado em ${count(busySeconds)} s, máximo ${ms(longestStallMs)}: verificar a carga dele.`,
  },
  'processor-limit': {
    clause: null,
    sentence: () => 'O processador deste computador ficou no limite: mesmo assim, uma chamada nele pode picotar.',
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { saturatedMs, measuredMs }) =>
      `Compute pressure “critical” por ${seconds(saturatedMs)} de ${seconds(measuredMs)}; nenhuma voz foi retida.`,
  },
  'background-tab': {
    clause: null,
    sentence: (_, { hiddenMs }) =>
      `Esta página ficou em segundo plano por ${seconds(hiddenMs)}, o que pode ter deixado o teste lento.`,
    step: 'Teste de novo e mantenha esta página à frente.',
    helpDesk: (_, { hiddenMs }) =>
      `Página oculta por ${ms(hiddenMs)}; navegadores desaceleram os timers de páginas ocultas.`,
  },
};
