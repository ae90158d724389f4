import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from '../coturn/free-ports.ts';
import { findPrometheus, withoutPrometheus } from '../run/prometheus.mjs';

/** One series of an instant query. */
export interface QueriedSeries {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Debian's Prometheus on a free port of the loopback address, which scrapes one target every second. */
export interface Prometheus {
  /** An instant query in PromQL. */
  query(promql: string): Promise<readonly QueriedSeries[]>;
  /** `data` of what `/api/v1/<path>` answers. */
  api(path: string): Promise<unknown>;
  /** Ends it and removes its files. */
  close(): Promise<void>;
}

/** Our choice: it starts in half a second here. */
const START_MS = 20_000;

/** Starts it as a deployer would, with the job that src/server/README.md shows. Throws with its log when it does not come up. */
export async function startPrometheus(targetPort: number, token: string): Promise<Prometheus> {
  const program = findPrometheus();
  if (program === null) throw new Error(withoutPrometheus());
  const folder = await mkdtemp(join(tmpdir(), 'callprobe-prometheus-'));
  const { port } = await freePorts();
  const job = {
    job_name: 'callprobe',
    authorization: { credentials: token },
    static_configs: [{ targets: [`127.0.0.1:${targetPort}`] }],
  };
  const config = join(folder, 'prometheus.yml');
  // JSON is YAML.
  await writeFile(config, JSON.stringify({ global: { scrape_interval: '1s' }, scrape_configs: [job] }));
  const flags = [`--config.file=${config}`, `--storage.tsdb.path=${folder}/data`, '--log.level=warn'];
  const child = spawn(program, [...flags, `--web.listen-address=127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const kill = (): void => void child.kill('SIGKILL');
  // A test process that ends in the middle must not leave it behind.
  process.once('exit', kill);
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      hasEnded = true;
      process.off('exit', kill);
      resolve();
    };
    child.once('close', end).once('error', end);
  });
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const at = `http://127.0.0.1:${port}`;
  const deadlineMs = performance.now() + START_MS;
  while (!(await isReady(at))) {
    if (hasEnded || performance.now() > deadlineMs) {
      await close();
      throw new Error(`Prometheus: expected it to be ready in ${START_MS} ms, got:\n${printed}`);
    }
    await pause(50);
  }
  const api = async (path: string): Promise<unknown> => {
    const answer = (await (await fetch(`${at}/api/v1/${path}`)).json()) as { readonly data: unknown };
    return answer.data;
  };
  const query = async (promql: string): Promise<readonly QueriedSeries[]> => {
    const { result } = (await api(`query?query=${encodeURIComponent(promql)}`)) as {
      readonly result: readonly {
        readonly metric: Readonly<Record<string, string>>;
        readonly value: [number, string];
      }[];
    };
    return result.map(({ metric, value: [, text] }) => ({ metric, value: Number(text) }));
  };
  return { query, api, close };
}

async function isReady(at: string): Promise<boolean> {
  const answer = await fetch(`${at}/-/ready`).catch(() => null);
  return answer?.ok === true;
}
