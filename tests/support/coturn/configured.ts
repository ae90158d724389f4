/** Values of a turnserver.conf by the name of their line. */
export type ConfValues = Readonly<Record<string, string>>;

/**
 * The text of a turnserver.conf in which these values, and nothing else, are replaced. Throws a TypeError when a name does not stand in
 * exactly one line (one that is commented out does not count): what is replaced must be what a deployer edits, where they edit it.
 */
export function configured(text: string, values: ConfValues): string {
  return Object.entries(values).reduce((before, [name, value]) => withValue(before, name, value), text);
}

function withValue(text: string, name: string, value: string): string {
  if (!/^\S+$/u.test(value)) {
    throw new TypeError(`turnserver.conf ${name}: expected a value without white space, got ${JSON.stringify(value)}`);
  }
  const lines = text.split('\n');
  const found = lines.filter((line) => line.startsWith(`${name}=`)).length;
  if (found !== 1) throw new TypeError(`turnserver.conf ${name}: expected exactly one line, got ${found}`);
  return lines.map((line) => (line.startsWith(`${name}=`) ? `${name}=${value}` : line)).join('\n');
}
