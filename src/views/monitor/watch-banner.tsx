import { Banner } from '../parts/banner.tsx';
import { ALERT_WORDS } from '../words/en/watch.ts';
import { alertWords, recoveredWords, type WatchAlert } from '../words/watch.ts';

export interface WatchBannerProps {
  /** The one that stands; null where there is none. */
  readonly alert: WatchAlert | null;
  /** The last one, once it has cleared and until somebody has seen that; epoch ms. */
  readonly recovered: { readonly fromMs: number; readonly toMs: number } | null;
  readonly onSeen: () => void;
}

/** Above whatever screen the person is on: one alert at a time, then one word that it is over. */
export function WatchBanner({ alert, recovered, onSeen }: WatchBannerProps) {
  if (alert !== null) {
    const { heading, detail, doThis } = alertWords(alert);
    return (
      <Banner kind="trouble">
        <p>
          <b>{heading}.</b> {detail}
        </p>
        <p>{doThis}</p>
        <p>
          <a href={`#/test/${alert.worst.id}`}>{ALERT_WORDS.seeTest}</a>
        </p>
      </Banner>
    );
  }
  if (recovered === null) return null;
  const { heading, detail } = recoveredWords(recovered.fromMs, recovered.toMs);
  return (
    <Banner kind="note">
      <p>
        <b>{heading}.</b> {detail}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={onSeen}>
          {ALERT_WORDS.seen}
        </button>
      </p>
    </Banner>
  );
}
