import type { Language } from '../core/config/languages.ts';
import { fetchDictionary } from '../views/words/fetch-dictionary.ts';
import { speak } from '../views/words/language.ts';
import { LANGUAGE_FACTS } from '../views/words/languages.ts';
import { pickLanguage } from '../views/words/pick-language.ts';
import type { AppState } from './state.ts';

const CHOSEN_KEY = 'callprobe-language';

/** Decides and changes what language the page speaks. */
export interface Speaker {
  /** Before anything is rendered. `offered`: the deployment's list. Never rejects. */
  readonly begin: (offered: readonly Language[]) => Promise<void>;
  /** What a link asks for; counts unless the person has chosen. Null: it asks for nothing. */
  readonly ask: (language: Language | null) => Promise<void>;
  /** The person's own choice, kept for the next time. */
  readonly choose: (language: Language) => Promise<void>;
}

export function createSpeaker(state: AppState): Speaker {
  let asked: Language | null = null;
  let latest: Language = state.language.value;

  const change = async (language: Language) => {
    latest = language;
    state.languageTrouble.value = null;
    try {
      const words = await fetchDictionary(language);
      // Another may have been chosen while this one was on its way.
      if (latest !== language) return;
      const { locale, dir } = LANGUAGE_FACTS[language];
      speak(locale, words);
      document.documentElement.lang = language;
      document.documentElement.dir = dir;
      state.language.value = language;
    } catch {
      if (latest === language) state.languageTrouble.value = language;
    }
  };
  const decide = async () => {
    const wishes = { chosen: readChosen(), asked, preferred: navigator.languages ?? [] };
    const language = pickLanguage(wishes, state.languages.value);
    if (language !== latest) await change(language);
  };

  return {
    async begin(offered) {
      state.languages.value = offered;
      await decide();
    },
    async ask(language) {
      asked = language;
      await decide();
    },
    async choose(language) {
      keepChosen(language);
      await change(language);
    },
  };
}

function readChosen(): string | null {
  try {
    return localStorage.getItem(CHOSEN_KEY);
  } catch {
    return null;
  }
}

function keepChosen(language: Language): void {
  try {
    localStorage.setItem(CHOSEN_KEY, language);
  } catch {
    // Full or refused: it is chosen for as long as the page stands.
  }
}
