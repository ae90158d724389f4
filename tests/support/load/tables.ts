/** A table of a bench, for the terminal and for Markdown. */
export interface BenchTable {
  readonly title: string;
  /** Columns are the keys of the first row. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** What is counted, and what must be known to read it. */
  readonly notes: readonly string[];
}

/** GitHub's Markdown; a bar in a cell is escaped. */
export function markdownOf({ title, rows, notes }: BenchTable): string {
  return [`## ${title}`, '', rowsOf({ rows }), '', ...notes.map((note) => `- ${note}`), ''].join('\n');
}

/** The table alone. */
export function rowsOf({ rows }: Pick<BenchTable, 'rows'>): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(columns),
    line(columns.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ''))),
  ].join('\n');
}
