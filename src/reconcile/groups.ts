/** Groups of numbers that grow together; a number that nobody joined is a group by itself. */
export interface Groups {
  /** The smallest number of the group. */
  of(number: number): number;
  join(one: number, other: number): void;
}

/** Groups in which nothing is joined yet. */
export function newGroups(): Groups {
  const over = new Map<number, number>();
  const of = (number: number): number => {
    let at = number;
    for (let next = over.get(at); next !== undefined; next = over.get(at)) at = next;
    // Later walks are short.
    for (let step = number; step !== at; ) {
      const next = over.get(step)!;
      over.set(step, at);
      step = next;
    }
    return at;
  };
  return {
    of,
    join(one, other) {
      const [first, second] = [of(one), of(other)].sort((a, b) => a - b);
      if (first !== second) over.set(second, first);
    },
  };
}
