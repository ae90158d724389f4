import type { PressureSample } from '../core/samples/sample.ts';

/** W3C Compute Pressure, which TypeScript's DOM library does not declare yet. */
interface PressureObserverLike {
  observe(source: 'cpu', options: { sampleInterval: number }): Promise<void>;
  disconnect(): void;
}
declare const PressureObserver: new (
  changed: (records: readonly { readonly state: PressureSample['state']; readonly time: number }[]) => void,
) => PressureObserverLike;

/** Our choice: as fine as the seconds of a report. */
const SAMPLE_MS = 1000;

/** Tells how busy the processor is, where the browser says (Chromium, secure contexts); elsewhere never calls back. */
export function watchPressure(nowMs: () => number, emit: (sample: PressureSample) => void): () => void {
  if (typeof PressureObserver !== 'function' || !isAllowed()) return () => undefined;
  const observer = new PressureObserver((records) => {
    for (const { state, time } of records) {
      emit({ type: 'pressure', state, atMs: nowMs() - Math.max(0, performance.now() - time) });
    }
  });
  // Refused by a permissions policy or an unknown processor: then nothing is known, which is what silence says.
  observer.observe('cpu', { sampleInterval: SAMPLE_MS }).catch(() => undefined);
  return () => observer.disconnect();
}

/** A frame is mostly not, and Chromium complains of whoever tries. Its word on that is not in TypeScript's DOM library either. */
function isAllowed(): boolean {
  const { featurePolicy } = document as { readonly featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature('compute-pressure') ?? true;
}
