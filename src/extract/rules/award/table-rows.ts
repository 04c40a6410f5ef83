import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { OCCUPATIONS } from '../../../lexicon/titles.js';
import { wordEnd } from '../../../lexicon/word-end.js';
import { parseYear } from '../../../names/date.js';
import { foldCase } from '../../../text/fold-case.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import type { Silence } from '../../silence.js';
import { type AwardRow, NOTHING_TOLD, rowWith, type Told } from './claim.js';
import { sessionOf } from './council.js';
import { defaultYear } from './default-year.js';
import { type Denial, denialBehind, denialInCapitals } from './denial.js';
import { giverInBracket, giverRightBefore } from './giver.js';
import type { Governor } from './governor.js';
import type { Item } from './item.js';
import { denialIn } from './line-items.js';
import { lastOfPeriod } from './merit-year.js';
import { notedIn } from './noted.js';
import { isBadgeOfYears } from './own-decision.js';
import { headingMood, statusOfPaper } from './paper.js';
import { rowOf } from './row.js';
import { RULES } from './rules.js';
import { countsIn, countsUnder } from './table-counts.js';
import { giverIn } from './table-giver.js';
import { hadRows } from './table-history.js';
import { asksFor, awardIn, awardsIn, type Column, cellText, type TableCell } from './table-layout.js';
import { legendOf } from './table-legend.js';
import { mergedNames } from './table-merged-names.js';
import { refusalNotes, refusedByNote } from './table-notes.js';
import { numberedKind, numbersUnder } from './table-numbers.js';
import type { Given, Open, Section } from './table-opening.js';
import { isUnread, itemsIn, parentIn, withParent } from './table-recipient.js';
import { asRefused, asWithheld, refusedRow } from './table-refused.js';
import { isEntry, isRegister, yearInRegister } from './table-register.js';
import { stagedIn } from './table-staged.js';
import { belowThreshold } from './table-threshold.js';
import { listsNamesAlone } from './table-who.js';
import { moodOverTable, yearOverTable } from './table-year.js';
import { yearOfGrant } from './year-of-grant.js';

