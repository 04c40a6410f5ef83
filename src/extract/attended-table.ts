import { COLON } from '../text/marks.js';
import { NUMBER, PUNCTUATION } from '../text/tokens.js';
import { isRoleNote, type Row, tablesOf, yearIn, yearsOver } from './bloc-table.js';
import type { RoleChunk } from './chunk.js';
import { entryAt } from './entry.js';
import type { Bloc, Parsed, Passage } from './passage.js';
import type { Item } from './rules/member/list-item.js';
import { pair } from './rules/member/nouns.js';
import { STRANGERS } from './rules/member/roll-call.js';
import { asPeers, unitOf } from './rules/member/stood-for.js';

/** Who attends for a unit of the bloc, by a row of a table. */
export interface Attended {
  readonly bloc: Bloc;
  /** The unit of his post. */
  readonly unit: Item;
  readonly role: RoleChunk | null;
  readonly year: number | null;
  /** The row, or what stands over the table, says that the unit belongs to the bloc. */
  readonly member: boolean;
}

/**
 * "2 | Bà Hà Nhàn | Hiệu trưởng THCS Vân Trạch | Khối trưởng", "1 | Ông Tô Hải | Giám đốc Sở Y tế | Thành viên": the rows of a table of persons, one of
 * whom has a role of his unit, or which stands under "Đại diện các đơn vị thành viên:"; not "Phó Giám đốc Sở Nội vụ | Khách mời".
 */
export function attendedRows(passage: Passage): Attended[] {
  return tablesOf(passage).flatMap((table) => {
    const years = yearsOver(table[0]);
    const rows = table.flatMap((row) => rowOf(passage, row, years));
    const called = standsUnderMembers(passage, [...table[0].values()][0][0]);
    if (!rows.some(({ role }) => role !== null) && !called) return [];
    const units = asPeers(
      passage.scan,
      rows.map(({ unit }) => unit),
    );
    return rows.map(({ note, ...row }, i) => ({
      ...row,
      unit: units[i],
      member:
        row.role !== null || saysMember(passage, note) || (called && !note.some((one) => isStranger(passage, one))),
    }));
  });
}

interface Noted extends Omit<Attended, 'member'> {
  /** What the row says behind his post. */
  readonly note: readonly Parsed[];
}

/** A row with one person, his post with its unit and at the most a note behind; none for another. */
function rowOf(passage: Passage, row: Row, years: ReadonlyMap<number, number>): Noted[] {
  const cells = [...row].flatMap(([column, inside]) => inside.map((cell) => ({ column, cell })));
  const named = cells.findIndex(({ cell }) => cell.chunks[0]?.kind === 'persons');
  const persons = cells[named]?.cell.chunks[0];
  if (persons?.kind !== 'persons' || persons.list.persons.length !== 1) return [];
  const next = entryAt(cells, named + 1);
  const office = next?.cell.chunks[0];
  const posted = office?.kind === 'office' && office.title.unit !== null;
  const unit = posted ? office.title.unit : unitOf(passage.scan, persons.list.persons[0], []);
  const note = cells.slice(posted ? named + 2 : named + 1);
  const bloc = passage.blocAt(cells[named].cell.index, persons.from);
  if (!unit || !bloc) return [];
  const noted = note.find(({ cell }) => isRoleNote(cell));
  const role = noted?.cell.chunks.find((chunk): chunk is RoleChunk => chunk.kind === 'role') ?? null;
  const year = noted ? (yearIn([noted.cell]) ?? years.get(noted.column) ?? null) : null;
  return [{ bloc, unit, role, year, note: note.map(({ cell }) => cell) }];
}

/** "Thành viên" and no more. */
const saysMember = ({ scan }: Passage, note: readonly Parsed[]): boolean =>
  note.some(({ from, to }) => {
    let end = to;
    while (end > from && scan.has(end - 1, PUNCTUATION)) end--;
    return end - from === 2 && pair(scan, from, 'thành', 'viên');
  });

const isStranger = ({ scan }: Passage, { from, to }: Parsed): boolean => STRANGERS.next(scan, from, to) >= 0;

/** "a) Đại diện | các đơn vị thành viên | :" right over the table. */
function standsUnderMembers({ scan, sentences }: Passage, { index }: Parsed): boolean {
  const before = entryAt(sentences, index - 1);
  if (!before || before.kind === 'table-cell' || scan.mark(before.to - 1) !== COLON) return false;
  if (STRANGERS.next(scan, before.from, before.to) >= 0 || scan.next('phục', before.from, before.to) >= 0) return false;
  for (let i = before.from; i + 4 < before.to; i++)
    if (pair(scan, i, 'đơn', 'vị') && pair(scan, i + 2, 'thành', 'viên'))
      return scan.word(i - 1) === 'các' || scan.has(i - 1, NUMBER);
  return false;
}
