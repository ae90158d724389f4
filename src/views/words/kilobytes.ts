/** "3 kB": of a link, whose characters are bytes; never 0. */
export function kilobytesText(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
