import type { Page } from '@playwright/test';

/** Where no word of the page's own stands. */
const NOT_OURS = [
  '.detail', // what a browser or a relay said, word by word, for an engineer
  '.brand', // the name of whose page it is
  'option[lang]', // what each language calls itself
  '.route-name, .reach-route', // names that a deployment gives its routes
  '.said-name, .history-said', // what people typed
  '.address',
  'time',
];

/** What the gallery makes up: names and notes of tests, headings that only the gallery has. */
const DATA = [
  ...[
    'Paris',
    'Amsterdam',
    'Frankfurt',
    '[Cc]arrier [A-C]',
    'Made-up (Headset|Browser)',
    'test data',
    'turn.example.com',
  ],
  ...[
    'New router',
    'Cable',
    'Moved the desk to the a(…|ttic, next to the window)',
    'the moon',
    'agent \\d',
    'home',
    'attic',
  ],
  ...['Maria Magdalena von Hohenstein-Oberberg', 'Jabra Evolve2', 'evening(?: shift, B)?', 'monitoring', 'Old one'],
  ...['a-tag-without-any-blank-that-is-as-long-as-one-may-be-ok-then', 'Kids were streaming[^⟦]*sentence\\.'],
  ...['Headset (Microphone|Earphone) \\(Example USB Audio\\)', '(Microphone|Loudspeakers) built into this computer'],
  ...['English', 'Español', 'Deutsch', 'Français', 'Português \\(Brasil\\)', 'Filipino'],
  ...['Lisbon', 'Manila', 'Cebu', 'Singapore', 'Converge', 'PLDT', 'Edge', 'Chrome', 'WET', 'INC', 'Agent'],
  ...['Jasmin', 'Ivo', 'Ana', 'Lê', 'Kwame', 'Hanna', 'Eun-ji', 'Benedikt', 'Giorgos', 'Dolores', 'Chidi', 'Anna Berg'],
  ...['Your callers say your voice breaks off\\.', 'Donaudampf\\p{L}+'],
  ...[
    'a-ticket-without-any-blank-that-is-as-long-as-one-may-be-ok',
    'a-photograph-with-[\\w-]+\\.jpeg',
    'results/[\\w -]+\\.json',
  ],
  ...['the attic under the roof, next to the window and the router'],
  ...['Fill the line', 'The line examined', 'Routes', 'Comparing the routes…', 'This computer', 'Examined'],
];

/** The same in every language: codecs, browsers, units, the name of the program. */
const SAME = [
  ...['Callprobe', 'Firefox', 'Chromium', 'Opus', 'opus', 'minptime', 'useinbandfec', 'Wi-Fi'],
  ...['ms', 'kbit/s', 'Mbit/s', 'dBFS', 'dB', 'k?Hz'],
];

/** Every visible or spoken text of the page that has a word outside ⟦⟧ that is neither data nor the same in every language. */
export async function wordsOutside(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate((notOurs) => {
    const seen: string[] = [document.title === 'Gallery of screens' ? '' : document.title];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      if (node.parentElement?.closest(notOurs) === null) seen.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('body *')) {
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder']) {
        seen.push(element.getAttribute(name) ?? '');
      }
    }
    return [...new Set(seen)];
  }, NOT_OURS.join(','));
  const known = new RegExp(`(?<!\\p{L})(?:${[...DATA, ...SAME, ...dateWords()].join('|')})(?!\\p{L})`, 'gu');
  return texts.map(outside).filter((text) => /\p{L}{2}/u.test(text.replace(known, '')));
}

/** Without whatever is in ⟦⟧, however deep. */
function outside(text: string): string {
  let depth = 0;
  let rest = '';
  for (const character of text) {
    if (character === '⟦') depth++;
    if (depth === 0) rest += character;
    if (character === '⟧') depth--;
  }
  return rest.trim();
}

/** Names of days and months are Intl's: the pseudo-locale has English ones. */
function dateWords(): readonly string[] {
  const words = (['short', 'long'] as const).flatMap((style) => [
    ...Array.from({ length: 12 }, (_, month) => partOf(Date.UTC(2026, month, 1), { month: style })),
    ...Array.from({ length: 7 }, (_, day) => partOf(Date.UTC(2026, 0, 1 + day), { weekday: style })),
  ]);
  return [...words, 'at'];
}

function partOf(atMs: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(atMs);
}
