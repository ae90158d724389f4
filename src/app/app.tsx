import { Fragment } from 'preact';
import { type ConfigFault, noTestsFault } from '../core/config/config.ts';
import type { CallReport } from '../core/report/schema.ts';
import type { TestRequest } from '../core/share/test-request.ts';
import { QUICK_LENGTH_MS, type TestKind } from '../core/test-choices.ts';
import { MeasuringScreen } from '../views/measuring/measuring-screen.tsx';
import {
  AutomaticBanner,
  BusyBanner,
  FaultBanner,
  FinishedBanner,
  LanguageBanner,
  StorageBanner,
} from '../views/parts/banners.tsx';
import { Shell } from '../views/parts/shell.tsx';
import { LoadingScreen } from '../views/start/loading-screen.tsx';
import { NoTests } from '../views/start/no-tests.tsx';
import { StartScreen } from '../views/start/start-screen.tsx';
import { UnsupportedScreen } from '../views/start/unsupported-screen.tsx';
import { START_WORDS } from '../views/words/en/start.ts';
import type { Actions } from './actions.ts';
import { isAutomatic } from './automatic.ts';
import { privacyOf } from './config-place.ts';
import { useHeadingFocus } from './heading-focus.ts';
import type { Route } from './routes.ts';
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
  const { route, storageTrouble, busyElsewhere, fault, unseen, laterScreens, watch, language } = state;
  const { value: frame } = state.frame;
  const Around = frame?.FrameShell ?? Shell;
  const { name, logo } = state.config.value;
  const { value: faults } = state.configFaults;
  const isStart = route.value.name === 'start';
  const goesByItself = isAutomatic(state.config.value) && route.value.name === 'check';
  useHeadingFocus(state);
  const banners = (
    <Fragment key={language.value}>
      {faults !== null && faults.length > 0 && laterScreens.value !== null && (
        <laterScreens.value.ConfigBanner faults={faults} />
      )}
      {fault.value !== null && <FaultBanner detail={fault.value} />}
      {state.languageTrouble.value !== null && <LanguageBanner language={state.languageTrouble.value} />}
      {storageTrouble.value !== null && <StorageBanner trouble={storageTrouble.value} />}
      {busyElsewhere.value && isStart && <BusyBanner />}
      {goesByItself && <AutomaticBanner deployment={state.config.value.name} />}
      {unseen.value !== null && <FinishedBanner id={unseen.value} />}
      {watch.value !== null && <watch.value.WatchBanner {...watch.value.banner.value} />}
    </Fragment>
  );
  return (
    <Around
      current={isDesk(route.value) ? 'desk' : route.value.name === 'history' ? 'history' : 'test'}
      name={name}
      logo={logo}
      sentTo={sentTo(state)}
      announcement={state.announcement.value}
      banners={banners}
      speech={{ languages: state.languages.value, language: language.value, onLanguage: actions.chooseLanguage }}
    >
      {/* Words are no props: without a new key whatever has the same ones would keep the language before. */}
      <Screen key={language.value} state={state} actions={actions} canCall={canCall} address={address} />
    </Around>
  );
}

function Screen({ state, actions, canCall, address }: AppProps) {
  const { route, running, settings, config } = state;
  if (route.value.name === 'desk') return <DeskPlace state={state} />;
  if (route.value.name === 'shared') return <LinkedPlace state={state} />;
  const noTests = noTestsFault(state.configFaults.value ?? []);
  if (noTests !== null && ['check', 'watch', 'request'].includes(route.value.name))
    return <NoTestsPlace fault={noTests} />;
  if (route.value.name === 'request' && !canCall) return <UnsupportedScreen />;
  if (route.value.name === 'request' || route.value.name === 'ask') {
    return <AskingPlace state={state} onStart={actions.startAsked} />;
  }
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
      test={config.value.test}
      noTests={noTests}
      automaticTo={sentTo(state)}
      hasPbx={config.value.pbx.servers.length > 0}
      lastTest={lastTestOf(state)}
      nowMs={Date.now()}
      onStart={actions.start}
      onOptions={actions.changeSettings}
    />
  );
}

/** In place of a screen from which tests are started. */
function NoTestsPlace({ fault }: { readonly fault: ConfigFault }) {
  return (
    <section class="start">
      <h1 tabIndex={-1}>{START_WORDS.heading}</h1>
      <NoTests fault={fault} />
    </section>
  );
}

/** To whom results go without a click: the deployment's server, or the page around this one; null: to nobody. */
function sentTo({ config, frame }: AppState): string | null {
  return config.value.results.automatic ? config.value.name : (frame.value?.host.value ?? null);
}

interface RunningScreenProps {
  readonly running: RunningTest;
  readonly screens: LaterScreens | null;
  readonly onStop: () => void;
}

