import type { Scan } from '../../../lexicon/scan.js';
import { parseCount } from '../../../names/count.js';
import { COLON, EN_DASH, HYPHEN, OPEN, STOP } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import { isWholeList } from '../../whole-list.js';
import { type Announced, type AwardRow, rowWith } from './claim.js';
import { RULES } from './rules.js';

/**
 * The rows of lists that the text counts, each with the number: "cho | 5 tập thể | gồm: Sở A, Sở B …", "cho 02 cá nhân:" over
 * lines. What stands between the number and the first name leads to the whole list; "trong đó có" leads to some of it.
 */
export function asAnnounced(scan: Scan, rows: readonly AwardRow[]): readonly AwardRow[] {
  const named = rows.filter(({ recipient }) => recipient.count === null);
  const counts = new Map<AwardRow, Announced>();
  const open = new Map<string, Announced>();
  for (const row of [...named].sort((a, b) => a.recipient.from - b.recipient.from)) {
    const list = `${row.award.from} ${row.status} ${row.recipient.kind}`;
    const known = countBefore(scan, row) ?? open.get(list);
    if (known === undefined || row.announced !== null) continue;
    open.set(list, known);
    counts.set(row, known);
  }
  return counts.size === 0
    ? rows
    : rows.map((row) => (counts.has(row) ? rowWith(row, { announced: counts.get(row)! }) : row));
}

/**
 * The rows without numbers that their lists do not come to where a name may have been missed: the last line says the number
 * itself ("10. Sở Y tế" of ten), or the list was not read without a gap. Rows of tables are read one by one.
 */
export function withoutDoubts(scan: Scan, rows: readonly AwardRow[]): readonly AwardRow[] {
  const lists = new Map<string, AwardRow[]>();
  for (const row of rows) {
    if (row.announced === null) continue;
    // Rows of a table behind the number name their award each for itself.
    const award = row.award.from < row.announced.from ? row.award.from : row.code;
    const list = `${row.announced.from} ${award} ${row.status} ${row.recipient.kind}`;
    const known = lists.get(list);
    if (known) known.push(row);
    else lists.set(list, [row]);
  }
  const doubtful = new Set([...lists.values()].filter((list) => isDoubtful(scan, list)).flat());
  return doubtful.size === 0 ? rows : rows.map((row) => (doubtful.has(row) ? rowWith(row, { announced: null }) : row));
}

function isDoubtful(scan: Scan, list: readonly AwardRow[]): boolean {
  const items = list.map(({ recipient }) => recipient).sort((a, b) => a.from - b.from);
  const { count, to } = list[0].announced as Announced;
  if (items.length === count) return false;
  const last = items[items.length - 1].from;
  for (let at = last - 1; items.length < count && at > last - FARTHEST && at >= to; at--)
    if (scan.has(at, NUMBER) && Number(scan.slice(at, at + 1)) === count) return true;
  return list[0].rule !== RULES.tabled && !isWholeList(scan, items);
}

/** The number of those of the row's kind that stands right before the list which the row begins. */
function countBefore(scan: Scan, { recipient }: AwardRow): Announced | null {
  let end = recipient.from;
  let leads = false;
  for (let words = 0; words < FARTHEST && end > 0; words++, end--) {
    const last = end - 1;
    if (scan.mark(last) === COLON || LEADS.has(scan.word(last))) leads = true;
    else if (!(BETWEEN.has(scan.word(last)) || MARKERS.has(scan.mark(last)) || scan.has(last, NUMBER))) break;
    if (leads) {
      const count = countEndingAt(scan, last);
      if (count?.of === recipient.kind) return count.total === null && count.count > 1 ? count : null;
    }
  }
  return null;
}

function countEndingAt(scan: Scan, end: number) {
  for (let at = end - 2; at >= Math.max(0, end - LONGEST); at--) {
    const count = parseCount(scan, at, end);
    if (count?.to === end) return count;
  }
  return null;
}

/** How many tokens may lie between the number and the first name, and how many a number with its noun has. */
const FARTHEST = 10;
const LONGEST = 7;
const LEADS = new Set(['gồm']);
/** "gồm các đơn vị sau đây:", "bao gồm: 1. ông Tô Hải" */
const BETWEEN = new Set('bao các ông bà đồng chí đơn vị tập thể cá nhân sau đây có tên là'.split(' '));
/** . - – • ( , */
const MARKERS = new Set([STOP, HYPHEN, EN_DASH, 0x2022, OPEN, 0x2b]);
