import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { foldCase } from '../../../text/fold-case.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage, Signer } from '../../passage.js';

/** Who has signed a row of a table, and in which sentence that is told. */
export interface SignedRow {
  readonly signer: Signer;
  readonly sentence: Parsed;
}

/**
 * Those who stand alone in the cells under "Người ký", a head beside others: "Đơn vị | Hình thức đăng ký | Người ký" over
 * "Sở Y tế | Cờ thi đua | Tô Hải". In front of a row ("Người ký | Tô Hải") the words say who signed the paper.
 */
export function signedRows({ document, scan, sentences }: Passage): SignedRow[] {
  const columns = new Map<number, number>();
  const rows: SignedRow[] = [];
  for (const sentence of sentences) {
    const { cell } = document.blocks[sentence.block];
    if (cell === null) continue;
    if (cell.row === 0 && cell.column > 0 && HEADS.has(wordsOf(scan, sentence))) columns.set(cell.table, cell.column);
    else if (cell.row > 0 && columns.get(cell.table) === cell.column) {
      const name = nameAlone(scan, sentence);
      if (name) rows.push({ signer: { ...UNTITLED, name }, sentence });
    }
  }
  return rows;
}
const HEADS = new Set(['người ký', 'người ký tên', 'đại diện ký', 'họ tên người ký', 'người ký đăng ký']);
const UNTITLED = { titles: [], posts: 0, authority: [], chair: false, clerk: false } as const;

const wordsOf = (scan: Scan, { from, to }: Parsed): string =>
  foldCase(scan.slice(from, scan.has(to - 1, PUNCTUATION) ? to - 1 : to)).replace(/\s+/g, ' ');

/** The words of the cell, where they are a person's and no more: "Lý Hên", "Bà Hà Thị Nhàn". */
function nameAlone(scan: Scan, sentence: Parsed): Signer['name'] | null {
  const { to } = sentence;
  const from = sentence.from + scan.size('address', sentence.from);
  const size = to - from;
  if (size < 2 || size > LONGEST || anyUnitHead(scan, from) !== null || scan.size('title', from) > 0) return null;
  for (let i = from; i < to; i++) if (!scan.has(i, CAPITAL) || scan.has(i, NUMBER | PUNCTUATION)) return null;
  return { from, to };
}
const LONGEST = 6;
