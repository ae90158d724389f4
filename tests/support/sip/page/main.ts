import { jssipPhone } from './jssip-phone.ts';
import type { Phone, PhoneOptions } from './phone.ts';
import { sipjsPhone } from './sipjs-phone.ts';

/** Softphones as a vendor makes them, for tests; never shipped. */
export interface PhonePage {
  readonly makers: Readonly<Record<PhoneKind, (options: PhoneOptions) => Promise<Phone>>>;
  /** The phones of this page by their user names. */
  readonly phones: Map<string, Phone>;
}

export type PhoneKind = 'jssip' | 'sipjs';

const page: PhonePage = { makers: { jssip: jssipPhone, sipjs: sipjsPhone }, phones: new Map() };
Object.assign(globalThis, page);
