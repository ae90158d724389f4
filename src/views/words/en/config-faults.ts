import { spoken } from '../language.ts';
import { plural } from '../plural.ts';

/** The words of the banner about a config.json that could not be used in part. It is for whoever runs the page. */
export const CONFIG_FAULT_WORDS = spoken('CONFIG_FAULT_WORDS', {
  summary: (count: number) =>
    plural(count, {
      one: 'One setting of this page could not be used.',
      other: `${count} settings of this page could not be used.`,
    }),
  about: 'You can go on. This is for whoever runs the page, and it is about its file config.json:',
  instead: {
    default: 'The usual setting holds instead.',
    ignored: 'It was left out.',
    'no-tests': 'No test can be started until this is put right.',
  },
  more: (count: number) => plural(count, { one: 'And one more.', other: `And ${count} more.` }),
});
