import type { ComponentChildren } from 'preact';

export interface BannerProps {
  /** `note` adds to what is shown, `warning` limits it, `trouble` says that something failed. */
  readonly kind: 'note' | 'warning' | 'trouble';
  readonly children: ComponentChildren;
}

export function Banner({ kind, children }: BannerProps) {
  return <div class={`banner banner-${kind}`}>{children}</div>;
}
