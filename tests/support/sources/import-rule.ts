import { posix } from 'node:path';
import type { Import } from './imports.ts';

type Layer =
  | 'core'
  | 'call'
  | 'headset'
  | 'history'
  | 'links'
  | 'monitor'
  | 'views'
  | 'probe'
  | 'index'
  | 'app'
  | 'element'
  | 'embed'
  | 'server';

interface Rule {
  readonly layers: readonly Layer[];
  readonly packages: readonly string[];
}

/** Design, section 2. What is not in a row is forbidden; a layer may always import itself. */
const RULES: Readonly<Record<Layer, Rule>> = {
  core: { layers: [], packages: [] },
  call: { layers: ['core'], packages: ['valibot'] },
  headset: { layers: ['core', 'call'], packages: [] },
  history: { layers: ['core'], packages: ['idb', 'valibot'] },
  links: { layers: ['core'], packages: ['uqr', 'valibot'] },
  monitor: { layers: ['core'], packages: [] },
  views: { layers: ['core'], packages: ['preact'] },
  probe: { layers: ['core', 'call'], packages: ['valibot'] },
  index: { layers: ['probe', 'core', 'call'], packages: [] },
  app: {
    layers: ['probe', 'views', 'core', 'headset', 'history', 'links', 'monitor'],
    packages: ['preact', '@preact/signals', 'webrtc-adapter'],
  },
  element: { layers: ['probe', 'views', 'core'], packages: ['preact', '@preact/signals'] },
  embed: { layers: ['core'], packages: [] },
  server: { layers: ['core'], packages: ['node:'] },
};

/** Files that may import a package which their layer may not. */
const EXCEPTIONS: readonly { readonly under: string; readonly package: string }[] = [
  { under: 'src/call/sip/', package: 'jssip' },
  { under: 'src/core/config/', package: 'valibot' },
  { under: 'src/core/embed/', package: 'valibot' },
  { under: 'src/core/report/', package: 'valibot' },
  { under: 'src/core/share/', package: 'valibot' },
  { under: 'src/server/dev.ts', package: 'vite' },
];

/** The flow of data through core: a stage imports itself and earlier ones. */
const STAGES = [
  'measured',
  'direction',
  'test-choices',
  'samples',
  'audio',
  'metrics',
  'score',
  'alerts',
  'report',
  'diagnosis',
  'what-if',
  'trends',
  'config',
  'share',
  'embed',
  'assessment',
  'index',
];

/** Why an import of a file under src is forbidden; null when it is allowed. */
export function forbidden({ path, specifier }: Import): string | null {
  if (specifier === null) return 'expected a module named by a plain string, got a computed one';
  const from = layerOf(path);
  if (from === null) return 'expected a file of a layer that the design names, got one of none';
  if (!specifier.startsWith('.')) return forbiddenPackage(path, from, packageOf(specifier));
  const target = posix.join(posix.dirname(path), specifier);
  const to = layerOf(target);
  if (to === null) return `expected ${from} to stay in the layers of src, got ${target}`;
  if (from === to) return from === 'core' ? forbiddenStage(path, target) : null;
  return RULES[from].layers.includes(to) ? null : `expected ${from} to import ${list(RULES[from].layers)}, got ${to}`;
}

/** `@preact/signals` of `@preact/signals/utils`; `node:` of every module of Node. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Null for a path that is in no layer. */
export function layerOf(path: string): Layer | null {
  const [src, first = '', second] = path.split('/');
  if (src !== 'src') return null;
  if (second !== undefined) return first !== 'probe' && first !== 'index' && isLayer(first) ? first : null;
  // The files at the top: what the package exports, and the spine with what it needs beside it.
  if (!/\.tsx?$/u.test(first)) return null;
  return first === 'index.ts' ? 'index' : 'probe';
}

function forbiddenPackage(path: string, from: Layer, name: string): string | null {
  const isException = EXCEPTIONS.some(({ under, package: allowed }) => path.startsWith(under) && allowed === name);
  const { packages } = RULES[from];
  return isException || packages.includes(name) ? null : `expected ${from} to import ${list(packages)}, got ${name}`;
}

function forbiddenStage(path: string, target: string): string | null {
  const [from, to] = [stageOf(path), stageOf(target)];
  if (from === -1 || to === -1) return `expected a stage of core (${list(STAGES)}), got ${from === -1 ? path : target}`;
  return to <= from ? null : `expected ${STAGES[from]} to import earlier stages only, got ${STAGES[to]}`;
}

function stageOf(path: string): number {
  return STAGES.indexOf((path.split('/')[2] ?? '').replace(/\.ts$/u, ''));
}

function isLayer(name: string): name is Layer {
  return Object.hasOwn(RULES, name);
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ');
}
