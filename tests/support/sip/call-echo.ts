import type { Page } from '@playwright/test';
import type { CallPbxOptions } from '../../../src/call-pbx.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { ProbeEvent } from '../../../src/probe.ts';
import { type Lab, labIceServers } from '../lab/lab.ts';
import type { Kamailio } from './kamailio.ts';
import type { PhonePage } from './page/main.ts';
import { serversOver } from './phones.ts';

/** As nobody else is called, so that it can be looked for everywhere. */
export const CALLER = 'quokka-4711';

export interface EchoCall {
  readonly report: CallReport;
  /** Every event but the report, as `<type> <phase>`. */
  readonly events: readonly string[];
}

/** Calls the echo extension of the tests from a page, through the lab's relay over UDP. */
export async function callEcho(
  page: Page,
  { kamailio, lab }: { readonly kamailio: Kamailio; readonly lab: Lab },
  otherwise: Partial<CallPbxOptions> = {},
): Promise<EchoCall> {
  const answer = labIceServers(lab);
  const options: CallPbxOptions = {
    server: kamailio.url,
    extension: 'echo',
    user: CALLER,
    password: kamailio.password,
    iceServers: { ...answer, iceServers: serversOver(answer, 'udp') },
    relayOnly: true,
    ...otherwise,
  };
  return page.evaluate(async (given) => {
    const { callPbx } = globalThis as unknown as PhonePage;
    const events: string[] = [];
    const told = (event: ProbeEvent) => {
      if (event.type !== 'report') events.push(`${event.type} ${event.phase}`);
    };
    for await (const event of callPbx(given)) {
      told(event);
      if (event.type === 'report') return { report: event.report, events };
    }
    throw new Error('events: expected a report as the last one, got none');
  }, options);
}
