import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../coturn/free-ports.ts';
import { type OwnProgram, startOwnProgram } from '../run/own-program.ts';
import { findPrometheus, withoutPrometheus } from '../run/prometheus.mjs';

/** One series of an instant query. */
export interface QueriedSeries {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Debian's Prometheus on a free port of the loopback address, which scrapes one target every second. */
export interface Prometheus extends OwnProgram {
  /** An instant query in PromQL. */
  query(promql: string): Promise<readonly QueriedSeries[]>;
  /** `data` of what `/api/v1/<path>` answers. */
  api(path: string): Promise<unknown>;
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
  const at = `http://127.0.0.1:${port}`;
  const running = await startOwnProgram({
    name: 'Prometheus',
    program,
    flags: [...flags, `--web.listen-address=127.0.0.1:${port}`],
    folder,
    isUp: () => isReady(at),
    startMs: START_MS,
  });
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
  return { ...running, query, api };
}

async function isReady(at: string): Promise<boolean> {
  const answer = await fetch(`${at}/-/ready`).catch(() => null);
  return answer?.ok === true;
}
