import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { METHOD } from '../../../src/server/relay/message/constants.ts';
import { createSplitter } from '../../../src/server/relay/message/framing.ts';
import { parseMessage } from '../../../src/server/relay/message/parse.ts';
import { writeMessage } from '../../../src/server/relay/message/write.ts';

export type ClientTransport = 'udp' | 'tcp' | 'tls';

const HOST = '127.0.0.1';
/** Our choice: on the loopback interface an answer takes a millisecond; who is asked again is asked anew. */
const ANSWER_MS = 500;

/** Whether a STUN server at this port of the loopback address answers a Binding request (RFC 8489 section 2) within half a second. */
export async function answersBinding(transport: ClientTransport, port: number): Promise<boolean> {
  const transactionId = randomBytes(12);
  const request = writeMessage(
    { method: METHOD.binding, class: 'request', transactionId, attributes: [] },
    { key: null, fingerprint: false },
  );
  const isAnswer = (bytes: Uint8Array): boolean => {
    const parsed = parseMessage(bytes);
    return parsed.ok && parsed.message.class === 'success' && transactionId.equals(parsed.message.transactionId);
  };
  const ask = transport === 'udp' ? askByDatagram : askByStream;
  let close = (): void => {};
  const answered = await new Promise<boolean>((settle) => {
    close = ask(transport, port, request, {
      message: (bytes) => isAnswer(bytes) && settle(true),
      failed: () => settle(false),
    });
    setTimeout(() => settle(false), ANSWER_MS).unref();
  });
  close();
  return answered;
}

interface Heard {
  message(bytes: Uint8Array): void;
  failed(): void;
}

function askByDatagram(_: ClientTransport, port: number, request: Uint8Array, heard: Heard): () => void {
  const socket = createSocket('udp4').on('message', heard.message).on('error', heard.failed);
  socket.send(request, port, HOST);
  return () => socket.close();
}

function askByStream(transport: ClientTransport, port: number, request: Uint8Array, heard: Heard): () => void {
  const splitter = createSplitter();
  // Whether the certificate is one to trust is the browser's question; here it is only whether anybody is there.
  const socket =
    transport === 'tls' ? connectTls({ host: HOST, port, rejectUnauthorized: false }) : connect(port, HOST);
  socket.on('error', heard.failed).on('data', (chunk) => splitter.push(chunk).frames.forEach(heard.message));
  socket.write(request);
  return () => socket.destroy();
}
