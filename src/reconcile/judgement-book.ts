import type { Judgement } from '../domain/judgement.js';
import type { Situation } from '../domain/mention.js';
import { type Judgements, judgementsBy, type Paired, pairOf, sideOf } from './judgements.js';

/** A judgement with its number: those that were said later have a higher one. */
type Numbered = Judgement & { readonly id: number };

/** What holds of all that people said, found by names: what is asked costs what was said of them, however much was said of others. */
export class JudgementBook<J extends Numbered> {
  readonly #all = new Map<number, J>();
  readonly #byKey = new Map<string, Paired<J>[]>();
  readonly #bySide = new Map<string, J[]>();

  /** As it holds whenever it is asked. */
  readonly judgements: Judgements = judgementsBy((key) => this.#byKey.get(key) ?? []);

  /** In the order in which they were said. */
  add(one: J): void {
    this.#all.set(one.id, one);
    const paired = { one, pair: pairOf(one) };
    for (const key of keysOf(one)) listIn(this.#byKey, key).push(paired);
    for (const side of sidesOf(one)) listIn(this.#bySide, side).push(one);
  }

  takeBack(id: number): void {
    const one = this.#all.get(id);
    if (!one) return;
    this.#all.delete(id);
    for (const key of keysOf(one)) {
      const left = this.#byKey.get(key)!.filter((other) => other.one.id !== id);
      if (left.length > 0) this.#byKey.set(key, left);
      else this.#byKey.delete(key);
    }
    for (const side of sidesOf(one)) {
      const left = this.#bySide.get(side)!.filter((other) => other.id !== id);
      if (left.length > 0) this.#bySide.set(side, left);
      else this.#bySide.delete(side);
    }
  }

  /** Null for what was taken back. */
  get(id: number): J | null {
    return this.#all.get(id) ?? null;
  }

  all(): J[] {
    return [...this.#all.values()];
  }

  /** What speaks of some names, wherever they are. */
  withKeys(keys: Iterable<string>): J[] {
    return inOrder([...keys].flatMap((key) => (this.#byKey.get(key) ?? []).map(({ one }) => one)));
  }

  /** The names that judgements tie to some names in their places, these among them; `more` hold too. */
  tied(own: readonly Situation[], more: readonly Judgement[]): Situation[] {
    const others = new Map<string, Situation[]>();
    for (const { of, as } of more)
      for (const [from, to] of [
        [of, as],
        [as, of],
      ] as const)
        listIn(others, sideOf(from)).push(to);
    const tied = new Map(own.map((side) => [sideOf(side), side]));
    // A map is walked with all that comes to it on the way.
    for (const [name] of tied) {
      const here = (this.#bySide.get(name) ?? []).map(({ of, as }) => (sideOf(of) === name ? as : of));
      for (const other of [...here, ...(others.get(name) ?? [])])
        if (!tied.has(sideOf(other))) tied.set(sideOf(other), other);
    }
    return [...tied.values()];
  }
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

const keysOf = ({ of, as }: Judgement): Set<string> => new Set([of.key, as.key]);
const sidesOf = ({ of, as }: Judgement): Set<string> => new Set([sideOf(of), sideOf(as)]);
const inOrder = <J extends Numbered>(some: readonly J[]): J[] =>
  [...new Map(some.map((one) => [one.id, one])).values()].sort((a, b) => a.id - b.id);
