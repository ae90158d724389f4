import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';

/** `vite build --mode <name>`; any other mode (the development server's) is the page's. */
export default defineConfig(({ mode }) => (isBuild(mode) ? BUILDS[mode] : PAGE));

type BuildName = 'page' | 'server' | 'lib' | 'lab' | 'lab-page';

/** The chunk of what the entry needs at once, and the modules in it. */
const FIRST = 'first-load';
const neededAtOnce = new Set<string>();
/**
 * What every other place needs, in one file as well: one is opened by few requests rather than by twenty. What a result link needs of it lies
 * apart, since whoever opens one waits, and so does what the call and the config need too, so that neither waits for the screens.
 */
const LATER = 'later-screens';
const neededLater = new Set<string>();
const LINKED = 'shared-page';
const neededByLink = new Set<string>();
const neededElsewhere = new Set<string>();

/** Served at the root, under a policy that allows no inline script and no data: URL but images. */
const PAGE: UserConfig = {
  build: {
    ...common('dist/page'),
    assetsInlineLimit: 0,
    minify: true,
    // Every browser with the features a call needs preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/first/[name]-[hash].js',
        chunkFileNames: ({ name }) => `assets/${name === FIRST ? 'first' : 'later'}/[name]-[hash].js`,
        // What the entry needs at once, apart from what only a later chunk needs as well.
        codeSplitting: {
          groups: [
            { name: FIRST, test: (id) => neededAtOnce.has(id) },
            { name: 'common', test: (id) => neededLater.has(id) && neededElsewhere.has(id) && !neededAtOnce.has(id) },
            { name: LINKED, test: (id) => neededByLink.has(id) && !neededAtOnce.has(id) },
            { name: LATER, test: (id) => neededLater.has(id) && !neededAtOnce.has(id) },
          ],
        },
      },
    },
  },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/worker/[name]-[hash].js' } } },
  plugins: [firstLoad()],
};

/** Beside the page: the entries of the process, and of its relay's thread. */
const SERVER: UserConfig = forNode('dist/server', {
  main: 'src/server/main.ts',
  dev: 'src/server/dev.ts',
  'relay/worker': 'src/server/relay/worker.ts',
});

/**
 * Where the library's code lies, by what has to be loaded for it: the modules that each of these imports, itself or through others, and
 * without a dynamic import, and that none before it does. So `callprobe/core` is the score and nothing else, and a page that imports
 * `callprobe` loads neither fold nor call before it wants one.
 */
const PARTS: readonly (readonly [chunk: string, ...modules: string[]])[] = [
  ['core/score', 'src/core/index.ts'],
  ['headless', 'src/headless.ts'],
  // And what placing a call and watching one have in common: both need the fold.
  [
    'fold',
    'src/core/assessment.ts',
    'src/core/samples/read-stats.ts',
    'src/call/poll-stats.ts',
    'src/call/visibility.ts',
    'src/call/clock.ts',
    'src/event-queue.ts',
  ],
  ['call', 'src/probe.ts', 'src/call/load/limits.ts'],
  ['watch', 'src/watch.ts'],
];

/**
 * What an embedder installs. It imports nothing from elsewhere, so that it also runs where nothing bundles it; but for JsSIP, which whoever calls
 * an own phone system brings.
 */
const LIB: UserConfig = forEmbedding('dist/lib', {
  index: 'src/index.ts',
  'core/index': 'src/core/index.ts',
  check: 'src/check.ts',
  pbx: 'src/pbx.ts',
  'element/index': 'src/element/index.ts',
  'element/define': 'src/element/define.ts',
  'embed/index': 'src/embed/index.ts',
});

/** The server of the browser tests: the same one, with a relay whose link they can impair. */
const LAB: UserConfig = forNode('build/lab', {
  'lab-server': 'tests/support/lab/lab-server.ts',
  'relay-worker': 'tests/support/lab/relay-worker.ts',
  'load-relay': 'tests/support/load/relay-process.ts',
  'load-generator': 'tests/support/load/generator.ts',
});

/** The library as test pages import it, and the calls of the cost bench. */
const LAB_PAGE: UserConfig = {
  ...forEmbedding('build/lab/page', {
    callprobe: 'src/index.ts',
    'callprobe-check': 'src/check.ts',
    'bench-calls': 'tests/bench/cost/page/entry.ts',
  }),
  publicDir: 'tests/support/lab/page',
};

