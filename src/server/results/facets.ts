import type { SharedResult } from '../../core/share/shared-result.ts';

/**
 * What results are counted by: places, routes, kinds of browser and verdicts, each of a closed list, and nothing that is of one person. A
 * name that this deployment does not know is `other`, so that nobody can make up series (or have a name counted) by sending results.
 */
export type Facets = {
  readonly site: string;
  readonly route: string;
  readonly browser: string;
  readonly verdict: string;
};

/** The names that a deployment itself has given. */
export interface KnownNames {
  readonly sites: ReadonlySet<string>;
  readonly routes: ReadonlySet<string>;
}

/** As reports (`this-browser.ts`) and User-Agent headers name them; what imitates another is asked for before it. */
const BROWSERS = [
  ['edge', /\bEdge? \d|\bEdg(?:A|iOS)?\//u],
  ['opera', /\bOPR[ /]/u],
  ['firefox', /\bFirefox[ /]|\bFxiOS\//u],
  ['chrome', /\bChrom(?:e|ium)[ /]|\bCriOS\//u],
  ['safari', /\bSafari[ /]/u],
] as const;

/**
 * `userAgent` is of the request that brought the result. It is asked where the report does not say, which is the default; only the kind is
 * taken of it.
 */
export function facetsOf(shared: SharedResult, { sites, routes }: KnownNames, userAgent: string | null): Facets {
  const { report, asked } = shared;
  return {
    site: named(asked?.site ?? null, sites),
    route: named(report.setup.route, routes),
    browser: browserOf(report.software.browser ?? userAgent),
    verdict: verdictOf(report),
  };
}

function named(name: string | null, known: ReadonlySet<string>): string {
  if (name === null) return 'none';
  return known.has(name) ? name : 'other';
}

function browserOf(name: string | null): string {
  if (name === null) return 'none';
  return BROWSERS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}

/** The decision on the target, where one was made; `misses-target` is what dashboards call bad. */
function verdictOf({ verdict, outcome }: SharedResult['report']): string {
  return verdict.decision ?? (outcome === 'failed' ? 'failed' : 'inconclusive');
}
