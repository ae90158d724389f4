import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Makes a key and a certificate for the loopback address, which nobody signed and which is good for two days. Needs `openssl`. */
export async function makeCertificate(folder: string): Promise<{ readonly cert: string; readonly pkey: string }> {
  const [cert, pkey] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', pkey];
  const name = ['-subj', '/CN=callprobe test', '-addext', 'subjectAltName=IP:127.0.0.1'];
  await promisify(execFile)('openssl', ['req', '-x509', ...key, '-out', cert, '-days', '2', ...name]);
  return { cert, pkey };
}