/** The awards of the rows under a heading; a row that names nobody begins a section, which the next rows belong to. */
export function rowsUnder(
  passage: Passage,
  { columns, crossed, ballot, staged, status, year: ofColumn, badges, takenBack, section, quota }: Open,
  body: readonly TableCell[][],
  annexes: readonly Governor[],
  told: readonly Governor[],
  withheld: AwardRow[],
  silences: Silence[] | undefined,
  sums: Set<AwardRow>,
): AwardRow[] {
  const { scan } = passage;
  const rows: AwardRow[] = [];
  const merged = isMerged(scan, body, columns);
  let over: BlocCell | null = null;
  let before: TableCell | undefined;
  let spanning: Spanning | null = null;
  const leading = awardsLead(columns);
  const givers = [...columns.values()].includes('granter');
  const said = body.some((row) =>
    row.some((cell) => AWARDS.has(columns.get(cell.cell.column) ?? null) && awardIn(cell)),
  );
  const scored = [...columns.values()].some((kind) => COUNTED.has(kind));
  const notes = refusalNotes(passage, body);
  const repeated = repeatsBlocs(scan, body);
  const register = isRegister(columns);
  const namesOver = mergedNames(scan, body, columns);
  const numbered = numberedKind(scan, body, crossed);
  const alone = listsNamesAlone(scan, body, columns);
  for (const row of body) {
    const cellOf = (column: Column) => row.find((cell) => columns.get(cell.cell.column) === column);
    // "Danh hiệu thi đua | Hình thức khen thưởng": the one of the two that holds something
    const given = row.filter((cell) => AWARDS.has(columns.get(cell.cell.column) ?? null));
    const own = given.find((cell) => awardIn(cell)) ?? given[0];
    const nameOver = namesOver.get(row);
    const name = nameOver ?? cellOf('name');
    // "Cờ thi đua | Sở Y tế" over " | Thuế tỉnh": a cell of all those beside it
    const under = leading && (!own || isEmpty(scan, own)) && name && !isEmpty(scan, name);
    // "Cô Hà Nhàn, giáo viên" over "Ngữ văn": the rest of the cell above
    if (under && before && endsInOccupation(scan, before) && isRest(scan, name)) continue;
    before = name;
    const same = under || (merged ? !isSection(scan, row, false) : own && DITTO.test(cellText(scan, own)));
    const span: Spanning | null = spanning;
    const covered = own === undefined && span !== null && row[0].cell.row < span.to ? span.awards : null;
    const ditto: readonly Given['award'][] = covered ?? (same && section.above ? [section.above] : []);
    const letters = own && !awardIn(own) ? legendOf(passage).get(cellText(scan, own)) : undefined;
    const awards: readonly Given['award'][] = letters ? [letters] : own && awardIn(own) ? awardsIn(scan, own) : ditto;
    // "Tập thể lao động xuất sắc | Bằng khen": the row has both
    const form = cellOf('form');
    const also = form && form !== own && awards.length > 0 ? awardsIn(scan, form) : [];
    const cellWith = (award: Given['award']): TableCell | undefined => (also.includes(award) ? form : own);
    section.above = awards[0] ?? null;
    if (own?.cell.rows !== undefined) spanning = { to: own.cell.row + own.cell.rows, awards };
    if (name && (SUM.test(cellText(scan, name)) || isUnread(scan, name))) continue;
    const giver = givers ? giverOfRow(scan, cellOf('granter'), section) : null;
    const amount = numbered ? undefined : cellOf('amount');
    const counted = amount && awards.length > 0 ? countsIn(passage, amount) : [];
    const several = amount ? manyIn(scan, amount) : null;
    const listed =
      !name || (!nameOver && isSection(scan, row, awards.length > 0 || (alone && !isNumberedPart(scan, row))))
        ? []
        : itemsIn(scan, name, own, several);
    // "Bằng khen | 2 | Sở Y tế; Sở Xây dựng": those whom the number counts
    const all = several === listed.length && (counted.length === 0 || leading) && !quota;
    // "Huyện Bến Đá | Chiến sĩ thi đua cơ sở | 04": of whom, nobody knows; and of a quota nobody receives
    if (amount && counted.length === 0 && several !== null && !all && PLAIN.test(cellText(scan, amount))) continue;
    if (counted.length > 0 && quota) continue;
    const items = counted.length > 0 && !all && !namesCounted(amount, counted, name, listed) ? counted : listed;
    if (register && items.length === 0 && isEntry(scan, row)) continue;
    if (!name || items.length === 0) {
      enterSection(passage, row, section);
      over = null;
      continue;
    }
    const marked = [...crosses(scan, row, crossed), ...stagedIn(scan, row, staged)];
    // "Không đủ tiêu chuẩn": why what is taken back is taken back
    const denial = row.find(
      ({ cell, elements }) => !(takenBack && columns.get(cell.column) === 'reason') && denialIn(elements) !== undefined,
    );
    const no = given.find((cell) => NO.test(cellText(scan, cell)))?.sentence;
    const refusal: Denial | null = no
      ? { stage: 'refused', from: no.from, to: no.from + 1 }
      : (ballotAgainst(scan, row, ballot) ??
        outvoted(scan, row, columns) ??
        belowThreshold(passage, row, columns, section.award?.award.award.code) ??
        refusedByNote(scan, row, notes) ??
        section.denial ??
        takenBack);
    over = blocOver(passage, row, columns, repeated ? null : over);
    const bloc = over?.bloc ?? section.bloc;
    const year = yearOfRow(scan, row, columns) ?? (register ? yearInRegister(scan, row, columns) : null) ?? ofColumn;
    const counts = numbered ? numbersUnder(scan, row, crossed, numbered) : countsUnder(passage, row, crossed);
    for (const { given, item } of counts) {
      if (quota || refusal || denial) continue;
      const sum = tableRow(passage, given, item, row, bloc, annexes);
      sums.add(sum);
      rows.push(sum);
    }
    if (counts.length > 0) continue;
    const pending = row.some((cell) => PENDING.test(cellText(scan, cell)));
    for (const item of items) {
      const who =
        item.kind === 'org' && item.count === null ? withParent(scan, item, parentIn(row, columns, name)) : item;
      if (staged.size === 0) rows.push(...hadRows(passage, row, columns, who));
      if (!refusal && !denial && !quota)
        for (const one of askedInNotes(scan, row, columns))
          if (!awards.some(({ award }) => award.code === one.award.award.code))
            rows.push(tableRow(passage, one, who, row, bloc, annexes));
      for (const one of marked) rows.push(tableRow(passage, one, who, row, bloc, annexes));
      if (marked.length > 0 || staged.size > 0) continue;
      const named: Given[] = [...awards, ...also].map((award) => ({
        ...(inFullAbove(scan, section, award) ?? {
          award,
          sentence: (cellWith(award) ?? row[0]).sentence,
          ...giverAbove(section, award),
        }),
        status: own && asksFor(own, award) ? 'recommended' : (section.status ?? status),
      }));
      const announced =
        section.award && asAnnounced(annexes, told, { ...section.award, status: section.award.status ?? status });
      // "Lao động giỏi" beside rows of "Giấy khen": another award, which nobody knows
      const other = said && own && awards.length === 0 && OTHER.test(cellText(scan, own));
      // "9 | Sở Y tế | 90 điểm | |", "9 | Hà Nhàn | -" beside rows that name an award: none
      const bare = scored || (own !== undefined && isDash(scan, own));
      const none = said && bare && awards.length === 0 && section.award?.sentence.kind !== 'table-cell';
      const above = named.length > 0 || other || none ? null : (announced ?? governing(annexes, item));
      for (const one of above ? [above] : named) {
        const given = year ?? (isBadgeOfYears(scan, one.award) ? badges : null);
        const told: Given = given ? { ...one, year: given } : one;
        const said: Given = pending ? { ...told, status: 'recommended' } : told;
        const read = tableRow(passage, said, who, row, bloc, annexes);
        // What its own column says counts before what the paper announced of awards called so.
        const proposer = register && said.status === 'recommended';
        const found =
          giver && !proposer
            ? rowWith(read, { granter: giver })
            : rowIn(read, giverBehind(scan, cellWith(said.award), said.award));
        const noted = notedIn(scan, row, columns);
        const passed = found.status === 'recommended' ? passedInRow(passage, row) : null;
        const whole = noted.length > 0 || passed ? rowWith(found, { told: { ...NOTHING_TOLD, noted, passed } }) : found;
        if (denial) {
          withheld.push(...asRefused(scan, whole, denial));
          silences?.push(...refusedRow(denial, name, who));
        } else if (refusal) withheld.push(asWithheld(whole, refusal));
        else rows.push(whole);
      }
    }
  }
  return rows;
}

