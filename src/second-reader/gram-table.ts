import type { Gram } from './grams.js';
import type { Model } from './model.js';
import type { Feature } from './templates.js';

/** How a feature sees a gram: the value behind the "=" of an attribute. */
export type View = (feature: Feature, gram: Gram) => string;

/** No attribute of the model: it says nothing. */
export const NOTHING = -1;

/** What a model has for grams of one size: `width` attributes of each, one for each feature that sees such grams. */
export class GramTable {
  /** Those of gram `n` stand from `n × width`. */
  readonly attributes: number[] = [];
  readonly width: number;
  readonly #view: View;
  readonly #sights: readonly Sight[];
  #seen = 0;

  constructor(model: Model, features: readonly Feature[], view: View) {
    this.#view = view;
    this.width = features.length;
    const views = [...new Set(features.map((feature) => feature.view))];
    this.#sights = views.map((one) =>
      sightOf(
        model,
        features.filter((feature) => feature.view === one),
      ),
    );
  }

  /** Where the attribute of a feature stands among those of a gram. */
  placeOf(feature: Feature): number {
    return this.#sights.flatMap(({ features }) => features).indexOf(feature);
  }

  /** Looks up the grams that were not there the last time. */
  look(grams: readonly Gram[]): void {
    for (; this.#seen < grams.length; this.#seen++) {
      for (const { features, rows, attributes } of this.#sights) {
        const row = rows.get(this.#view(features[0], grams[this.#seen])) ?? 0;
        for (let i = 0; i < features.length; i++) this.attributes.push(attributes[row + i]);
      }
    }
  }
}

/** Features that see the same of a gram, from different places: one look tells what the model has for all of them. */
interface Sight {
  readonly features: readonly Feature[];
  /** By value, where the attributes of the features begin; those of an unknown value stand first. */
  readonly rows: ReadonlyMap<string, number>;
  readonly attributes: readonly number[];
}

function sightOf(model: Model, features: readonly Feature[]): Sight {
  const rows = new Map<string, number>();
  const attributes = features.map(() => NOTHING);
  features.forEach(({ name }, i) => {
    for (const [value, attribute] of model.attributes.get(name) ?? []) {
      let row = rows.get(value);
      if (row === undefined) {
        row = attributes.length;
        rows.set(value, row);
        attributes.push(...features.map(() => NOTHING));
      }
      attributes[row + i] = attribute;
    }
  });
  return { features, rows, attributes };
}
