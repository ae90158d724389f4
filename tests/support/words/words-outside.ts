import type { Page } from '@playwright/test';

/** Every visible or spoken text of the page that has a word outside ⟦⟧. */
export async function wordsOutside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** Without whatever is in ⟦⟧, however deep. */
    const outside = (text: string) => {
      let depth = 0;
      let rest = '';
      for (const character of text) {
        if (character === '⟦') depth++;
        if (depth === 0) rest += character;
        if (character === '⟧') depth--;
      }
      return rest.trim();
    };
    const texts: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) texts.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return [...new Set(texts.map(outside).filter((text) => /\p{L}{2}/u.test(text)))];
  });
}