/** "Cờ thi đua | 01 tập thể | Sở Y tế": the one that is counted stands behind its number; "Huyện Bến Đá | Cờ thi đua | 01 tập thể" is one of its own. */
function namesCounted(
  amount: TableCell | undefined,
  [counted, ...more]: readonly Item[],
  name: TableCell | undefined,
  [listed, ...others]: readonly Item[],
): boolean {
  if (!amount || !name || !counted || !listed || more.length > 0 || others.length > 0) return false;
  const same = counted.count === 1 && listed.count === null && counted.kind === listed.kind;
  return same && name.cell.column > amount.cell.column;
}

/** "Đồng ý" in a cell of what a council issues on its session: what it passes on; null for other rows. */
function passedInRow(passage: Passage, row: readonly TableCell[]): Told['passed'] {
  const cell = row.find((one) => AGREED.test(cellText(passage.scan, one)));
  const council = cell ? sessionOf(passage) : null;
  return cell && council ? [council, { from: cell.sentence.from, to: cell.sentence.to }] : null;
}
const AGREED = /^(?:đồng ý|nhất trí|thống nhất|tán thành|thông qua)\.?$/iu;

/** An award in a cell that goes over the rows up to this one. */
interface Spanning {
  readonly to: number;
  readonly awards: readonly Given['award'][];
}

