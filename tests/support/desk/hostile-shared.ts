import type { CallReport } from '../../../src/core/report/schema.ts';
import { parseShared } from '../../../src/core/share/parse-shared.ts';
import type { SharedResult } from '../../../src/core/share/shared-result.ts';
import { sharedOf } from './made-shared.ts';

/** What would do something if a page took a text for markup, an address or a style. Each says `evil` or `ranIt`. */
const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror="globalThis.ranIt=1">',
  '<script>globalThis.ranIt=1</script>',
  '"><svg onload=globalThis.ranIt=1>',
  'javascript:globalThis.ranIt=1',
  '<a href="https://evil.example/">evil</a>',
  '<iframe srcdoc="<script>parent.ranIt=1</script>">',
  'https://evil.example/evil.png',
  "');background:url(https://evil.example/evil.gif)",
  '\u{202e}evil\u{2066}\u{0}\u{1b}[31mevil',
  '</title><base href="https://evil.example/">',
  '{{constructor.constructor("globalThis.ranIt=1")()}}',
  'evil'.repeat(500),
];

type Path = readonly (string | number)[];

/** MADE-UP TEST DATA: a result every text of which that may be any text is one of these; the reader takes it. */
export function hostileShared(report: CallReport, serial: number): SharedResult {
  const base = sharedOf({ ...report, id: idOf(serial) });
  let hostile: unknown = base;
  let turn = serial;
  for (const path of textsIn(base)) {
    const text = HOSTILE_TEXTS[turn++ % HOSTILE_TEXTS.length] ?? '';
    // As much of it as the field may have.
    for (const length of [text.length, 200, 60]) {
      const changed = replaced(hostile, path, text.slice(0, length));
      if (!parseShared(changed).ok) continue;
      hostile = changed;
      break;
    }
  }
  const read = parseShared(hostile);
  if (!read.ok) throw new Error(read.message);
  return hostile as SharedResult;
}

/** Its first eight characters, which a screen shows, are its own. */
export function idOf(serial: number): string {
  return `h${String(serial).padStart(7, '0')}-0000-4000-8000-000000000000`;
}

function textsIn(value: unknown, path: Path = []): readonly Path[] {
  if (path.length === 1 && path[0] === 'schema') return [];
  if (path.length === 2 && path[1] === 'id') return [];
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null || path.includes('seconds')) return [];
  return Object.entries(value).flatMap(([name, field]: [string, unknown]) => textsIn(field, [...path, name]));
}

function replaced(value: unknown, [name, ...rest]: Path, text: string): unknown {
  if (name === undefined) return text;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (String(i) === name ? replaced(item, rest, text) : item));
  return { ...Object(value), [name]: replaced(Reflect.get(Object(value), name), rest, text) };
}
