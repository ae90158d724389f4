import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

export const REACH_WORDS: Dictionary['REACH_WORDS'] = {
  heading: 'Vías hacia el servidor de prueba',
  table: 'Cada servidor de prueba por cada vía',
  server: 'Servidor de prueba',
  way: 'Vía',
  columns: { udp: 'UDP', tcp: 'TCP', tls: 'TLS' },
  explain:
    'UDP es la vía rápida para la voz. TCP y TLS atraviesan más firewalls, pero hacen esperar a la voz cuando se pierden paquetes.',
  port: (port) => `puerto ${port}`,
  said: 'Qué se sabe de las demás, para soporte técnico',
  notOffered: 'no se ofrece',
  trying: 'probando…',
  tookMs: (time) => `Se probaron todas a la vez; tardó ${time}.`,
  refusedTls: 'nadie escucha allí, o este navegador no confía en su certificado',
  results: {
    allocated: { word: 'abierta', reason: null },
    refused: { word: 'rechazada', reason: 'nadie escucha allí, o la conexión se cortó' },
    'no-answer': { word: 'sin respuesta', reason: 'nadie responde: cerrada o bloqueada' },
    unauthorised: { word: 'denegada', reason: 'responde, pero no acepta el nombre y la contraseña' },
    quota: { word: 'sin cupo', reason: 'responde, pero no le queda cupo' },
    rejected: { word: 'denegada', reason: 'responde, pero dice que no' },
    'name-not-found': { word: 'no encontrada', reason: 'aquí nadie conoce el nombre del servidor' },
    'not-tried': { word: 'sin probar', reason: 'este navegador no puede usar esa vía, o no tiene red' },
  },
};

export const REACH_MEANINGS: Dictionary['REACH_MEANINGS'] = {
  running: 'Se están probando todas las vías hacia el servidor de prueba, todas a la vez.',
  none: 'No hay ningún servidor de prueba configurado, así que no hay nada que probar.',
  allOpen: 'Todas las vías están abiertas. Las llamadas irán por la vía rápida (UDP).',
  udpAndMore: 'La vía rápida (UDP) está abierta y las llamadas irán por ella. No todas las demás lo están.',
  onlyUdp: 'La vía rápida (UDP) está abierta. En una red que la bloquee, las llamadas no tendrían otra vía.',
  udpNotOffered:
    'Las llamadas irán por TCP y se entrecortarán cuando se pierdan paquetes: el servidor de prueba no tiene vía rápida (UDP).',
  udpBlocked: 'UDP está bloqueado; las llamadas irán por TCP y se entrecortarán cuando se pierdan paquetes.',
  onlyTls: 'Solo pasa TLS; las llamadas irán dentro de él y se entrecortarán cuando se pierdan paquetes.',
  nothing: 'Ningún servidor de prueba responde. Desde esta red no se pueden hacer llamadas.',
  credentials:
    'El servidor de prueba responde, pero no acepta el nombre y la contraseña que recibió. Con ellos no se puede hacer ninguna llamada.',
  refuses:
    'El servidor de prueba responde, pero no da ninguna dirección por la que llamar. Por ahora no se puede hacer ninguna llamada.',
  unknownName: 'Desde esta red no se encuentra el nombre del servidor de prueba. No se puede hacer ninguna llamada.',
  notTried: 'Este navegador no probó ninguna vía: su configuración las prohíbe, o no hay red.',
  someGone: (gone, all) => `Servidores de prueba a los que no se llega por ninguna vía: ${gone} de ${all}.`,
};

export const PATH_WORDS: Dictionary['PATH_WORDS'] = {
  heading: 'Su salida a internet',
  explain: 'Lo que el servidor de prueba y este navegador muestran de su red. No se guarda ninguna dirección.',
  untold: 'este navegador no lo dice',
  mapping: 'Dirección externa (NAT)',
  mappings: {
    none: 'La suya propia: el servidor de prueba ve este equipo tal cual.',
    'endpoint-independent': 'La misma para todos los destinos (endpoint-independent).',
    'endpoint-dependent': 'Otra para cada destino (endpoint-dependent).',
  },
  range: 'De qué tipo es',
  ranges: {
    public: 'Pública, como en cualquier parte de internet.',
    private: 'Privada: el servidor de prueba está en su propia red o detrás de la misma VPN.',
    carrier: 'Compartida entre clientes de su proveedor (RFC 6598).',
  },
  ipv6: 'IPv6',
  ipv6Seen: 'visto',
  ipv6Unseen: 'no visto',
  networks: 'Redes en uso',
  hidden: 'Direcciones propias',
  hiddenYes: 'el navegador las oculta a las páginas (nombres mDNS)',
  hiddenNo: 'el navegador las muestra a esta página',
  connection: 'Conexión',
  hints: 'Indicios, no hechos',
  hintsExplain: 'Cada uno es una suposición que puede fallar, con aquello en lo que se apoya.',
  evidence: {
    vpnNamed: 'El navegador identifica una de sus redes como VPN.',
    waysOut: (count) =>
      plural(count, {
        one: `El servidor de prueba vio llegar este equipo desde ${count} red.`,
        other: `El servidor de prueba vio llegar este equipo desde ${count} redes distintas a la vez.`,
      }),
    networks: (count) =>
      plural(count, {
        one: `El navegador muestra ${count} red.`,
        other: `El navegador muestra ${count} redes a la vez.`,
      }),
    carrierSeen:
      'El servidor de prueba vio una dirección del rango que los proveedores comparten entre clientes (RFC 6598).',
    carrierOwn:
      'La propia dirección de este equipo es del rango que los proveedores comparten entre clientes (RFC 6598).',
    cellular: 'El navegador dice que la conexión es móvil.',
    cellularNamed: 'El navegador identifica una de sus redes como móvil.',
  },
  mayMean: {
    vpn: 'Puede que una VPN lleve sus llamadas. Una VPN alarga el camino, y algunas bloquean UDP.',
    'several-networks':
      'Puede que haya wifi y cable, o una red virtual, activos a la vez. Las llamadas podrían ir por la peor.',
    'carrier-grade-nat':
      'Puede que su proveedor comparta una dirección entre varios clientes (CGNAT). Las llamadas por un servidor de prueba, como aquí, funcionan igual.',
    cellular: 'Puede que las llamadas gasten datos móviles y cambien con la cobertura.',
  },
};
