import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ScrollBox } from '../parts/scroll-box.tsx';
import { TREND_WORDS } from '../words/en/trends.ts';

export interface TableTwinProps {
  readonly name: string;
  /** Made when somebody opens it: it may have hundreds of rows. */
  readonly children: () => ComponentChildren;
}

/** The same figures as the picture above it, for those who read rather than look. */
export function TableTwin({ name, children }: TableTwinProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{TREND_WORDS.showAsTable}</summary>
      {isOpen && <ScrollBox name={name}>{children()}</ScrollBox>}
    </details>
  );
}
