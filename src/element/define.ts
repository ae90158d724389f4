import { CallProbeElement } from './element.ts';

export { CallProbeElement };

declare global {
  interface HTMLElementTagNameMap {
    'call-probe': CallProbeElement;
  }
}

// Another copy of this library in the page may have been faster, and outside of a browser there is nothing to define.
if (globalThis.customElements?.get('call-probe') === undefined) {
  globalThis.customElements?.define('call-probe', CallProbeElement);
}