/** "Ghi chú" over "Đã trình tỉnh xét Tập thể lao động xuất sắc", "Đề nghị Bộ tặng Bằng khen": what is asked for beside the list. */
const askedInNotes = (scan: Scan, row: readonly TableCell[], columns: Open['columns']): Given[] =>
  row.flatMap((cell) => {
    if (columns.get(cell.cell.column) !== 'note') return [];
    const award = awardIn(cell);
    const before = cell.elements.slice(0, award ? cell.elements.indexOf(award) : 0);
    const [verb] = before.filter((one) => one.kind !== 'mark' && scan.word(one.from) !== 'đã');
    const asked = award && verb?.kind === 'verb' && verb.verb === 'propose';
    return asked ? [{ award, sentence: cell.sentence, status: 'recommended' as const }] : [];
  });

/** "Cô Hà Nhàn, | giáo viên |": what somebody does, of which the next line may say where. */
function endsInOccupation(scan: Scan, { sentence: { from, to } }: TableCell): boolean {
  const end = wordEnd(scan, from, to);
  return end - from > 3 && OCCUPATIONS.has(foldCase(scan.slice(end - 2, end)));
}

/** "| Ngữ văn |": neither a unit of any kind nor somebody who is addressed or has a name. */
const isRest = (scan: Scan, { sentence: { from, to } }: TableCell): boolean =>
  to - from <= LONGEST_REST && (scan.layers(from) & NAMES) === 0;
const LONGEST_REST = 4;
const NAMES = layerBits('unit', 'surname', 'address', 'title', 'count');

/** A cell that names the bloc of its row, and of those below whose cell is empty. */
interface BlocCell {
  readonly column: number;
  readonly bloc: Bloc | null;
  /** Its row has points, votes or a rank. */
  readonly counted: boolean;
}

/**
 * "Khối thi đua 1 | Trường A" over " | Trường B": the cell of the row, else the one merged over it; null for neither. "Nhất Khối thi đua 1"
 * tells how the one of the row stands, and nothing of those below; nor is a row that has no points either, under one that has, of its bloc.
 */
function blocOver(
  passage: Passage,
  row: readonly TableCell[],
  columns: Open['columns'],
  above: BlocCell | null,
): BlocCell | null {
  const counts = row.filter(({ cell }) => COUNTED.has(columns.get(cell.column) ?? null));
  const counted = counts.some((cell) => !isEmpty(passage.scan, cell));
  for (const { cell, sentence } of row) {
    const named = chunksOf(sentence.chunks, 'bloc').find((chunk) => !chunk.bloc.bare);
    const ranked = columns.get(cell.column) === 'rank' || RANKS.has(passage.scan.word((named?.from ?? 0) - 1));
    if (named && !ranked) return { column: cell.column, bloc: passage.blocAt(sentence.index, named.from), counted };
  }
  if (above?.counted && !counted) return null;
  const own = row.find(({ cell }) => cell.column === above?.column);
  return own === undefined || isEmpty(passage.scan, own) ? above : null;
}

/** "Khối thi đua 1 | Trường A" over "Khối thi đua 1 | Trường B": each row says of which bloc it is, and an empty cell of none. */
function repeatsBlocs(scan: Scan, body: readonly (readonly TableCell[])[]): boolean {
  let above = '';
  for (const row of body) {
    const cell = row.find(({ sentence }) => chunksOf(sentence.chunks, 'bloc').some(({ bloc }) => !bloc.bare));
    const own = cell ? cellText(scan, cell).toLowerCase() : '';
    if (own !== '' && own === above) return true;
    above = own;
  }
  return false;
}

