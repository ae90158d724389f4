import type { Dictionary } from '../dictionary.ts';

/** The words of the banner about a config.json that could not be used in part. It is for whoever runs the page. */
export const CONFIG_FAULT_WORDS: Dictionary['CONFIG_FAULT_WORDS'] = {
  summary: (count) =>
    count === 1
      ? 'May isang setting ng page na ito na hindi magamit.'
      : `${count} setting ng page na ito ang hindi magamit.`,
  about: 'Puwede kang magpatuloy. Para ito sa nagpapatakbo ng page na ito, tungkol sa file nitong config.json:',
  instead: {
    default: 'Ang karaniwang setting ang ginamit.',
    ignored: 'Hindi ito isinama.',
    'no-tests': 'Walang test na masisimulan hangga’t hindi ito naaayos.',
  },
  more: (count) => (count === 1 ? 'At isa pa.' : `At ${count} pa.`),
};
