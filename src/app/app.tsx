import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CallReport } from '../core/report/schema.ts';
import { QUICK_LENGTH_MS, type TestKind } from '../core/test-choices.ts';
import { MeasuringScreen } from '../views/measuring/measuring-screen.tsx';
import { BusyBanner, FaultBanner, FinishedBanner, LanguageBanner, StorageBanner } from '../views/parts/banners.tsx';
import { Shell } from '../views/parts/shell.tsx';
import { LoadingScreen } from '../views/start/loading-screen.tsx';
import { StartScreen } from '../views/start/start-screen.tsx';
import { UnsupportedScreen } from '../views/start/unsupported-screen.tsx';
import { APP_NAME } from '../views/words/app-name.ts';
import type { Actions } from './actions.ts';
import type { AppState, LaterScreens, RunningTest } from './state.ts';
import { lastTestOf } from './stored-tests.ts';

export interface AppProps {
  readonly state: AppState;
  readonly actions: Actions;
  /** False where the browser cannot call at all. */
  readonly canCall: boolean;
  /** The page's address as another device can open it; null where this one cannot be. */
  readonly address: string | null;
}

export function App({ state, actions, canCall, address }: AppProps) {
  const { route, running, storageTrouble, busyElsewhere, fault, unseen, shown, laterScreens, watch, language } = state;
  const isStart = route.value.name === 'start';
  // Another look at the history is no other screen: whoever changed a filter stays at it.
  const place = route.value.name === 'history' ? 'history' : JSON.stringify(route.value);
  const isFetched = laterScreens.value !== null && (route.value.name !== 'watch' || watch.value !== null);
  useHeadingFocus(`${place} ${isStart && running.value !== null} ${shown.value.state} ${isFetched}`);
  const banners = (
    <Fragment key={language.value}>
      {fault.value !== null && <FaultBanner detail={fault.value} />}
      {state.languageTrouble.value !== null && <LanguageBanner language={state.languageTrouble.value} />}
      {storageTrouble.value !== null && <StorageBanner trouble={storageTrouble.value} />}
      {busyElsewhere.value && isStart && <BusyBanner />}
      {unseen.value !== null && <FinishedBanner id={unseen.value} />}
      {watch.value !== null && <watch.value.WatchBanner {...watch.value.banner.value} />}
    </Fragment>
  );
  return (
    <Shell
      current={route.value.name === 'history' ? 'history' : 'test'}
      announcement={state.announcement.value}
      banners={banners}
      speech={{ languages: state.languages.value, language: language.value, onLanguage: actions.chooseLanguage }}
    >
      {/* Words are no props: without a new key whatever has the same ones would keep the language before. */}
      <Screen key={language.value} state={state} actions={actions} canCall={canCall} address={address} />
    </Shell>
  );
}

function Screen({ state, actions, canCall, address }: AppProps) {
  const { route, running, settings } = state;
  if (route.value.name !== 'start') {
    const { value: screens } = state.laterScreens;
    return screens === null ? (
      <LoadingScreen />
    ) : (
      <LaterScreen state={state} actions={actions} address={address} screens={screens} />
    );
  }
  if (running.value !== null)
    return <RunningScreen running={running.value} screens={state.laterScreens.value} onStop={actions.stop} />;
  if (!canCall) return <UnsupportedScreen />;
  return (
    <StartScreen
      {...settings.value}
      lastTest={lastTestOf(state)}
      nowMs={Date.now()}
      onStart={actions.start}
      onOptions={actions.changeSettings}
    />
  );
}

interface RunningScreenProps {
  readonly running: RunningTest;
  readonly screens: LaterScreens | null;
  readonly onStop: () => void;
}

function RunningScreen({ running, screens, onStop }: RunningScreenProps) {
  const { mode, elapsedMs, plannedMs, doing } = running;
  const time = { elapsedMs, plannedMs, onStop };
  if (doing.is === 'call') return <MeasuringScreen mode={mode} phase={doing.phase} report={doing.report} {...time} />;
  return screens === null ? <LoadingScreen /> : <screens.ExaminingScreen doing={doing} {...time} />;
}

