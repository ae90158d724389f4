import { type CodecEntry, PLAIN_ROW } from './codec-entry.ts';

const MONOTIC = {
  ...PLAIN_ROW,
  scale: 'wideband',
  status: 'ITU',
  source: 'ITU-T G.113 Table IV.1, quoted second-hand',
  note: 'One ear. G.113 has no Bpl for it, and the diotic one must not be borrowed.',
} as const;

const DIOTIC = {
  ...PLAIN_ROW,
  scale: 'wideband',
  status: 'ITU',
  source: 'ITU-T G.113 Tables IV.3 and IV.4 (random loss), quoted second-hand',
  note: 'Both ears.',
} as const;

/**
 * G.722's Bpl is ours. No ITU figure was found and nothing was measured here, so: 4.6, the mean of G.113's three Bpl,WB
 * (AMR-WB 4.9, 4.6, 4.3). It is the careful end of the range; the other end, 15, is what the same browser's concealment
 * earned on G.711.
 */
const G722 = {
  ...PLAIN_ROW,
  scale: 'wideband',
  status: 'provisional',
  source: 'Ie from ITU-T G.113 Appendix IV, from memory; Bpl adopted by us',
  note: 'Bpl 4.6 is the mean of the AMR-WB values; 15 is what browsers reach with G.711.',
  bpl: 4.6,
  bplRange: [4.3, 15],
} as const;

export const G722_64: CodecEntry = { ...G722, id: 'g722-64', name: 'G.722, 64 kbit/s', ie: 13, bitrateBps: 64_000 };

/** Codecs with constants on the wideband scale. 23.85 kbit/s worse than 23.05 is published so, not a slip. */
export const WIDEBAND_CODECS: readonly CodecEntry[] = [
  G722_64,
  { ...G722, id: 'g722-56', name: 'G.722, 56 kbit/s', ie: 20, bitrateBps: 56_000 },
  { ...G722, id: 'g722-48', name: 'G.722, 48 kbit/s', ie: 31, bitrateBps: 48_000 },
  { ...MONOTIC, id: 'amr-wb-23.85', name: 'AMR-WB, 23.85 kbit/s', ie: 8, bitrateBps: 23_850 },
  { ...MONOTIC, id: 'amr-wb-23.05', name: 'AMR-WB, 23.05 kbit/s', ie: 1, bitrateBps: 23_050 },
  { ...MONOTIC, id: 'amr-wb-19.85', name: 'AMR-WB, 19.85 kbit/s', ie: 3, bitrateBps: 19_850 },
  { ...MONOTIC, id: 'amr-wb-18.25', name: 'AMR-WB, 18.25 kbit/s', ie: 5, bitrateBps: 18_250 },
  { ...MONOTIC, id: 'amr-wb-15.85', name: 'AMR-WB, 15.85 kbit/s', ie: 7, bitrateBps: 15_850 },
  { ...MONOTIC, id: 'amr-wb-14.25', name: 'AMR-WB, 14.25 kbit/s', ie: 10, bitrateBps: 14_250 },
  { ...MONOTIC, id: 'amr-wb-12.65', name: 'AMR-WB, 12.65 kbit/s', ie: 13, bitrateBps: 12_650 },
  { ...MONOTIC, id: 'amr-wb-8.85', name: 'AMR-WB, 8.85 kbit/s', ie: 26, bitrateBps: 8850 },
  { ...MONOTIC, id: 'amr-wb-6.6', name: 'AMR-WB, 6.6 kbit/s', ie: 41, bitrateBps: 6600 },
  { ...DIOTIC, id: 'amr-wb-23.85-diotic', name: 'AMR-WB, 23.85 kbit/s, diotic', ie: 10, bpl: 4.9, bitrateBps: 23_850 },
  { ...DIOTIC, id: 'amr-wb-23.05-diotic', name: 'AMR-WB, 23.05 kbit/s, diotic', ie: 8, bpl: 4.6, bitrateBps: 23_050 },
  { ...DIOTIC, id: 'amr-wb-15.85-diotic', name: 'AMR-WB, 15.85 kbit/s, diotic', ie: 17, bitrateBps: 15_850 },
  { ...DIOTIC, id: 'amr-wb-12.65-diotic', name: 'AMR-WB, 12.65 kbit/s, diotic', ie: 20, bpl: 4.3, bitrateBps: 12_650 },
  { ...DIOTIC, id: 'amr-wb-8.85-diotic', name: 'AMR-WB, 8.85 kbit/s, diotic', ie: 41, bitrateBps: 8850 },
  { ...DIOTIC, id: 'amr-wb-6.6-diotic', name: 'AMR-WB, 6.6 kbit/s, diotic', ie: 56, bitrateBps: 6600 },
];
