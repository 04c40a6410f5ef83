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

/** The same with what it takes to tell what it says once its names are others. */
export interface ClaimRow extends PlacedRow {
  /** Positions of mentions that it names. */
  readonly mentions: readonly number[];
  readonly awardCode: string | null;
  readonly granterId: string | null;
  readonly ofState: boolean;
  /** The first of the copies of its document; null where there are none. */
  readonly originId: number | null;
}

/** A fact that there is. */
export interface FactThere extends FactRow {
  /** How many claims say so. */
  readonly claims: number;
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
  const moves = new Map<string, { readonly move: Omit<FactMove, 'documents'>; readonly documents: Set<number> }>();
  const add = (
    [beforeKey, before]: readonly [string | null, FactRow | null],
    [afterKey, after]: readonly [string | null, FactRow | null],
    documentId: number | null,
  ) => {
    if (beforeKey === afterKey) return;
    const name = `${beforeKey} ${afterKey}`;
    let known = moves.get(name);
    if (!known) {
      const { what, year, award, granter } = (afterKey === null ? before : after)!;
      const move = {
        what,
        year,
        award,
        granter,
        beforeKey,
        before: beforeKey === null ? null : holderOf(before!),
        afterKey,
        after: afterKey === null ? null : holderOf(after!),
        stays: beforeKey !== null && then.has(beforeKey),
        joins: afterKey !== null && there.has(afterKey),
      };
      moves.set(name, (known = { move, documents: new Set() }));
    }
    if (documentId !== null) known.documents.add(documentId);
  };
  for (const row of rows.after) {
    if (row.state === 'rejected') continue;
    const before = earlier.get(placeOf(row)) ?? null;
    add([before && factKey(before), before], [factKey(row), row], row.documentId);
  }
  // An award may change with that of a copy, whose claims are in another document.
  const [gone, come] = [new Set<string>(), new Set<string>()];
  for (const { move } of moves.values()) {
    if (move.beforeKey) gone.add(move.beforeKey);
    if (move.afterKey) come.add(move.afterKey);
  }
  for (const [key, fact] of there) if (!then.has(key) && !gone.has(key)) add([key, fact], [null, null], null);
  for (const [key, fact] of then) if (!there.has(key) && !come.has(key)) add([null, null], [key, fact], null);
  return [...moves.values()]
    .map(({ move, documents }) => ({ move, documents, sortedBy: sortedBy(move) }))
    .sort((a, b) => (a.move.year ?? 9999) - (b.move.year ?? 9999) || compare(a.sortedBy, b.sortedBy))
    .map(({ move, documents }): FactMove => ({ ...move, documents: [...documents].sort((a, b) => a - b) }));
}

/** What is a fact, by its key. */
function keysOf(facts: readonly FactRow[]): Map<string, FactRow> {
  const keys = new Map<string, FactRow>();
  for (const fact of facts) {
    const key = factKey(fact);
    if (key !== null) keys.set(key, fact);
  }
  return keys;
}
const placeOf = ({ what, documentId, position }: PlacedRow): string => `${what} ${documentId} ${position}`;
const holderOf = ({ unit, unitCode, bloc, blocCode }: FactRow): Holder => ({ unit, unitCode, bloc, blocCode });
const sortedBy = ({ what, before, after, award }: Omit<FactMove, 'documents'>): string =>
  [what, (after ?? before)?.unit, (after ?? before)?.bloc, award].join('\n');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
