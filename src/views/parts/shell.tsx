import type { ComponentChildren } from 'preact';
import { APP_NAME } from '../words/app-name.ts';
import { CONFIG_WORDS } from '../words/en/config.ts';
import { SHELL_WORDS } from '../words/en/start.ts';
import { Mark } from './icons.tsx';
import { LanguageSelect, type LanguageSelectProps } from './language-select.tsx';

export interface ShellProps {
  readonly current: 'test' | 'history' | 'desk' | null;
  /** Whose page this is; default ours. */
  readonly name?: string;
  /** Path of a picture on this server; default null: our mark. */
  readonly logo?: string | null;
  /** Whose server results go to without a click; default null: none do. */
  readonly sentTo?: string | null;
  /** Spoken once by screen readers whenever it changes. */
  readonly announcement: string;
  readonly banners: ComponentChildren;
  /** What language is spoken, and what else could be. */
  readonly speech: LanguageSelectProps;
  readonly children: ComponentChildren;
}

/** What stands around every screen. The status line is here, and not in the screens, because it must outlive them. */
export function Shell(props: ShellProps) {
  const { current, name = APP_NAME, logo = null, sentTo = null, announcement, banners, speech, children } = props;
  return (
    <>
      <header class="site-head">
        <a class="brand" href="#/">
          {logo === null ? <Mark /> : <img class="brand-logo" src={logo} alt="" />}
          <span class="brand-name">{name}</span>
        </a>
        <nav aria-label={SHELL_WORDS.mainNav}>
          <a href="#/" aria-current={current === 'test' ? 'page' : undefined}>
            {SHELL_WORDS.test}
          </a>
          <a href="#/history" aria-current={current === 'history' ? 'page' : undefined}>
            {SHELL_WORDS.history}
          </a>
          <a href="#/desk" aria-current={current === 'desk' ? 'page' : undefined}>
            {SHELL_WORDS.desk}
          </a>
        </nav>
      </header>
      <main>
        {banners}
        {children}
      </main>
      <footer class="site-foot">
        <span>
          {sentTo === null ? SHELL_WORDS.footer : CONFIG_WORDS.footerSent(sentTo)}{' '}
          <a href="#/privacy">{CONFIG_WORDS.privacy}</a>
        </span>
        <LanguageSelect {...speech} />
      </footer>
      <output class="visually-hidden">{announcement}</output>
    </>
  );
}
