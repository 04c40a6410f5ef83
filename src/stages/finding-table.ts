import { FINDING_WORDS, SEVERITY_WORDS } from '../domain/code-words.js';
import { FINDING_CODES, type Finding, type FindingCode, SEVERITY_OF, type Severity } from '../domain/finding.js';
import { sentence } from '../domain/finding-sentence.js';
import type { Session } from '../store/connection.js';
import { sourcesOfAll } from '../store/document-pages.js';
import type { FindingFilter } from '../store/findings.js';
import { eachFinding } from './findings.js';
import type { Column, Row, Table } from './table-file/column.js';

const COLUMNS: readonly Column[] = [
  { name: 'severity', type: 'text', vi: 'Mức', en: 'Severity', words: SEVERITY_WORDS },
  { name: 'code', type: 'text', vi: 'Loại', en: 'Kind', words: FINDING_WORDS },
  { name: 'year', type: 'integer', vi: 'Năm', en: 'Year' },
  { name: 'bloc', type: 'text', vi: 'Khối, cụm', en: 'Bloc' },
  { name: 'unit', type: 'text', vi: 'Đơn vị', en: 'Unit' },
  { name: 'vi', type: 'text', vi: 'Điều thấy', en: 'In Vietnamese' },
  { name: 'en', type: 'text', vi: 'Bằng tiếng Anh', en: 'What was found' },
  { name: 'waived', type: 'text', vi: 'Lý do bỏ qua', en: 'Why it was waived' },
  { name: 'subject', type: 'text', vi: 'Mã', en: 'Subject' },
];
const SOURCES: readonly Column[] = [
  { name: 'documents', type: 'integers', vi: 'Văn bản số', en: 'Documents' },
  { name: 'paths', type: 'texts', vi: 'Tệp', en: 'Files' },
  { name: 'addresses', type: 'texts', vi: 'Địa chỉ nguồn', en: 'Addresses' },
];

export interface AskedFindings {
  readonly severity?: Severity | undefined;
  readonly code?: FindingCode | undefined;
  readonly year?: number | undefined;
  readonly about?: string | undefined;
  readonly waived: boolean;
}

export function findingFilter({ severity, code, year, about, waived }: AskedFindings): FindingFilter {
  const codes = FINDING_CODES.filter((one) => (!code || code === one) && (!severity || SEVERITY_OF[one] === severity));
  return { codes, waived, ...(year ? { year } : {}), ...(about ? { about } : {}) };
}

/** A finding with how grave it is and its sentences. */
export const told = (finding: Finding) => ({
  ...finding,
  severity: SEVERITY_OF[finding.code],
  vi: sentence(finding, 'vi'),
  en: sentence(finding, 'en'),
});

/** All findings that were asked for, the gravest kinds first. */
export const findingTable = (session: Session, asked: AskedFindings, sources: boolean): Table => ({
  columns: [...COLUMNS, ...(sources ? SOURCES : [])],
  rows: allFindings(session, asked, sources),
});

async function* allFindings(session: Session, asked: AskedFindings, sources: boolean): AsyncGenerator<readonly Row[]> {
  for await (const some of eachFinding(session, findingFilter(asked))) {
    const known = sources
      ? await sourcesOfAll(
          session,
          some.flatMap(({ documents }) => documents),
        )
      : null;
    yield some.map((finding) => {
      const { detail: _, ...row } = told(finding);
      const from = finding.documents.flatMap((id) => known?.get(id) ?? []);
      return {
        ...row,
        paths: [...new Set(from.map(({ path }) => path))],
        addresses: [...new Set(from.flatMap(({ address }) => address ?? []))],
      };
    });
  }
}
