import type { Language } from '../core/config/languages.ts';
import { exportReport } from '../core/report/export.ts';
import type { CallReport } from '../core/report/schema.ts';
import type { TestRequest } from '../core/share/test-request.ts';
import type { TestKind } from '../core/test-choices.ts';
import { isAutomatic } from './automatic.ts';
import { houseOf } from './history-place.ts';
import { hashOf, type Route } from './routes.ts';
import { type PbxAccess, runTest, type TestHost } from './run-test.ts';
import { saveFile } from './save-file.ts';
import { sendByItself } from './sharing-place.ts';
import type { Speaker } from './speaker.ts';
import type { AppState } from './state.ts';
import { deleteTest, readNewest } from './stored-tests.ts';
import { askedSettings, PBX_PLAN, parseSettings, planOf, type TestPlan } from './test-settings.ts';

/** All a person can do on the page. */
export interface Actions {
  /** Resolves with its report once that is kept; null where no test came about. */
  readonly start: (kind: TestKind) => Promise<CallReport | null>;
  /** The test that a link, or the page around this one, asks for. */
  readonly startAsked: (request: TestRequest) => Promise<CallReport | null>;
  /** A call to the person's own phone system. */
  readonly startPbx: (access: PbxAccess) => void;
  readonly stop: () => void;
  /** Goes to the form to call one's own phone system by. */
  readonly callPbx: () => void;
  /** Goes to the headset check. */
  readonly checkHeadset: () => void;
  readonly changeSettings: (fields: { readonly codec: string; readonly longLengthMs: string }) => void;
  readonly changeMayFill: (mayFill: boolean) => void;
  readonly exportReport: (report: CallReport) => void;
  readonly deleteTest: (id: string) => void;
  readonly chooseLanguage: (language: Language) => void;
}

/** @param setHash changes the page's address. */
export function createActions(
  state: AppState,
  host: TestHost,
  speaker: Pick<Speaker, 'choose'>,
  setHash: (hash: string) => void,
): Actions {
  let controller: AbortController | null = null;
  const { history } = host;

  const goTo = (route: Route) => {
    state.route.value = route;
    setHash(hashOf(route));
  };

  const start = async (kind: TestKind, request: TestRequest | null): Promise<CallReport | null> => {
    const settings = request === null ? state.settings.value : askedSettings(request, state.settings.value);
    return run(planOf(kind, settings), request, null);
  };

  const run = async (
    plan: TestPlan,
    request: TestRequest | null,
    pbx: PbxAccess | null,
  ): Promise<CallReport | null> => {
    goTo({ name: 'start' });
    if (state.running.value !== null) return null;
    controller = new AbortController();
    state.fault.value = null;
    state.unseen.value = null;
    state.request.value = request;
    // What was said before the test holds, not what is decided meanwhile.
    const goesByItself = isAutomatic(state.config.value);
    const { mode, durationMs } = plan;
    const doing = { is: 'call', phase: 'connecting', report: null } as const;
    state.running.value = { mode, isPbx: pbx !== null, elapsedMs: 0, plannedMs: durationMs, doing };
    // Two at once would measure each other, and what a person asks for comes first.
    await state.watch.value?.makeWay();
    const report = await runTest(state, host, plan, controller.signal, pbx);
    if (report !== null && goesByItself) void sendByItself(state, host, report);
    // The result comes before the end of `running`, or the start screen would flash in between.
    if (report !== null && state.route.value.name === 'start') goTo({ name: 'test', id: report.id });
    else state.unseen.value = report?.id ?? null;
    state.running.value = null;
    await readNewest(state, history);
    await houseOf(state, history)?.afterTest(state.watch.value !== null);
    return report;
  };

  return {
    start: (kind) => start(kind, null),
    startAsked: (request) => start(request.kind, request),
    startPbx: (access) => void run(PBX_PLAN, null, access),
    stop: () => controller?.abort(),
    callPbx: () => goTo({ name: 'pbx' }),
    checkHeadset: () => goTo({ name: 'headset' }),
    changeSettings(fields) {
      state.settings.value = { ...state.settings.value, ...parseSettings(fields) };
    },
    changeMayFill(mayFill) {
      state.settings.value = { ...state.settings.value, mayFill };
    },
    exportReport(report) {
      const { fileName, json } = exportReport(report);
      saveFile(fileName, json);
    },
    deleteTest: (id) =>
      void deleteTest(state, history, id).then((gone) => {
        if (gone && state.route.value.name === 'test') goTo({ name: 'history', query: '' });
      }),
    chooseLanguage: (language) => void speaker.choose(language),
  };
}
