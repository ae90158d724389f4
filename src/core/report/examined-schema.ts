import * as v from 'valibot';
import {
  ADDRESS_RANGES,
  LOADS,
  MAX_REACH_CELLS,
  MICROPHONE_TROUBLES,
  NAT_MAPPINGS,
  PATH_HINTS,
  REACH_RESULTS,
  REACH_TRANSPORTS,
} from '../samples/examined.ts';
import { measured, number, range, text } from './schema-parts.ts';

/** A bound on what is read from outside; our choice, far above any deployment. */
const MAX_ROUTES = 12;

/** `ReachSample`. */
const reach = v.object({
  tookMs: number,
  cells: v.pipe(
    v.array(
      v.object({
        server: text,
        route: v.nullable(text),
        transport: v.picklist(REACH_TRANSPORTS),
        family: v.nullable(v.picklist(['ipv4', 'ipv6'])),
        result: v.picklist(REACH_RESULTS),
        firstCandidateMs: measured,
        code: measured,
        detail: v.nullable(text),
      }),
    ),
    v.maxLength(MAX_REACH_CELLS),
  ),
});

/** `PathSample`. */
const path = v.object({
  tookMs: number,
  mapping: v.nullable(v.picklist(NAT_MAPPINGS)),
  range: v.nullable(v.picklist(ADDRESS_RANGES)),
  hasIpv6: v.nullable(v.boolean()),
  networks: measured,
  hidesAddresses: v.nullable(v.boolean()),
  connectionType: v.nullable(text),
  hints: v.pipe(v.array(v.object({ kind: v.picklist(PATH_HINTS), evidence: text })), v.maxLength(20)),
});

/** One direction of the voice in one stretch of the call. */
const voice = v.object({
  mos: measured,
  delayMedianMs: measured,
  delayP95Ms: measured,
  /** Median delay above that of the idle call, ms. */
  addedMs: measured,
  lossRatio: measured,
});

/** The voice while the line was filled on purpose, made of `LoadSample`s and of the call's packets. */
const load = v.object({
  through: v.picklist(['server', 'relay']),
  tookMs: number,
  /** What the load took of the line, voice not counted. */
  sentBytes: number,
  receivedBytes: number,
  idle: v.object({ up: voice, down: voice }),
  phases: v.pipe(
    v.array(
      v.object({
        load: v.picklist(LOADS),
        fromMs: number,
        toMs: number,
        isCapped: v.boolean(),
        up: voice,
        down: voice,
        /** The line's rate in that phase, bit/s with all headers, the voice's own included; null in a direction not filled. */
        capacityBps: v.object({ up: measured, down: measured }),
      }),
    ),
    v.maxLength(3),
  ),
  /** Of the phase that filled one direction only, else of the one that filled both. */
  capacityBps: v.object({ up: measured, down: measured }),
  /** True where the line took all that was allowed to be sent: it carries at least this. */
  isAtLeast: v.object({ up: v.boolean(), down: v.boolean() }),
  /** Calls like this one that the narrower direction carries at once. */
  callsThatFit: measured,
});

const routeDirection = v.object({
  mos: measured,
  mosRange: v.nullable(range),
  lossRatio: measured,
  delayMedianMs: measured,
  delayP95Ms: measured,
});

/** `RoutesSample`. */
const routes = v.object({
  tookMs: number,
  usedBytes: measured,
  routes: v.pipe(
    v.array(
      v.object({
        name: text,
        outcome: v.picklist(['completed', 'interrupted', 'failed']),
        endReason: text,
        mos: measured,
        up: routeDirection,
        down: routeDirection,
        loopMs: measured,
        setUpMs: measured,
      }),
    ),
    v.maxLength(MAX_ROUTES),
  ),
  recommended: v.nullable(text),
});

const echo = v.nullable(v.object({ delayMs: measured, lossDb: measured, floorDb: measured }));

/** `HeadsetSample`. */
const headset = v.object({
  tookMs: number,
  trouble: v.nullable(v.picklist(MICROPHONE_TROUBLES)),
  microphone: v.nullable(text),
  loudspeaker: v.nullable(text),
  sampleRateHz: measured,
  speechDbfs: measured,
  noiseDbfs: measured,
  clippedRatio: measured,
  dropouts: measured,
  silentRatio: measured,
  bandwidthHz: measured,
  echo,
  processed: v.nullable(v.object({ noiseDbfs: measured, echo })),
});

/** What was examined besides the voice; null for what was not. */
export const examinedSchema = v.object({
  reach: v.nullable(reach),
  path: v.nullable(path),
  load: v.nullable(load),
  routes: v.nullable(routes),
  headset: v.nullable(headset),
});

export type Examined = v.InferOutput<typeof examinedSchema>;
export type LoadReport = NonNullable<Examined['load']>;
