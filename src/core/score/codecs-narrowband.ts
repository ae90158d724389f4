import { type CodecEntry, PLAIN_ROW } from './codec-entry.ts';

const ITU = {
  ...PLAIN_ROW,
  scale: 'narrowband',
  status: 'ITU',
  source: 'ITU-T G.113 Table I.1, quoted second-hand',
} as const;

const ITU_WITH_BPL = {
  ...ITU,
  source: 'ITU-T G.113 Tables I.1 and I.4, quoted second-hand',
} as const;

const AMR = {
  ...PLAIN_ROW,
  scale: 'narrowband',
  status: 'derived',
  source: 'Ie worked back from published delay bounds (Telektronikk, R 70)',
  note: 'G.113 has no value for AMR; no Bpl is known.',
} as const;

const ILBC = {
  ...PLAIN_ROW,
  scale: 'narrowband',
  status: 'provisional',
  source: 'common values outside the ITU: Ie 10 to 12, Bpl about 32',
  note: 'Ie 11 is the middle of the range, our choice.',
  ie: 11,
  ieRange: [10, 12],
  bpl: 32,
} as const;

/** G.711 as this product's browsers play it: the row of PCMU and PCMA. */
export const G711_BROWSER: CodecEntry = {
  ...PLAIN_ROW,
  id: 'g711-browser',
  name: 'G.711 in a browser',
  scale: 'narrowband',
  ie: 0,
  bpl: 15,
  bitrateBps: 64_000,
  status: 'derived',
  source: 'our fit: NB-PESQ (P.862) against concealed ratio on 21 relayed calls in Chromium 156, RMSE 0.32 MOS',
  note: 'Below the 25.1 of Appendix I, which is for 10 ms packets; browsers send 20 ms.',
};

/** Codecs with constants on the narrowband scale. */
export const NARROWBAND_CODECS: readonly CodecEntry[] = [
  G711_BROWSER,
  {
    ...ITU_WITH_BPL,
    id: 'g711-appendix-i',
    name: 'G.711 with Appendix I concealment (a desk phone)',
    ie: 0,
    bpl: 25.1,
    bplRange: [17.26, 25.1],
    bitrateBps: 64_000,
    note: 'Bpl is for 10 ms packets. The low end of its range is a public PESQ fit.',
  },
  {
    ...ITU_WITH_BPL,
    id: 'g711-no-plc',
    name: 'G.711 without concealment',
    ie: 0,
    bpl: 4.3,
    bitrateBps: 64_000,
    note: 'Bpl is for 10 ms packets.',
  },
  { ...ITU, id: 'g726-40', name: 'G.726 or G.727, 40 kbit/s', ie: 2, bitrateBps: 40_000 },
  { ...ITU, id: 'g726-32', name: 'G.726 or G.727, 32 kbit/s', ie: 7, bitrateBps: 32_000 },
  { ...ITU, id: 'g726-24', name: 'G.726 or G.727, 24 kbit/s', ie: 25, bitrateBps: 24_000 },
  { ...ITU, id: 'g726-16', name: 'G.726 or G.727, 16 kbit/s', ie: 50, bitrateBps: 16_000 },
  { ...ITU, id: 'g728-16', name: 'G.728, 16 kbit/s', ie: 7, bitrateBps: 16_000 },
  { ...ITU, id: 'g728-12.8', name: 'G.728, 12.8 kbit/s', ie: 20, bitrateBps: 12_800 },
  { ...ITU, id: 'g729', name: 'G.729 or G.729A', ie: 10, bitrateBps: 8000 },
  { ...ITU_WITH_BPL, id: 'g729a-vad', name: 'G.729A with VAD', ie: 11, bpl: 19, bitrateBps: 8000 },
  {
    ...ITU_WITH_BPL,
    id: 'g723.1-6.3',
    name: 'G.723.1, 6.3 kbit/s',
    ie: 15,
    bpl: 16.1,
    bitrateBps: 6300,
    note: 'Bpl is for 30 ms packets and voice activity detection.',
  },
  { ...ITU, id: 'g723.1-5.3', name: 'G.723.1, 5.3 kbit/s', ie: 19, bitrateBps: 5300 },
  {
    ...ITU,
    id: 'gsm-fr',
    name: 'GSM full rate',
    ie: 20,
    bpl: 10,
    bitrateBps: 13_000,
    status: 'provisional',
    note: 'Bpl 10 is what one open implementation uses; not confirmed as ITU.',
  },
  { ...ITU, id: 'gsm-hr', name: 'GSM half rate', ie: 23, bitrateBps: 5600 },
  { ...ITU_WITH_BPL, id: 'gsm-efr', name: 'GSM enhanced full rate', ie: 5, bpl: 10, bitrateBps: 12_200 },
  { ...AMR, id: 'amr-12.2', name: 'AMR, 12.2 kbit/s', ie: 5, bitrateBps: 12_200 },
  { ...AMR, id: 'amr-10.2', name: 'AMR, 10.2 kbit/s', ie: 6, bitrateBps: 10_200 },
  { ...AMR, id: 'amr-7.95', name: 'AMR, 7.95 kbit/s', ie: 10, bitrateBps: 7950 },
  { ...AMR, id: 'amr-7.4', name: 'AMR, 7.4 kbit/s', ie: 12, bitrateBps: 7400 },
  { ...AMR, id: 'amr-6.7', name: 'AMR, 6.7 kbit/s', ie: 14, bitrateBps: 6700 },
  { ...AMR, id: 'amr-5.9', name: 'AMR, 5.9 kbit/s', ie: 17, bitrateBps: 5900 },
  { ...AMR, id: 'amr-5.15', name: 'AMR, 5.15 kbit/s', ie: 20, bitrateBps: 5150 },
  { ...AMR, id: 'amr-4.75', name: 'AMR, 4.75 kbit/s', ie: 21, bitrateBps: 4750 },
  { ...ILBC, id: 'ilbc-15.2', name: 'iLBC, 15.2 kbit/s', bitrateBps: 15_200 },
  { ...ILBC, id: 'ilbc-13.3', name: 'iLBC, 13.3 kbit/s', bitrateBps: 13_300 },
];
