import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** The executable that a variable names, taken at its word; null where it names none. */
export function named(variable) {
  const path = process.env[variable];
  if (path === undefined || path === '') return null;
  if (isExecutable(path)) return path;
  throw new Error(`${variable}: expected an executable file, got "${path}"`);
}

/** The first of `names` that PATH has or, failing that, one of `places`; null where none has. A name goes before a folder. */
export function inPath(names, places) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...places].filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null;
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
