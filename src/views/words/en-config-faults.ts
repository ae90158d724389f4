/** The words of the banner about a config.json that could not be used in part. It is for whoever runs the page. */
export const CONFIG_FAULT_WORDS = {
  summary: (count: number) =>
    count === 1 ? 'One setting of this page could not be used.' : `${count} settings of this page could not be used.`,
  about: 'You can go on. This is for whoever runs the page, and it is about its file config.json:',
  instead: {
    default: 'The usual setting holds instead.',
    ignored: 'It was left out.',
    'no-tests': 'No test can be started until this is put right.',
  },
  more: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
} as const;