/** "Nhất | Khối", "Dẫn đầu | Khối" */
const RANKS = new Set(['nhất', 'nhì', 'đầu']);

/** "Năm học | Ghi chú" over "2026-2027 | Đang đề nghị": the year of the row alone, the last of two. */
export function yearOfRow(scan: Scan, row: readonly TableCell[], columns: Open['columns']): Resolved<number> | null {
  const cell = row.find((one) => columns.get(one.cell.column) === 'year');
  const year = cell ? parseYear(scan, cell.sentence.from, cell.sentence.to) : null;
  return year && { value: year.last, basis: 'stated', span: scan.span(year.from, year.to) };
}
/** "Đang đề nghị", "Chờ quyết định" beside what others have got. */
const PENDING = /^(?:đang|chờ) (?:đề nghị|trình|xét|quyết định|phê duyệt|công nhận)(?![\p{L}])/iu;

/** Words, and more than one. */
const OTHER = /^\(?\p{L}+(?:,? \p{L}+)+\)?$/u;

/**
 * An award beside the first row, and nothing beside the others: a cell merged over them all. In a table of votes or points those
 * others have none.
 */
function isMerged(scan: Scan, body: readonly (readonly TableCell[])[], columns: Open['columns']): boolean {
  const kinds = [...columns.values()];
  if (
    kinds.includes('form') ||
    kinds.some((kind) => COUNTED.has(kind)) ||
    kinds.filter((kind) => kind === 'award').length !== 1
  )
    return false;
  const given = body
    .filter((row) => /^\d/.test(cellText(scan, row[0])))
    .map((row) => row.find((cell) => columns.get(cell.cell.column) === 'award'));
  const [first, ...others] = given;
  return (
    first !== undefined &&
    awardIn(first) !== undefined &&
    others.length > 0 &&
    others.every((cell) => cell === undefined || isEmpty(scan, cell))
  );
}
/** "Hình thức | STT | Tên tập thể": the awards stand in front of those who have them. */
function awardsLead(columns: Open['columns']): boolean {
  const at = (kind: Column): number =>
    Math.min(...[...columns].flatMap(([column, one]) => (one === kind ? [column] : [])));
  return at('award') < at('name');
}

const AWARDS: ReadonlySet<Column | null> = new Set<Column | null>(['award', 'form']);

/** A dash says that there is none. */
const isEmpty = (scan: Scan, { sentence }: TableCell): boolean =>
  /^[\s|]*$/.test(scan.slice(sentence.from, sentence.to));
/** "| - |" */
const isDash = (scan: Scan, { sentence }: TableCell): boolean =>
  /^[\s|]*[-–—][\s|]*$/.test(scan.slice(sentence.from, sentence.to));
const COUNTED: ReadonlySet<Column | null> = new Set<Column | null>(['score', 'rank', 'votes', 'share']);

/** "C | GIẤY KHEN CỦA GIÁM ĐỐC BỆNH VIỆN" over rows that say "Giấy khen": the heading says it in full. */
function inFullAbove(scan: Scan, { award: above }: Section, award: Given['award']): Given | null {
  if (!above || above.award.award.code !== award.award.code) return null;
  const [own, full] = [award, above.award].map(({ from, to }) => foldCase(scan.slice(from, to)));
  // "Nghệ nhân ưu tú" under "NGHỆ NHÂN NHÂN DÂN, NGHỆ NHÂN ƯU TÚ" is another; "BK" may be short for any.
  if (own.includes(' ') && !full.startsWith(own)) return null;
  return above.award.to - above.award.from > award.to - award.from ? above : null;
}

/** "I | Đề nghị UBND tỉnh tặng Cờ thi đua" over rows of "Cờ thi đua": who should give it. */
const giverAbove = ({ award: above }: Section, { award }: Given['award']): Pick<Given, 'granter'> =>
  above?.award.award.code === award.code && above.granter ? { granter: above.granter } : {};

