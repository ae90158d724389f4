import type { CallSample } from '../core/samples/sample.ts';

/** Tells when the page goes into the background and comes back; where there is no page, never. */
export function watchVisibility(nowMs: () => number, emit: (sample: CallSample) => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const tell = () => emit({ type: 'visibility', hidden: document.hidden, atMs: nowMs() });
  if (document.hidden) tell();
  document.addEventListener('visibilitychange', tell);
  return () => document.removeEventListener('visibilitychange', tell);
}
