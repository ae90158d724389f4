import type { Language } from '../config/languages.ts';
import type { CallReport } from '../report/schema.ts';
import type { CodecChoice, LengthChoiceMs, TestKind } from '../test-choices.ts';

/**
 * What a host page and the page in its frame say to each other: every message there is. `src/embed/README.md` has them as a table.
 *
 *     host                                frame
 *      |  hello + port  (postMessage)  ->  |   once a load, from the parent window alone, by an origin of the config
 *      |  <-  welcome   (port)             |
 *      |  requests, each with its id   ->  |
 *      |  <-  done | refused | report      |   of that id
 *      |  <-  progress, report, resize     |   of themselves
 */
export const MARK = { source: 'callprobe', v: 1 } as const;
type Mark = typeof MARK;

export const THEMES = ['auto', 'light', 'dark'] as const;
/** `auto`: as the person's browser has it. */
export type Theme = (typeof THEMES)[number];

/** Who uses the host: names of theirs, 1 to 60 characters each, without an address of a page. Null: not told. */
export interface EmbedAgent {
  readonly label: string | null;
  readonly ticket: string | null;
  /** One that the deployment's config names. */
  readonly site: string | null;
}

/** The handshake, the one message that comes through the window. With it comes one port, for all others. */
export interface Hello extends Mark {
  readonly type: 'hello';
  /** 128 random bits in hex, new for each load of the frame; the welcome has it too. */
  readonly nonce: string;
  readonly theme: Theme;
  /** Null: what the person's browser prefers. */
  readonly language: Language | null;
}

/** What a host can ask for. */
export type HostRequest =
  /** Null: what the deployment does, or the person has chosen in the frame. `longLengthMs`: of a long test. */
  | {
      readonly type: 'start';
      readonly test: TestKind | null;
      readonly longLengthMs: LengthChoiceMs | null;
      readonly codec: CodecChoice | null;
    }
  | { readonly type: 'stop' }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'agent'; readonly agent: EmbedAgent | null }
  /** The name of one of the deployment's routes; null: its first. */
  | { readonly type: 'route'; readonly route: string | null }
  /** Of a real call that the host watched. */
  | { readonly type: 'keep'; readonly report: unknown };

/** `id`: 1 to 2^53 - 1, chosen by the host; the answer has the same. */
export type HostMessage = Mark & { readonly id: number } & HostRequest;

/**
 * Why something was not done. `malformed`: no request of this protocol, or no report. `not-offered`: the deployment does not have it, or does
 * not let hosts ask for it. `busy`: a test runs already, here or in another tab. `cannot-test`: this browser cannot call, or the deployment does
 * not say where to. `not-kept`: nothing can be stored here. `fault`: a fault of the page.
 */
export const REFUSALS = ['malformed', 'not-offered', 'busy', 'cannot-test', 'not-kept', 'fault'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a test is at: a call's phases, and what stands in place of a call. */
export const EMBED_PHASES = [
  'connecting',
  'warming-up',
  'measuring',
  'loading',
  'finishing',
  'examining',
  'comparing',
] as const;
/** One of `EMBED_PHASES`: a phase of a call, or what stands in place of one. */
export type EmbedPhase = (typeof EMBED_PHASES)[number];

/** What the deployment is and has, as far as a host can use it. */
export interface Deployment {
  readonly name: string;
  readonly languages: readonly string[];
  readonly sites: readonly string[];
  /** Of the page, as in its reports. */
  readonly version: string;
}

/** At most one a second, and one at each new phase. Reports are as they leave the browser (`shareable`). */
export interface EmbedProgress {
  readonly phase: EmbedPhase;
  readonly elapsedMs: number;
  readonly plannedMs: number;
  /** Everything so far; null until voice is heard, and while there is no call. */
  readonly report: CallReport | null;
}

export type FrameEvent =
  | { readonly type: 'welcome'; readonly nonce: string; readonly deployment: Deployment }
  | { readonly type: 'done'; readonly id: number }
  | { readonly type: 'refused'; readonly id: number; readonly reason: Refusal; readonly message: string }
  | ({ readonly type: 'progress' } & EmbedProgress)
  /** A test has ended. `id`: of the `start` that asked for it; null: the person started it in the frame. */
  | { readonly type: 'report'; readonly id: number | null; readonly report: CallReport; readonly isSaved: boolean }
  /** How high the page is, CSS px. */
  | { readonly type: 'resize'; readonly heightPx: number };

export type FrameMessage = Mark & FrameEvent;