/** Who gives, by the cell of the row or by one above that is merged over it. */
function giverOfRow(scan: Scan, cell: TableCell | undefined, section: Section): AwardRow['granter'] {
  const own = giverIn(cell);
  // "nt": what the row above has
  const same = cell === undefined || isEmpty(scan, cell) || DITTO.test(cellText(scan, cell));
  if (own || !same) section.giver = own;
  return section.giver;
}

/** A cross under "Không thông qua", or as many votes as under "Thông qua", and more. */
function ballotAgainst(scan: Scan, row: readonly TableCell[], ballot: Open['ballot']): Denial | null {
  const against = ballot && row.find(({ cell }) => cell.column === ballot.against);
  const pro = ballot && row.find(({ cell }) => cell.column === ballot.pro);
  if (!against) return null;
  const [no, yes] = [against, pro].map((cell) => votesIn(cell ? cellText(scan, cell) : ''));
  const outvotes = no !== null && yes !== null && no > 0 && no >= yes;
  return isCross(cellText(scan, against)) || outvotes
    ? { stage: 'refused', from: against.sentence.from, to: against.sentence.from + 1 }
    : null;
}
/** "12", "12 phiếu", "12/17"; null for others. */
function votesIn(text: string): number | null {
  const [, votes] = /^(\d{1,3})(?: ?\/ ?\d{1,3})?(?: (?:phiếu|ý kiến))?$/u.exec(text) ?? [];
  return votes === undefined ? null : Number(votes);
}

/** "Số phiếu | 3/7": the only votes of the row, and no more than half of them. */
function outvoted(scan: Scan, row: readonly TableCell[], columns: Open['columns']): Denial | null {
  const votes = row.flatMap(({ cell, sentence }) => {
    const [, own, all] = VOTED.has(columns.get(cell.column) ?? null)
      ? (VOTES.exec(scan.slice(sentence.from, sentence.to)) ?? [])
      : [];
    return own === undefined ? [] : [{ sentence, lost: Number(own) * 2 <= Number(all) }];
  });
  const [only] = votes;
  return votes.length === 1 && only.lost ? { stage: 'refused', from: only.sentence.from, to: only.sentence.to } : null;
}
const VOTED: ReadonlySet<Column | null> = new Set<Column | null>(['votes', 'share']);
const VOTES = /(?:^|\D)(\d{1,3}) ?\/ ?(\d{1,3})(?: phiếu)?\W*$/u;

/** "Tập thể lao động xuất sắc (Chủ tịch UBND tỉnh tặng)" */
function giverBehind(scan: Scan, cell: TableCell | undefined, award: Given['award']): AwardRow['granter'] {
  const at = cell?.elements.indexOf(award) ?? -1;
  return at < 0 ? null : giverInBracket(scan, cell?.elements[at + 1]);
}
const rowIn = (row: AwardRow, granter: AwardRow['granter']): AwardRow =>
  row.granter === null && granter !== null ? rowWith(row, { granter }) : row;

/** What the crosses of a row give: "Sở Y tế | x | |". */
const crosses = (scan: Scan, row: readonly TableCell[], crossed: Open['crossed']): Given[] =>
  row.flatMap((cell) => {
    const given = crossed.get(cell.cell.column);
    const text = cellText(scan, cell);
    return given && (isCross(text) || isMajority(text)) ? [given] : [];
  });
