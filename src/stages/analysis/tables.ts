import { FACT_WORDS, MEANINGS, REVIEW_STATE_WORDS } from '../../domain/code-words.js';
import type { BlocYearFacet, Chosen } from '../../domain/row-filter.js';
import { type AwardPlace, type AwardRow, type AwardValues, awardsPage } from '../../store/award-lists.js';
import type { Database, Session } from '../../store/connection.js';
import { type DocumentSource, sourcesOfAll } from '../../store/document-pages.js';
import { type Cell, type Column, column, type Row, type Table } from '../table-file/column.js';
import { blocYear } from './bloc-year.js';
import {
  AWARD,
  BLOC,
  CONFIDENCE,
  COURSE,
  DOCUMENTS,
  FILES,
  LEVEL,
  PLACE,
  QUOTES,
  STEPS,
  SUPPORT,
  UNIT,
  WHAT,
  YEAR,
} from './columns.js';
import { type Hit, hitPage, type Place, type SearchAsked } from './search.js';

/** Rows that are read together. */
const AT_ONCE = 1000;

const AWARDS: readonly Column[] = [
  YEAR,
  ...UNIT,
  PLACE,
  ...AWARD,
  LEVEL,
  ...BLOC,
  ...STEPS,
  ...SUPPORT,
  CONFIDENCE,
  COURSE,
];

/** All awards on their way that have the values, in the order of their page. */
export const awardTable = (session: Session, values: AwardValues, sources: boolean): Table => ({
  columns: [...AWARDS, ...(sources ? DOCUMENTS : [])],
  rows: pagesOf(session, sources, async (after: AwardPlace | null) => {
    const page = await awardsPage(session, values, after, AT_ONCE);
    const last = page.at(-1);
    const next = last && page.length === AT_ONCE && { year: last.year ?? 0, unit: last.unitCode, course: last.course };
    return { rows: page.map((one: AwardRow) => ({ ...one })), next: next || null };
  }),
});

const HITS: readonly Column[] = [
  column('kind', 'text', 'Loại', 'Kind', FACT_WORDS),
  YEAR,
  ...BLOC,
  ...UNIT,
  ...AWARD,
  column('stage', 'text', 'Bước', 'Step', MEANINGS),
  column('count', 'integer', 'Số lượng', 'How many'),
  column('person', 'text', 'Họ tên', 'Person'),
  column('titles', 'texts', 'Chức vụ', 'Titles'),
  column('act', 'text', 'Việc', 'Act', MEANINGS),
  column('state', 'text', 'Soát', 'Review', REVIEW_STATE_WORDS),
  CONFIDENCE,
  column('documentId', 'integer', 'Văn bản số', 'Document'),
  column('title', 'text', 'Tiêu đề', 'Title'),
  column('published', 'date', 'Ngày văn bản', 'Day of the paper'),
];
const QUOTED = [
  column('sentence', 'text', 'Câu trong văn bản', 'Sentence'),
  column('page', 'integer', 'Trang', 'Page'),
  ...FILES,
];

/** All claims that a search finds, in its order; with sources each with its sentence. */
export const hitTable = (session: Session, asked: SearchAsked, sources: boolean): Table => ({
  columns: [...HITS, ...(sources ? QUOTED : [])],
  rows: pagesOf(session, sources, async (after: Place | null) => {
    const { hits, next } = await hitPage(session, asked, after, AT_ONCE);
    const rows = hits.map(({ lit: _, exact: __, ...one }: Hit) => ({ ...one, documents: [one.documentId] }));
    return { rows, next };
  }),
});

const OF_BLOC: readonly Column[] = [
  WHAT,
  YEAR,
  column('name', 'text', 'Tên', 'Name'),
  column('code', 'text', 'Mã', 'Code'),
  column('detail', 'text', 'Chức vụ, việc', 'Titles and act'),
  ...SUPPORT,
];

/** Members, heads and officials of a bloc's year that have the values; with sources the words that say so. */
export async function blocYearTable(
  database: Database,
  bloc: string,
  year: number,
  values: Chosen<BlocYearFacet>,
  sources: boolean,
): Promise<Table> {
  const { facts, evidence } = await blocYear(database, bloc, year, values);
  const quotesOf = ({ what, year, code }: (typeof facts)[number]) =>
    evidence.flatMap((one) => (one.what === what && one.year === year && one.code === code ? (one.quote ?? []) : []));
  const rows = facts.map((one) => ({ ...one, quotes: quotesOf(one) }));
  return {
    columns: [...OF_BLOC, ...(sources ? [...DOCUMENTS, QUOTES] : [])],
    rows: pagesOf(database, sources, async () => ({ rows, next: null })),
  };
}

/** A row with the documents that say it. */
interface FromDocuments {
  readonly documents: readonly number[];
}

/** Page after page, with where their documents came from, where that is asked for. */
export async function* pagesOf<P>(
  session: Session,
  sources: boolean,
  page: (after: P | null) => Promise<{ readonly rows: readonly (FromDocuments & object)[]; readonly next: P | null }>,
): AsyncGenerator<readonly Row[]> {
  let after: P | null = null;
  do {
    const { rows, next }: Awaited<ReturnType<typeof page>> = await page(after);
    const ids = sources ? [...new Set(rows.flatMap(({ documents }) => documents))] : [];
    const known = ids.length > 0 ? await sourcesOfAll(session, ids) : new Map<number, DocumentSource[]>();
    yield rows.map((one) => ({ ...(one as Record<string, Cell>), ...filesOf(one.documents, known) }));
    after = next;
  } while (after !== null);
}

function filesOf(documents: readonly number[], known: ReadonlyMap<number, readonly DocumentSource[]>) {
  const all = documents.flatMap((id) => known.get(id) ?? []);
  const addresses = all.flatMap(({ address }) => address ?? []);
  return { paths: [...new Set(all.map(({ path }) => path))], addresses: [...new Set(addresses)] };
}
