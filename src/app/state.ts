import { type Signal, signal } from '@preact/signals';
import { type ConfigFault, DEFAULT_CONFIG, type DeploymentConfig } from '../core/config/config.ts';
import { LANGUAGES, type Language } from '../core/config/languages.ts';
import type { CallReport } from '../core/report/schema.ts';
import type { TestRequest } from '../core/share/test-request.ts';
import type { TestSummary } from '../core/trends/summary.ts';
import type { CheckOffer } from '../views/check/check-screen.tsx';
import type { ExaminingDoing } from '../views/check/examining-screen.tsx';
import type { MeasuringPhase } from '../views/measuring/measuring-screen.tsx';
import type { StorageTrouble } from '../views/parts/banners.tsx';
import type { LastTest } from '../views/start/start-screen.tsx';
import type { AnnotationFormProps } from '../views/trends/annotation-form.tsx';
import type { HistoryDesk } from './history/history-desk.ts';
import type { Housekeeping } from './history/housekeeping.ts';
import type { Route } from './routes.ts';
import { DEFAULT_SETTINGS, type TestPlan, type TestSettings } from './test-settings.ts';

/** The test under way in this tab. */
export interface RunningTest {
  readonly mode: TestPlan['mode'];
  /** The call goes to the person's own phone system. */
  readonly isPbx?: boolean;
  readonly elapsedMs: number;
  readonly plannedMs: number;
  readonly doing: Doing;
}

/** What it is at. `report`: everything so far; null until voice is heard. */
export type Doing =
  | { readonly is: 'call'; readonly phase: MeasuringPhase; readonly report: CallReport | null }
  | ExaminingDoing;

/** A test that ended in this tab; kept here as well, so that its result shows even where nothing can be stored. */
export interface EndedTest {
  readonly report: CallReport;
  readonly saved: boolean;
}

/** What is known of the test at `#/test/<id>`. */
export type ShownTest =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged'; readonly message: string }
  | { readonly state: 'found'; readonly report: CallReport; readonly saved: boolean }
  /** Its report was let go. */
  | { readonly state: 'summary'; readonly summary: TestSummary };

export type HeadsetPlace = import('./headset.ts').Headset & Pick<typeof import('./headset.ts'), 'HeadsetScreen'>;

export type PbxPlace = import('./pbx.ts').Pbx & Pick<typeof import('./pbx.ts'), 'PbxScreen'>;

export type WatchPlace = import('./monitor.ts').WatchPlace &
  Pick<typeof import('./monitor.ts'), 'WatchBanner' | 'WatchScreen'>;

export type AskingPlace = import('./sharing/asking.ts').Asking &
  Pick<typeof import('./sharing/asking.ts'), 'AskingScreen'>;

export type SharingPlace = import('./sharing/sharing.ts').Sharing &
  Pick<typeof import('./sharing/sharing.ts'), 'SharePanel'>;

export type FramePlace = import('./embed/embedding.tsx').Embedding;

export type DeskPlace = import('./desk/index.ts').HelpDesk;

export type LinkedPlace = import('./desk/result-page.ts').ResultPage &
  Pick<typeof import('./shared-page.ts'), 'SharedScreen'>;

export type LaterScreens = typeof import('./later-screens.ts');

/** Asked for when somebody goes to where it matters. */
export type Offer =
  | { readonly state: 'asking' }
  | { readonly state: 'unanswered' }
  | { readonly state: 'known'; readonly offer: CheckOffer };

