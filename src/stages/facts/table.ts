import type { Database, Session } from '../../store/connection.js';
import type { FactRow } from '../../store/fact-pages.js';
import type { Row, Table } from '../table-file/column.js';
import { FACT_COLUMNS, SOURCE_COLUMNS } from './columns.js';
import { type FactQuestion, factPage } from './page.js';

/** Rows of a page that a file is made of. */
const AT_ONCE = 5000;

/** All facts of a question as a table, with where they stand or without. */
export const factTable = (session: Session, question: FactQuestion, sources: boolean): Table => ({
  columns: [...FACT_COLUMNS[question.kind], ...(sources ? SOURCE_COLUMNS : [])],
  rows: allFacts(session, question, sources),
});

async function* allFacts(session: Session, question: FactQuestion, sources: boolean): AsyncGenerator<readonly Row[]> {
  for (let cursor: string | null = null; ; ) {
    const page = await factPage(session, question, { cursor, limit: AT_ONCE, sources });
    yield page.rows.map(withoutKey);
    cursor = page.next;
    if (cursor === null) return;
  }
}

const withoutKey = ({ key: _, ...row }: FactRow): Row => row as Row;

/** Looks at the database as it is at one moment, however long that takes and whoever writes meanwhile. */
export const atOneMoment = <T>(database: Database, work: (session: Session) => Promise<T>): Promise<T> =>
  database.transaction(async (session) => {
    await session.change('set transaction isolation level repeatable read read only');
    return work(session);
  });
