import type { Finding } from '../../../core/report/schema.ts';
import { capital } from '../capital.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, decimalText, millisecondsText, notMeasured, percentText, timesText } from '../numbers.ts';

type Figures = Finding['figures'];
type Way = Finding['direction'];

const USE_CABLE = 'Conecte este equipo al router con un cable, repita la prueba y compare.';
const CLOSE_PROGRAMS = 'Cierre otros programas y pestañas en este equipo y repita la prueba.';
const NO_VPN = 'Si usa una VPN, desconéctela y repita la prueba.';
const OTHER_NETWORK = 'Si nada cambia, pruebe con otra red, por ejemplo con internet compartido desde un teléfono.';

/** Up, down, and where nobody can tell or it is both. "Su voz" is always the agent's, never the other person's. */
const by = (way: Way, up: string, down: string, both: string) => ({ up, down, both })[way ?? 'both'];
const voice = (way: Way) => by(way, 'su voz', 'la voz que recibe', 'la voz');
const line = (way: Way) => by(way, 'su subida', 'su bajada', 'esta línea');
const label = (way: Way) => by(way, 'Subida', 'Bajada', 'Ambos sentidos');
const WAY_NAMES: Readonly<Record<string, string>> = { up: 'subida', down: 'bajada' };
const oneWay = (way: Way) => (way === null ? 'en un sentido' : `en ${WAY_NAMES[way] ?? way}`);
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
const seconds = (value: number | null | undefined) =>
  value == null ? notMeasured() : `${decimalText(value / 1000, 1)} segundos`;
const count = (value: number | null | undefined) => countText(value ?? null);
const percent = (value: number | null | undefined) => percentText(value ?? null);
/** "un 3 %", but "menos del 0,1 %". */
const share = (value: number | null | undefined) => percent(value).replace(/^(?=\d)/, 'un ');
const figure = (value: number | null | undefined, decimals: number) =>
  value == null ? null : decimalText(value, decimals);

function lostText({ packetsLost, packetsSent, lossRatio }: Figures): string {
  return `${count(packetsLost)} de ${count(packetsSent)} paquetes perdidos (${percent(lossRatio)})`;
}

