/** Outside of a browser there is none: importing must not throw there, and nobody can make an element there anyway. */
export const ElementBase: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/**
 * A property that was set before the element had its class lies on the element itself and hides the class's own: taken off, and set
 * again.
 */
export function takeEarly<T extends HTMLElement>(element: T, names: readonly (keyof T)[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete (element as Partial<T>)[name];
    element[name] = value;
  }
}

/** What an attribute says of a number; null for nothing, and for what is none. */
export function numberOrNull(text: string | null): number | null {
  const value = Number(text ?? '');
  return text === null || text.trim() === '' || !Number.isFinite(value) ? null : value;
}

export function invalidState(message: string): DOMException {
  return new DOMException(message, 'InvalidStateError');
}
