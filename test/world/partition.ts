/** Which entity is which unit of the truth. */
export interface Partition {
  readonly truthOf: ReadonlyMap<string, string>;
  /** Entities that are two units at once. */
  readonly merged: readonly string[];
  /** Names that are nobody, or not who most of their unit are. */
  readonly strays: readonly string[];
}

export interface Bearing {
  /** Null for nobody. */
  readonly entity: string | null;
  readonly truth: string;
  /** As it was written, and where. */
  readonly words: string;
}

/** One truth for an entity and one entity for a truth, those first that most mentions bear out. */
export function partition(bearings: readonly Bearing[]): Partition {
  const truthOf = new Map<string, string>();
  const taken = new Set<string>();
  const merged: string[] = [];
  const strays: string[] = [];
  for (const { entity, truth, words } of counted(bearings)) {
    const examples = [...words].slice(0, 3).join('; ');
    if (entity === null) strays.push(`nobody: ${truth}: ${examples}`);
    else if (truthOf.has(entity)) merged.push(`${truth} is taken for ${truthOf.get(entity)}: ${examples}`);
    else if (taken.has(truth)) strays.push(`apart: ${truth}: ${examples}`);
    else {
      truthOf.set(entity, truth);
      taken.add(truth);
    }
  }
  return { truthOf, merged, strays };
}

function counted(bearings: readonly Bearing[]) {
  const counts = new Map<string, { entity: string | null; truth: string; count: number; words: Set<string> }>();
  for (const { entity, truth, words } of bearings) {
    const key = `${entity}\n${truth}`;
    const one = counts.get(key) ?? { entity, truth, count: 0, words: new Set<string>() };
    one.count++;
    one.words.add(words);
    counts.set(key, one);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.truth < b.truth ? -1 : 1));
}
