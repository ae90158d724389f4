import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** `vite build --mode <name>`; any other mode (the development server's) is the page's. */
export default defineConfig(({ mode }) => (isBuild(mode) ? BUILDS[mode] : PAGE));

type BuildName = 'page' | 'server' | 'lib' | 'lab' | 'lab-page';

/** The chunk of what the entry needs at once, and the modules in it. */
const FIRST = 'first-load';
const neededAtOnce = new Set<string>();
/**
 * What every place but the start screen needs, in one file as well: a link is opened by few requests rather than by twenty. What the call and
 * the config need too lies apart, so that neither waits for the screens.
 */
const LATER = 'later-screens';
const neededLater = new Set<string>();
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

const LIB: UserConfig = forEmbedding('dist/lib', { index: 'src/index.ts', 'core/index': 'src/core/index.ts' }, [
  'idb',
  'valibot',
]);

/** The server of the browser tests: the same one, with a relay whose link they can impair. */
const LAB: UserConfig = forNode('build/lab', {
  'lab-server': 'tests/support/lab/lab-server.ts',
  'relay-worker': 'tests/support/lab/relay-worker.ts',
  'load-relay': 'tests/support/load/relay-process.ts',
  'load-generator': 'tests/support/load/generator.ts',
});

/** The library as test pages import it, dependencies included, and the calls of the cost bench. */
const LAB_PAGE: UserConfig = {
  ...forEmbedding('build/lab/page', { callprobe: 'src/index.ts', 'bench-calls': 'tests/bench/cost/page/entry.ts' }, []),
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

function forEmbedding(outDir: string, entry: Record<string, string>, external: string[]): UserConfig {
  return {
    base: './',
    publicDir: false,
    build: {
      ...common(outDir),
      assetsInlineLimit: 0,
      minify: true,
      modulePreload: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external,
        output: {
          // Vite leaves the whitespace in a library.
          minify: true,
          entryFileNames: '[name].js',
          // What the core shares with the rest lies with the core, where the size limit counts it.
          chunkFileNames: ({ moduleIds }) => {
            const isCore = moduleIds.every((id) => id.includes('/src/core/'));
            return isCore ? 'core/chunks/[name].js' : 'chunks/[name].js';
          },
        },
      },
    },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'workers/[name].js' } } },
    plugins: [plainWorkerUrls()],
  };
}

/**
 * Vite refers to a worker's file by two nested `new URL`. It works as it is, but an embedder's bundler finds the file only in
 * the plain form `new URL('./file', import.meta.url)`.
 */
function plainWorkerUrls(): Plugin {
  const nested = /new URL\(\s*(?:\/\*.*?\*\/)?\s*new URL\(\s*["`]([^"`]+)["`],\s*import\.meta\.url\)\.href,[^)]*\)/gu;
  return {
    name: 'plain-worker-urls',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(nested, (_all, path: string) => {
          return `new URL("${path.startsWith('.') ? path : `./${path}`}", import.meta.url)`;
        });
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
        const waiting = ids.filter(isBeginning);
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (needed.has(id)) continue;
          needed.add(id);
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      };
      gather(neededAtOnce, (id) => this.getModuleInfo(id)?.isEntry === true);
      gather(neededLater, (id) => id.endsWith(`/src/app/${LATER}.ts`));
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
