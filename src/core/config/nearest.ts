/** Names longer than this are no slip of the finger, and comparing them would take long. Our choice. */
const MAX_LENGTH = 40;

/** The name that was most likely meant: at most a third of its letters differ. Null where none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length > MAX_LENGTH) return null;
  const distances = known.map((one) => ({ one, distance: editDistance(name.toLowerCase(), one.toLowerCase()) }));
  const near = distances.filter(({ one, distance }) => distance <= Math.max(1, one.length / 3));
  return near.sort((a, b) => a.distance - b.distance)[0]?.one ?? null;
}

/** How many letters have to be put in, left out or changed (Levenshtein 1966). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
