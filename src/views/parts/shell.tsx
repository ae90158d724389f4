import type { ComponentChildren } from 'preact';
import { APP_NAME, SHELL_WORDS } from '../words/en.ts';
import { Mark } from './icons.tsx';

export interface ShellProps {
  readonly current: 'test' | 'history' | 'desk' | null;
  /** Spoken once by screen readers whenever it changes. */
  readonly announcement: string;
  readonly banners: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What stands around every screen. The status line is here, and not in the screens, because it must outlive them. */
export function Shell({ current, announcement, banners, children }: ShellProps) {
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
          <a href="#/desk" aria-current={current === 'desk' ? 'page' : undefined}>
            {SHELL_WORDS.desk}
          </a>
        </nav>
      </header>
      <main>
        {banners}
        {children}
      </main>
      <footer class="site-foot">{SHELL_WORDS.footer}</footer>
      <output class="visually-hidden">{announcement}</output>
    </>
  );
}
