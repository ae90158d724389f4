export interface Device {
  readonly id: string;
  readonly name: string;
}

/** What this computer has to speak into and to listen with, by the browser's word; names only once the microphone was allowed. */
export interface Devices {
  readonly microphones: readonly Device[];
  readonly loudspeakers: readonly Device[];
}

export const NO_DEVICES: Devices = { microphones: [], loudspeakers: [] };

/** Never throws: what cannot be listed is not there. */
export async function listDevices(): Promise<Devices> {
  const found = (await navigator.mediaDevices?.enumerateDevices().catch(() => null)) ?? [];
  const named = (kind: MediaDeviceKind): Device[] =>
    found
      .filter((device) => device.kind === kind && device.label !== '')
      .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
  return { microphones: named('audioinput'), loudspeakers: named('audiooutput') };
}

/** True where the page may choose the loudspeaker (W3C audio-output, by way of the AudioContext). */
export function canChooseLoudspeaker(): boolean {
  return typeof AudioContext === 'function' && 'setSinkId' in AudioContext.prototype;
}

type Sinkable = AudioContext & { readonly setSinkId?: (id: string) => Promise<void> };

/** False where that loudspeaker cannot be used. */
export async function chooseLoudspeaker(context: AudioContext, sinkId: string | undefined): Promise<boolean> {
  const { setSinkId } = context as Sinkable;
  if (sinkId === undefined || sinkId === 'default' || typeof setSinkId !== 'function') return true;
  return setSinkId.call(context, sinkId).then(
    () => true,
    () => false,
  );
}
