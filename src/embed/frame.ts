/** The element that shows the page. */
export interface Frame {
  readonly iframe: HTMLIFrameElement;
  /** Begins to load. */
  readonly load: (url: URL) => void;
  /** Ours is taken away; the host's own is emptied. */
  readonly leave: () => void;
}

/**
 * The least that works. `allow-scripts`: it is one. `allow-same-origin`: its own origin, without which it has no history, its policy lets nothing
 * of it load, and nobody could tell it from any other. `allow-forms`: notes are sent to nowhere but its own script. `allow-downloads`: a result
 * saved as a file. It opens no window, leads the host nowhere, and asks nothing that stands over the page.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-downloads';

/** @param allow permissions that the host hands on */
export function frameIn(into: Element, { title, allow }: { readonly title: string; readonly allow: string }): Frame {
  const isOurs = !(into instanceof HTMLIFrameElement);
  const iframe = isOurs ? document.createElement('iframe') : into;
  iframe.title = title;
  // Both count for what is loaded from now on.
  iframe.allow = allow;
  iframe.setAttribute('sandbox', SANDBOX);
  if (isOurs) {
    iframe.style.width = '100%';
    iframe.style.border = '0';
    iframe.style.display = 'block';
  }
  return {
    iframe,
    load(url) {
      iframe.src = url.href;
      if (isOurs) into.append(iframe);
    },
    leave() {
      if (isOurs) iframe.remove();
      else iframe.src = 'about:blank';
    },
  };
}
