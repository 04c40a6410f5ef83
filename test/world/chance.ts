/** Chance from a seed: the same seed, the same world (mulberry32). */
export interface Chance {
  /** 0 ≤ n < `below`. */
  below(below: number): number;
  /** True so many times of a hundred. */
  percent(of: number): boolean;
  pick<T>(of: readonly T[]): T;
  /** So many of them, in the order of chance. */
  some<T>(of: readonly T[], count: number): T[];
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    percent: (of) => next() * 100 < of,
    pick: (of) => of[below(of.length)],
    some: (of, count) => {
      const left = [...of];
      const taken = [];
      while (taken.length < count && left.length > 0) taken.push(left.splice(below(left.length), 1)[0]);
      return taken;
    },
  };
}