export const LINE_FINDING_WORDS: Dictionary['LINE_FINDING_WORDS'] = {
  'never-left': {
    clause: null,
    sentence: () => 'Esta llamada no salió de este equipo, así que su línea no se ha probado.',
    step: 'Abra esta página en otro dispositivo, para que la llamada tenga que pasar por su línea.',
    helpDesk: (_, { loopMs }) =>
      `Página y relay en el mismo equipo, o sin relay: bucle ${ms(loopMs)}, nada sobre ninguna línea.`,
  },
  'one-way-audio': {
    clause: (way) => by(way, 'su voz no llega', 'a usted no le llega la voz', 'la voz no llega'),
    sentence: (way) =>
      way === 'up'
        ? 'No llega nada de su voz: la otra persona oiría silencio.'
        : 'No llega nada de la voz de la otra persona: usted oiría silencio.',
    step: `${NO_VPN} Si sigue el silencio, pruebe con internet compartido desde un teléfono y compare.`,
    helpDesk: (way, { packetsReceived, packetsSent, firstPacketMs }) => {
      const seen =
        packetsSent === undefined
          ? `ningún paquete ${oneWay(way)}; en el otro sentido, primera voz a los ${ms(firstPacketMs)}`
          : `llegaron ${count(packetsReceived)} de ${count(packetsSent)} paquetes ${oneWay(way)}`;
      return `Audio en un solo sentido: ${seen}. Un firewall o NAT descarta el tráfico de voz en un sentido.`;
    },
  },
  'udp-blocked': {
    clause: () => 'su red bloquea UDP',
    sentence: () =>
      'Su red bloquea la vía rápida para llamadas (UDP). Las llamadas funcionarán, pero se entrecortarán cuando se pierdan paquetes.',
    step: `${NO_VPN} ${OTHER_NETWORK}`,
    helpDesk: (_, { heardMs }) =>
      `Sin respuesta de TURN por UDP; TURN por TCP funciona (primera voz a los ${ms(heardMs)}). Permitir UDP hacia el relay.`,
  },
  'call-dropped': {
    clause: null,
    sentence: () => 'La llamada se cortó y no volvió.',
    step: USE_CABLE,
    helpDesk: (_, { lastedMs }) => `Conexión perdida tras ${seconds(lastedMs)} de voz.`,
  },
  'short-test': {
    clause: null,
    sentence: () => 'La prueba fue demasiado corta para juzgar la línea.',
    step: 'Repita la prueba y deje esta página abierta hasta que aparezca el veredicto.',
    helpDesk: (_, { measuredMs }) =>
      `Voz medida tras el arranque: ${seconds(measuredMs)}; un veredicto necesita 5\u00A0s.`,
  },
  'busy-computer': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `Su equipo estuvo sobrecargado durante ${count(busySeconds)} de ${count(measuredSeconds)} segundos; ese tiempo no se contó.`,
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { busySeconds, measuredSeconds, longestStallMs }) =>
      `Paradas locales en ${count(busySeconds)} de ${count(measuredSeconds)} s, la más larga ${ms(longestStallMs)}; excluidas de las cifras de red.`,
  },
  outage: {
    clause: (way) => `${voice(way)} se cortó`,
    sentence: (way, { longestGapMs }) => `${capital(voice(way))} se cortó ${seconds(longestGapMs)} y luego volvió.`,
    step: `${USE_CABLE} Si se vuelve a cortar, reinicie el router.`,
    helpDesk: (way, { longestGapMs, packetsLost }) =>
      `${label(way)}: corte más largo ${ms(longestGapMs)}, ${count(packetsLost)} paquetes perdidos en esos segundos.`,
  },
  'line-stall': {
    clause: () => 'la línea se detiene por momentos',
    sentence: (_, { longestWaitMs }) =>
      `La línea se detuvo hasta ${seconds(longestWaitMs)} y después entregó todo de golpe.`,
    step: USE_CABLE,
    helpDesk: (way, { longestWaitMs, packetsLost }) =>
      `${label(way)}: tramo TCP detenido, retardo de hasta ${ms(longestWaitMs)}; ${count(packetsLost)} tramas no llegaron a salir a la red, lo que no es pérdida UDP.`,
  },
  queueing: {
    clause: (way) => by(way, 'algo satura su subida', 'algo satura su bajada', 'algo satura su línea'),
    sentence: (way, { queuedMs }) =>
      `Alguien o algo está usando ${way === null ? 'su línea' : line(way)}. Cuando está cargada, ${voice(way)} espera ${ms(queuedMs)} más.`,
    step: 'Pause las subidas, las descargas y el streaming en todos los dispositivos de la casa y repita la prueba.',
    helpDesk: (way, { queuedMs, leastDelayMs, delayP95Ms, packetsLost }) =>
      `${label(way)}: cola de hasta ${ms(queuedMs)} sobre ${ms(leastDelayMs)} sin carga, p95 ${ms(delayP95Ms)}, ${count(packetsLost)} paquetes perdidos en ella. Bufferbloat; SQM o QoS en el router.`,
  },
  'bursty-loss': {
    clause: (way) => `${line(way)} pierde voz a ráfagas`,
    sentence: (way, { lossRatio, longestLostRun }) =>
      `${capital(line(way))} pierde ${share(lossRatio)} de la voz, hasta ${count(longestLostRun)} paquetes seguidos. Es típico del wifi.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)}: ${lostText(figures)} en ${count(figures.lostRuns)} ráfagas de hasta ${count(figures.longestLostRun)}, burst ratio ${timesText(figures.burstRatio ?? null)}.`,
  },
  loss: {
    clause: (way) => `${line(way)} pierde voz`,
    sentence: (way, { lossRatio, burstRatio }) =>
      `${capital(line(way))} pierde ${share(lossRatio)} de la voz${burstRatio == null ? '' : ', un paquete aquí y otro allá'}.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)}: ${lostText(figures)}${figures.burstRatio == null ? '' : `, burst ratio ${timesText(figures.burstRatio)}`}. Cable, puerto o enlace saturado que descarta paquetes.`,
  },
  'delay-variation': {
    clause: (way) =>
      by(
        way,
        'su voz llega de forma irregular',
        'la voz que recibe llega irregular',
        'las voces llegan de forma irregular',
      ),
    sentence: (way, { highestDelayMs, leastDelayMs }) =>
      `Parte de ${voice(way)} llega hasta ${ms((highestDelayMs ?? 0) - (leastDelayMs ?? 0))} después que el resto, demasiado tarde para reproducirse.`,
    step: `${USE_CABLE} Si no tiene cable, acérquese al router.`,
    helpDesk: (way, { highestDelayMs, leastDelayMs, jitterMs, unevenSeconds }) =>
      `${label(way)}: p95 por segundo de hasta ${ms(highestDelayMs)} frente a ${ms(leastDelayMs)} en el mejor caso, en ${count(unevenSeconds)} s; jitter ${ms(jitterMs)}. Cada voz sube y baja, un tramo dentro de TCP, que espera 200\u00A0ms o más donde la línea pierde.`,
  },
  'long-delay': {
    clause: () => 'las voces llegan tarde',
    sentence: (_, { steadyMs }) =>
      `Durante toda la llamada, cada palabra tarda ${ms(steadyMs)} en ir al servidor de prueba y volver.`,
    step: `${NO_VPN} Si nada cambia, el camino es largo (satélite, otro país).`,
    helpDesk: (way, { steadyMs, delayMedianMs }) =>
      `${label(way)}: retardo de bucle mínimo ${ms(steadyMs)}, mediana ${ms(delayMedianMs)}; la clase 0 de ITU-T Y.1541 fija 100\u00A0ms. Distancia, VPN o satélite.`,
  },
  'late-packets': {
    clause: (way) => `${voice(way)} llega entrecortada`,
    sentence: (way) =>
      `Parte de ${voice(way)} llegó, pero demasiado tarde para reproducirse, y hubo que rellenar los huecos.`,
    step: `${CLOSE_PROGRAMS} Si sigue igual, use un cable.`,
    helpDesk: (way, { concealedRatio, lossRatio, packetsDiscarded, jitterBufferMs }) =>
      `${label(way)}: ocultación (PLC) ${percent(concealedRatio)}, pérdida ${percent(lossRatio)}, ${count(packetsDiscarded)} descartados, jitter buffer ${ms(jitterBufferMs)}. Llegada tardía o reproducción en este equipo.`,
  },
  'codec-ceiling': {
    clause: () => 'este formato de voz limita el sonido',
    sentence: (_, { ceilingMos }) =>
      `El propio formato de voz limita el sonido: su mejor puntuación posible es ${figure(ceilingMos, 1) ?? 'desconocida'}.`,
    step: 'Elija Opus en “Cambiar la prueba” y repita la prueba.',
    helpDesk: (_, { ceilingMos }) =>
      `El códec por sí solo deja MOS ${figure(ceilingMos, 2) ?? 'desconocido'}; véase qué restó puntos.`,
  },
  'nothing-wrong': {
    clause: null,
    sentence: () => 'No se encontró ningún problema en la línea.',
    step: 'Si las llamadas siguen sonando mal, pruebe otros auriculares y pregunte a la otra persona si se oye a sí misma (eco).',
    helpDesk: (_, { mos, lowMos, highMos, packetsEachWay }) => {
      const range = lowMos == null || highMos == null ? '' : ` [${figure(lowMos, 2)}; ${figure(highMos, 2)}]`;
      return `Peor sentido: MOS ${figure(mos, 2) ?? 'desconocido'}${range}, n = ${count(packetsEachWay)} paquetes de voz por sentido.`;
    },
  },
  'tcp-relay': {
    clause: null,
    sentence: () =>
      'La llamada fue por la vía lenta (TCP): lo que se pierde se vuelve a enviar y todo lo que sigue espera.',
    step: 'Desde casa no se puede cambiar. Comuníquelo: el servidor de prueba no ofreció ninguna dirección UDP.',
    helpDesk: (_, { loopMs }) => `TURN solo por TCP, bucle ${ms(loopMs)}. Añadir una dirección UDP a las del relay.`,
  },
  'slow-set-up': {
    clause: null,
    sentence: (_, { heardMs }) => `La primera voz tardó ${seconds(heardMs)} en oírse.`,
    step: `${NO_VPN} Un comienzo lento suele significar que antes se intentó una vía bloqueada.`,
    helpDesk: (_, { heardMs, gatheredMs, connectedMs }) =>
      `Primera voz a los ${ms(heardMs)} (candidatos ${ms(gatheredMs)}, DTLS ${ms(connectedMs)}); ITU-T E.721 fija 3,0\u00A0s.`,
  },
  'busy-relay': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `El servidor de prueba estuvo sobrecargado durante ${count(busySeconds)} de ${count(measuredSeconds)} segundos; ese tiempo no se contó.`,
    step: 'No hay nada que hacer en casa: repita la prueba dentro de un rato.',
    helpDesk: (_, { busySeconds, longestStallMs }) =>
      `Relay con retraso en ${count(busySeconds)} s, máximo ${ms(longestStallMs)}: revisar su carga.`,
  },
  'processor-limit': {
    clause: null,
    sentence: () => 'El procesador de este equipo estuvo al límite: aun así, una llamada podría entrecortarse.',
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { saturatedMs, measuredMs }) =>
      `Compute pressure “critical” durante ${seconds(saturatedMs)} de ${seconds(measuredMs)}; ninguna voz se retuvo.`,
  },
  'background-tab': {
    clause: null,
    sentence: (_, { hiddenMs }) =>
      `Esta página estuvo en segundo plano ${seconds(hiddenMs)}, lo que pudo frenar la prueba.`,
    step: 'Repita la prueba y mantenga esta página a la vista.',
    helpDesk: (_, { hiddenMs }) =>
      `Página oculta ${ms(hiddenMs)}; los navegadores ralentizan los temporizadores de las páginas ocultas.`,
  },
};
