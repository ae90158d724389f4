import type { CallReport } from '../core/report/schema.ts';
import type { WatchTarget } from '../watch.ts';
import { announcementOf } from './announcement.ts';
import { ElementBase, invalidState, numberOrNull, takeEarly } from './element-base.ts';
import type { CallProbeEventMap, ElementRun } from './events.ts';
import { RunFailure, type RunHost, runTest, runWatch } from './run.ts';
import { createScreen } from './screen.ts';
import * as settings from './settings.ts';
import { settleLanguage } from './speech.ts';
import { type ElementState, isBusy } from './state.ts';
import { faultHeading } from './view.tsx';

/** A call under way; null while none is. */
interface Run {
  readonly kind: ElementRun;
  readonly controller: AbortController;
  readonly report: Promise<CallReport>;
}

const EARLY = [
  'iceServers',
  'options',
  'report',
  'size',
  'theme',
  'label',
  'mode',
  'codec',
  'duration',
  'targetMos',
] as const;

/**
 * A check of the line, or a meter of a call, in somebody else's page. Does nothing until it is in a document; leaves nothing behind once
 * it is out of it for more than the task in which it was moved.
 */
export class CallProbeElement extends ElementBase {
  static readonly observedAttributes: readonly string[] = settings.ATTRIBUTES;

