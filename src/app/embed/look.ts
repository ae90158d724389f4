import type { Theme } from '../../core/embed/protocol.ts';

/** By an attribute and a rule of the stylesheet: the build writes `light-dark()` so that older browsers understand it, and a style set here would be too late. */
export function look(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
