import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Headset } from '../../../src/app/headset.ts';
import { wavFile } from '../../../src/call/voice-file.ts';
import type { HeadsetSample } from '../../../src/core/samples/examined.ts';
import type { sendThroughRelay } from '../../../src/headset/hear-yourself.ts';
import { contentType } from '../../../src/server/content-types.ts';
import { setSecurityHeaders } from '../../../src/server/security-headers.ts';

/** What the test page has on its `globalThis`. */
export interface HeadsetPage {
  /** Set before the page's own script runs, where a test needs a relay. */
  readonly iceServers: Parameters<typeof sendThroughRelay>[1];
  readonly headset: Headset;
  readonly sendThroughRelay: typeof sendThroughRelay;
}

export interface HeadsetServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds the test page in memory and serves it, under the product's own headers, on a free port of this computer. */
export async function serveHeadset(): Promise<HeadsetServer> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    build: { write: false, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
    worker: { format: 'es' },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const files = new Map(outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    const body = files.get(path);
    setSecurityHeaders(response, { policy: true });
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': contentType(path) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export interface SoundFile {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** A WAV file that a browser can be given for a microphone: one channel, 16 bit, 48 kHz. */
export async function soundFile(samples: Float32Array): Promise<SoundFile> {
  const folder = await mkdtemp(join(tmpdir(), 'callprobe-microphone-'));
  const path = join(folder, 'microphone.wav');
  await writeFile(path, new Uint8Array(wavFile(samples, 48_000)));
  return { path, remove: () => rm(folder, { recursive: true }) };
}

/** Presses the button and waits for the check's own end. */
export async function checkedHeadset(page: Page): Promise<HeadsetSample> {
  await page.getByRole('button', { name: 'Check my headset' }).click();
  await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 40_000 });
  const sample = await page.evaluate(() => (globalThis as unknown as HeadsetPage).headset.sample.value);
  if (!sample) throw new Error('sample: expected one after the check, got none');
  return sample;
}

/** What the page holds of the microphone and of sound; call before the page is opened. */
export async function watchSound(page: Page): Promise<() => Promise<{ liveTracks: number; openContexts: number }>> {
  await page.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    const contexts: AudioContext[] = [];
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await ask(constraints);
      tracks.push(...stream.getTracks());
      return stream;
    };
    const { AudioContext: Original } = globalThis;
    globalThis.AudioContext = new Proxy(Original, {
      construct(target, args) {
        const context = Reflect.construct(target, args) as AudioContext;
        contexts.push(context);
        return context;
      },
    });
    Object.assign(globalThis, {
      soundHeld: () => ({
        liveTracks: tracks.filter(({ readyState }) => readyState === 'live').length,
        openContexts: contexts.filter(({ state }) => state !== 'closed').length,
      }),
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { soundHeld: () => never }).soundHeld());
}

/**
 * Leads what the page plays back to its own microphone: so many ms later and dB quieter, inside its AudioContext, besides what the
 * microphone hears anyway. Call before the page is opened.
 */
export async function loopOutputBack(page: Page, loop: { delayMs: number; lossDb: number }): Promise<void> {
  await page.addInitScript(({ delayMs, lossDb }) => {
    const ways = new WeakMap<BaseAudioContext, AudioNode>();
    const connect = AudioNode.prototype.connect as (this: AudioNode, ...args: unknown[]) => AudioNode;
    const wayOf = (context: BaseAudioContext) => {
      const known = ways.get(context);
      if (known) return known;
      const way = new DelayNode(context, { maxDelayTime: 1, delayTime: delayMs / 1000 });
      // Without an input for a while, Chromium would no longer run it.
      const hush = new ConstantSourceNode(context, { offset: 0 });
      connect.call(hush, way);
      hush.start();
      ways.set(context, way);
      return way;
    };
    AudioNode.prototype.connect = function (this: AudioNode, ...args: unknown[]) {
      // The recorder leads to the loudspeaker too, in silence: led back, it would be a circle.
      const isHeard = this instanceof AudioBufferSourceNode && args[0] === this.context.destination;
      if (isHeard) connect.call(this, wayOf(this.context));
      return connect.apply(this, args);
    } as typeof AudioNode.prototype.connect;
    const { MediaStreamAudioSourceNode: Original } = globalThis;
    globalThis.MediaStreamAudioSourceNode = new Proxy(Original, {
      construct(target, args) {
        const microphone = Reflect.construct(target, args) as AudioNode;
        const { context } = microphone;
        const quieter = new GainNode(context, { gain: 10 ** (-lossDb / 20) });
        const both = new GainNode(context);
        connect.call(connect.call(wayOf(context), quieter), both);
        connect.call(microphone, both);
        return both;
      },
    });
  }, loop);
}