/** "6/6 phiếu" under an award */
function isMajority(text: string): boolean {
  const [, votes, all] = /^(\d{1,3}) ?\/ ?(\d{1,3})(?: phiếu)?$/u.exec(text) ?? [];
  return votes !== undefined && Number(votes) * 2 > Number(all) && Number(votes) <= Number(all);
}
/** "Kết quả | Không" beside the award that was asked for, "(chưa đăng ký)" in its place */
const NO = /^\(?(?:không|chưa)(?: (?:đăng ký|có|xét|đề nghị))?\)?$/i;
/** "04", "02 tập thể": more than one; null for others. */
function manyIn(scan: Scan, amount: TableCell): number | null {
  const count = Number(SEVERAL.exec(cellText(scan, amount))?.[1] ?? 0);
  return count > 1 ? count : null;
}
const PLAIN = /^\d+$/;
const SEVERAL = /^0?([1-9]\d{0,3})(?: (?:tập thể|cá nhân|đơn vị))?$/;
/** "Tổng cộng: 3" under the rows */
const SUM = /^(tổng|tổng cộng|tổng số|cộng)([:,. ]*\d.*)?:?$/i;
/** "nt", "-nt-", "như trên", "″": what the row above has. */
const DITTO = /^["”″–-]*(nt|n\.t|như trên|["”″])["”″–-]*$/i;
const CROSS = /^([xX+*×✓✔√☑●]|có)$/i;
export const isCross = (text: string): boolean => CROSS.test(text);

/** "I | Khối thi đua các sở", "A | Tập thể": a Roman number or a letter counts sections; so does a row of one cell. */
function isSection(scan: Scan, row: readonly TableCell[], awarded: boolean): boolean {
  if (awarded) return false;
  const texts = row.map((cell) => cellText(scan, cell));
  if (texts.some((text) => KIND.test(text))) return true;
  return /^([IVX]+|[A-Z])$/.test(texts[0] ?? '') || texts.filter((text) => text !== '').length <= 1;
}

/** "A. Tập thể", "II | Cá nhân", "I. Khối thi đua số 1": a heading by its number or its words. */
const isNumberedPart = (scan: Scan, row: readonly TableCell[]): boolean =>
  row.some((cell) => NUMBERS_PART.test(cellText(scan, cell)) || KIND.test(cellText(scan, cell)));
const NUMBERS_PART = /^(?:[IVX]{1,5}|[A-HĐ])(?:[.)]|$)/u;

/** "1 | Tập thể", "II | Cá nhân: 03": who receives below. */
const KIND = /^(các )?(tập thể|cá nhân|hộ gia đình)( ?[:(] ?\d{1,3}( \p{L}+){0,2}\)?)?:?$/iu;

/** "B | Cá nhân" behind "III | Cụm thi đua các huyện": a letter stands over the numbers of blocs. */
const isPartOfTable = (scan: Scan, [first]: readonly TableCell[]): boolean => /^[A-HĐ]\.?$/.test(cellText(scan, first));

/** A row without a recipient divides the table: "I. Khối thi đua các sở, ngành", "A. Bằng khen của UBND tỉnh". */
function enterSection(passage: Passage, row: readonly TableCell[], state: Section): void {
  state.status = null;
  state.denial = null;
  for (const cell of row) {
    // "B. CÁC TRƯỜNG HỢP HỘI ĐỒNG KHÔNG THỐNG NHẤT ĐỀ NGHỊ KHEN THƯỞNG"
    const { from, to } = cell.sentence;
    state.denial ??=
      denialBehind(passage.scan, cell.elements, 0, cell.elements.length) ?? denialInCapitals(passage.scan, from, to);
    // "II | Đề nghị Bộ Y tế khen"
    if (headingMood(passage.scan, cell.sentence) === 'recommended') state.status = 'recommended';
    const award = awardIn(cell);
    if (award) {
      const granter = giverRightBefore(cell.elements, cell.elements.indexOf(award));
      state.award = { award, sentence: cell.sentence, status: state.status, granter };
    }
    const [bloc] = chunksOf(cell.sentence.chunks, 'bloc');
    const words = cell.sentence.to - cell.sentence.from > 2;
    // "I | Tập thể" under "A | CỤM THI ĐUA SỐ 2" divides those of the bloc.
    const resets = KIND.test(cellText(passage.scan, cell)) ? isPartOfTable(passage.scan, row) : words;
    if (bloc && !bloc.bloc.bare) {
      state.bloc = passage.blocAt(cell.sentence.index, bloc.from);
      state.base = null;
    } else if (resets) state.bloc = state.base;
  }
}

