import type { Language } from '../core/config/languages.ts';
import type { Deployment, EmbedAgent, HostRequest, Theme } from '../core/embed/protocol.ts';
import type { CallReport } from '../core/report/schema.ts';
import type { CodecChoice, LengthChoiceMs, TestKind } from '../core/test-choices.ts';
import { EmbedError } from './embed-error.ts';
import { frameIn } from './frame.ts';
import { createLine } from './line.ts';
import { checkEmbedOptions, type EmbedOptions } from './options.ts';

/** Which test; what is left out is as the deployment has it. */
export interface StartOptions {
  readonly test?: TestKind;
  /** Of a long test. */
  readonly longLengthMs?: LengthChoiceMs;
  readonly codec?: CodecChoice;
}

/** A Callprobe page in a frame of this one. Every promise of it rejects with an EmbedError where the page refuses. */
export interface EmbeddedProbe {
  readonly iframe: HTMLIFrameElement;
  /** What the page offers, once it has answered. Rejects with `no-answer` where none did in time. */
  readonly ready: Promise<Deployment>;
  /** Starts a test and resolves with its report, however it ended: `outcome` says. */
  readonly start: (options?: StartOptions) => Promise<CallReport>;
  /** Stops the test that runs, whoever started it; it ends in a report. */
  readonly stop: () => Promise<void>;
  readonly setTheme: (theme: Theme) => Promise<void>;
  readonly setLanguage: (language: Language) => Promise<void>;
  /** Whose tests these are; goes into the notes of each test. Null: nobody's in particular. */
  readonly setAgent: (agent: Partial<EmbedAgent> | null) => Promise<void>;
  /** Which of the deployment's routes tests take, by its name; null: its first. */
  readonly setRoute: (route: string | null) => Promise<void>;
  /** Has the report of a real call, watched by `watchCall`, kept in the history of the frame. */
  readonly keep: (report: CallReport) => Promise<void>;
  /** Takes the frame away, and all that belongs to it. */
  readonly close: () => void;
}

/**
 * Puts a Callprobe page into this one, and speaks with it. `src/embed/README.md` says what the page's deployment has to allow.
 * @throws TypeError or RangeError at once, naming the wrong option
 */
export function embedProbe(options: EmbedOptions): EmbeddedProbe {
  const { url, title, allow, theme, readyWithinMs } = checkEmbedOptions(options);
  const { signal, fitHeight = true, onProgress, onReport, onResize, onError } = options;
  signal?.throwIfAborted();
  const frame = frameIn(options.into, { title, allow });
  const { iframe } = frame;
  /** What a page that is loaded anew is told again. */
  const look = { theme, language: options.language ?? null };
  const said = new Map<HostRequest['type'], HostRequest>();

  const tell = (error: unknown) => {
    if (error instanceof EmbedError && error.reason !== 'closed') onError?.(error);
  };
  let settle: { readonly resolve: (deployment: Deployment) => void; readonly reject: (why: unknown) => void };
  const ready = new Promise<Deployment>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Who does not wait for it is told by `onError`.
  ready.catch(() => undefined);

  const line = createLine({
    onWelcome(deployment) {
      clearTimeout(timer);
      for (const request of said.values()) void line.ask(request).catch(tell);
      settle.resolve(deployment);
    },
    onEvent(event) {
      if (event.type === 'progress') {
        const { phase, elapsedMs, plannedMs, report } = event;
        onProgress?.({ phase, elapsedMs, plannedMs, report });
      }
      if (event.type === 'report') onReport?.({ report: event.report, isSaved: event.isSaved });
      if (event.type !== 'resize') return;
      if (fitHeight) iframe.style.height = `${event.heightPx}px`;
      onResize?.({ heightPx: event.heightPx });
    },
  });
  const ask = async (request: HostRequest) => {
    await ready;
    return line.ask(request);
  };
  /** Holds for a page that is loaded anew, too. */
  const tellPage = async (request: HostRequest) => {
    said.set(request.type, request);
    await ask(request);
  };

  const greet = () => {
    if (iframe.contentWindow !== null) line.greet(iframe.contentWindow, url.origin, look);
  };
  const end = (why: unknown) => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    iframe.removeEventListener('load', greet);
    settle.reject(why);
    line.end(why);
    frame.leave();
  };
  const abort = () => end(signal?.reason);
  const timer = setTimeout(() => {
    const error = new EmbedError(
      'no-answer',
      `page: expected an answer of ${url.origin} within ${readyWithinMs} ms, got none`,
    );
    settle.reject(error);
    tell(error);
  }, readyWithinMs);
  signal?.addEventListener('abort', abort, { once: true });
  iframe.addEventListener('load', greet);
  const { agent, route } = options;
  if (agent !== undefined) said.set('agent', { type: 'agent', agent: wholeAgent(agent) });
  if (route !== undefined) said.set('route', { type: 'route', route });
  frame.load(url);

  return {
    iframe,
    ready,
    async start({ test = null, longLengthMs = null, codec = null } = {}) {
      const answer = await ask({ type: 'start', test, longLengthMs, codec });
      if (answer.type === 'report') return answer.report;
      throw new EmbedError('fault', `start: expected a report, got ${answer.type}`);
    },
    stop: async () => void (await ask({ type: 'stop' })),
    setTheme: (next) => tellPage({ type: 'theme', theme: next }),
    setLanguage: (language) => tellPage({ type: 'language', language }),
    setAgent: (next) => tellPage({ type: 'agent', agent: next && wholeAgent(next) }),
    setRoute: (next) => tellPage({ type: 'route', route: next }),
    keep: async (report) => void (await ask({ type: 'keep', report })),
    close: () => end(new EmbedError('closed', 'frame: expected it to be open, but it was closed')),
  };
}

function wholeAgent({ label = null, ticket = null, site = null }: Partial<EmbedAgent>): EmbedAgent {
  return { label, ticket, site };
}
