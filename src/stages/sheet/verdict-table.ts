import { masked } from '../../domain/personal.js';
import type { RowVerdict } from '../../reconcile/sheet-row.js';
import type { ReconciledSheet, SheetRow } from './reconcile-sheet.js';
import type { Table } from './table.js';

/** The table as it came, with columns behind it that say what the record says to each row. */
export function verdictTable(table: Table, { heading, rows }: ReconciledSheet): Table {
  const width = Math.max(...table.map(({ length }) => length));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return table.map((cells, i) => {
    const padded = [...cells, ...Array<string>(width - cells.length).fill('')];
    if (i + 1 === heading) return [...padded, 'Kết quả đối chiếu', 'Đơn vị trong hồ sơ', 'Chi tiết', 'Căn cứ'];
    const row = byRow.get(i + 1);
    return row ? [...padded, VERDICTS[row.verdict].vi, row.unit ?? '', detailOf(row), sourceOf(row)] : padded;
  });
}

export const VERDICTS: Readonly<Record<RowVerdict, { readonly vi: string; readonly en: string }>> = {
  found: { vi: 'khớp', en: 'found' },
  pending: { vi: 'chưa có quyết định', en: 'no decision known' },
  conflict: { vi: 'mâu thuẫn', en: 'in conflict' },
  new: { vi: 'chưa có trong hồ sơ', en: 'new' },
  ambiguous: { vi: 'chưa rõ đơn vị', en: 'ambiguous' },
  unread: { vi: 'không đọc được', en: 'not read' },
};

function detailOf({ verdict, known, membership, mayBe }: SheetRow): string {
  if (verdict === 'ambiguous') return mayBe.length === 0 ? '' : `có thể là: ${mayBe.join(', ')}`;
  if (membership) return `${membership.bloc} (${membership.year ?? '?'})`;
  if (!known) return '';
  const giver = known.granter === null ? '' : `, ${known.granter}`;
  return `${known.award}${giver}, ${known.year ?? '?'}: ${known.stages.map((stage) => STAGES[stage]).join(', ')}`;
}

const STAGES: Readonly<Record<string, string>> = {
  registered: 'đăng ký',
  voted: 'bình xét',
  recommended: 'đề nghị',
  council: 'hội đồng thông qua',
  decided: 'quyết định',
  presented: 'trao tặng',
  refused: 'không được xét',
  revoked: 'thu hồi',
};

function sourceOf({ known, membership, evidence }: SheetRow): string {
  const documents = known?.documents ?? membership?.documents ?? [];
  if (documents.length === 0) return '';
  const quote = evidence?.quote ? `: “${masked(evidence.quote)}” (tài liệu ${evidence.documentId})` : '';
  return `tài liệu ${documents.join(', ')}${quote}`;
}
