import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint.ts';

/** What stands below the first screenful: drawn once what is above it has been painted. */
export function Afterwards({ children }: { readonly children: () => ComponentChildren }) {
  const [isTime, setTime] = useState(false);
  // Preact calls its plain effects before the paint where that takes long, which is where it matters.
  useLayoutEffect(() => afterPaint(() => setTime(true)), []);
  return isTime ? children() : null;
}
