import type { CallReport } from '../../../src/core/report/schema.ts';
import { shareable } from '../../../src/core/share/shareable.ts';
import type { SharedResult } from '../../../src/core/share/shared-result.ts';

/** MADE-UP TEST DATA: a result on its way, as a person sends it who said something with it. */
export function sharedOf(report: CallReport, overrides: Partial<SharedResult> = {}): SharedResult {
  return {
    schema: 'callprobe/shared',
    version: 1,
    report: shareable(report, ['browser', 'timeZone', 'microphone']),
    asked: { id: '5f0a6d3e-2b7c-4b61-9a53-0a4b8f6f1c11', label: 'Ana Souza', ticket: 'INC-104233', site: 'Lisbon' },
    said: { note: 'Since Monday.\nOnly in the afternoon.', place: 'Kitchen', headset: null, provider: 'Fibra Ñandú' },
    seen: null,
    ...overrides,
  };
}

/** As the server marks it; whose signature it is, is not looked at. */
export const SEEN: NonNullable<SharedResult['seen']> = {
  keyId: '0123456789abcdef',
  atMs: 1_795_000_000_000,
  signature: 'Ab-_'.repeat(21).concat('Zz'),
};
