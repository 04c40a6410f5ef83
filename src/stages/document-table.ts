import { MEANINGS } from '../domain/code-words.js';
import type { Session } from '../store/connection.js';
import { type DocumentSource, documentsPage, type ListedDocument, sourcesOfAll } from '../store/document-pages.js';
import type { Column, Row, Table } from './table-file/column.js';

const AT_ONCE = 1000;

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'integer', vi: 'Văn bản số', en: 'Document' },
  { name: 'title', type: 'text', vi: 'Tiêu đề', en: 'Title' },
  { name: 'publisher', type: 'text', vi: 'Nơi đăng, ban hành', en: 'Publisher' },
  { name: 'published', type: 'date', vi: 'Ngày', en: 'Day' },
  { name: 'kind', type: 'text', vi: 'Loại', en: 'Kind', words: MEANINGS },
  { name: 'format', type: 'text', vi: 'Dạng tệp', en: 'Format' },
  { name: 'claims', type: 'integer', vi: 'Số mục', en: 'Claims' },
  { name: 'reviewed', type: 'integer', vi: 'Đã soát', en: 'Reviewed' },
  { name: 'withdrawn', type: 'boolean', vi: 'Đã rút', en: 'Withdrawn' },
  { name: 'addedAt', type: 'moment', vi: 'Nhập lúc', en: 'Brought in' },
];
const SOURCES: readonly Column[] = [
  { name: 'sha256', type: 'text', vi: 'SHA-256', en: 'SHA-256' },
  { name: 'paths', type: 'texts', vi: 'Tệp', en: 'Files' },
  { name: 'addresses', type: 'texts', vi: 'Địa chỉ nguồn', en: 'Addresses' },
];

/** All documents whose title, publisher, number or path holds the words, the newest first. */
export const documentTable = (session: Session, find: string, sources: boolean): Table => ({
  columns: [...COLUMNS, ...(sources ? SOURCES : [])],
  rows: allDocuments(session, find, sources),
});

async function* allDocuments(session: Session, find: string, sources: boolean): AsyncGenerator<readonly Row[]> {
  for (let below: number | null = null; ; ) {
    const page: ListedDocument[] = await documentsPage(session, { find, below, limit: AT_ONCE });
    const known = sources
      ? await sourcesOfAll(
          session,
          page.map(({ id }) => id),
        )
      : new Map<number, DocumentSource[]>();
    yield page.map((one) => ({ ...one, published: dayOf(one.published), ...sourceCells(known.get(one.id) ?? []) }));
    if (page.length < AT_ONCE) return;
    below = page.at(-1)!.id;
  }
}

// What a document says of its day may be a month alone.
const dayOf = (said: string | null): string | null => (said !== null && /^\d{4}-\d\d-\d\d$/.test(said) ? said : null);

const sourceCells = (sources: readonly DocumentSource[]) => ({
  sha256: sources[0]?.sha256 ?? null,
  paths: [...new Set(sources.map(({ path }) => path))],
  addresses: [...new Set(sources.flatMap(({ address }) => address ?? []))],
});
