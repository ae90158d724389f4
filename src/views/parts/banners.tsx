import type { Language } from '../../core/config/languages.ts';
import { AUTOMATIC_WORDS } from '../words/en/automatic.ts';
import { BANNER_WORDS, STORAGE_WORDS } from '../words/en/banners.ts';
import { LANGUAGE_FACTS } from '../words/languages.ts';
import { Banner } from './banner.tsx';

export type StorageTrouble = keyof typeof STORAGE_WORDS;

/** History does not work, and why; testing goes on without it. */
export function StorageBanner({ trouble }: { readonly trouble: StorageTrouble }) {
  return (
    <Banner kind="trouble">
      <p>
        {STORAGE_WORDS[trouble]} {BANNER_WORDS.testingStillWorks}
      </p>
    </Banner>
  );
}

/** Start was refused: another tab is measuring. */
export function BusyBanner() {
  return (
    <Banner kind="warning">
      <p>{BANNER_WORDS.busyElsewhere}</p>
    </Banner>
  );
}

/** Results go to the deployment's server without a click: said where a test is started. */
export function AutomaticBanner({ deployment }: { readonly deployment: string }) {
  return (
    <Banner kind="note">
      <p>{AUTOMATIC_WORDS.fact(deployment)}</p>
    </Banner>
  );
}

/** The test ended while the person was looking at something else; the page does not tear them away. */
export function FinishedBanner({ id }: { readonly id: string }) {
  return (
    <Banner kind="note">
      <p>
        {BANNER_WORDS.finished} <a href={`#/test/${id}`}>{BANNER_WORDS.seeResult}</a>
      </p>
    </Banner>
  );
}

/** A language that was wanted did not come; the one before is spoken on. */
export function LanguageBanner({ language }: { readonly language: Language }) {
  return (
    <Banner kind="warning">
      <p>{BANNER_WORDS.languageNotFetched(LANGUAGE_FACTS[language].name)}</p>
    </Banner>
  );
}

/** A fault of the page itself, with what it said. */
export function FaultBanner({ detail }: { readonly detail: string }) {
  return (
    <Banner kind="trouble">
      <p>{BANNER_WORDS.fault}</p>
      <p class="detail">{detail}</p>
    </Banner>
  );
}