/** All the page can be: the list of these signals is the list of its states. */
export interface AppState {
  /** The screens that are fetched after the start screen; null until they are here. */
  readonly laterScreens: Signal<LaterScreens | null>;
  /** What the page can speak: the deployment's list. */
  readonly languages: Signal<readonly Language[]>;
  /** What it speaks. Changes after the words have, so that whoever renders anew because of it has them. */
  readonly language: Signal<Language>;
  /** The language that was wanted last and could not be fetched; null when there is none. */
  readonly languageTrouble: Signal<Language | null>;
  /** Where the page is: follows `location.hash`. */
  readonly route: Signal<Route>;
  /** What the deployment decides: the defaults until it was read, and where it says nothing. */
  readonly config: Signal<DeploymentConfig>;
  /** What of it could not be used; null until it was read. */
  readonly configFaults: Signal<readonly ConfigFault[] | null>;
  /** What the next test will be. */
  readonly settings: Signal<TestSettings>;
  /** What the deployment lets its pages examine. */
  readonly offer: Signal<Offer>;
  /** The headset check and its screen; null until somebody went there, and after they left. */
  readonly headset: Signal<HeadsetPlace | null>;
  /** The form to call one's own phone system by, with what was typed into it; null until somebody went there. */
  readonly pbx: Signal<PbxPlace | null>;
  /** The watch of the line; null until it is on, or somebody went there. */
  readonly watch: Signal<WatchPlace | null>;
  /** The link builder, and the screen of whoever opens such a link; null until somebody went there. */
  readonly asking: Signal<AskingPlace | null>;
  /** What gives results to others; null until it was fetched. */
  readonly sharing: Signal<SharingPlace | null>;
  /** What stands between this page and the one around it; null where it stands by itself. */
  readonly frame: Signal<FramePlace | null>;
  /** What asked for the test under way, or the one started last; null where nobody did. */
  readonly request: Signal<TestRequest | null>;
  /** What asked for which test, by the test's id, as far as that is known in this tab. */
  readonly requests: Signal<ReadonlyMap<string, TestRequest>>;
  /** The test under way in this tab; null when there is none. */
  readonly running: Signal<RunningTest | null>;
  /** True after a start was refused because another tab is testing, until the next start. */
  readonly busyElsewhere: Signal<boolean>;
  /** The tests that ended in this tab since it was opened, latest first. */
  readonly ended: Signal<readonly EndedTest[]>;
  /** Id of a test that ended while the person was on another screen; null once it was looked at. */
  readonly unseen: Signal<string | null>;
  /** The newest stored test that has ended; null until it was read, and where there is none. */
  readonly newest: Signal<LastTest | null>;
  /** What tidies the history; null until it was fetched. */
  readonly house: Signal<Housekeeping | null>;
  /** The history; null until somebody went there. */
  readonly history: Signal<HistoryDesk | null>;
  /** The help desk's overview; null until somebody went there. */
  readonly desk: Signal<DeskPlace | null>;
  /** The result in a link; null until somebody opened one. */
  readonly linked: Signal<LinkedPlace | null>;
  /** What was said of the test shown; null until it was read. */
  readonly notes: Signal<AnnotationFormProps | null>;
  /** The test at `#/test/<id>`. */
  readonly shown: Signal<ShownTest>;
  /** Why history does not work; null while it does. */
  readonly storageTrouble: Signal<StorageTrouble | null>;
  /** What a fault of the page itself said; null while there was none. */
  readonly fault: Signal<string | null>;
  /** The one line for screen readers, spoken when it changes. */
  readonly announcement: Signal<string>;
}

export function createState(route: Route): AppState {
  return {
    laterScreens: signal(null),
    languages: signal(LANGUAGES),
    language: signal('en'),
    languageTrouble: signal(null),
    route: signal(route),
    config: signal(DEFAULT_CONFIG),
    configFaults: signal(null),
    settings: signal(DEFAULT_SETTINGS),
    offer: signal({ state: 'asking' }),
    headset: signal(null),
    pbx: signal(null),
    watch: signal(null),
    asking: signal(null),
    sharing: signal(null),
    frame: signal(null),
    request: signal(null),
    requests: signal(new Map()),
    running: signal(null),
    busyElsewhere: signal(false),
    ended: signal([]),
    unseen: signal(null),
    newest: signal(null),
    house: signal(null),
    history: signal(null),
    desk: signal(null),
    linked: signal(null),
    notes: signal(null),
    shown: signal({ state: 'loading' }),
    storageTrouble: signal(null),
    fault: signal(null),
    announcement: signal(''),
  };
}
