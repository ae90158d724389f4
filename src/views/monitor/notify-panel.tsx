import { NOTIFY_WORDS } from '../words/en/watch.ts';

/** As `Notification.permission` has it, or no such thing in this browser. */
export type NotifyState = 'default' | 'granted' | 'denied' | 'unsupported';

/** Asked for by a click and never by itself; the page works the same without. */
export function NotifyPanel({ notify, onAsk }: { readonly notify: NotifyState; readonly onAsk: () => void }) {
  return (
    <section class="watch-notify">
      <h2>{NOTIFY_WORDS.heading}</h2>
      <p class="muted">{NOTIFY_WORDS[notify]}</p>
      {notify === 'default' && (
        <p class="buttons">
          <button type="button" class="button" onClick={onAsk}>
            {NOTIFY_WORDS.ask}
          </button>
        </p>
      )}
    </section>
  );
}