const BUILDS: Record<BuildName, UserConfig> = { page: PAGE, server: SERVER, lib: LIB, lab: LAB, 'lab-page': LAB_PAGE };

function isBuild(mode: string): mode is BuildName {
  return Object.hasOwn(BUILDS, mode);
}

function common(outDir: string) {
  return { outDir, emptyOutDir: true, target: 'es2022', reportCompressedSize: false } as const;
}

function forNode(outDir: string, input: Record<string, string>): UserConfig {
  return {
    publicDir: false,
    // In the build itself: it runs wherever it is copied to, with nothing installed beside it.
    ssr: { noExternal: ['valibot'] },
    build: {
      ...common(outDir),
      target: 'node20',
      ssr: true,
      minify: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' } },
    },
  };
}

function forEmbedding(outDir: string, entry: Record<string, string>): UserConfig {
  const parts = libraryParts();
  return {
    base: './',
    publicDir: false,
    build: {
      ...common(outDir),
      assetsInlineLimit: 0,
      minify: true,
      modulePreload: false,
      // What is bundled with it keeps its licence.
      license: { fileName: 'licenses.md' },
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: ['jssip'],
        output: {
          // Vite leaves the whitespace in a library.
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: ({ name }) => (name.startsWith('core/') ? '[name].js' : 'chunks/[name].js'),
          codeSplitting: { groups: parts.groups },
        },
      },
    },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'workers/[name].js' } } },
    plugins: [parts.plugin, plainAddresses()],
  };
}

function libraryParts() {
  const partOf = new Map<string, string>();
  const plugin: Plugin = {
    name: 'library-parts',
    buildEnd() {
      partOf.clear();
      const all = [...this.getModuleIds()];
      for (const [chunk, ...modules] of PARTS) {
        const begin = all.filter((id) => modules.some((module) => id.endsWith(module)));
        for (const id of importedBy(this, begin)) if (!partOf.has(id)) partOf.set(id, chunk);
      }
    },
  };
  return { plugin, groups: PARTS.map(([name]) => ({ name, test: (id: string) => partOf.get(id) === name })) };
}

/** The modules that these import, themselves or through others, and without a dynamic import. */
function importedBy(build: Pick<Rolldown.PluginContext, 'getModuleInfo'>, modules: Iterable<string>): Set<string> {
  const imported = new Set<string>();
  const waiting = [...modules];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (imported.has(id)) continue;
    imported.add(id);
    waiting.push(...(build.getModuleInfo(id)?.importedIds ?? []));
  }
  return imported;
}

/**
 * Vite refers to a worker's file by two nested `new URL`, and the minifier writes `import()` with backquotes. Both work as they are, but an
 * embedder's bundler finds the files only in the plain forms `new URL('./file', import.meta.url)` and `import('./file')`.
 */
function plainAddresses(): Plugin {
  const nested = /new URL\(\s*(?:\/\*.*?\*\/)?\s*new URL\(\s*["`]([^"`]+)["`],\s*import\.meta\.url\)\.href,[^)]*\)/gu;
  return {
    name: 'plain-addresses',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const withUrls = file.code.replace(nested, (_all, path: string) => {
          return `new URL("${path.startsWith('.') ? path : `./${path}`}", import.meta.url)`;
        });
        file.code = withUrls.replace(/\bimport\(`([^`$]+)`\)/gu, 'import("$1")');
      }
    },
  };
}

/**
 * Finds what the entry imports, itself or through others, and without a dynamic import; and what the later screens do. The size limit counts `assets/first` alone:
 * nothing of it may lie elsewhere.
 */
function firstLoad(): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const gather = (needed: Set<string>, isBeginning: (id: string) => boolean) => {
        needed.clear();
        for (const id of importedBy(this, ids.filter(isBeginning))) needed.add(id);
      };
      gather(neededAtOnce, (id) => this.getModuleInfo(id)?.isEntry === true);
      gather(neededLater, (id) => id.endsWith(`/src/app/${LATER}.ts`));
      gather(neededByLink, (id) => id.endsWith(`/src/app/${LINKED}.ts`));
      gather(neededElsewhere, (id) => /\/src\/(probe|core\/config\/read-config)\.ts$/u.test(id));
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.fileName.startsWith('assets/first/')) continue;
        const elsewhere = file.imports.filter((name) => !name.startsWith('assets/first/'));
        if (elsewhere.length > 0)
          this.error(`${file.fileName}: expected no import but of the first load, got ${elsewhere.join(', ')}`);
      }
    },
  };
}
