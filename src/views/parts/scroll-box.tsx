import type { ComponentChildren } from 'preact';

export interface ScrollBoxProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A box that scrolls by itself, so that a wide table never makes the page scroll sideways. */
export function ScrollBox({ name, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard could not scroll the box (WCAG 2.1.1)
    <section class="scroll-box" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
