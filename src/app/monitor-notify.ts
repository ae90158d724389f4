import type { NotifyState } from '../views/monitor/notify-panel.tsx';

/** One word a change: a later notification takes the place of the one before. */
const TAG = 'callprobe-watch';

/** Whether this browser shows notifications of this page. */
export function notifyState(): NotifyState {
  return typeof Notification === 'function' ? Notification.permission : 'unsupported';
}

/** Asks the person; browsers want a click for it. */
export async function askToNotify(): Promise<NotifyState> {
  if (typeof Notification !== 'function') return 'unsupported';
  return Notification.requestPermission().catch(() => notifyState());
}

/** Without a permission, or where pages may not (Chrome on Android wants a service worker), nothing: the page says it all. */
export function notify(title: string, body: string, onClick: () => void): void {
  if (notifyState() !== 'granted') return;
  try {
    const notification = new Notification(title, { body, tag: TAG });
    notification.onclick = () => {
      notification.close();
      focus();
      onClick();
    };
  } catch {
    // Told in the page alone.
  }
}
