import type { Link, LinkDirection, LinkMessage, LinkTransport } from '../../../../src/server/relay/link.ts';
import { type Bottleneck, createBottleneck, leaveQueue } from './bottleneck.ts';
import { classify } from './classify.ts';
import { createLeg, decide, HEADER_BYTES, type LegState } from './decide.ts';
import { createLog, type LinkLogEntry } from './log.ts';
import { parsePlan } from './parse-plan.ts';
import type { BottleneckPlan, ImpairmentPlan } from './plan.ts';
import { createDeliveryQueue } from './queue.ts';

export interface ImpairedLink {
  /** For `startRelay({ link })`. Before a plan is set everything passes, and is logged. */
  readonly link: Link;
  /** From now on; what is already on its way still arrives when it was to. Throws a TypeError that names a wrong field. */
  setPlan(plan: unknown): void;
  /** Every message since the start or the last `clear`, in order of arrival. A copy. */
  log(): readonly LinkLogEntry[];
  clear(): void;
  /** For what is no message of the relay and takes the same access line: see `forward.ts`. */
  readonly access: AccessLine;
  /** Forgets what is still on its way, and its timer; what comes later is lost. */
  close(): void;
}

const CLEAR_LINE: ImpairmentPlan = { seed: 0, legs: {} };
const LEGS = { 'client-to-relay': 'up', 'relay-to-client': 'down' } as const;

/** The access line, for a segment of TCP that is none of the relay's. */
export interface AccessLine {
  /** Whether that direction has a queue at present. */
  isNarrow(direction: LinkDirection): boolean;
  /** Puts a segment into the queue: `leave` is called when it has left it. False: there was no room, and it is lost. */
  send(direction: LinkDirection, bytes: number, leave: () => void): boolean;
}

export function createImpairedLink(): ImpairedLink {
  const log = createLog();
  const queue = createDeliveryQueue();
  /** When the last message of each TCP connection and direction is due: it outlives a plan, as the connection does. */
  const lastDueMs = new Map<string, number>();
  let lines = createLines(CLEAR_LINE);
  let legs = createLegs(CLEAR_LINE, lines);
  let setMs = performance.now();
  let open = true;

  const link: Link = (message, deliver) => {
    if (!open) return;
    const arrivedMs = performance.now();
    const classified = classify(message.bytes);
    const connection = message.transport === 'tcp' ? `${message.direction} ${message.client}` : null;
    const notBeforeMs = (connection === null ? undefined : lastDueMs.get(connection)) ?? arrivedMs;
    const leg = legs[message.direction][message.transport];
    const crossing = { isVoice: classified.kind === 'rtp', bytes: message.bytes.length };
    const deliveries = decide(leg, crossing, arrivedMs - setMs, notBeforeMs - setMs);
    const outcome = deliveries.length === 0 ? 'dropped' : 'delivered';
    const delivered = log.add(message, arrivedMs, classified, outcome);
    for (const afterSetMs of deliveries) {
      // Rounding may put it a hair before what it waits for: never overtake on TCP, nor arrive before it was sent.
      const dueMs = Math.max(setMs + afterSetMs, notBeforeMs);
      if (connection !== null) lastDueMs.set(connection, dueMs);
      queue.add(dueMs, () => {
        delivered();
        deliver();
      });
    }
  };

  return {
    link,
    setPlan(value) {
      const plan = parsePlan(value);
      lines = createLines(plan);
      legs = createLegs(plan, lines);
      setMs = performance.now();
    },
    access: {
      isNarrow: (direction) => lines[direction] !== null,
      send(direction, bytes, leave) {
        const line = lines[direction];
        const leftMs = line === null ? null : leaveQueue(line, bytes + HEADER_BYTES.tcp, performance.now() - setMs);
        if (leftMs === null) return false;
        queue.add(setMs + leftMs, leave);
        return true;
      },
    },
    log: log.entries,
    clear: log.clear,
    close() {
      open = false;
      queue.clear();
    },
  };
}

type Lines = Readonly<Record<LinkDirection, Bottleneck | null>>;

function createLines({ access }: ImpairmentPlan): Lines {
  const line = (plan: BottleneckPlan | undefined) => (plan === undefined ? null : createBottleneck(plan));
  return { 'client-to-relay': line(access?.up), 'relay-to-client': line(access?.down) };
}

function createLegs(
  { seed, legs }: ImpairmentPlan,
  lines: Lines,
): Record<LinkDirection, Record<LinkTransport, LegState>> {
  const leg = (direction: LinkDirection, transport: LinkMessage['transport']): LegState => {
    const plan = legs[LEGS[direction]]?.[transport] ?? {};
    return createLeg(plan, transport, seed, `${direction} ${transport}`, lines[direction]);
  };
  const both = (direction: LinkDirection) => ({ udp: leg(direction, 'udp'), tcp: leg(direction, 'tcp') });
  return { 'client-to-relay': both('client-to-relay'), 'relay-to-client': both('relay-to-client') };
}
