import type { ScoredBloc } from './gold.js';

/** What of a name counts: not its case, Unicode form, dashes, quotes, spacing or marks at the ends. */
export const comparable = (name: string | null | undefined): string =>
  (name ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[“”«»"'‘’]/g, '')
    .replaceAll(/\s*-\s*/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,;.:]+|[\s,;.:]+$/g, '');

/** The annotated bloc that each found bloc stands for: the likest pair first, each used once. */
export function pairBlocs(
  gold: readonly ScoredBloc[],
  found: readonly ScoredBloc[],
): ReadonlyMap<ScoredBloc, ScoredBloc> {
  const likely = gold
    .flatMap((right) => found.map((one) => ({ right, one, likeness: likenessOfBlocs(right, one) })))
    .filter(({ likeness }) => likeness >= 0.6)
    .sort((a, b) => b.likeness - a.likeness);
  const pairs = new Map<ScoredBloc, ScoredBloc>();
  const taken = new Set<ScoredBloc>();
  for (const { right, one } of likely) {
    if (pairs.has(one) || taken.has(right)) continue;
    pairs.set(one, right);
    taken.add(right);
  }
  return pairs;
}

/** Gives a bloc that is referred to by id, name or alias its scored name; other references stand for themselves. */
export function blocReferences(
  blocs: readonly ScoredBloc[],
  nameOf: (bloc: ScoredBloc) => string,
): (reference: string | number) => string {
  const byId = new Map<string | number, string>();
  const byName = new Map<string, string>();
  const byAlias = new Map<string, string>();
  for (const bloc of blocs) {
    if (bloc.id != null) byId.set(bloc.id, nameOf(bloc));
    byName.set(comparable(bloc.name), nameOf(bloc));
    for (const alias of bloc.aliases ?? []) {
      const key = comparable(alias);
      if (!byAlias.has(key)) byAlias.set(key, nameOf(bloc));
    }
  }
  return (reference) => {
    const key = comparable(String(reference));
    return byId.get(reference) ?? byName.get(key) ?? byAlias.get(key) ?? key;
  };
}

const likenessOfBlocs = (a: ScoredBloc, b: ScoredBloc): number =>
  Math.max(...formsOf(a).flatMap((one) => formsOf(b).map((other) => likeness(one, other))));

const formsOf = (bloc: ScoredBloc): string[] => [bloc.name, ...(bloc.aliases ?? [])];

/** The share of words in common; none where both carry numbers that differ: "Khối số 4" is not "Khối số 5". */
function likeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const numbers = [numbersOf(left), numbersOf(right)];
  if (numbers[0] !== '' && numbers[1] !== '' && numbers[0] !== numbers[1]) return 0;
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common || 1);
}

const wordsOf = (name: string): Set<string> =>
  new Set(
    comparable(name)
      .split(/[\s,;.()-]+/)
      .filter(Boolean),
  );

const numbersOf = (words: Set<string>): string =>
  [...words]
    .filter((word) => /^(\d+|[ivx]+)$/.test(word))
    .map((word) => word.replace(/^0+/, ''))
    .sort()
    .join(' ');
