import type { ComponentChildren, VNode } from 'preact';
import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { type MeasuringPhase, MeasuringScreen } from '../../../src/views/measuring/measuring-screen.tsx';
import {
  BusyBanner,
  FaultBanner,
  FinishedBanner,
  StorageBanner,
  type StorageTrouble,
} from '../../../src/views/parts/banners.tsx';
import { AbsentTest } from '../../../src/views/result/absent-test.tsx';
import { ResultScreen } from '../../../src/views/result/result-screen.tsx';
import { StartScreen } from '../../../src/views/start/start-screen.tsx';
import { UnsupportedScreen } from '../../../src/views/start/unsupported-screen.tsx';
import { NO_SUGGESTIONS } from '../../../src/views/trends/annotation-form.tsx';
import { STORAGE_WORDS } from '../../../src/views/words/en/banners.ts';
import { LINE_WITHOUT_FAULT } from '../reports/build-report.ts';
import { FIRST_STARTED_AT, madeUpReport, SAMPLE_REPORTS, sampleReport } from '../reports/index.ts';
import { ASK_VIEWS } from './ask-views.tsx';
import { CHECK_VIEWS } from './check-views.tsx';
import { CONFIG_VIEWS } from './config-views.tsx';
import { DESK_VIEWS } from './desk-views.tsx';
import { HEADSET_VIEWS } from './headset-views.tsx';
import { HISTORY_VIEWS } from './history-views.tsx';
import { LOAD_SCREENS } from './load-screens.tsx';
import { PBX_VIEWS } from './pbx-views.tsx';
import { REACH_VIEWS } from './reach-views.tsx';
import { ROUTE_SCREENS } from './routes-screens.tsx';
import { SHARE_VIEWS } from './share-views.tsx';
import type { ScreenName } from './view-names.ts';
import { WATCH_VIEWS } from './watch-views.tsx';

/** What a view of the gallery shows: a screen, and the banners above it. */
export interface GalleryView {
  readonly screen: VNode;
  readonly banners?: ComponentChildren;
}

const nothing = () => {};
const NOW_MS = FIRST_STARTED_AT + 20 * 86_400_000;

/** A made-up report by name; an unknown name is a mistake in the gallery. */
function sample(name: string): CallReport {
  const build = SAMPLE_REPORTS[name];
  if (!build) throw new Error(`view: expected a sample report, got ${name}`);
  return build();
}

function start(lastTest: CallReport | null): VNode {
  return (
    <StartScreen
      codec="opus"
      longLengthMs={60_000}
      lastTest={lastTest && { id: lastTest.id, startedAt: lastTest.startedAt, ...lastTest.verdict }}
      nowMs={NOW_MS}
      onStart={nothing}
      onOptions={nothing}
    />
  );
}

function measuring(phase: MeasuringPhase, elapsedMs: number, report: CallReport | null): VNode {
  return (
    <MeasuringScreen
      mode="thorough"
      phase={phase}
      elapsedMs={elapsedMs}
      plannedMs={19_000}
      report={report}
      onStop={nothing}
    />
  );
}

const NO_NOTES = { annotation: NO_ANNOTATION, suggestions: NO_SUGGESTIONS, onSave: async () => true };

function result(report: CallReport, saved: boolean): VNode {
  return (
    <ResultScreen
      report={report}
      saved={saved}
      address={report.setup.sameComputer ? 'http://192.0.2.20:8080/' : null}
      notes={saved ? NO_NOTES : null}
      onTestAgain={nothing}
      onExport={nothing}
      onDelete={nothing}
    />
  );
}

const STORAGE_TROUBLES = Object.keys(STORAGE_WORDS) as readonly StorageTrouble[];

const withBanner = (banners: ComponentChildren): GalleryView => ({ screen: start(null), banners });

const SCREENS: Readonly<Record<ScreenName, () => GalleryView>> = {
  start: () => ({ screen: start(null) }),
  'start-after-a-test': () => ({ screen: start(sample('poor-downlink')) }),
  unsupported: () => ({ screen: <UnsupportedScreen /> }),
  connecting: () => ({ screen: measuring('connecting', 0, null) }),
  'warming-up': () => ({ screen: measuring('warming-up', 2_000, sample('stopped-in-warm-up')) }),
  measuring: () => ({ screen: measuring('measuring', 12_000, sample('page-closed')) }),
  'measuring-without-packets': () => ({ screen: measuring('measuring', 12_000, sample('get-stats-only')) }),
  finishing: () => ({ screen: measuring('finishing', 20_000, sample('poor-downlink')) }),
  ...HISTORY_VIEWS,
  'history-unreadable': () => ({
    ...HISTORY_VIEWS['history-unreadable'](),
    banners: <StorageBanner trouble="refused" />,
  }),
  'test-loading': () => ({ screen: <AbsentTest why="loading" detail={null} onDelete={nothing} /> }),
  'test-missing': () => ({ screen: <AbsentTest why="missing" detail={null} onDelete={nothing} /> }),
  'test-damaged': () => ({
    screen: <AbsentTest why="damaged" detail="version: expected 1, got 7" onDelete={nothing} />,
  }),
  'banner-busy': () => withBanner(<BusyBanner />),
  'banner-finished': () => ({
    ...HISTORY_VIEWS['history-one'](),
    banners: <FinishedBanner id={sampleReport().id} />,
  }),
  'banner-fault': () => withBanner(<FaultBanner detail="TypeError: expected a function, got undefined" />),
  'banner-storage': () =>
    withBanner(STORAGE_TROUBLES.map((trouble) => <StorageBanner key={trouble} trouble={trouble} />)),
  ...LOAD_SCREENS,
  'result-unsaved': () => ({ screen: result(sample('fair'), false), banners: <StorageBanner trouble="full" /> }),
  ...HEADSET_VIEWS,
  ...inFrames(ROUTE_SCREENS),
  ...CHECK_VIEWS,
  ...WATCH_VIEWS,
  ...ASK_VIEWS,
  ...PBX_VIEWS,
  ...SHARE_VIEWS,
  ...CONFIG_VIEWS,
  ...DESK_VIEWS,
};

function inFrames<K extends string>(screens: Readonly<Record<K, () => VNode>>) {
  const entries = Object.entries<() => VNode>(screens).map(([name, screen]) => [name, () => ({ screen: screen() })]);
  return Object.fromEntries(entries) as Record<K, () => GalleryView>;
}

/** Ten minutes, for paper only: on the screen it is the others, six hundred times. */
function longReport(): CallReport {
  const report = madeUpReport(40, {
    heardMs: 600_000,
    plannedMs: 600_000,
    down: { ...LINE_WITHOUT_FAULT, lostRuns: [[9_000, 40]] },
  });
  return { ...report, findings: [...diagnose(report)] };
}

export function galleryView(name: string): GalleryView {
  if (name === 'result-long') return { screen: result(longReport(), true) };
  if (Object.hasOwn(SCREENS, name)) return SCREENS[name as ScreenName]();
  const part = Object.entries(REACH_VIEWS).find(([of]) => of === name)?.[1];
  if (part) return { screen: part() };
  return { screen: result(sample(name.replace(/^result-/, '')), true) };
}
