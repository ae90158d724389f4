import type { Dictionary } from '../dictionary.ts';

/** All that is said in German. */
export * from './annotation.ts';
export * from './bands.ts';
export * from './banners.ts';
export * from './busy.ts';
export * from './check.ts';
export * from './end-reasons.ts';
export * from './examining.ts';
export * from './finding-names.ts';
export * from './findings.ts';
export * from './findings-headset.ts';
export * from './findings-load.ts';
export * from './findings-reach.ts';
export * from './findings-routes.ts';
export * from './glossary.ts';
export * from './glossary-headset.ts';
export * from './headset.ts';
export * from './history.ts';
export * from './keeping.ts';
export * from './load.ts';
export * from './method.ts';
export * from './reach.ts';
export * from './result.ts';
export * from './routes.ts';
export * from './score.ts';
export * from './start.ts';
export * from './through.ts';
export * from './topology.ts';
export * from './trend-findings.ts';
export * from './trends.ts';
export * from './units.ts';
export * from './verdict.ts';
export * from './watch.ts';
export * from './what-if.ts';

/** An error of the compiler where an object of the dictionary is missing. */
type Whole<T extends Dictionary> = T;
export type GermanWords = Whole<typeof import('./index.ts')>;
