import { useEffect, useRef, useState } from 'preact/hooks';
import { SHARE_WORDS } from '../words/en/share.ts';

export interface CopyButtonProps {
  readonly label: string;
  /** Null while there is nothing to copy yet. */
  readonly text: string | null;
  readonly isFirst?: boolean;
}

/** A button that copies a text. Where the browser does not let it, the text is there to be copied by hand. */
export function CopyButton({ label, text, isFirst = false }: CopyButtonProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const [byHand, setByHand] = useState(false);
  /** Pressed before there was anything to copy: what was typed last may still be on its way into the text. */
  const [isAwaited, setAwaited] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (byHand) field.current?.select();
  }, [byHand]);
  const copy = () => {
    setAwaited(text === null);
    if (text === null) return;
    // Missing where the page did not come over a secure connection.
    const writing =
      navigator.clipboard?.writeText(text) ?? Promise.reject(new TypeError('clipboard: expected, got none'));
    writing.then(
      () => setCopied(text),
      () => setByHand(true),
    );
  };
  useEffect(() => {
    if (isAwaited && text !== null) copy();
  }, [text]);
  return (
    <div class="copy">
      <button type="button" class={`button ${isFirst ? 'primary' : ''}`} aria-disabled={text === null} onClick={copy}>
        {label}
      </button>
      {/* A text that has changed since has not been copied. */}
      <output class="caption">{copied !== null && copied === text ? SHARE_WORDS.copied : ''}</output>
      {byHand && text !== null && (
        <div class="copy-by-hand">
          <p class="caption">{SHARE_WORDS.notCopied}</p>
          <textarea ref={field} readOnly rows={4} aria-label={SHARE_WORDS.textToCopy} value={text} />
        </div>
      )}
    </div>
  );
}
