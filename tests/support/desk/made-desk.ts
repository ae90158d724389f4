import { bandOf } from '../../../src/core/score/bands.ts';
import { NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import type { TestRow } from '../../../src/core/trends/columns.ts';
import { summaryOf } from '../../../src/core/trends/summary.ts';
import { createRandom } from '../lab/impairment/random.ts';
import { FIRST_STARTED_AT, sampleReport } from '../reports/index.ts';

const NAMES = [
  'Ana',
  'Benedikt',
  'Chidi',
  'Dolores',
  'Eun-ji',
  'Fatima',
  'Giorgos',
  'Hanna',
  'Ivo',
  'Jasmin',
  'Kwame',
  'Lê',
];
const HOUR_MS = 3_600_000;

export interface DeskPlan {
  readonly people: number;
  readonly seed: number;
  /** How likely a line over Frankfurt is bad, and one over anything else. */
  readonly bad?: { readonly frankfurt: number; readonly others: number };
}

/** MADE-UP TEST DATA: what some people sent to a help desk, one to four tests each; one of them without a name, some failed. */
export function madeDesk({ people, seed, bad = { frankfurt: 0.9, others: 0.1 } }: DeskPlan): readonly TestRow[] {
  const random = createRandom(seed);
  const pick = <T>(...words: readonly T[]) => words[Math.floor(random() * words.length)] as T;
  const base = summaryOf(sampleReport());
  return Array.from({ length: people }, (_, person) => {
    const route = pick('Frankfurt', 'Paris', 'Singapore');
    const annotation = {
      ...NO_ANNOTATION,
      agent: person === 5 ? null : `${NAMES[person % NAMES.length]}${person < NAMES.length ? '' : ` ${person}`}`,
      place: pick('Manila', 'Cebu', 'home'),
      provider: pick('Converge', 'PLDT', null),
      origin: person % 7 === 3 ? ('not-verified' as const) : ('not-seen' as const),
    };
    const browser = pick('Chrome 142', 'Firefox 145', 'Edge 142');
    return Array.from({ length: 1 + Math.floor(random() * 4) }, (_, serial): TestRow => {
      const isBad = random() < (route === 'Frankfurt' ? bad.frankfurt : bad.others);
      const up = isBad ? 2.2 + 1.7 * random() : 4.05 + 0.3 * random();
      const down = 4.02 + 0.35 * random();
      const startedAt = FIRST_STARTED_AT + (person * 5 + serial) * HOUR_MS;
      const id = `desk-${seed}-${person}-${serial}`;
      const common = {
        ...base,
        id,
        startedAt,
        route,
        browser,
        connection: pick('wifi', null),
        findings: isBad ? ['loss'] : [],
      };
      if (person % 11 === 9) {
        const none = { mos: null, lossRatio: null, delayMs: null, jitterMs: null };
        const failed = { outcome: 'failed', endReason: 'relay-unreachable', result: 'set-up-failed' } as const;
        const summary = {
          ...common,
          ...failed,
          band: 'inconclusive' as const,
          mos: null,
          decidedBy: null,
          up: none,
          down: none,
        };
        return { summary, annotation };
      }
      const mos = Math.min(up, down);
      const summary = {
        ...common,
        result: 'scored' as const,
        mos,
        band: bandOf(mos),
        decidedBy: up < down ? ('up' as const) : ('down' as const),
        up: { ...base.up, mos: up },
        down: { ...base.down, mos: down },
      };
      return { summary, annotation };
    });
  }).flat();
}
