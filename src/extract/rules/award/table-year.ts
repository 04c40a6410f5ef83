import type { Status } from '../../../domain/record.js';
import { COLON } from '../../../text/marks.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import { headingMood } from './paper.js';
import { overCell } from './table-above.js';

// What the lines over a table say of its rows, where nothing nearer does.

/**
 * "Hội nghị bình bầu thi đua | năm 2027 |. Hội nghị đã suy tôn các tập thể như bảng sau:" over a table, "BẢNG ĐĂNG KÝ DANH HIỆU THI ĐUA |
 * NĂM 2027 |": the year that the lines right over a table name, where nothing else says of which its rows are. The nearest line that
 * names one counts, and none that names two. Over "2. Giấy khen" and its table stand the lines over the table before.
 */
export function yearOverTable(passage: Passage, cell: Parsed): Resolved<number> | null {
  const { scan } = passage;
  for (const line of linesOver(passage, cell)) {
    const [year, other] = chunksOf(chunksWithin(scan, line), 'year');
    if (other) return null;
    if (year) return { value: year.year.last, basis: 'from_context', span: scan.span(year.from, year.to) };
  }
  return null;
}

/**
 * "Các đơn vị | đăng ký | danh hiệu thi đua, cụ thể:" over "1. Danh hiệu Tập thể lao động tiên tiến" and its table: what the line that leads to
 * tables says of their rows; null for one that gives, or says nothing.
 */
export function moodOverTable(passage: Passage, cell: Parsed): Status | null {
  for (const line of linesOver(passage, cell)) {
    const mood = passage.scan.mark(line.to - 1) === COLON ? headingMood(passage.scan, line) : null;
    if (mood !== null) return mood === 'awarded' ? null : mood;
  }
  return null;
}

/** Whether a line over the table speaks of rewards: "Danh sách đề nghị khen thưởng", "đã suy tôn các tập thể như sau:". */
export const speaksOfRewards = (passage: Passage, cell: Parsed): boolean =>
  linesOver(passage, cell).some(({ from, to }) => {
    for (let i = from; i < to; i++)
      if (REWARDS.has(passage.scan.kind('verb', i)) || passage.scan.pairAt(i) === 'khen thưởng') return true;
    return false;
  });
const REWARDS: ReadonlySet<string> = new Set(['give', 'propose', 'vote', 'register', 'receive']);

/** The lines over the table of the cell, the nearest first, and behind them those over the tables before that no more than headings part from it. */
function linesOver(passage: Passage, cell: Parsed): readonly Parsed[] {
  const table = overCell(passage, cell)?.table;
  if (!table) return [];
  let known = OVER.get(passage);
  if (!known) OVER.set(passage, (known = new Map()));
  let lines = known.get(table.index);
  if (!lines) known.set(table.index, (lines = gathered(passage, table)));
  return lines;
}
/** By the line right over the table: asked for each row. */
const OVER = new WeakMap<Passage, Map<number, readonly Parsed[]>>();

function gathered(passage: Passage, over: Parsed): readonly Parsed[] {
  const lines: Parsed[] = [];
  let left = LINES;
  let tables = TABLES;
  for (let i = over.index; left > 0; i--) {
    const line = entryAt(passage.sentences, i);
    if (!line) break;
    if (line.kind === 'table-cell') {
      const above = overCell(passage, line)?.table;
      // "Dự toán như sau:" between the two leads to a table of its own
      if (
        !above ||
        tables-- === 0 ||
        lines.some(({ from, to }) => passage.scan.mark(to - 1) === COLON && to - from > LABEL)
      )
        break;
      i = above.index + 1;
      left = LINES;
      continue;
    }
    left--;
    if (!UNSAID.has(line.zone)) lines.push(line);
  }
  return lines;
}

/** How many sentences a table may be announced in. */
const LINES = 3;
/** How many tables may stand between a lead and the last of its tables. */
const TABLES = 6;
/** "Đơn vị: Trường THCS Bến Đá:" is no lead. */
const LABEL = 8;
/** What the paper rests on, and who signs it, tell of other years. */
const UNSAID: ReadonlySet<string> = new Set(['basis', 'signature', 'furniture']);
