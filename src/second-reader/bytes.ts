import { StageFailure } from '../domain/failure.js';

/** Little-endian numbers of a file that may be cut short or made to do harm: whoever reads past its end is told so. */
export class ModelBytes {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  readonly #name: string;

  /** `name`: what messages call the file. */
  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#name = name;
  }

  get size(): number {
    return this.#bytes.length;
  }

  /** Four letters: "lCRF". */
  tag(at: number): string {
    this.#reach(at, 4);
    return String.fromCharCode(...this.#bytes.subarray(at, at + 4));
  }

  uint32(at: number): number {
    this.#reach(at, 4);
    return this.#view.getUint32(at, true);
  }

  float64(at: number): number {
    this.#reach(at, 8);
    return this.#view.getFloat64(at, true);
  }

  /** `size` bytes from `at`. */
  cut(at: number, size: number): Uint8Array {
    this.#reach(at, size);
    return this.#bytes.subarray(at, at + size);
  }

  refuse(why: string): never {
    const says = `${this.#name} is no whole model of CRFsuite: ${why}. Install the package vntk anew.`;
    throw new StageFailure('model-corrupt', says);
  }

  #reach(at: number, size: number): void {
    if (at + size > this.#bytes.length) this.refuse(`it ends before byte ${at + size}`);
  }
}