export function tableRow(
  passage: Passage,
  { award, sentence, status, year: ofColumn, granter }: Given,
  item: Item,
  row: readonly TableCell[],
  section: Bloc | null,
  annexes: readonly Governor[],
): AwardRow {
  const named = row.flatMap((cell) => chunksOf(cell.sentence.chunks, 'bloc').map((chunk) => ({ chunk, cell })));
  const own = named.find(({ chunk }) => !chunk.bloc.bare);
  const bloc = own ? passage.blocAt(own.cell.sentence.index, own.chunk.from) : section;
  const governor = governorFor(annexes, award) ?? annexes.at(-1) ?? null;
  const paper = status ?? governor?.status ?? statusOfPaper(passage);
  const said = paper ?? moodOverTable(passage, row[0].sentence) ?? 'awarded';
  const year =
    periodIn(passage.scan, row) ??
    ofColumn ??
    governor?.year ??
    ofOccasion(passage, row, sentence, defaultYear(passage, sentence, bloc, said)) ??
    yearOverTable(passage, row[0].sentence);
  const trigger = { from: award.from, to: award.to };
  const giver = award.award.granter ?? granter ?? governor?.frame.granter ?? null;
  return rowOf(RULES.tabled, item, { award, status: said, trigger, granter: giver, bloc, year, sentence }, 'cell');
}

/**
 * "Ngày 11/3/2028, Sở Y tế tuyên dương điển hình tiên tiến | năm 2027 |." over a table: the year of merit beside the day of the ceremony counts,
 * where nothing but that day is known of the rows.
 */
function ofOccasion(
  passage: Passage,
  row: readonly TableCell[],
  sentence: Parsed,
  year: Resolved<number> | null,
): Resolved<number> | null {
  if (year === null || year.basis !== 'inferred') return year;
  const over = yearOverTable(passage, row[0].sentence);
  return over?.value === year.value - 1 && yearOfGrant(passage, sentence)?.value === year.value ? over : year;
}

/** "Từ năm 2021 đến năm 2025" in a cell of its own, whatever heads its column. */
function periodIn(scan: Scan, row: readonly TableCell[]): Resolved<number> | null {
  const cell = row.find(({ sentence: { from } }) => scan.word(from) === 'từ' || scan.word(from) === 'năm');
  return cell ? lastOfPeriod(scan, cell.sentence) : null;
}

/** What the article says of the award of a row; where it names one award only, that one. */
const governorFor = (annexes: readonly Governor[], award: Given['award']): Governor | undefined =>
  annexes.find((annex) => annex.frame.award.award.code === award.award.code);

/**
 * "danh sách … được tặng Giấy khen" over the table: the certificate that the article names with its giver, also one that it only counts, unless
 * it counts those of several givers.
 */
function asAnnounced(annexes: readonly Governor[], told: readonly Governor[], given: Given): Given {
  if (given.award.award.granter) return given;
  const counted = told.filter(({ frame }) => frame.award.award.code === given.award.award.code);
  const governor = governorFor(annexes, given.award) ?? (counted.length === 1 ? counted[0] : undefined);
  const said = governor?.frame.award;
  // The status of the heading counts; the year is that of those who are counted.
  return said?.award.granter ? { ...given, award: said, year: given.year ?? governor?.year ?? null } : given;
}

function governing(annexes: readonly Governor[], item: Item): Given | null {
  const fitting = annexes.filter(({ frame }) => frame.award.award.recipients.includes(LETTER[item.kind]));
  // "Cờ thi đua cho 02 tập thể, Bằng khen cho 03 cá nhân (danh sách kèm theo)"
  const counted = annexes.filter(({ counts }) => counts.some(({ kind }) => kind === item.kind));
  const annex = (counted.length === 1 ? counted[0] : undefined) ?? fitting[0] ?? annexes[0];
  if (!annex) return null;
  const { frame, sentence, status } = annex;
  return { award: frame.award, sentence, status, granter: frame.granter };
}
const LETTER = { org: 'T', person: 'C', household: 'H' } as const;
