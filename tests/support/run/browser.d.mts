/** Types of browser.mjs, which is plain JavaScript because it runs before anything is built. */
export function findChromium(): string | null;
export function findChromiumShell(): string | null;
export function findFirefox(): string | null;
export function obtainChromium(): string;
export function obtainChromiumShell(): string;
export function obtainFirefox(): string;
export function chromiumArgs(): string[];
export function firefoxPreferences(): Record<string, string | number | boolean>;
