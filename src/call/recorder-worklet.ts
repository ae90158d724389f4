/**
 * The recorder's part in the audio thread: hands on what comes in, in blocks with the context's own frame count, and plays nothing. A
 * module of its own, since a page's policy allows no other kind of script.
 */

/** The parts of the AudioWorkletGlobalScope (W3C Web Audio, 1.32) used here, which TypeScript does not declare. */
declare const currentFrame: number;
declare const registerProcessor: (name: string, processor: new () => object) => void;
declare const AudioWorkletProcessor: new () => { readonly port: MessagePort };

/** Samples in a block; our choice: at 48 kHz some 23 messages a second, enough for a live level. */
const BLOCK = 2048;
const SILENCE = new Float32Array(128);

/** Of no house rule's making: the browser takes a processor as a class only. */
class Recorder extends AudioWorkletProcessor {
  #block = new Float32Array(BLOCK);
  #filled = 0;

  process([input]: readonly (readonly Float32Array[])[]): boolean {
    // A source that has ended gives no channel at all: time goes on, without a sound.
    const samples = input?.[0] ?? SILENCE;
    this.#block.set(samples, this.#filled);
    this.#filled += samples.length;
    if (this.#filled >= BLOCK) {
      const block = { endFrame: currentFrame + samples.length, samples: this.#block };
      this.port.postMessage(block, [this.#block.buffer]);
      this.#block = new Float32Array(BLOCK);
      this.#filled = 0;
    }
    return true;
  }
}

registerProcessor('callprobe-recorder', Recorder);
