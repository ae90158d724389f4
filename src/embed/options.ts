import type { Language } from '../core/config/languages.ts';
import type { EmbedAgent, EmbedProgress, Theme } from '../core/embed/protocol.ts';
import type { CallReport } from '../core/report/schema.ts';
import type { EmbedError } from './embed-error.ts';

/** What `embedProbe` takes. */
export interface EmbedOptions {
  /** Address of a Callprobe page whose `config.json` lists this page's origin under `embed.origins`. */
  readonly page: string;
  /** Where the frame goes: into this element as its last child, or this `<iframe>` itself, whose `src`, `allow` and `sandbox` are then set. */
  readonly into: Element;
  /** What screen readers call the frame. Default "Call test". */
  readonly title?: string;
  /** The page may ask for the microphone, for its headset check. Default false: tests need none. */
  readonly microphone?: boolean;
  /** `start` may be called without a press on anything in the frame; this page must have been pressed once. Default false. */
  readonly autoplay?: boolean;
  /** Default `auto`: as the person's browser has it. */
  readonly theme?: Theme;
  /** Default: what the person's browser prefers. What they have chosen on the page itself comes before it. */
  readonly language?: Language;
  /** As `setAgent` and `setRoute`; what is refused of it is told by `onError`. */
  readonly agent?: Partial<EmbedAgent>;
  readonly route?: string;
  /** The frame is always as high as what is in it. Default true. */
  readonly fitHeight?: boolean;
  /** How long the page may take to answer, ms. Default 30,000. */
  readonly readyWithinMs?: number;
  /** Closes the frame; promises under way reject with its reason. */
  readonly signal?: AbortSignal;
  /** About once a second while a test runs, and at each new phase. */
  readonly onProgress?: (progress: EmbedProgress) => void;
  /** Each test that has ended, whoever started it. */
  readonly onReport?: (ended: EndedTest) => void;
  readonly onResize?: (size: { readonly heightPx: number }) => void;
  /** What nobody waits for has failed: no answer, a frame that was loaded anew, an `agent` or `route` of these options. */
  readonly onError?: (error: EmbedError) => void;
}

/** A test of the frame that has ended. */
export interface EndedTest {
  /** As it may leave the browser (`personal` of the page's config): without addresses, and without its packet trace. */
  readonly report: CallReport;
  /** In the history of the frame. */
  readonly isSaved: boolean;
}

/** Our choice: a page of 40 kB over a line that is bad enough to be tested. */
const READY_WITHIN_MS = 30_000;

export interface CheckedEmbed {
  readonly url: URL;
  readonly title: string;
  readonly allow: string;
  readonly theme: Theme;
  readonly readyWithinMs: number;
}

/** @throws TypeError or RangeError naming the option */
export function checkEmbedOptions(options: EmbedOptions): CheckedEmbed {
  const { page, into, title = 'Call test', readyWithinMs = READY_WITHIN_MS } = options;
  const { microphone = false, autoplay = false, theme = 'auto' } = options;
  if (!(into instanceof Element)) throw new TypeError(`into: expected an element, got ${typeof into}`);
  if (!(readyWithinMs > 0 && readyWithinMs <= MOST_MS)) {
    throw new RangeError(`readyWithinMs: expected a number above 0, at most ${MOST_MS}, got ${readyWithinMs}`);
  }
  const allow = [microphone ? 'microphone' : '', autoplay ? 'autoplay' : ''].filter(Boolean).join('; ');
  return { url: pageUrl(page), title, allow, theme, readyWithinMs };
}

/** What a timer takes (HTML, 8.7). */
const MOST_MS = 2 ** 31 - 1;

function pageUrl(page: string): URL {
  const url = URL.canParse(page, document.baseURI) ? new URL(page, document.baseURI) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`page: expected an http: or https: address, got ${String(page).slice(0, 80)}`);
  }
  url.searchParams.set('embed', '');
  url.hash = '';
  return url;
}
