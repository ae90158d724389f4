import '../views/styles/all.css';
import { effect, untracked } from '@preact/signals';
import { render } from 'preact';
import { LANGUAGES } from '../core/config/languages.ts';
import type { History } from '../history/index.ts';
import { afterPaint } from '../views/parts/after-paint.ts';
import { createActions } from './actions.ts';
import { App } from './app.tsx';
import { followConfig, iceServersOf } from './config-place.ts';
import { goToDesk } from './desk-place.ts';
import { goIntoFrame, hearParent, isFramed, routeNow } from './embed-place.ts';
import { canCall, needsShim } from './feature-test.ts';
import { setHash } from './go-to.ts';
import { goToHeadset, leaveHeadset } from './headset-place.ts';
import { createHistoryAccess } from './history-access.ts';
import { followHistory, followNotes, houseOf } from './history-place.ts';
import { goToWatch, watchIfWanted } from './monitor-place.ts';
import { askOffer } from './offer.ts';
import { goToPbx } from './pbx-place.ts';
import { hashOf, type Route } from './routes.ts';
import type { TestHost } from './run-test.ts';
import { fetchSharing, goToAsking, isLocalAddress, pageAddress } from './sharing-place.ts';
import { createSpeaker } from './speaker.ts';
import { type AppState, createState } from './state.ts';
import { readNewest, showTest, sweepInterrupted } from './stored-tests.ts';
import { createTestLock } from './test-lock.ts';
import { fetchProbe, TESTS } from './tests.ts';

/** How often the history list looks whether a running test has ended, ms. Our choice: soon enough for somebody watching. */
const LIST_EVERY_MS = 1000;

/** Nobody waits for what is let go, and whoever opens the history at once would wait for it. Our choice. */
const TIDY_AFTER_MS = 10_000;

/**
 * So long a page that was opened for something shows nothing in place of it: a screen that says "Loading" and is gone at once is a flash, and its
 * layout holds up what is waited for. Our choice.
 */
const PATIENCE_MS = 150;

const root = document.querySelector('#app');
if (root) void boot(root);

async function boot(root: Element): Promise<void> {
  const heard = isFramed() ? hearParent() : null;
  // On its way before anything else is done: whoever opens a link or the history waits for it.
  const firstRoute = routeNow();
  const state = createState(firstRoute);
  const ahead = fetchAhead(state, firstRoute);
  // Patches globals and is as big as half the page: only for browsers that are too old to do without.
  if (needsShim(globalThis)) await import('webrtc-adapter');

  const history = createHistoryAccess(openHistory, (trouble) => {
    state.storageTrouble.value = trouble;
  });
  const host: TestHost = {
    tests: TESTS,
    configured: followConfig(state, new URL('config.json', document.baseURI).href),
    iceServers: () => iceServersOf(state, document.baseURI),
    lock: createTestLock(),
    history,
    nowMs: () => performance.now(),
    onPageHide(listener) {
      addEventListener('pagehide', listener);
      return () => removeEventListener('pagehide', listener);
    },
  };
  const speaker = createSpeaker(state);
  const actions = createActions(state, host, speaker, setHash);
  // A moment's blank page rather than one that changes its language under the reader's eyes.
  await speaker.begin(LANGUAGES);
  effect(() => {
    const { languages } = state.config.value;
    untracked(() => void speaker.begin(languages));
  });
  effect(() => {
    const view = state.asking.value?.view.value;
    const language = view?.at === 'asked' ? view.props.request.language : null;
    // Who has opened such a link is spoken to in its language from then on, unless they choose another.
    if (language !== null) untracked(() => void speaker.ask(language));
  });
  addEventListener('hashchange', () => {
    const route = routeNow();
    if (hashOf(route) !== hashOf(state.route.value)) state.route.value = route;
  });
  let arrived: Promise<void> = Promise.resolve();
  effect(() => {
    const { value: route } = state.route;
    untracked(() => {
      arrived = arrive(state, host, route);
      if (route.name === 'pbx') void goToPbx(state, actions.startPbx);
    });
  });

  effect(() => {
    const { value: screens } = state.laterScreens;
    const { value: route } = state.route;
    untracked(() => followHistory(state, history, screens, route));
  });
  effect(() => {
    const { value: sharing } = state.sharing;
    const { value: shown } = state.shown;
    untracked(() => void sharing?.look(shown));
  });
  effect(() => {
    const { value: screens } = state.laterScreens;
    const { value: shown } = state.shown;
    untracked(() => void followNotes(state, history, screens, shown));
  });

  const able = canCall(globalThis);
  if (ahead !== null) await Promise.race([firstRoute.name === 'shared' ? arrived : ahead, pause(PATIENCE_MS)]);
  if (heard !== null) await goIntoFrame(state, host, { heard, actions, speaker, canCall: able });
  render(
    <App
      state={state}
      actions={state.frame.value?.actions ?? actions}
      canCall={able}
      address={isLocalAddress() ? null : pageAddress()}
    />,
    root,
  );

  // What a link shows comes first; what only later tests need may wait for it.
  if (firstRoute.name === 'shared') await arrived.then(() => new Promise<void>(afterPaint));
  // A probe that cannot be fetched now is asked for again by whoever starts a test, and is told so there.
  void fetchProbe().catch(() => undefined);
  await Promise.all([fetchLaterScreens(state), sweepInterrupted(history, host.lock)]);
  await readNewest(state, history);
  await fetchSharing(state, host);
  if (heard === null) watchIfWanted(state, host);
  setTimeout(() => void houseOf(state, history)?.tidy(), TIDY_AFTER_MS);
}

/** What the screen at that place is made of; null for the start screen, which is here. */
function fetchAhead(state: AppState, { name }: Route): Promise<unknown> | null {
  if (name === 'start') return null;
  return name === 'shared' ? import('./shared-page.ts').catch(() => undefined) : fetchLaterScreens(state);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Now rather than when they are needed: by then the server may be out of reach, and that is what a test is for. */
async function fetchLaterScreens({ laterScreens, fault }: AppState): Promise<void> {
  try {
    laterScreens.value = await import('./later-screens.ts');
  } catch (error) {
    fault.value = String(error);
  }
}

async function openHistory(): Promise<History> {
  const { openHistory: open } = await import('./later-screens.ts');
  return open();
}

/** Fetches what the place just gone to shows. */
async function arrive(state: AppState, host: TestHost, route: Route): Promise<void> {
  const { history, lock } = host;
  // First of all: whoever opens a link waits for it.
  await goToDesk(state, history, route);
  if (route.name === 'watch') await goToWatch(state, host);
  if (route.name === 'headset') await goToHeadset(state, host);
  else leaveHeadset(state);
  if (route.name === 'ask' || route.name === 'request') await goToAsking(state, host);
  if (route.name === 'check') await askOffer(state, host);
  if (route.name === 'test') {
    if (state.unseen.value === route.id) state.unseen.value = null;
    await showTest(state, history, route.id);
  }
  if (route.name === 'history') {
    // A test may be running, here or in another tab, or its tab has only just been closed: the list follows its end.
    const isStillHere = () => state.route.value === route;
    while (isStillHere() && (await lock.isHeld())) await pause(LIST_EVERY_MS);
    if (isStillHere()) await sweepInterrupted(history, lock);
  }
}
