/** Name and major version of the browser, for people to read; nothing is ever decided by it. */
export function browserName(): string | null {
  if (typeof navigator === 'undefined') return null;
  const patterns = [/(Edg|OPR|Firefox|Chrome)\/(\d+)/, /Version\/(\d+).*(Safari)/];
  const [byName, safari] = patterns.map((pattern) => pattern.exec(navigator.userAgent));
  if (byName) return `${byName[1] === 'Edg' ? 'Edge' : byName[1]} ${byName[2]}`;
  return safari ? `Safari ${safari[1]}` : null;
}

/** A random id (RFC 9562 version 4), also where the page is no secure context and `randomUUID` is missing. */
export function randomId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
