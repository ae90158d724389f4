import { useEffect, useRef, useState } from 'preact/hooks';
import { HISTORY_WORDS } from '../words/en/history.ts';

export interface ConfirmButtonProps {
  readonly label: string;
  /** Longer name for those who cannot see what stands beside the button. */
  readonly name?: string;
  readonly question: string;
  readonly onConfirm: () => void;
}

/** A button that asks back in its own place before it does what cannot be undone. Escape and "Keep" take it back. */
export function ConfirmButton({ label, name, question, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button
        type="button"
        class="button quiet"
        ref={opener}
        aria-label={name ?? label}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <fieldset
      class="confirm"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <legend>{question}</legend>
      <button type="button" class="button danger" onClick={onConfirm}>
        {HISTORY_WORDS.confirmYes}
      </button>
      <button type="button" class="button" ref={keep} onClick={() => setAsking(false)}>
        {HISTORY_WORDS.confirmNo}
      </button>
    </fieldset>
  );
}
