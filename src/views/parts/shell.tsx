import type { ComponentChildren } from 'preact';
import { APP_NAME } from '../words/app-name.ts';
import { SHELL_WORDS } from '../words/en/start.ts';
import { Mark } from './icons.tsx';
import { LanguageSelect, type LanguageSelectProps } from './language-select.tsx';

export interface ShellProps {
  readonly current: 'test' | 'history' | null;
  /** Spoken once by screen readers whenever it changes. */
  readonly announcement: string;
  readonly banners: ComponentChildren;
  /** What language is spoken, and what else could be. */
  readonly speech: LanguageSelectProps;
  readonly children: ComponentChildren;
}

/** What stands around every screen. The status line is here, and not in the screens, because it must outlive them. */
export function Shell({ current, announcement, banners, speech, children }: ShellProps) {
  return (
    <>
      <header class="site-head">
        <a class="brand" href="#/">
          <Mark />
          {APP_NAME}
        </a>
        <nav aria-label={SHELL_WORDS.mainNav}>
          <a href="#/" aria-current={current === 'test' ? 'page' : undefined}>
            {SHELL_WORDS.test}
          </a>
          <a href="#/history" aria-current={current === 'history' ? 'page' : undefined}>
            {SHELL_WORDS.history}
          </a>
        </nav>
      </header>
      <main>
        {banners}
        {children}
      </main>
      <footer class="site-foot">
        <span>{SHELL_WORDS.footer}</span>
        <LanguageSelect {...speech} />
      </footer>
      <output class="visually-hidden">{announcement}</output>
    </>
  );
}
