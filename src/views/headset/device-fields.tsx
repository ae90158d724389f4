import { HEADSET_WORDS } from '../words/en/headset.ts';

export interface DeviceChoice {
  readonly id: string;
  readonly name: string;
}

/** What there is to choose from; empty until the browser tells names. */
export interface HeadsetDevices {
  readonly microphones: readonly DeviceChoice[];
  readonly loudspeakers: readonly DeviceChoice[];
}

/** `null`: the usual one. */
export interface ChosenDevices {
  readonly microphoneId: string | null;
  readonly loudspeakerId: string | null;
}

export interface DeviceFieldsProps {
  readonly devices: HeadsetDevices;
  readonly chosen: ChosenDevices;
  readonly onChoose: (chosen: ChosenDevices) => void;
}

/** Which microphone and which loudspeaker; nothing where there is no choice. */
export function DeviceFields({ devices, chosen, onChoose }: DeviceFieldsProps) {
  const { microphones, loudspeakers } = devices;
  if (microphones.length < 2 && loudspeakers.length < 2) return null;
  return (
    <div class="option-fields">
      {microphones.length > 1 && (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, in a component of its own
        <label>
          {HEADSET_WORDS.microphone}
          <Choice
            from={microphones}
            value={chosen.microphoneId}
            onChoose={(microphoneId) => onChoose({ ...chosen, microphoneId })}
          />
        </label>
      )}
      {loudspeakers.length > 1 && (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, in a component of its own
        <label>
          {HEADSET_WORDS.loudspeaker}
          <Choice
            from={loudspeakers}
            value={chosen.loudspeakerId}
            onChoose={(loudspeakerId) => onChoose({ ...chosen, loudspeakerId })}
          />
        </label>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly from: readonly DeviceChoice[];
  readonly value: string | null;
  readonly onChoose: (id: string | null) => void;
}

function Choice({ from, value, onChoose }: ChoiceProps) {
  return (
    <select value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
      <option value="">{HEADSET_WORDS.usual}</option>
      {from.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
