import { join } from 'node:path';
import { type ConfValues, configured } from './configured.ts';

/** What coturn is given to run with for one test. */
export interface LoopbackParts {
  readonly port: number;
  readonly tlsPort: number;
  readonly secret: string;
  /** PEM files. */
  readonly cert: string;
  readonly pkey: string;
  /** A folder of this coturn's own. */
  readonly folder: string;
}

const LOOPBACK = '127.0.0.1';

/** The values of turnserver.conf that a deployer edits (the realm is good as it stands), and the ports, which must be free ones. */
export function loopbackValues({ port, tlsPort, secret, cert, pkey }: LoopbackParts): ConfValues {
  return {
    'static-auth-secret': secret,
    'listening-ip': LOOPBACK,
    'relay-ip': LOOPBACK,
    'allowed-peer-ip': LOOPBACK,
    cert,
    pkey,
    'listening-port': String(port),
    'tls-listening-port': String(tlsPort),
  };
}

/** The lines that a test's coturn has and a deployer's must not have: all that differs but the values above. */
export function loopbackLines({ folder }: LoopbackParts): readonly string[] {
  return [
    // coturn takes no peer in 127.0.0.0/8, whatever allowed-peer-ip says; and a test uses no other network.
    'allow-loopback-peers',
    // The package's own database (of accounts, which use-auth-secret does not use) is not the tests' to open.
    `userdb=${join(folder, 'turndb')}`,
  ];
}

/** The shipped file as a test runs it. `values` and `lines` are what the test itself wants otherwise. */
export function onLoopback(text: string, parts: LoopbackParts, values: ConfValues, lines: readonly string[]): string {
  const edited = configured(text, { ...loopbackValues(parts), ...values });
  return `${[edited, ...loopbackLines(parts), ...lines].join('\n')}\n`;
}
