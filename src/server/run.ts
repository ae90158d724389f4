import { announcement } from './announce.ts';
import { faultLines } from './config-file.ts';
import { helpText } from './flags.ts';
import { OptionError } from './option-error.ts';
import { parseOptions } from './options.ts';
import { RelayError } from './relay/errors.ts';
import { startRelayThread } from './relay/thread.ts';
import { type ServerParts, startServer } from './start.ts';

export interface Programme {
  readonly pages: ServerParts['pages'];
  /** The built entry of the relay's thread. */
  readonly relayWorker: URL;
}

/**
 * The whole life of the process: options in, address out, and then it serves until a signal ends it (exit code 0) or its
 * relay dies (exit code 1: whatever supervises the process starts a new one, and a server without a relay serves nobody).
 */
export async function runServer({ pages, relayWorker }: Programme): Promise<void> {
  try {
    const command = parseOptions(process.argv.slice(2), process.env);
    if (command.kind === 'help') return console.log(helpText());
    const startRelay: ServerParts['startRelay'] = (options) => startRelayThread(options, relayWorker);
    for (const line of faultLines(command.options.config ?? { faults: [] })) console.error(line);
    const server = await startServer(command.options, { pages, startRelay });
    console.log(announcement(command.options, server));
    const died = await Promise.race([server.relayDied, stopSignal()]);
    await server.close();
    if (died !== null) fail(died);
  } catch (error) {
    fail(error);
  }
}

/** Resolves with null at the first Ctrl-C or SIGTERM; a second one ends the process at once, as by default. */
function stopSignal(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(null));
  });
}

/** What a person can mend is told in one sentence; anything else with its stack. */
function fail(error: unknown): void {
  const isTold = error instanceof OptionError || error instanceof RelayError;
  console.error(isTold ? `callprobe: ${error.message}` : error);
  process.exitCode = 1;
}
