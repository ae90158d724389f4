import type { PowerSample } from '../core/samples/sample.ts';

/** W3C Battery Status, which only Chromium has and TypeScript's DOM library does not declare. */
interface BatteryLike {
  readonly charging: boolean;
  readonly level: number;
}

/** Tells once what this computer runs on, where the browser says; elsewhere never calls back. */
export function readPower(nowMs: () => number, emit: (sample: PowerSample) => void): () => void {
  const asking = (navigator as Navigator & { getBattery?: () => Promise<BatteryLike> }).getBattery?.();
  let isOpen = true;
  asking?.then(
    ({ charging, level }) => {
      if (isOpen) emit({ type: 'power', isCharging: charging, level, atMs: nowMs() });
    },
    // Refused by a permissions policy: then nothing is known, which is what silence says.
    () => undefined,
  );
  return () => {
    isOpen = false;
  };
}
