/** What one claim says towards a fact, with who its names are at the time. `what` is "member", "head", "deputy", "award" or "appearance". */
export interface FactRow {
  readonly what: string;
  readonly unitId: string | null;
  readonly unitCode: string | null;
  /** Of an appearance the person. */
  readonly unit: string | null;
  readonly blocId: string | null;
  readonly blocCode: string | null;
  readonly bloc: string | null;
  readonly year: number | null;
  /** Of an award: the same for all that is said of it on its way. */
  readonly course: string | null;
  readonly award: string | null;
  readonly granter: string | null;
}

/** The same with where it stands: a claim has the same place whoever its names are. */
export interface PlacedRow extends FactRow {
  readonly documentId: number;
  readonly position: number;
  readonly state: string;
}

/** Whose a fact is. */
export interface Holder {
  readonly unit: string | null;
  readonly unitCode: string | null;
  readonly bloc: string | null;
  readonly blocCode: string | null;
}

/** A fact that is another's, begins to be one, or ends. */
export interface FactMove {
  readonly what: string;
  readonly year: number | null;
  readonly award: string | null;
  readonly granter: string | null;
  /** Null for what was, or will be, no fact as somebody in it is nobody. */
  readonly before: Holder | null;
  readonly after: Holder | null;
  readonly beforeKey: string | null;
  readonly afterKey: string | null;
  /** Those whose claims move. */
  readonly documents: readonly number[];
  /** Other claims say it of the one before still. */
  readonly stays: boolean;
  /** Others say it of the one behind already. */
  readonly joins: boolean;
}

/** What tells a fact from others; null for what is none, as nobody knows whose it is. */
export function factKey(row: FactRow): string | null {
  const { what, unitId, unit, blocId, year, course } = row;
  if (what === 'award') return course && JSON.stringify([what, course, unitId, year, blocId]);
  if (what === 'appearance') return blocId && JSON.stringify([what, unit, blocId, year]);
  return unitId && blocId && JSON.stringify([what, unitId, blocId, year]);
}

/**
 * Every fact that changes its holder between two states of the same claims. `facts`: those of the units concerned, before and
 * after, from all documents: a fact that other claims say too stays, and one that is there already is joined.
 */
export function factMoves(
  rows: { readonly before: readonly PlacedRow[]; readonly after: readonly PlacedRow[] },
  facts: { readonly before: readonly FactRow[]; readonly after: readonly FactRow[] },
): FactMove[] {
  const [there, then] = [keysOf(facts.before), keysOf(facts.after)];
  const earlier = new Map(rows.before.map((row) => [placeOf(row), row]));
  const moves = new Map<string, { move: Omit<FactMove, 'documents'>; documents: Set<number> }>();
  const add = (before: FactRow | null, after: FactRow | null, documentId: number | null) => {
    const [beforeKey, afterKey] = [before && factKey(before), after && factKey(after)];
    if (beforeKey === afterKey) return;
    const about = (afterKey === null ? before : after)!;
    const name = `${beforeKey} ${afterKey}`;
    const known = moves.get(name) ?? {
      documents: new Set(),
      move: {
        ...{ what: about.what, year: about.year, award: about.award, granter: about.granter },
        ...{ beforeKey, before: beforeKey ? holderOf(before!) : null },
        ...{ afterKey, after: afterKey ? holderOf(after!) : null },
        stays: beforeKey !== null && then.has(beforeKey),
        joins: afterKey !== null && there.has(afterKey),
      },
    };
    if (documentId !== null) known.documents.add(documentId);
    moves.set(name, known);
  };
  for (const row of rows.after) {
    const before = earlier.get(placeOf(row));
    if (row.state !== 'rejected') add(before ?? null, row, row.documentId);
  }
  // An award may change with that of a copy, whose claims are in another document.
  const [gone, come] = [new Set<string>(), new Set<string>()];
  for (const { move } of moves.values()) {
    if (move.beforeKey) gone.add(move.beforeKey);
    if (move.afterKey) come.add(move.afterKey);
  }
  for (const fact of facts.before) if (isLeft(fact, then, gone)) add(fact, null, null);
  for (const fact of facts.after) if (isLeft(fact, there, come)) add(null, fact, null);
  return [...moves.values()]
    .map(({ move, documents }): FactMove => ({ ...move, documents: [...documents].sort((a, b) => a - b) }))
    .sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || compare(sortedBy(a), sortedBy(b)));
}

const keysOf = (facts: readonly FactRow[]) => new Set(facts.map(factKey));
const isLeft = (fact: FactRow, others: ReadonlySet<string | null>, told: ReadonlySet<string>): boolean => {
  const key = factKey(fact);
  return key !== null && !others.has(key) && !told.has(key);
};
const placeOf = ({ what, documentId, position }: PlacedRow): string => `${what} ${documentId} ${position}`;
const holderOf = ({ unit, unitCode, bloc, blocCode }: FactRow): Holder => ({ unit, unitCode, bloc, blocCode });
const sortedBy = ({ what, before, after, award }: FactMove): string =>
  [what, (after ?? before)?.unit, (after ?? before)?.bloc, award].join('\n');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
