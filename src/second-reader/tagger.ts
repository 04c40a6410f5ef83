import { bestPath } from './best-path.js';
import { GramTable, NOTHING, type View } from './gram-table.js';
import type { Grams, Numbered } from './grams.js';
import type { Model } from './model.js';
import { type Feature, featureOf } from './templates.js';

interface Slot extends Feature {
  /** Words in its gram, less one. */
  readonly size: number;
  /** Attributes of the model: at `number × stride + place` that of a gram, or of a label (pairs: left × labels + right). */
  readonly attributes: readonly number[];
  readonly stride: number;
  readonly place: number;
  /** Attributes where the gram would begin before the line, or end behind it. */
  readonly begin: number;
  readonly end: number;
}

/** Tags lines with one model; what the model says of a gram is looked up once, and kept as long as the tagger. */
export class Tagger {
  readonly #model: Model;
  readonly #grams: Grams;
  readonly #labelled: readonly (readonly string[])[];
  /** What is known of grams of one, two and three words. */
  readonly #tables: readonly GramTable[];
  readonly #slots: readonly Slot[];

  /** `labelled`: what may stand in the columns behind that of the words, the first being column 1. */
  constructor(
    model: Model,
    template: readonly string[],
    grams: Grams,
    view: View,
    labelled: readonly (readonly string[])[],
  ) {
    this.#model = model;
    this.#grams = grams;
    this.#labelled = labelled;
    const features = template.map(featureOf);
    this.#tables = grams.all.map((_, size) => {
      const alike = features.filter(({ column, from, to }) => column === 0 && to - from === size);
      return new GramTable(model, alike, view);
    });
    this.#slots = features.map((feature) => {
      const values = model.attributes.get(feature.name);
      const [begin, end] = [values?.get('BOS') ?? NOTHING, values?.get('EOS') ?? NOTHING];
      const size = feature.to - feature.from;
      const table = this.#tables[size];
      if (feature.column > 0)
        return { ...feature, size, attributes: this.#ofLabels(feature), stride: 1, place: 0, begin, end };
      const [stride, place] = [table.width, table.placeOf(feature)];
      return { ...feature, size, attributes: table.attributes, stride, place, begin, end };
    });
  }

  get labels(): readonly string[] {
    return this.#model.labels;
  }

  /** A label of the model for each word of a line. `columns`: for each word its place among what may stand there. */
  tag(numbered: Numbered, columns: readonly Uint8Array[]): Uint8Array {
    this.#tables.forEach((table, size) => void table.look(this.#grams.all[size]));
    const count = numbered[0].length;
    const pairs = columns.map((column, i) => pairsOf(column, this.#labelled[i].length));
    const { starts, targets, weights } = this.#model;
    const width = this.labels.length;
    const scores = new Float64Array(count * width);
    // Feature by feature, so that the weights of an item are added up in the order of the template.
    for (const { column, from, to, size, attributes, stride, place, begin, end } of this.#slots) {
      const ids = column === 0 ? numbered[size] : (size === 0 ? columns : pairs)[column - 1];
      const first = Math.min(Math.max(-from, 0), count);
      const last = Math.max(first, Math.min(count - to, count));
      for (let item = 0; item < count; item++) {
        const attribute = item < first ? begin : item < last ? attributes[ids[item + from] * stride + place] : end;
        if (attribute === NOTHING) continue;
        const base = item * width;
        const behind = starts[attribute + 1];
        for (let i = starts[attribute]; i < behind; i++) scores[base + targets[i]] += weights[i];
      }
    }
    return bestPath(this.#model, scores);
  }

  #ofLabels({ name, column, from, to }: Feature): number[] {
    const labels = this.#labelled[column - 1];
    const values = this.#model.attributes.get(name);
    const seen = from === to ? labels : labels.flatMap((left) => labels.map((right) => `${left} ${right}`));
    return seen.map((label) => values?.get(label) ?? NOTHING);
  }
}

/** Of each two neighbours in a column with so many labels, left × labels + right. */
function pairsOf(column: Uint8Array, labels: number): Uint16Array {
  const pairs = new Uint16Array(Math.max(column.length - 1, 0));
  for (let i = 0; i < pairs.length; i++) pairs[i] = column[i] * labels + column[i + 1];
  return pairs;
}
