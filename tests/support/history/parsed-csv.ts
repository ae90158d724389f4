/**
 * A table as RFC 4180 has it, and nothing laxer: CRLF after every line, the last one too; a cell with a quote, comma or line break is in
 * quotes; all lines of one length. Throws otherwise.
 */
export function parsedCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [whole, inQuotes, bare] = cellAt(text, at);
    line.push(inQuotes === undefined ? (bare ?? '') : inQuotes.replaceAll('""', '"'));
    at += whole.length;
    if (text.startsWith('\r\n', at)) {
      lines.push(line);
      line = [];
      at += 2;
    } else if (text.charAt(at) === ',') at += 1;
    else throw new Error(`expected a comma or CRLF at character ${at}, got ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  if (line.length > 0) throw new Error('expected CRLF at the end, got none');
  if (new Set(lines.map((cells) => cells.length)).size > 1)
    throw new Error('expected lines of one length, got several');
  return lines;
}

function cellAt(text: string, at: number): RegExpExecArray {
  const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  cell.lastIndex = at;
  const found = cell.exec(text);
  if (found === null) throw new Error(`expected a cell at character ${at}, got none`);
  return found;
}
