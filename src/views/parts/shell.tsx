import type { ComponentChildren } from 'preact';
import { APP_NAME, SHELL_WORDS } from '../words/en.ts';
import { CONFIG_WORDS } from '../words/en-config.ts';
import { Mark } from './icons.tsx';

export interface ShellProps {
  readonly current: 'test' | 'history' | null;
  /** Whose page this is; default ours. */
  readonly name?: string;
  /** Path of a picture on this server; default null: our mark. */
  readonly logo?: string | null;
  /** Whose server results go to without a click; default null: none do. */
  readonly sentTo?: string | null;
  /** Spoken once by screen readers whenever it changes. */
  readonly announcement: string;
  readonly banners: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What stands around every screen. The status line is here, and not in the screens, because it must outlive them. */
export function Shell(props: ShellProps) {
  const { current, name = APP_NAME, logo = null, sentTo = null, announcement, banners, children } = props;
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
        </nav>
      </header>
      <main>
        {banners}
        {children}
      </main>
      <footer class="site-foot">
        {sentTo === null ? SHELL_WORDS.footer : CONFIG_WORDS.footerSent(sentTo)}{' '}
        <a href="#/privacy">{CONFIG_WORDS.privacy}</a>
      </footer>
      <output class="visually-hidden">{announcement}</output>
    </>
  );
}
