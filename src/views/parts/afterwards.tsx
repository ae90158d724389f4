import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What stands below the first screenful: drawn once what is above it has been painted. */
export function Afterwards({ children }: { readonly children: () => ComponentChildren }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    // An effect runs after the paint in any case but where a hidden page paints nothing; the task gives others their turn.
    const waiting = setTimeout(() => setTime(true), 0);
    return () => clearTimeout(waiting);
  }, []);
  return isTime ? children() : null;
}
