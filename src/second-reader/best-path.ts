import type { Model } from './model.js';

/**
 * The labels of a chain that weigh most together (Viterbi), of `scores.length / labels` items; `scores[item × labels +
 * label]` is what the items themselves say. Of equal paths the one whose labels come first in the model, as CRFsuite
 * decides it. Time grows with items × labels².
 */
export function bestPath({ labels, transitions }: Model, scores: Float64Array): Uint8Array {
  const width = labels.length;
  const count = scores.length / width;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const back = new Uint8Array(scores.length);
  let before = scores.slice(0, width);
  let here = new Float64Array(width);
  for (let item = 1; item < count; item++) {
    for (let to = 0; to < width; to++) {
      let most = -Number.MAX_VALUE;
      let best = 0;
      for (let from = 0; from < width; from++) {
        const score = before[from] + transitions[from * width + to];
        if (most < score) {
          most = score;
          best = from;
        }
      }
      back[item * width + to] = best;
      here[to] = most + scores[item * width + to];
    }
    [before, here] = [here, before];
  }
  path[count - 1] = first(before);
  for (let item = count - 1; item > 0; item--) path[item - 1] = back[item * width + path[item]];
  return path;
}

/** The place of the largest number, of equal ones the first. */
function first(numbers: Float64Array): number {
  let best = 0;
  for (let i = 1; i < numbers.length; i++) if (numbers[best] < numbers[i]) best = i;
  return best;
}
