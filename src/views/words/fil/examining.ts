import type { Dictionary } from '../dictionary.ts';

/** The words of an examination under way that is no call. */
export const EXAMINING_WORDS: Dictionary['EXAMINING_WORDS'] = {
  headings: {
    examining: 'Sinusubukan ang bawat daan papunta sa test server…',
    comparing: 'Tinatawagan nang sabay ang bawat test server…',
  },
  explain: {
    examining: 'Hiwalay na tinatanong ang bawat isa; apat na segundo ang hintay sa hindi sumasagot.',
    comparing: 'Sabay-sabay na dumadaan sa lahat ng ito ang iisang boses, para pare-pareho ang trato ng linya.',
  },
};
