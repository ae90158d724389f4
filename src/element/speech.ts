import { LANGUAGES, type Language } from '../core/config/languages.ts';
import { fetchDictionary } from '../views/words/fetch-dictionary.ts';
import { speak } from '../views/words/language.ts';
import { LANGUAGE_FACTS } from '../views/words/languages.ts';
import { pickLanguage } from '../views/words/pick-language.ts';

/** Who is spoken for: an element in a page. */
export interface Listener {
  /** Of the element itself or of what it stands in (BCP 47); null where nobody said. */
  readonly language: () => string | null;
  /** Called when other words are spoken from now on. */
  readonly onSpoken: () => void;
}

/** In the order they came. The first decides: a page has one dictionary, and every element says which language it has. */
const listeners = new Set<Listener>();
let spoken: Language = 'en';

/** The language of all words at this moment. */
export function spokenLanguage(): Language {
  return spoken;
}

/** Until the function returned is called; the words follow. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (listeners.size === 1) watchRoot();
  settleLanguage();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) unwatchRoot();
    settleLanguage();
  };
}

/** Looks again what is wanted. Where its words cannot be fetched, those before go on, and the next look asks again. */
export function settleLanguage(): void {
  const wanted = wantedLanguage();
  if (wanted === spoken) return;
  fetchDictionary(wanted).then(
    (words) => {
      if (wantedLanguage() !== wanted || wanted === spoken) return;
      spoken = wanted;
      speak(LANGUAGE_FACTS[wanted].locale, words);
      for (const { onSpoken } of listeners) onSpoken();
    },
    () => undefined,
  );
}

function wantedLanguage(): Language {
  const [first] = listeners;
  if (first === undefined) return spoken;
  return pickLanguage({ chosen: first.language(), asked: null, preferred: navigator.languages ?? [] }, LANGUAGES);
}

/** The nearest `lang`, through shadow roots; null where none is said. */
export function nearestLanguage(element: Element): string | null {
  for (let from: Element | null = element; from !== null; ) {
    const said = from.closest('[lang]')?.getAttribute('lang');
    if (said !== null && said !== undefined) return said === '' ? null : said;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** A page that changes its language says so at its root. */
let rootObserver: MutationObserver | null = null;

function watchRoot(): void {
  rootObserver = new MutationObserver(settleLanguage);
  rootObserver.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
}

function unwatchRoot(): void {
  rootObserver?.disconnect();
  rootObserver = null;
}
