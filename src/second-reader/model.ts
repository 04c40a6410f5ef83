import { ModelBytes } from './bytes.js';
import { readQuarks } from './quarks.js';

/** A linear-chain conditional random field, as CRFsuite trained it: all that tagging asks of it. */
export interface Model {
  readonly labels: readonly string[];
  /** Number of an attribute by the feature that it is of and its value: "T[0].lower", "sở" → 17. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Attribute `a` speaks for the labels `targets[i]` with `weights[i]`, for i in `[starts[a], starts[a + 1])`. */
  readonly starts: Int32Array;
  readonly targets: Uint8Array;
  readonly weights: Float64Array;
  /** From label × to label. */
  readonly transitions: Float64Array;
}

/** Where the header has its numbers. */
const HEADER = {
  ...{ size: 4, type: 8, version: 12, features: 16, labels: 20, attributes: 24 },
  ...{ atFeatures: 28, atLabels: 32, atAttributes: 36, atLabelRefs: 40, atAttributeRefs: 44 },
} as const;
const CHUNK_HEADER = 12;
const FEATURE = 20;
/** More than any tag set has; a chain is searched in labels × labels. */
const MOST_LABELS = 255;

/**
 * Reads a model file of CRFsuite ("lCRF", "FOMC", version 100). `name` is what messages call it. A StageFailure
 * `model-corrupt` says what is wrong with a file that is cut short, or whose parts do not fit.
 */
export function readModel(bytes: Uint8Array, name: string): Model {
  const file = new ModelBytes(bytes, name);
  const at = (field: keyof typeof HEADER) => file.uint32(HEADER[field]);
  if (file.tag(0) !== 'lCRF' || file.tag(HEADER.type) !== 'FOMC') file.refuse('it does not begin like one');
  if (at('version') !== 100) file.refuse(`its version is ${at('version')} instead of 100`);
  if (at('size') !== file.size) file.refuse(`it has ${file.size} bytes instead of ${at('size')}`);
  if (at('labels') === 0 || at('labels') > MOST_LABELS) file.refuse(`it has ${at('labels')} labels`);
  const labels = readQuarks(file, at('atLabels'), at('labels'));
  const names = readQuarks(file, at('atAttributes'), at('attributes'));
  const features = new Features(file, at('atFeatures'), file.uint32(at('atFeatures') + 8), labels.length);

  const transitions = new Float64Array(labels.length ** 2);
  labels.forEach((_, from) => {
    for (const { target, weight } of features.of(at('atLabelRefs'), from))
      transitions[from * labels.length + target] = weight;
  });
  const starts = new Int32Array(names.length + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  names.forEach((_, attribute) => {
    for (const { target, weight } of features.of(at('atAttributeRefs'), attribute)) {
      targets.push(target);
      weights.push(weight);
    }
    starts[attribute + 1] = targets.length;
  });
  return {
    labels,
    attributes: byFeature(names),
    starts,
    targets: Uint8Array.from(targets),
    weights: Float64Array.from(weights),
    transitions,
  };
}

/** The weights of a file, each asked for once: what labels and attributes refer to. */
class Features {
  readonly #file: ModelBytes;
  readonly #start: number;
  readonly #count: number;
  readonly #labels: number;
  #left: number;

  constructor(file: ModelBytes, chunk: number, count: number, labels: number) {
    this.#file = file;
    this.#start = chunk + CHUNK_HEADER;
    this.#count = count;
    this.#labels = labels;
    this.#left = count;
  }

  /** What entry number `index` of a table of references speaks for. */
  *of(table: number, index: number): Generator<{ target: number; weight: number }> {
    const list = this.#file.uint32(table + CHUNK_HEADER + 4 * index);
    const count = this.#file.uint32(list);
    // Each weight belongs to one entry: a file whose entries share them would be read for ever.
    this.#left -= count;
    if (this.#left < 0) this.#file.refuse('its parts refer to more weights than there are');
    for (let i = 1; i <= count; i++) {
      const feature = this.#file.uint32(list + 4 * i);
      if (feature >= this.#count) this.#file.refuse(`there is no weight ${feature}`);
      const place = this.#start + FEATURE * feature;
      const target = this.#file.uint32(place + 8);
      const weight = this.#file.float64(place + 12);
      if (target >= this.#labels || !Number.isFinite(weight)) this.#file.refuse(`weight ${feature} is not whole`);
      yield { target, weight };
    }
  }
}

/** "T[0].lower=sở" is value "sở" of "T[0].lower"; the value may hold "=" itself. */
function byFeature(names: readonly string[]): Map<string, Map<string, number>> {
  const attributes = new Map<string, Map<string, number>>();
  names.forEach((name, id) => {
    const cut = name.indexOf('=');
    const feature = cut < 0 ? name : name.slice(0, cut);
    const values = attributes.get(feature) ?? new Map<string, number>();
    attributes.set(feature, values.set(name.slice(feature.length + 1), id));
  });
  return attributes;
}
