import type { CodecChoice, TestKind } from '../test-choices.ts';
import type { Language } from './languages.ts';

/**
 * How a result comes back to whoever asked for it: all of it in a link, as a file, the words of a summary by mail, through the deployment's own
 * server.
 */
export const RETURN_WAYS = ['link', 'file', 'mail', 'server'] as const;
export type ReturnWay = (typeof RETURN_WAYS)[number];

/** How many days of history a page can be told to keep; null: all. */
export const KEEP_DAYS_CHOICES = [30, 90, 365, null] as const;

/** What a shared result may keep of the person who took the test; everything measured is in it anyway. */
export const PERSONAL_FIELDS = ['browser', 'timeZone', 'microphone'] as const;
export type PersonalField = (typeof PERSONAL_FIELDS)[number];

/** One relay or carrier with fixed credentials, for a deployment without a server that mints them. */
export interface ConfiguredRoute {
  readonly name: string;
  readonly iceServers: readonly {
    readonly urls: readonly string[];
    readonly username: string | null;
    readonly credential: string | null;
  }[];
}

/** What a deployment decides: `/config.json`, checked, with what it leaves out filled in. */
export interface DeploymentConfig {
  /** Whose page this is, 1 to 60 characters. */
  readonly name: string;
  /** A path on the page's own origin, never another host; null: our mark. */
  readonly logo: string | null;
  /** Where credentials come from: an address that answers as `/ice-servers` does, or routes with fixed ones. */
  readonly relays:
    | { readonly kind: 'endpoint'; readonly url: string }
    | { readonly kind: 'routes'; readonly routes: readonly ConfiguredRoute[] };
  readonly codec: CodecChoice;
  /** Estimated MOS that a call has to reach, 1 to 4.5. */
  readonly targetMos: number;
  /** Estimated MOS below which a watched line raises an alert, 1 to `targetMos`. */
  readonly alertMos: number;
  /** What the start button runs. */
  readonly test: TestKind;
  /** At least one; the first is spoken to whoever's browser prefers none of them. */
  readonly languages: readonly Language[];
  readonly keepDays: (typeof KEEP_DAYS_CHOICES)[number];
  /** Places that a link can name and metrics are counted by; at most 50. */
  readonly sites: readonly string[];
  readonly results: {
    /** What a link may choose among, and what is offered on every result. */
    readonly ways: readonly ReturnWay[];
    /** Where mail goes; null: whoever writes it decides. */
    readonly mailTo: string | null;
    /** True: a result goes to the deployment's server without a click, and the page says so before the test. */
    readonly automatic: boolean;
  };
  readonly personal: readonly PersonalField[];
  readonly embed: {
    /** Origins of the pages that may show this one in a frame, at most 20, as `event.origin` has them; empty: none may. */
    readonly origins: readonly string[];
  };
  readonly pbx: {
    /** SIP servers that people may call with an account of their own: `wss://…`. None: nobody is asked for one. */
    readonly servers: readonly string[];
  };
}

export const DEFAULT_CONFIG: DeploymentConfig = {
  name: 'Callprobe',
  logo: null,
  relays: { kind: 'endpoint', url: 'ice-servers' },
  codec: 'opus',
  targetMos: 4,
  alertMos: 3.5,
  test: 'usual',
  languages: ['en', 'es', 'de', 'fr', 'pt-BR', 'fil'],
  keepDays: 90,
  sites: [],
  results: { ways: ['link', 'file', 'mail'], mailTo: null, automatic: false },
  personal: [],
  embed: { origins: [] },
  pbx: { servers: [] },
};

/** One field that could not be used: where, what was expected there, what came, and what the page does instead. */
export interface ConfigFault {
  /** Path of the field: `results.mailTo`; '' for the file as a whole. */
  readonly field: string;
  readonly expected: string;
  /** Quoted and shortened; names and passwords of relays by their type alone. */
  readonly got: string;
  /** `default`: what stands in DEFAULT_CONFIG; `ignored`: there is no such field; `no-tests`: where a test would go cannot be guessed. */
  readonly instead: 'default' | 'ignored' | 'no-tests';
}

/** Why no test can be started here; null where one can. */
export function noTestsFault(faults: readonly ConfigFault[]): ConfigFault | null {
  return faults.find(({ instead }) => instead === 'no-tests') ?? null;
}
