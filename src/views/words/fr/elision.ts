/** "de Callprobe", "d’Acme": whose it is, before a name that nobody knows beforehand. */
export function of(name: string): string {
  return /^[aeiouàâäéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`;
}
