import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { VNode } from 'preact';
import { type FrameEvent, MARK } from '../../core/embed/protocol.ts';
import { VERSION } from '../../version.ts';
import { FrameShell, type FrameView } from '../../views/embed/frame-shell.tsx';
import type { ShellProps } from '../../views/parts/shell.tsx';
import type { Actions } from '../actions.ts';
import type { Heard } from '../embed-place.ts';
import type { TestHost } from '../run-test.ts';
import type { Speaker } from '../speaker.ts';
import type { AppState } from '../state.ts';
import { createAnswers } from './answers.ts';
import { aroundThisPage, type Greeting, greetingIn, refusalOf } from './handshake.ts';
import { look } from './look.ts';
import { tellHeight, tellProgress } from './told.ts';

/** Between this page and the one around it. */
export interface Embedding {
  /** Whose page that is, as the person knows it; null until it has greeted. */
  readonly host: ReadonlySignal<string | null>;
  /** What the person does in the frame: the host hears of its tests. */
  readonly actions: Actions;
  /** In place of what stands around every screen. */
  readonly FrameShell: (props: ShellProps) => VNode;
}

/** Our choice: a host that uses our helper greets within a second of the page's load. Should it come later, it is welcome all the same. */
const SILENT_AFTER_MS = 10_000;

interface Parts {
  readonly heard: Heard;
  readonly actions: Actions;
  readonly speaker: Pick<Speaker, 'ask'>;
  readonly canCall: boolean;
}

/**
 *     waiting --> refused      nobody may show this page there, or nobody has greeted
 *        |           |
 *        +-----------+--> open      the first hello that is right; from then on the window is deaf
 */
export function createEmbedding(
  state: AppState,
  host: TestHost,
  { heard, actions, speaker, canCall }: Parts,
): Embedding {
  const view = signal<FrameView>({ at: 'waiting' });
  const around = aroundThisPage();
  const address = `${location.origin}${location.pathname}`;
  let port: MessagePort | null = null;
  let waiting: MessageEvent[] = [];

  const tell = (event: FrameEvent) => port?.postMessage({ ...MARK, ...event });
  const answers = createAnswers(state, host, { actions, speaker, canCall, tell });

  const open = ({ hello, origin, port: itsPort }: Greeting) => {
    port = itsPort;
    waiting = [];
    const at = new URL(origin).host;
    look(hello.theme);
    answers.greeted(at, hello.language);
    itsPort.onmessage = ({ data }: MessageEvent<unknown>) => void answers.answer(data);
    const { name, languages, sites } = state.config.value;
    tell({ type: 'welcome', nonce: hello.nonce, deployment: { name, languages, sites, version: VERSION } });
    view.value = { at: 'open', host: at };
    tellProgress(state, host.nowMs, tell);
    tellHeight(tell);
  };

  /** What the deployment decides may come later than whoever greets. */
  const judge = () => {
    const { origins } = state.config.value.embed;
    if (port !== null || state.configFaults.value === null) return;
    const detail = refusalOf(around, origins);
    if (detail !== null) {
      view.value = { at: 'refused', why: 'notAllowed', address, detail };
      return;
    }
    if (view.value.at === 'refused' && view.value.why === 'notAllowed') view.value = { at: 'waiting' };
    for (const said of waiting) {
      const greeting = greetingIn(said, window.parent, origins);
      if (greeting !== null) return open(greeting);
    }
  };

  heard((said) => {
    if (port !== null) return;
    // The newest few: whoever has greeted wrongly may do better.
    waiting = [...waiting.slice(1 - MOST_WAITING), said];
    judge();
  });
  effect(() => {
    void [state.config.value, state.configFaults.value];
    untracked(judge);
  });
  setTimeout(() => {
    if (view.value.at !== 'waiting') return;
    const detail = 'hello: expected one of the page around this one, got none';
    view.value = { at: 'refused', why: 'silent', address, detail };
  }, SILENT_AFTER_MS);

  return {
    host: computed(() => (view.value.at === 'open' ? view.value.host : null)),
    actions: answers.actions,
    FrameShell: ({ current, announcement, banners, children }) => (
      <FrameShell
        view={view.value}
        current={current}
        announcement={announcement}
        banners={banners}
        isForgetful={state.storageTrouble.value === 'refused'}
      >
        {children}
      </FrameShell>
    ),
  };
}

const MOST_WAITING = 8;
