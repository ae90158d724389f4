import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SharedResult } from '../../../src/core/share/shared-result.ts';

export const WEBHOOK_SECRET = 'a secret of the tests';

/** One delivery as it came. */
export interface Delivery {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: { readonly id: string; readonly deliveredAt: number; readonly result: SharedResult };
}

export interface Receiver {
  readonly url: string;
  readonly deliveries: readonly Delivery[];
  /** Frees its port, with whatever is open. */
  close(): Promise<void>;
}

/** What answers a delivery; `count` is 1 for the first. It may leave it unanswered. */
export type AnswerDelivery = (response: ServerResponse, count: number, delivery: Delivery) => void;

/** A webhook's other end, or a collector's, in a test's hands. */
export async function startReceiver(answer: AnswerDelivery = (response) => response.end()): Promise<Receiver> {
  const deliveries: Delivery[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const delivery = { path: request.url ?? '', headers: request.headers, text, body: JSON.parse(text) };
    deliveries.push(delivery);
    answer(response, deliveries.length, delivery);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, deliveries, close };
}

/** What the signature has to be: computed here, by the words of the README. */
export function signatureOf({ headers, text }: Delivery): string {
  const timestamp = String(headers['callprobe-timestamp']);
  return `v1=${createHmac('sha256', WEBHOOK_SECRET).update(`${timestamp}.${text}`).digest('hex')}`;
}