function RunningScreen({ running, screens, onStop }: RunningScreenProps) {
  const { mode, isPbx, elapsedMs, plannedMs, doing } = running;
  const time = { elapsedMs, plannedMs, onStop };
  if (doing.is === 'call') {
    return <MeasuringScreen mode={mode} isPbx={isPbx ?? false} phase={doing.phase} report={doing.report} {...time} />;
  }
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
  if (route.value.name === 'pbx') return <PbxPlace state={state} />;
  if (route.value.name === 'privacy') return <screens.PrivacyScreen {...privacyOf(state, document.baseURI)} />;
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
      alertMos={state.config.value.alertMos}
      saved={shown.saved}
      address={address}
      notes={notes}
      share={<SharePlace state={state} report={shown.report} />}
      onTestAgain={() => testAgain(shown.report, actions, state.requests.value.get(id))}
      onExport={() => actions.exportReport(shown.report)}
      onDelete={remove}
    />
  );
}

interface AskingPlaceProps extends Pick<AppProps, 'state'> {
  readonly onStart: Actions['startAsked'];
}

/** The link builder and what stands behind a test link, too. */
function AskingPlace({ state, onStart }: AskingPlaceProps) {
  const { value: asking } = state.asking;
  return asking === null ? <LoadingScreen /> : <asking.AskingScreen view={asking.view.value} onStart={onStart} />;
}

/** And what gives results to others. */
function SharePlace({ state, report }: Pick<AppProps, 'state'> & { readonly report: CallReport }) {
  const { value: sharing } = state.sharing;
  // In a frame the page around it has the result.
  const panel = state.frame.value === null ? (sharing?.panel.value ?? null) : null;
  return sharing === null || panel === null ? null : <sharing.SharePanel key={report.id} {...panel} />;
}

/** The headset check comes in a file of its own, fetched by whoever goes there. */
function HeadsetPlace({ state }: Pick<AppProps, 'state'>) {
  const { value: headset } = state.headset;
  if (headset === null) return <LoadingScreen />;
  const { HeadsetScreen, view, actions } = headset;
  return <HeadsetScreen {...view.value} {...actions} />;
}

/** So does the form to call one's own phone system by. */
function PbxPlace({ state }: Pick<AppProps, 'state'>) {
  const { value: pbx } = state.pbx;
  if (pbx === null) return <LoadingScreen />;
  const { PbxScreen, fields, actions } = pbx;
  const { servers } = state.config.value.pbx;
  return <PbxScreen fields={fields.value} servers={servers} {...actions} />;
}

/** The watch, too. */
function WatchPlace({ state }: Pick<AppProps, 'state'>) {
  const { value: watch } = state.watch;
  if (watch === null) return <LoadingScreen />;
  const { WatchScreen, view, actions } = watch;
  return <WatchScreen {...view.value} {...actions} />;
}

/** A link is opened without waiting for anything else. */
function LinkedPlace({ state }: Pick<AppProps, 'state'>) {
  const { value: linked } = state.linked;
  if (linked === null) return <LoadingScreen />;
  const { SharedScreen, view } = linked;
  return <SharedScreen {...view.value} />;
}

function DeskPlace({ state }: Pick<AppProps, 'state'>) {
  const { value: desk } = state.desk;
  if (desk === null) return <LoadingScreen />;
  const { DeskScreen, view } = desk;
  return <DeskScreen {...view.value} />;
}

function isDesk({ name }: Route): boolean {
  return name === 'desk' || name === 'shared';
}

function HistoryPlace({ state }: Pick<AppProps, 'state'>) {
  const { value: history } = state.history;
  if (history === null) return <LoadingScreen />;
  const { HistoryScreen, view } = history;
  return <HistoryScreen {...view.value} />;
}

/** A microphone is listened to, and a phone system called, only by who asks for it on its own screen. */
function testAgain(
  report: CallReport,
  { start, startAsked, checkHeadset, callPbx }: Actions,
  request: TestRequest | undefined,
): void {
  if (request !== undefined) startAsked(request);
  else if (report.setup.topology === 'sip') callPbx();
  else if (report.test.mode === 'examination' && report.examined.headset !== null) checkHeadset();
  else start(kindOf(report));
}

/** The kind of test that a report is of, to make another like it. */
function kindOf({ test, window, examined }: CallReport): TestKind {
  if (test.mode === 'examination') return examined.routes === null ? 'reach' : 'routes';
  if (test.mode === 'quick') return 'quick';
  if (examined.reach !== null) return 'check';
  if (examined.load !== null) return 'load';
  return (window.plannedMs ?? 0) > QUICK_LENGTH_MS ? 'long' : 'usual';
}
