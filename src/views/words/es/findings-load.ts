import type { Dictionary } from '../dictionary.ts';
import type { FindingWords } from '../finding-words.ts';
import { decimalText, kilobitsText, millisecondsText, mosText, notMeasured, percentText } from '../numbers.ts';

const SQM =
  'En la configuración del router, active “SQM”, “QoS” o “smart queue”; después sature la línea y compruebe de nuevo.';

/** "casi un segundo", as people say it; below half a second in figures. */
function longText(ms: number | null | undefined): string {
  if (ms == null) return notMeasured();
  if (ms < 450) return `${millisecondsText(Math.round(ms / 10) * 10)}`;
  const seconds = Math.round(ms / 100) / 10;
  if (seconds < 0.8) return 'más de medio segundo';
  if (seconds < 1) return 'casi un segundo';
  return seconds < 1.15 ? 'un segundo' : `${decimalText(seconds, 1)} segundos`;
}

const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
/** "un 3 %", but "menos del 0,1 %". */
const share = (value: number | null | undefined) => percentText(value ?? null).replace(/^(?=\d)/, 'un ');

function queueText(name: string): FindingWords['helpDesk'] {
  return (_, { delayP95Ms, idleDelayMs, addedMs, loadedMos, capacityBps }) =>
    `Cola de ${name}: p95 ${ms(delayP95Ms)} con carga, ${ms(idleDelayMs)} sin carga (mediana +${ms(addedMs)}, MOS ${mosText(loadedMos ?? null, 2)}, ${kilobitsText(capacityBps ?? null)}): bufferbloat; SQM o QoS en el router.`;
}

function narrowText(name: string): FindingWords['helpDesk'] {
  return (_, { capacityBps, neededBps }) =>
    `Capacidad de ${name}: ${kilobitsText(capacityBps ?? null)} con todas las cabeceras; una llamada G.711 por un relay ocupa ${kilobitsText(neededBps ?? null)}.`;
}

export const LOAD_FINDING_WORDS: Dictionary['LOAD_FINDING_WORDS'] = {
  'upload-queue': {
    clause: () => 'su subida cargada retiene la voz',
    sentence: (_, { addedMs }) => `Cuando alguien envía un archivo, su voz espera ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('subida'),
  },
  'download-queue': {
    clause: () => 'su bajada cargada retiene la voz',
    sentence: (_, { addedMs }) =>
      `Cuando alguien descarga archivos o ve películas, la voz que recibe llega ${longText(addedMs)} más tarde.`,
    step: SQM,
    helpDesk: queueText('bajada'),
  },
  'queue-under-load': {
    clause: () => 'esta línea cargada retiene la voz',
    sentence: (_, { addedMs }) => `Con la línea cargada, la voz espera ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('bucle'),
  },
  'narrow-upload': {
    clause: () => 'su subida es insuficiente para llamadas',
    sentence: (_, { capacityBps }) =>
      `Su subida da ${kilobitsText(capacityBps ?? null)}: apenas alcanza para una llamada y nada más.`,
    step: 'Pause las copias de seguridad, las carpetas en la nube y las cámaras durante las llamadas, y pida a su proveedor más velocidad de subida.',
    helpDesk: narrowText('subida'),
  },
  'narrow-download': {
    clause: () => 'su bajada es insuficiente para llamadas',
    sentence: (_, { capacityBps }) =>
      `Su bajada da ${kilobitsText(capacityBps ?? null)}: apenas alcanza para una llamada y nada más.`,
    step: 'Pause el streaming y las descargas durante las llamadas, y pida a su proveedor más velocidad de bajada.',
    helpDesk: narrowText('bajada'),
  },
  'loss-under-load': {
    clause: (way) =>
      `${{ up: 'su subida cargada', down: 'su bajada cargada', both: 'esta línea cargada' }[way ?? 'both']} pierde voz`,
    sentence: (way, { lossRatio }) => {
      const whose = { up: 'su voz', down: 'la voz que recibe', both: 'la voz' }[way ?? 'both'];
      return `Con la línea cargada, se pierde ${share(lossRatio)} de ${whose}.`;
    },
    step: 'Pause las subidas y descargas grandes durante las llamadas. Un router con “SQM” o “QoS” da prioridad a la voz.',
    helpDesk: (way, { lossRatio, idleLossRatio, loadedMos }) =>
      `${{ up: 'Subida', down: 'Bajada', both: 'Ambos sentidos' }[way ?? 'both']}: ${percentText(lossRatio ?? null)} de los paquetes de voz perdidos con carga, ${percentText(idleLossRatio ?? null)} sin carga (MOS ${mosText(loadedMos ?? null, 2)}).`,
  },
};
