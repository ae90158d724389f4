import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Where the benches leave what they measured; README's figures are held against it. */
const RESULTS = new URL('./results/', import.meta.url);

export function writeResult(name: string, text: string): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL(name, RESULTS), text);
}

export function readResult<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, RESULTS), 'utf8')) as T;
}
