/** Beside what hosts may decide: `--call-probe-ink`, from outside; `--cp-ink`, inside, so that no property of the host's is met. */
const PUBLIC = '--call-probe-';
const INSIDE = '--cp-';

/**
 * The styles of the page, as they are meant in a shadow root: what was said of the root and the body is said of the frame around the
 * element's contents; widths are those of the element, not of the screen; the size of text is measured by a property, because a host's
 * root may have any; every token can be set from outside.
 */
export function insideOf(css: string): string {
  return (
    css
      .replace(/:root(\s*\{[^}]*\})/gu, (_rule, block: string) => `.frame${openTokens(block)}`)
      .replace(/(^|[\s,}])(?:html|body)(?=\s*[,{])/gu, '$1.frame')
      .replace(/@media\s*(\((?:width|max-width|min-width)[^)]*\))/gu, '@container call-probe $1')
      .replace(/--(?!call-probe-|cp-)(?=[a-z])/gu, INSIDE)
      // But not the host's own, where our measure is made from it.
      .replace(/(?<![\w-]|-rem, ?)([\d.]+)rem\b/gu, `calc($1 * var(${INSIDE}rem))`)
  );
}

/** `--ink: black` becomes `--ink: var(--call-probe-ink, black)`. Whether it is light or dark, the host decides. */
function openTokens(block: string): string {
  return block
    .replace(/color-scheme:[^;}]*;?/u, '')
    .replace(/--([a-z-]+):\s*([^;}]+)/gu, (_all, name: string, value: string) => {
      return `--${name}:var(${PUBLIC}${name},${value})`;
    });
}

/** Sheets belong to the document they are made in; all elements of one share them. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The styles as a sheet to adopt; made once a document, and only when an element wants it. */
export function sheetFor(document: Document, css: string): CSSStyleSheet {
  const made = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, made);
  const found = made.get(css);
  if (found !== undefined) return found;
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(insideOf(css));
  made.set(css, sheet);
  return sheet;
}
