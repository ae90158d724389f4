import type { Theme } from '../../core/embed/protocol.ts';

/** All colours are `light-dark()`, which follows this one property. */
export function look(theme: Theme): void {
  document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
}
