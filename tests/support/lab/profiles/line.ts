import type { FindingCode } from '../../../../src/core/diagnosis/rules.ts';
import type { Direction } from '../../../../src/core/direction.ts';
import type { ImpairmentPlan, LegPlan } from '../impairment/plan.ts';

/** A line with a name, for tables of what it does and what a call said of it. */
export interface LineProfile {
  /** Kebab-case, and no other profile's. */
  readonly name: string;
  /** One sentence for a table: what the line does, each direction by itself. */
  readonly says: string;
  readonly plan: ImpairmentPlan;
  /**
   * What a test of this line must name first; written by what the line does, before any real call over it was diagnosed
   * with the rules as they are. */
  readonly expects: ExpectedFinding;
  /** One of those that are measured in Firefox as well: a varied few, as each takes a whole call. */
  readonly firefox?: true;
}

export interface ExpectedFinding {
  readonly code: FindingCode;
  /** Null: both, or nobody can tell. `either`: both are equally bad, and which comes first is chance. */
  readonly direction: Direction | 'either' | null;
}

export interface LineDirections {
  readonly seed: number;
  /** Left out: clean. */
  readonly up?: LegPlan;
  readonly down?: LegPlan;
}

/**
 * A real line: it treats UDP and TCP alike, so each direction's impairment is on both of its legs. The call runs UDP
 * one way and TCP the other, so that a loss in one direction is also a wait of 200 ms or more in the figures of the
 * other. Each leg has its own queue and its own spikes.
 */
export function line({ seed, up, down }: LineDirections): ImpairmentPlan {
  return {
    seed,
    legs: { ...(up && { up: { udp: up, tcp: up } }), ...(down && { down: { udp: down, tcp: down } }) },
  };
}

/**
 * No real line, but one cause at a time: TCP is left alone, so that a direction's impairment is in that direction's
 * figures only.
 */
export function onUdp({ seed, up, down }: LineDirections): ImpairmentPlan {
  return { seed, legs: { ...(up && { up: { udp: up } }), ...(down && { down: { udp: down } }) } };
}
