import type { Dictionary } from '../dictionary.ts';
import type { FindingWords } from '../finding-words.ts';
import { decimalText, kilobitsText, millisecondsText, mosText, notMeasured, percentText } from '../numbers.ts';

const SQM =
  'Nas configurações do roteador, ative “SQM”, “QoS” ou “smart queue”; depois ocupe a conexão e veja de novo.';

/** "quase um segundo", as people say it; below half a second in figures. */
function longText(ms: number | null | undefined): string {
  if (ms == null) return notMeasured();
  if (ms < 450) return `${millisecondsText(Math.round(ms / 10) * 10)}`;
  const seconds = Math.round(ms / 100) / 10;
  if (seconds < 0.8) return 'mais de meio segundo';
  if (seconds < 1) return 'quase um segundo';
  if (seconds < 1.15) return 'um segundo';
  return `${decimalText(seconds, 1)} ${seconds < 1.95 ? 'segundo' : 'segundos'}`;
}

const ms = (value: number | null | undefined) => millisecondsText(value ?? null);

function queueText(name: string): FindingWords['helpDesk'] {
  return (_, { delayP95Ms, idleDelayMs, addedMs, loadedMos, capacityBps }) =>
    `${name}: fila p95 ${ms(delayP95Ms)} sob carga, ${ms(idleDelayMs)} sem carga (mediana +${ms(addedMs)}, MOS ${mosText(loadedMos ?? null, 2)}, ${kilobitsText(capacityBps ?? null)}): bufferbloat; SQM ou QoS no roteador.`;
}

function narrowText(name: string): FindingWords['helpDesk'] {
  return (_, { capacityBps, neededBps }) =>
    `${name}: capacidade ${kilobitsText(capacityBps ?? null)} com todos os cabeçalhos; uma chamada G.711 via relay usa ${kilobitsText(neededBps ?? null)}.`;
}

/** Words for what is found while the line is filled on purpose. */
export const LOAD_FINDING_WORDS: Dictionary['LOAD_FINDING_WORDS'] = {
  'upload-queue': {
    clause: () => 'seu upload, quando ocupado, segura a voz',
    sentence: (_, { addedMs }) => `Quando alguém envia um arquivo, sua voz espera ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('Upload'),
  },
  'download-queue': {
    clause: () => 'seu download, quando ocupado, segura a voz',
    sentence: (_, { addedMs }) =>
      `Quando alguém baixa arquivos ou vê vídeos, a voz da outra pessoa chega a você com ${longText(addedMs)} a mais de atraso.`,
    step: SQM,
    helpDesk: queueText('Download'),
  },
  'queue-under-load': {
    clause: () => 'esta conexão, quando ocupada, segura a voz',
    sentence: (_, { addedMs }) => `Quando a conexão está ocupada, a voz espera ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('Loop'),
  },
  'narrow-upload': {
    clause: () => 'seu upload é insuficiente para chamadas',
    sentence: (_, { capacityBps }) =>
      `Seu upload transporta ${kilobitsText(capacityBps ?? null)}: mal dá para uma chamada, e nada além dela.`,
    step: 'Pause backups, pastas na nuvem e câmeras durante as chamadas e peça mais upload ao seu provedor.',
    helpDesk: narrowText('Upload'),
  },
  'narrow-download': {
    clause: () => 'seu download é insuficiente para chamadas',
    sentence: (_, { capacityBps }) =>
      `Seu download transporta ${kilobitsText(capacityBps ?? null)}: mal dá para uma chamada, e nada além dela.`,
    step: 'Pause vídeos e downloads durante as chamadas e peça mais download ao seu provedor.',
    helpDesk: narrowText('Download'),
  },
  'loss-under-load': {
    clause: (way) =>
      ({
        up: 'seu upload, quando ocupado, perde voz',
        down: 'seu download, quando ocupado, perde voz',
        both: 'esta conexão, quando ocupada, perde voz',
      })[way ?? 'both'],
    sentence: (way, { lossRatio }) => {
      const whose = { up: 'da sua voz', down: 'da voz que você recebe', both: 'da voz' }[way ?? 'both'];
      return `Quando a conexão está ocupada, perde-se ${percentText(lossRatio ?? null)} ${whose}.`;
    },
    step: 'Pause downloads e uploads grandes durante as chamadas. Um roteador com “SQM” ou “QoS” deixa a voz passar primeiro.',
    helpDesk: (way, { lossRatio, idleLossRatio, loadedMos }) =>
      `${{ up: 'Upload', down: 'Download', both: 'Ambos os sentidos' }[way ?? 'both']}: ${percentText(lossRatio ?? null)} dos pacotes de voz perdidos sob carga, ${percentText(idleLossRatio ?? null)} sem carga (MOS ${mosText(loadedMos ?? null, 2)}).`,
  },
};
