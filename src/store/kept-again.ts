import type { Session } from './connection.js';
import { AWARD_COLUMNS } from './kept-facts.js';
import { findingsBothWays, type Moved, NOTHING_MOVED, type RowText, texts } from './kept-findings.js';
import { statement } from './statement.js';

/** What is kept of some things, as text of each row: as it would be made now, and as it is kept. */
export interface BothWays {
  /** What it is part of: "award", "finding", "search". */
  readonly part: string;
  readonly made: readonly RowText[];
  readonly kept: readonly RowText[];
}

/** Things of which what is kept is compared together. */
const AT_ONCE = 500;

/** All that is kept, made again, some at a time; without what waits to be made anew. */
export async function* keptBothWays(session: Session): AsyncGenerator<BothWays> {
  for await (const units of inOrder(session, 'units_kept')) {
    yield { part: 'award', ...(await awardsBothWays(session, units)) };
    yield findings(session, { units });
  }
  for await (const names of inOrder(session, 'names_kept')) yield findings(session, { names });
  for await (const documents of someDocuments(session)) {
    yield findings(session, { documents: documents.still });
    yield { part: 'search', ...(await searchBothWays(session, documents.all)) };
  }
  for await (const blocYears of someBlocYears(session)) yield findings(session, { blocYears });
}

const findings = async (session: Session, some: Partial<Moved>): Promise<BothWays> => ({
  part: 'finding',
  ...(await findingsBothWays(session, { ...NOTHING_MOVED, ...some })),
});

async function* inOrder(session: Session, of: 'units_kept' | 'names_kept'): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const rows = await session.query<{ id: string }>(statement(of), [after, AT_ONCE]);
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
    after = rows.at(-1)!.id;
  }
}

/** `still`: with all copies; none while some wait. */
async function* someDocuments(session: Session): AsyncGenerator<{ still: number[]; all: number[] }> {
  for (let after = 0; ; ) {
    const rows = await session.query<{ id: number; copies: number[]; moved: boolean }>(statement('documents_kept'), [
      after,
      AT_ONCE,
    ]);
    if (rows.length === 0) return;
    const still = new Set(rows.filter(({ moved }) => !moved).flatMap(({ id, copies }) => [id, ...copies]));
    yield { still: [...still], all: rows.map(({ id }) => id) };
    after = rows.at(-1)!.id;
  }
}

async function* someBlocYears(session: Session): AsyncGenerator<Moved['blocYears']> {
  for (let after = { bloc: '', year: -1 }; ; ) {
    const asked = [after.bloc, after.year, AT_ONCE];
    const rows = await session.query<{ bloc: string; year: number }>(statement('bloc_years_kept'), asked);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!;
  }
}

async function awardsBothWays(session: Session, units: readonly string[]) {
  const kept = 'select * from award_kept where unit_id = any ($1::text[])';
  return {
    made: await texts(session, AWARD_COLUMNS, `select * from (${statement('awards_of_facts')}) f (${AWARD_COLUMNS})`, [
      units,
    ]),
    kept: await texts(session, AWARD_COLUMNS, kept, [units]),
  };
}

// Names come in any order: a word counts by how often it is there, and what parts names does not.
const SEARCHED = `document_id, kind, position, day, facets,
  array(select w.lexeme || ' ' || cardinality(w.positions) from unnest(words) w where w.lexeme <> 'zzz' order by w.lexeme) as words`;

const searchBothWays = async (session: Session, documents: readonly number[]) => ({
  made: await texts(session, SEARCHED, statement('search_rows_made'), [documents]),
  kept: await texts(session, SEARCHED, statement('search_rows_kept'), [documents]),
});

/** Terms of the search that are not what they should be. */
export const termsAstray = async (session: Session): Promise<string[]> =>
  (await session.query<{ term: string }>(statement('search_terms_astray'))).map(({ term }) => term);

/** Documents that are not in as many findings as is kept of them. */
export const documentsMiscounted = async (session: Session): Promise<number[]> =>
  (await session.query<{ id: number }>(statement('documents_miscounted'))).map(({ id }) => id);

/** Names in documents that lists would not be filtered by or that no part of a name finds, a hundred at most. */
export const namesNotCalled = async (session: Session): Promise<string[]> =>
  (await session.query<{ name: string }>(statement('names_not_called'))).map(({ name }) => name);

/** Counts of awards that are not those of the kept ones, as text. */
export const cellsAstray = async (session: Session): Promise<string[]> =>
  (await session.query(statement('cells_astray'))).map((cell) => JSON.stringify(cell));

/** Batches of which other figures are kept than their documents are, as text. */
export const batchesAstray = async (session: Session): Promise<string[]> =>
  (await session.query(statement('batches_astray'))).map((batch) => JSON.stringify(batch));

/** Names that wait for a judgement of which other figures are kept than their mentions tell, as text; a hundred at most. */
export const namesAstray = async (session: Session): Promise<string[]> =>
  (await session.query(statement('names_astray'))).map((name) => JSON.stringify(name));

/** Documents of which it is kept otherwise whether they are withdrawn; a hundred at most. */
export const withdrawnAstray = async (session: Session): Promise<number[]> =>
  (await session.query<{ id: number }>(statement('withdrawn_astray'))).map(({ id }) => id);

/** Of how many units, names, documents and years of blocs what is kept waits to be made anew. */
export async function countMoved(session: Session): Promise<number> {
  const [{ moved }] = await session.query<{ moved: number }>(statement('moved_count'));
  return moved;
}
