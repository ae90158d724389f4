import type { ComponentChildren } from 'preact';
import { Banner } from '../parts/banner.tsx';
import type { ShellProps } from '../parts/shell.tsx';
import { LoadingScreen } from '../start/loading-screen.tsx';
import { CONFIG_WORDS } from '../words/en/config.ts';
import { EMBED_WORDS } from '../words/en/embed.ts';
import { SHELL_WORDS } from '../words/en/start.ts';
import { RefusedFrame, type RefusedFrameProps } from './refused-frame.tsx';

/** How the page stands to the page around it. */
export type FrameView =
  /** It is not known yet who that is. */
  | { readonly at: 'waiting' }
  | ({ readonly at: 'refused' } & RefusedFrameProps)
  /** `host`: as the person knows it, "desk.example". */
  | { readonly at: 'open'; readonly host: string };

export interface FrameShellProps extends Pick<ShellProps, 'current' | 'announcement' | 'banners'> {
  readonly view: FrameView;
  /** Nothing can be stored here. */
  readonly isForgetful: boolean;
  readonly children: ComponentChildren;
}

/** What stands around every screen inside another page: who gets the results, and three ways to go. All else is the host's. */
export function FrameShell({ view, current, announcement, banners, isForgetful, children }: FrameShellProps) {
  if (view.at === 'waiting')
    return (
      <main class="framed">
        <LoadingScreen />
      </main>
    );
  if (view.at === 'refused') {
    return (
      <main class="framed">
        <RefusedFrame {...view} />
      </main>
    );
  }
  const { host } = view;
  return (
    <>
      <main class="framed">
        {banners}
        {isForgetful && (
          <Banner kind="note">
            <p>{EMBED_WORDS.noHistory}</p>
          </Banner>
        )}
        {current === 'history' && <p class="muted">{EMBED_WORDS.apart(host)}</p>}
        {children}
      </main>
      <footer class="framed-foot">
        {/* Not the last of all: it would be a pixel below the page, which then would scroll. */}
        <output class="visually-hidden">{announcement}</output>
        <p>{EMBED_WORDS.goesTo(host)}</p>
        <nav aria-label={EMBED_WORDS.nav}>
          <a href="#/" aria-current={current === 'test' ? 'page' : undefined}>
            {SHELL_WORDS.test}
          </a>
          <a href="#/history" aria-current={current === 'history' ? 'page' : undefined}>
            {SHELL_WORDS.history}
          </a>
          <a href="#/privacy">{CONFIG_WORDS.privacy}</a>
        </nav>
      </footer>
    </>
  );
}
