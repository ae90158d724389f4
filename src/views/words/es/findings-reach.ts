import type { Dictionary } from '../dictionary.ts';
import { countText, millisecondsText } from '../numbers.ts';

const NO_VPN = 'Si usa una VPN, desconéctela y repita la prueba.';
const OTHER_NETWORK = 'pruebe con otra red, por ejemplo con internet compartido desde un teléfono.';

const count = (value: number | null | undefined) => countText(value ?? null);
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
const coded = (code: number | null | undefined) => (code == null ? 'sin código' : `error ${code}`);
/** Ways that were not offered are left out, not called "not measured". */
const over = (name: string, value: number | null | undefined) => (value == null ? [] : [`${name} ${ms(value)}`]);

export const REACH_FINDING_WORDS: Dictionary['REACH_FINDING_WORDS'] = {
  'relay-unreachable': {
    clause: null,
    sentence: () => 'Ningún servidor de prueba respondió por ninguna vía. Desde esta red no se pueden hacer llamadas.',
    step: `Compruebe que otras páginas se abren, desconecte la VPN si usa una y ${OTHER_NETWORK}`,
    helpDesk: (_, { tried, refused }) =>
      `Ninguna de ${count(tried)} URL de relay dio una asignación (allocation); ${count(refused)} rechazaron la conexión, las demás no respondieron. Relay caído o bloqueado en el camino.`,
  },
  'credentials-refused': {
    clause: null,
    sentence: () => 'El servidor de prueba responde, pero no acepta el nombre y la contraseña que recibió esta página.',
    step: 'Desde casa no se puede cambiar. Recargue la página; si sigue igual, comunique este resultado.',
    helpDesk: (_, { tried, refused, code }) =>
      `Credenciales rechazadas por ${count(refused)} de ${count(tried)} URL de relay (${coded(code)}): secreto o reloj distintos, o caducadas.`,
  },
  'relay-refuses': {
    clause: null,
    sentence: () => 'El servidor de prueba responde, pero no da a esta página una dirección por la que llamar.',
    step: 'Desde casa no se puede cambiar. Inténtelo de nuevo en diez minutos; si sigue igual, comunique este resultado.',
    helpDesk: (_, { tried, refused, code }) =>
      `Asignación (allocation) rechazada por ${count(refused)} de ${count(tried)} URL de relay (${coded(code)}): cuota o reglas del propio relay.`,
  },
  'relay-name-unknown': {
    clause: null,
    sentence: () => 'Desde esta red no se pudo encontrar el nombre de un servidor de prueba.',
    step: 'Compruebe que otras páginas se abren. Si es así, desconecte la VPN o el filtro de contenidos y repita la prueba.',
    helpDesk: (_, { tried, unknown }) =>
      `El nombre de host de ${count(unknown)} de ${count(tried)} URL de relay no se resuelve aquí: DNS o nombre erróneo.`,
  },
  'udp-unreachable': {
    clause: () => 'su red bloquea UDP',
    sentence: () =>
      'Su red bloquea la vía rápida para llamadas (UDP). Las llamadas irán por TCP y se entrecortarán cuando se pierdan paquetes.',
    step: `${NO_VPN} Si nada cambia, ${OTHER_NETWORK}`,
    helpDesk: (_, { udpTried, udpRefused, tcpMs, tlsMs }) => {
      const refused = udpRefused ? `, rechazo en ${count(udpRefused)}` : '';
      const others = [...over('TCP', tcpMs), ...over('TLS', tlsMs)].join(', ') || 'TCP o TLS responde';
      return `TURN/UDP: sin respuesta de ${count(udpTried)} URL de relay${refused}; ${others}. Permitir UDP hacia el relay.`;
    },
  },
  'tcp-unreachable': {
    clause: null,
    sentence: () =>
      'Solo está abierta la vía rápida para llamadas (UDP). En una red que la bloquee, las llamadas no tendrían otra vía.',
    step: 'Para llamar desde aquí no hay nada que hacer. Comuníquelo, para que se abra la otra vía.',
    helpDesk: (_, { streamsTried, udpMs }) =>
      `Sin respuesta de ${count(streamsTried)} URL de relay por TCP o TLS; UDP ${ms(udpMs)}. Abrir los puertos TCP y TLS del relay.`,
  },
  'endpoint-dependent-nat': {
    clause: null,
    sentence: () => 'Su router da a este equipo una dirección externa distinta para cada sitio con el que habla.',
    step: 'Para llamadas a través de un relay, como aquí, no hay nada que hacer. Las llamadas directas de un equipo a otro podrían no conectarse.',
    helpDesk: () =>
      'Mapeo NAT dependiente del destino (RFC 4787 4.1, “simétrico”): sin camino ICE directo hacia un par tras otro NAT igual; las llamadas por relay no se ven afectadas.',
  },
};
