import { noTestsFault } from '../../core/config/config.ts';
import type { Language } from '../../core/config/languages.ts';
import { type ReadHostMessage, readHostMessage } from '../../core/embed/host-messages.ts';
import type { EmbedAgent, FrameEvent, HostMessage, Refusal } from '../../core/embed/protocol.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { shareable } from '../../core/share/shareable.ts';
import type { TestRequest } from '../../core/share/test-request.ts';
import type { TestKind } from '../../core/test-choices.ts';
import type { Actions } from '../actions.ts';
import { askOffer } from '../offer.ts';
import type { TestHost } from '../run-test.ts';
import type { Speaker } from '../speaker.ts';
import type { AppState } from '../state.ts';
import { keepCall } from './keep-call.ts';
import { look } from './look.ts';
import { checkedRequest, NOBODY, requestFor } from './request.ts';

export interface AnswersHost {
  readonly actions: Actions;
  readonly speaker: Pick<Speaker, 'ask'>;
  readonly canCall: boolean;
  readonly tell: (event: FrameEvent) => void;
}

/** What the host can have done, and what it hears of it. */
export interface Answers {
  /** @param host as the person knows it */
  readonly greeted: (host: string, language: Language | null) => void;
  readonly answer: (data: unknown) => Promise<void>;
  /** As those of the page, for the person in the frame. */
  readonly actions: Actions;
}

/** Why something is not done. */
interface Refused {
  readonly reason: Refusal;
  readonly message: string;
}

export function createAnswers(
  state: AppState,
  host: TestHost,
  { actions, speaker, canCall, tell }: AnswersHost,
): Answers {
  let by = '';
  let agent: EmbedAgent = NOBODY;
  let route: string | null = null;

  const requestOf = (test: TestKind | null, chosen: Pick<TestRequest, 'codec' | 'longLengthMs'>): TestRequest =>
    requestFor({ by, agent, route, test, ...chosen }, state.config.value, state.settings.value);

  /** Whoever wanted it, it is a test of the host's agent, and the host has its result. */
  const run = async (id: number | null, test: () => Promise<CallReport | null>): Promise<CallReport | null> => {
    const report = await test();
    if (report === null) return null;
    const isSaved = state.ended.value.find((one) => one.report.id === report.id)?.saved ?? false;
    tell({ type: 'report', id, report: shareable(report, state.config.value.personal), isSaved });
    return report;
  };

  /** Null: it was done. */
  const perform = async (message: HostMessage): Promise<Refused | null> => {
    if (message.type === 'stop') {
      actions.stop();
      return null;
    }
    if (message.type === 'theme') {
      look(message.theme);
      return null;
    }
    if (message.type === 'language') {
      const { languages } = state.config.value;
      if (!languages.includes(message.language)) return notOffered('language', languages, message.language);
      await speaker.ask(message.language);
      return null;
    }
    if (message.type === 'keep') return keepCall(state, host.history, message.report, agent);
    if (message.type === 'start') return start(message);
    const next = message.type === 'agent' ? { agent: message.agent ?? NOBODY, route } : { agent, route: message.route };
    const wrong = await checked(
      requestFor(
        { by, ...next, test: null, codec: null, longLengthMs: null },
        state.config.value,
        state.settings.value,
      ),
    );
    if (wrong !== null) return wrong;
    ({ agent, route } = next);
    return null;
  };

  const checked = async (request: TestRequest): Promise<Refused | null> => {
    // The names of the routes are the server's to tell.
    if (request.route !== null && state.offer.value.state !== 'known') await askOffer(state, host);
    const { value: offer } = state.offer;
    const routes = offer.state === 'known' ? offer.offer.routes : [];
    const read = checkedRequest(request, { config: state.config.value, routes, nowMs: Date.now() });
    return read.ok ? null : { reason: 'not-offered', message: read.message };
  };

  const start = async ({
    id,
    test,
    codec,
    longLengthMs,
  }: Extract<HostMessage, { type: 'start' }>): Promise<Refused | null> => {
    const noTests = noTestsFault(state.configFaults.value ?? []);
    if (!canCall) return { reason: 'cannot-test', message: 'browser: expected one that can call, got one without' };
    if (noTests !== null)
      return {
        reason: 'cannot-test',
        message: `${noTests.field}: expected ${noTests.expected}, got ${noTests.got}`,
      };
    // It uses more data than anybody would expect who has not read so first.
    if (test === 'load')
      return { reason: 'not-offered', message: 'test: expected one that does not fill the line, got load' };
    const request = requestOf(test, { codec, longLengthMs });
    const wrong = await checked(request);
    if (wrong !== null) return wrong;
    if (state.running.value !== null) return { reason: 'busy', message: 'start: expected no test under way, got one' };
    const report = await run(id, () => actions.startAsked(request));
    if (report !== null) return null;
    if (state.busyElsewhere.value)
      return { reason: 'busy', message: 'start: expected no test in another tab, got one' };
    return { reason: 'fault', message: state.fault.value ?? 'start: expected a report, got none' };
  };

  const refuse = (id: number, { reason, message }: Refused) => tell({ type: 'refused', id, reason, message });

  const answerTo = async (read: ReadHostMessage): Promise<void> => {
    if (!read.ok) return refuse(read.id, { reason: 'malformed', message: read.wrong });
    const { message } = read;
    const refused = await perform(message).catch(
      (error: unknown): Refused => ({ reason: 'fault', message: String(error) }),
    );
    if (refused !== null) refuse(message.id, refused);
    else if (message.type !== 'start') tell({ type: 'done', id: message.id });
  };

  return {
    greeted(host, language) {
      by = host;
      if (language !== null && state.config.value.languages.includes(language)) void speaker.ask(language);
    },
    async answer(data) {
      const read = readHostMessage(data);
      if (read !== null) await answerTo(read);
    },
    actions: {
      ...actions,
      start: (kind) => run(null, () => actions.startAsked(requestOf(kind, { codec: null, longLengthMs: null }))),
      startAsked: (request) => run(null, () => actions.startAsked(request)),
    },
  };
}

function notOffered(field: string, offered: readonly string[], got: string): Refused {
  return { reason: 'not-offered', message: `${field}: expected one of ${offered.join(', ')}, got ${got}` };
}