interface LaterScreenProps extends Omit<AppProps, 'canCall'> {
  readonly screens: LaterScreens;
}

function LaterScreen({ state, actions, address, screens }: LaterScreenProps) {
  const { route } = state;
  const { CheckScreen, AbsentTest, ResultScreen, SummaryScreen } = screens;
  if (route.value.name === 'check') {
    const { value: offer } = state.offer;
    const { codec, mayFill } = state.settings.value;
    return (
      <CheckScreen
        offer={offer.state === 'known' ? offer.offer : null}
        isUnanswered={offer.state === 'unanswered'}
        codec={codec}
        mayFill={mayFill}
        onMayFill={actions.changeMayFill}
        onStart={actions.start}
      />
    );
  }
  if (route.value.name === 'headset') return <HeadsetPlace state={state} />;
  if (route.value.name === 'watch') return <WatchPlace state={state} />;
  if (route.value.name !== 'test') return <HistoryPlace state={state} />;
  const { id } = route.value;
  const { value: shown } = state.shown;
  const remove = () => actions.deleteTest(id);
  const { value: notes } = state.notes;
  if (shown.state === 'summary') return <SummaryScreen summary={shown.summary} notes={notes} onDelete={remove} />;
  if (shown.state !== 'found') {
    const detail = shown.state === 'damaged' ? shown.message : null;
    return <AbsentTest why={shown.state} detail={detail} onDelete={remove} />;
  }
  return (
    <ResultScreen
      report={shown.report}
      saved={shown.saved}
      address={address}
      notes={notes}
      onTestAgain={() => testAgain(shown.report, actions)}
      onExport={() => actions.exportReport(shown.report)}
      onDelete={remove}
    />
  );
}

/** The headset check comes in a file of its own, fetched by whoever goes there. */
function HeadsetPlace({ state }: Pick<AppProps, 'state'>) {
  const { value: headset } = state.headset;
  if (headset === null) return <LoadingScreen />;
  const { HeadsetScreen, view, actions } = headset;
  return <HeadsetScreen {...view.value} {...actions} />;
}

/** The watch, too. */
function WatchPlace({ state }: Pick<AppProps, 'state'>) {
  const { value: watch } = state.watch;
  if (watch === null) return <LoadingScreen />;
  const { WatchScreen, view, actions } = watch;
  return <WatchScreen {...view.value} {...actions} />;
}

function HistoryPlace({ state }: Pick<AppProps, 'state'>) {
  const { value: history } = state.history;
  if (history === null) return <LoadingScreen />;
  const { HistoryScreen, view } = history;
  return <HistoryScreen {...view.value} />;
}

/** A microphone is listened to only by who asks for it on its own screen. */
function testAgain(report: CallReport, { start, checkHeadset }: Actions): void {
  if (report.test.mode === 'examination' && report.examined.headset !== null) checkHeadset();
  else start(kindOf(report));
}

/** The kind of test that a report is of, to make another like it. */
function kindOf({ test, window, examined }: CallReport): TestKind {
  if (test.mode === 'examination') return examined.routes === null ? 'reach' : 'routes';
  if (test.mode === 'quick') return 'quick';
  if (examined.reach !== null) return 'check';
  if (examined.load !== null) return 'load';
  return window.plannedMs > QUICK_LENGTH_MS ? 'long' : 'usual';
}

/** Puts the focus on the new screen's heading, as a page load would; not on the first screen, which nobody asked for. */
function useHeadingFocus(screen: string): void {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) document.querySelector('h1')?.focus();
    first.current = false;
  }, [screen]);
  useEffect(() => {
    document.title = `${document.querySelector('h1')?.textContent} · ${APP_NAME}`;
  });
}
