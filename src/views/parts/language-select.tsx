import type { Language } from '../../core/config/languages.ts';
import { SHELL_WORDS } from '../words/en/start.ts';
import { LANGUAGE_FACTS } from '../words/languages.ts';

export interface LanguageSelectProps {
  /** What the deployment's page can speak. */
  readonly languages: readonly Language[];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Each language by its own name. Nothing where there is no choice. */
export function LanguageSelect({ languages, language, onLanguage }: LanguageSelectProps) {
  if (languages.length < 2) return null;
  return (
    <label class="language">
      {SHELL_WORDS.language}
      <select
        name="language"
        value={language}
        onChange={({ currentTarget }) => {
          const chosen = languages.find((one) => one === currentTarget.value);
          // What is chosen is shown once it is spoken: its words may not come.
          currentTarget.value = language;
          if (chosen !== undefined) onLanguage(chosen);
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_FACTS[one].name}
          </option>
        ))}
      </select>
    </label>
  );
}
