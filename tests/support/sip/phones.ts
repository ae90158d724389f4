import type { Page } from '@playwright/test';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { IceServersAnswer } from '../../../src/server/ice-servers.ts';
import { type Lab, labIceServers } from '../lab/lab.ts';
import type { Kamailio } from './kamailio.ts';
import type { PhoneKind, PhonePage } from './page/main.ts';
import type { AgreedDescriptions, PhoneOptions, WhenCalled } from './page/phone.ts';

export interface PlacedPhone {
  readonly page: Page;
  readonly user: string;
  call(extension: string): Promise<void>;
  hold(isHeld: boolean): Promise<void>;
  restartIce(): Promise<void>;
  hangUp(): Promise<void>;
  ended(): Promise<void>;
  agreed(): Promise<readonly AgreedDescriptions[]>;
  /** Begins to watch its call. */
  watch(): Promise<void>;
  /** The report so far, once voice has been watched for so long, and the other end has reported often enough for a score. */
  watchedFor(ms: number): Promise<CallReport>;
  /** The report of the call watched, once it has ended. */
  watched(): Promise<CallReport>;
}

export interface PhoneSetUp {
  readonly kind: PhoneKind;
  readonly user: string;
  /** How it reaches the relay: TCP loses nothing, so what one phone's UDP leg loses is lost in one direction. */
  readonly transport: 'udp' | 'tcp';
  readonly whenCalled?: WhenCalled;
  readonly codec?: string;
}

/** A phone in a page that is open at the phones' site, registered at `kamailio`, with its media through the lab's relay. */
export async function placePhone(
  page: Page,
  { kamailio, lab }: { readonly kamailio: Kamailio; readonly lab: Lab },
  { kind, user, transport, ...behaviour }: PhoneSetUp,
): Promise<PlacedPhone> {
  const options: PhoneOptions = {
    url: kamailio.url,
    domain: kamailio.domain,
    user,
    password: kamailio.password,
    iceServers: serversOver(labIceServers(lab), transport),
    ...behaviour,
  };
  await page.evaluate(
    async ({ kind, options }) => {
      const { makers, phones } = globalThis as unknown as PhonePage;
      phones.set(options.user, await makers[kind](options));
    },
    { kind, options },
  );
  const ask = async (step: 'call' | 'hold' | 'restartIce' | 'hangUp', given: unknown) => {
    await page.evaluate(
      ({ user, step, given }) => {
        const phone = (globalThis as unknown as PhonePage).phones.get(user);
        if (!phone) throw new Error(`phones: expected one of ${user}, got none`);
        return (phone[step] as (given: unknown) => Promise<void>)(given);
      },
      { user, step, given },
    );
  };
  return {
    page,
    user,
    call: (extension) => ask('call', extension),
    hold: (isHeld) => ask('hold', isHeld),
    restartIce: () => ask('restartIce', null),
    hangUp: () => ask('hangUp', null),
    ended: () => page.evaluate((name) => (globalThis as unknown as PhonePage).phones.get(name)?.ended, user),
    agreed: () => page.evaluate((name) => (globalThis as unknown as PhonePage).phones.get(name)?.agreed ?? [], user),
    async watch() {
      await page.evaluate((name) => void (globalThis as unknown as PhonePage).watchPhone(name), user);
    },
    async watchedFor(ms) {
      const soFar = await page.waitForFunction(
        ([name, least]) => {
          const watching = (globalThis as unknown as PhonePage).watchings.get(name);
          if (!watching || watching.elapsedMs < least) return null;
          return watching.soFar?.directions.up.score.mos ? watching.soFar : null;
        },
        [user, ms] as const,
      );
      return (await soFar.jsonValue()) as CallReport;
    },
    async watched() {
      const report = await page.evaluate(
        (name) => (globalThis as unknown as PhonePage).watchings.get(name)?.report,
        user,
      );
      if (!report) throw new Error(`phones: expected a call of ${user} to be watched, got none`);
      return report;
    },
  };
}

/** The same relay, reached in one way only. */
export function serversOver({ iceServers }: IceServersAnswer, transport: 'udp' | 'tcp') {
  return iceServers.map(({ urls, ...credentials }) => ({
    ...credentials,
    urls: [urls].flat().filter((url) => url.endsWith(`transport=${transport}`)),
  }));
}