  #iceServers: settings.ElementIceServers | null = null;
  #options: settings.ElementOptions = {};
  #state: ElementState = { is: 'idle' };
  #run: Run | null = null;
  #announcement = '';
  readonly #attribute = (name: string) => this.getAttribute(name);
  readonly #screen = createScreen(this, {
    shown: () => ({
      state: this.#state,
      size: this.size,
      label: this.label,
      announcement: this.#announcement,
      hasButton: !this.#isMeterOnly(),
    }),
    onAct: () => this.#act(),
    onNear: () => this.#prefetch(),
  });

  /** Where to fetch relays and credentials, an answer of `GET /ice-servers`, or a list of servers; null: the attribute `ice-servers` says. */
  get iceServers(): settings.ElementIceServers | null {
    return this.#iceServers;
  }
  set iceServers(value: settings.ElementIceServers | null) {
    this.#iceServers = value;
  }

  /** Options of `probeCall` that have no attribute. */
  get options(): settings.ElementOptions {
    return this.#options;
  }
  set options(value: settings.ElementOptions) {
    this.#options = value;
  }

  /** The result on show; null while there is none. Set, it is shown as if it had been measured here; null takes it away. */
  get report(): CallReport | null {
    return this.#state.is === 'ended' ? this.#state.report : null;
  }
  set report(value: CallReport | null) {
    if (this.#run !== null) throw invalidState('report: expected to be set while nothing runs, got it during a call');
    if (value !== null && typeof value?.verdict !== 'object') {
      throw new TypeError(`report: expected a report as parseReport gives it, or null, got ${String(value)}`);
    }
    this.#announcement = '';
    this.#show(value === null ? { is: 'idle' } : { is: 'ended', report: value });
  }

  /** `badge`, `card` (default) or `full`. */
  get size(): settings.ElementSize {
    return settings.oneOf(this.getAttribute('size'), settings.SIZES, 'card');
  }
  set size(value: settings.ElementSize) {
    this.#reflect('size', value);
  }

  /** `auto` (default): as `color-scheme` says where the element stands. */
  get theme(): settings.ElementTheme {
    return settings.oneOf(this.getAttribute('theme'), settings.THEMES, 'auto');
  }
  set theme(value: settings.ElementTheme) {
    this.#reflect('theme', value);
  }

  /** What this one is called to those who hear it. */
  get label(): string | null {
    return this.getAttribute('label');
  }
  set label(value: string | null) {
    this.#reflect('label', value);
  }

  get mode(): string | null {
    return this.getAttribute('mode');
  }
  set mode(value: string | null) {
    this.#reflect('mode', value);
  }

  get codec(): string | null {
    return this.getAttribute('codec');
  }
  set codec(value: string | null) {
    this.#reflect('codec', value);
  }

  /** Seconds of voice; null: as `options` or the default says. */
  get duration(): number | null {
    return numberOrNull(this.getAttribute('duration'));
  }
  set duration(value: number | null) {
    this.#reflect('duration', value);
  }

  /** MOS that a call has to reach, 1 to 4.5; null: as `options` or the default says. */
  get targetMos(): number | null {
    return numberOrNull(this.getAttribute('target-mos'));
  }
  set targetMos(value: number | null) {
    this.#reflect('target-mos', value);
  }

  /** True from `start()` or `watch()` to the end. */
  get running(): boolean {
    return this.#run !== null;
  }

  /**
   * Tests the line, once no other test of this origin is under way. While a test of this element is, gives that one's report.
   *
   * @returns the report, however the call ended; rejects with TypeError, RangeError or CallError for wrong settings, with the
   * import's error when code cannot be fetched, with AbortError when it is stopped before there is a call, and with
   * InvalidStateError outside of a document or while a call is watched
   */
  start(): Promise<CallReport> {
    if (this.#run?.kind === 'test') return this.#run.report;
    return this.#begin('test', (signal, host) =>
      runTest(() => settings.probeOptions(this.#attribute, this), signal, host),
    );
  }

  /**
   * Shows how a call of the softphone's sounds, second by second, and what it came to. Nothing of the call is changed.
   *
   * @returns the report, once the call is over or `stop()` was called; rejects as `start()` does
   */
  watch(target: WatchTarget, options: settings.ElementWatchOptions = {}): Promise<CallReport> {
    return this.#begin('watch', (signal, host) =>
      runWatch(target, () => settings.watchOptions(this.#attribute, options), signal, host),
    );
  }

  /** Ends what `start()` or `watch()` began; the watched call itself goes on. Nothing happens while nothing runs. */
  stop(): void {
    this.#run?.controller.abort();
  }

  connectedCallback(): void {
    takeEarly(this, EARLY);
    this.#screen.enter();
    settleLanguage();
  }

  /** A move within the document (`moveBefore`) is no departure. */
  connectedMoveCallback(): void {
    settleLanguage();
  }

  disconnectedCallback(): void {
    // Whoever moves an element takes it out and puts it in again: in the same task, if perhaps not at once.
    setTimeout(() => {
      if (this.isConnected) return;
      this.stop();
      this.#screen.leave();
    });
  }

  adoptedCallback(): void {
    this.#screen.adopt();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'lang') settleLanguage();
    this.#screen.draw();
  }

  #begin(kind: ElementRun, run: (signal: AbortSignal, host: RunHost) => Promise<CallReport>): Promise<CallReport> {
    if (this.#run !== null) return Promise.reject(invalidState(`${kind}: expected no call under way, got one`));
    if (!this.isConnected)
      return Promise.reject(invalidState(`${kind}: expected an element in a document, got one in none`));
    settleLanguage();
    const controller = new AbortController();
    const before = this.#state;
    const isStopped = (error: unknown) => controller.signal.aborted && error === controller.signal.reason;
    const report = this.#settle(kind, run(controller.signal, this.#host()), (error) => {
      if (isStopped(error)) this.#show(before);
      else this.#fail(error instanceof RunFailure ? error : new RunFailure('not-set-up', error));
    });
    this.#run = { kind, controller, report };
    return report;
  }

  /** Shows and tells how a run ended. */
  async #settle(
    kind: ElementRun,
    running: Promise<CallReport>,
    onError: (error: unknown) => void,
  ): Promise<CallReport> {
    let report: CallReport;
    try {
      report = await running;
    } catch (error) {
      this.#run = null;
      onError(error);
      throw error instanceof RunFailure ? error.cause : error;
    }
    this.#run = null;
    this.#announcement = this.#screen.endedText?.(report) ?? '';
    this.#show({ is: 'ended', report });
    this.#say('call-probe-report', { run: kind, report });
    return report;
  }

  #fail({ kind, cause }: RunFailure): void {
    const fault = { is: 'fault', kind, detail: String(cause) } as const;
    this.#announcement = faultHeading(fault);
    this.#show(fault);
    this.#say('call-probe-error', { error: cause });
  }

  #host(): RunHost {
    return {
      show: (state) => {
        this.#announcement = announcementOf(state, this.#state) ?? this.#announcement;
        this.#show(state);
      },
      say: (type, detail) => this.#say(type, detail),
      fetchViews: () => this.#screen.fetchTold(),
    };
  }

  #act(): void {
    if (isBusy(this.#state)) this.stop();
    // What went wrong is shown, and told by the event.
    else this.start().catch(() => undefined);
  }

  /** After a call of the softphone's, where nobody said what to test the line with. */
  #isMeterOnly(): boolean {
    return this.report?.test.mode === 'watched' && this.#iceServers === null && !this.hasAttribute('ice-servers');
  }

  #say<K extends keyof CallProbeEventMap>(type: K, detail: CallProbeEventMap[K]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #show(state: ElementState): void {
    this.#state = state;
    this.#screen.draw();
  }

  /** For who comes near with pointer or keyboard; what fails now is asked for again by the press. */
  #prefetch(): void {
    if (this.#state.is !== 'idle') return;
    Promise.all([import('../probe.ts'), this.#screen.fetchTold()]).catch(() => undefined);
  }

  #reflect(name: string, value: string | number | null): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }
}
