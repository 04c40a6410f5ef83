import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { parseYear } from '../../../names/date.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import type { Silence } from '../../silence.js';
import { type AwardRow, NOTHING_TOLD, rowWith } from './claim.js';
import { denialBehind } from './denial.js';
import type { Element } from './element.js';
import type { Governor } from './governor.js';
import { denialIn } from './line-items.js';
import { notedIn } from './noted.js';
import { headingMood, statusOfPaper } from './paper.js';
import { type Item, itemOf } from './recipients.js';
import { blocOf, rowOf } from './row.js';
import { RULES } from './rules.js';
import { type Column, type Columns, cellText, headingOf, type TableCell, tablesOf } from './table-layout.js';
import { defaultYear } from './year.js';

/**
 * Annex tables: the columns of names and of awards are known by their headings; an award or a bloc may stand in a
 * section row, in a merged cell above, or in the article that the annex belongs to. `withheld` takes the rows that are
 * refused, `silences` what refuses them.
 */
export function tableRows(
  passage: Passage,
  annexes: readonly Governor[],
  withheld: AwardRow[],
  silences?: Silence[],
): AwardRow[] {
  const rows: AwardRow[][] = [];
  let open: Open | null = null;
  let end = -1;
  for (const table of tablesOf(passage)) {
    const [[first]] = table;
    const heading = headingOf(passage, table);
    if (heading) open = opened(passage, table, heading.columns);
    else if (!goesOn(passage, end, first.sentence)) open = null;
    end = table[table.length - 1].at(-1)?.sentence.index ?? first.sentence.index;
    if (open === null) continue;
    const body = heading ? table.slice(heading.row + 1) : table;
    const kinds = new Set(open.columns.values());
    if (kinds.has('name')) rows.push(rowsUnder(passage, open, body, annexes, withheld, silences));
    else if (kinds.has('award')) rows.push(historyRows(passage, body, open.columns));
  }
  return rows.flat();
}

/** Only the foot and the head of a page stand between two tables: "Trang 1/2". */
function goesOn({ sentences }: Passage, end: number, next: Parsed): boolean {
  if (end < 0 || next.index - end > 3) return false;
  for (let i = end + 1; i < next.index; i++) if (sentences[i].to - sentences[i].from > 8) return false;
  return true;
}

/** What the heading of a table says of its rows, and of those of a table that goes on with it behind a page break. */
interface Open {
  readonly columns: Columns;
  /** Columns that an award heads: a cross under it gives it to the one of the row. */
  readonly crossed: ReadonlyMap<number, Given>;
  readonly status: Status | null;
  readonly section: Section;
}

function opened(passage: Passage, table: readonly TableCell[][], columns: Columns): Open {
  const [[first]] = table;
  const above = headingAbove(passage, first.sentence);
  const bloc = above?.bloc ?? blocOf(passage, first.sentence, first.sentence.from);
  const status = proposedIn(passage, table, columns) ?? above?.status ?? null;
  return {
    columns,
    crossed: crossedIn(table, columns, status),
    status,
    section: { base: bloc, bloc, award: above?.award ?? null },
  };
}

/** "Đề nghị", "Hình thức đề nghị khen" over the awards: proposed, whatever was voted on before. */
function proposedIn({ scan }: Passage, table: readonly TableCell[][], columns: Columns): Status | null {
  const heads = table.slice(0, 2).flat();
  const own = heads.find(({ cell }) => columns.get(cell.column) === 'award');
  return own && headingMood(scan, own.sentence) === 'recommended' ? 'recommended' : null;
}

/** "Đơn vị | Cờ thi đua của Chính phủ | Bằng khen của Bộ trưởng": the awards that head columns of their own. */
function crossedIn(table: readonly TableCell[][], columns: Columns, status: Status | null): Map<number, Given> {
  const heads = table.slice(0, 2).flat();
  const named = heads.flatMap((cell) => {
    const award = columns.get(cell.cell.column) === 'name' ? undefined : awardIn(cell);
    return award ? [[cell.cell.column, { award, sentence: cell.sentence, status }] as const] : [];
  });
  return new Map(named);
}

/** What the crosses of a row give: "Sở Y tế | x | |". */
const crosses = (scan: Scan, row: readonly TableCell[], crossed: Open['crossed']): Given[] =>
  row.flatMap((cell) => {
    const given = crossed.get(cell.cell.column);
    return given && CROSS.test(cellText(scan, cell)) ? [given] : [];
  });
const CROSS = /^[xX+*×✓✔√]$/;

function rowsUnder(
  passage: Passage,
  { columns, crossed, status, section }: Open,
  body: readonly TableCell[][],
  annexes: readonly Governor[],
  withheld: AwardRow[],
  silences: Silence[] | undefined,
): AwardRow[] {
  const rows: AwardRow[] = [];
  for (const row of body) {
    const cellOf = (column: Column) => row.find((cell) => columns.get(cell.cell.column) === column);
    const own = cellOf('award');
    const award = own && awardIn(own);
    const name = cellOf('name');
    const item = isSection(passage, row, award !== undefined) ? null : itemIn(passage, name, own);
    if (!item) {
      enterSection(passage, row, section);
      continue;
    }
    const who = item.kind === 'org' ? withParent(passage, item, parentIn(row, columns, name)) : item;
    const marked = crosses(passage.scan, row, crossed);
    if (marked.length > 0) {
      for (const one of marked) rows.push(tableRow(passage, one, who, row, section.bloc, annexes));
      continue;
    }
    const given = award ? { award, sentence: own.sentence, status } : (section.award ?? governing(annexes, item));
    const denial = row.find(isRefused);
    if (!given) continue;
    const found = tableRow(passage, given, who, row, section.bloc, annexes);
    const noted = notedIn(passage.scan, row, columns);
    const whole = noted.length > 0 ? rowWith(found, { told: { ...NOTHING_TOLD, noted } }) : found;
    if (!denial) rows.push(whole);
    else if (name && who.count === null) withheld.push(...asRefused(passage.scan, whole, denial));
    if (denial) silences?.push(...refusedRow(denial, name, who));
  }
  return rows;
}

/** The row as what its cell says: "1/4 (không thông qua)", "Không đề nghị"; none where the cell only seems to refuse. */
function asRefused(scan: Scan, row: AwardRow, { elements }: TableCell): AwardRow[] {
  const denial = denialBehind(scan, elements, 0, elements.length);
  return denial ? [{ ...row, rule: RULES[denial.stage], status: denial.stage, trigger: denial }] : [];
}

/** What refuses a row, and whom. */
function refusedRow({ sentence, elements }: TableCell, name: TableCell | undefined, who: Item): Silence[] {
  const { from, to } = denialIn(elements) ?? sentence;
  const reason = 'refused';
  const row: Silence[] = [{ kind: 'verb', sentence, from, to, reason, names: [] }];
  if (name) row.push({ kind: 'name', sentence: name.sentence, from: who.from, to: who.to, reason, names: [] });
  return row;
}

/** "Bộ môn Toán | Khoa Khoa học tự nhiên": the unit above in a column of its own. */
const parentIn = (row: readonly TableCell[], columns: Columns, name: TableCell | undefined): TableCell | undefined =>
  row.find((cell) => cell !== name && PARENTS.has(columns.get(cell.cell.column) ?? null));
const PARENTS: ReadonlySet<Column | null> = new Set(['name', 'parent']);

function withParent({ scan }: Passage, item: Item, cell: TableCell | undefined): Item {
  const [parent] = cell?.elements.filter((element) => element.kind === 'group') ?? [];
  if (parent?.kind !== 'group' || parent.items.length !== 1) return item;
  const [{ kind, count, from, to }] = parent.items;
  if (kind !== 'org' || count !== null) return item;
  return { ...item, full: `${item.full ?? scan.slice(item.from, item.to)}, ${scan.slice(from, to)}` };
}

/** "B. GIẤY KHEN CỦA GIÁM ĐỐC CÔNG TY" right above the table gives its rows their award, a bloc, a status. */
function headingAbove(passage: Passage, { index }: Parsed): (Omit<Section, 'base'> & { status: Status | null }) | null {
  let status: Status | null = null;
  for (let i = index - 1; i >= 0 && index - i <= 4; i--) {
    const sentence = passage.sentences[i];
    if (sentence.kind === 'table-cell' || sentence.to - sentence.from > 40) break;
    const chunks = chunksWithin(passage.scan, sentence);
    const [award] = chunksOf(chunks, 'award');
    const [bloc] = chunksOf(chunks, 'bloc');
    status ??= headingMood(passage.scan, sentence);
    // "(Kèm theo Tờ trình số 12/TTr-UBND)" stands between the two.
    if (!award && !bloc) continue;
    return {
      award: award ? { award, sentence, status } : null,
      bloc: bloc && !bloc.bloc.bare ? passage.blocAt(i, bloc.from) : null,
      status,
    };
  }
  return status === null ? null : { award: null, bloc: null, status };
}

/**
 * "Năm | Danh hiệu thi đua | Số, ngày … của quyết định": the awards that the unit or person whom the paper is about has
 * had, a year each.
 */
function historyRows(passage: Passage, table: readonly TableCell[][], columns: Columns): AwardRow[] {
  const item = subjectOfPaper(passage);
  if (!item) return [];
  return table.flatMap((row) => {
    const own = row.find((cell) => columns.get(cell.cell.column) === 'award');
    const when = row.find((cell) => columns.get(cell.cell.column) === 'year');
    const award = own && awardIn(own);
    const year = when && parseYear(passage.scan, when.sentence.from, when.sentence.to);
    if (!award || !year) return [];
    const { sentence } = own;
    const said = {
      award,
      status: 'awarded',
      trigger: { from: award.from, to: award.to },
      granter: award.award.granter,
      bloc: null,
      year: { value: year.last, basis: 'stated', span: passage.scan.span(year.from, year.to) },
      sentence,
    } as const;
    return [rowOf(RULES.history, item, said, 'cell')];
  });
}

/** The unit or the person that the title names: "Báo cáo thành tích của Hợp tác xã Hòa Tân". */
function subjectOfPaper({ scan, sentences }: Passage): Item | null {
  for (const { zone, chunks, from, to } of sentences) {
    if (zone !== 'title') continue;
    const cut = chunksWithin(scan, { chunks, from, to });
    const [persons] = chunksOf(cut, 'persons');
    const [units] = chunksOf(cut, 'units');
    const [person, unit] = [persons?.list.persons[0].name, units?.list.units[0]];
    if (person) return itemOf(person.from, person.to, 'person', null, null);
    if (unit) return itemOf(unit.from, unit.to, 'org', unit.full, null);
  }
  return null;
}

interface Section {
  /** The bloc of the whole table, until a section names one of its own. */
  base: Bloc | null;
  bloc: Bloc | null;
  award: Given | null;
}

interface Given {
  readonly award: Extract<Element, { kind: 'award' }>;
  readonly sentence: Parsed;
  readonly status?: Status | null;
  readonly granter?: Governor['frame']['granter'];
}

/** "I | Khối thi đua các sở", "A | Tập thể": a Roman number or a letter counts sections; so does a row of one cell. */
function isSection({ scan }: Passage, row: readonly TableCell[], awarded: boolean): boolean {
  if (awarded) return false;
  const texts = row.map((cell) => cellText(scan, cell));
  return /^([IVX]+|[A-Z])$/.test(texts[0] ?? '') || texts.filter((text) => text !== '').length <= 1;
}

/** A row without a recipient divides the table: "I. Khối thi đua các sở, ngành", "A. Bằng khen của UBND tỉnh". */
function enterSection(passage: Passage, row: readonly TableCell[], state: Section): void {
  for (const cell of row) {
    const award = awardIn(cell);
    if (award) state.award = { award, sentence: cell.sentence };
    const [bloc] = chunksOf(cell.sentence.chunks, 'bloc');
    const text = cell.sentence.to - cell.sentence.from > 2;
    if (bloc && !bloc.bloc.bare) {
      state.bloc = passage.blocAt(cell.sentence.index, bloc.from);
      state.base = null;
    } else if (text) state.bloc = state.base;
  }
}

function tableRow(
  passage: Passage,
  { award, sentence, status, granter }: Given,
  item: Item,
  row: readonly TableCell[],
  section: Bloc | null,
  annexes: readonly Governor[],
): AwardRow {
  const named = row.flatMap((cell) => chunksOf(cell.sentence.chunks, 'bloc').map((chunk) => ({ chunk, cell })));
  const own = named.find(({ chunk }) => !chunk.bloc.bare);
  const bloc = own ? passage.blocAt(own.cell.sentence.index, own.chunk.from) : section;
  const governor = governorFor(annexes, award) ?? annexes.at(-1) ?? null;
  const said = status ?? governor?.status ?? statusOfPaper(passage) ?? 'awarded';
  const year = governor?.year ?? defaultYear(passage, sentence, bloc, said);
  const trigger = { from: award.from, to: award.to };
  const giver = award.award.granter ?? granter ?? governor?.frame.granter ?? null;
  return rowOf(RULES.tabled, item, { award, status: said, trigger, granter: giver, bloc, year, sentence }, 'cell');
}

/** What the article says of the award of a row; where it names one award only, that one. */
const governorFor = (annexes: readonly Governor[], award: Given['award']): Governor | undefined =>
  annexes.find((annex) => annex.frame.award.award.code === award.award.code);

function governing(annexes: readonly Governor[], item: Item): Given | null {
  const fitting = annexes.filter(({ frame }) => frame.award.award.recipients.includes(LETTER[item.kind]));
  const annex = fitting[0] ?? annexes[0];
  if (!annex) return null;
  const { frame, sentence, status } = annex;
  return { award: frame.award, sentence, status, granter: frame.granter };
}
const LETTER = { org: 'T', person: 'C', household: 'H' } as const;

const awardIn = ({ elements }: TableCell) =>
  elements.find((element): element is Extract<Element, { kind: 'award' }> => element.kind === 'award');

const isRefused = ({ elements }: TableCell): boolean => denialIn(elements) !== undefined;

/** Who the cell of the name column names: what a grammar knows, else all of its words. */
function itemIn(passage: Passage, name: TableCell | undefined, award: TableCell | undefined): Item | null {
  if (!name || name === award) return null;
  const { scan } = passage;
  const group = name.elements.find((element) => element.kind === 'group' && !element.items[0].unknown);
  if (group?.kind === 'group') {
    const [item] = group.items;
    if (item.count !== null) return null;
    return item.kind === 'org' ? { ...item, ...wholeName(passage, name, item) } : item;
  }
  if (name.elements.some((element) => element.kind === 'bloc' || element.kind === 'award')) return null;
  const words = wholeName(passage, name, null);
  const size = words.to - words.from;
  if (size < 2 || scan.has(words.from, NUMBER)) return null;
  // A person in a cell of its own needs no listed family name, but capitals only; all else is a unit.
  const capitals = Array.from({ length: size }, (_, i) => scan.has(words.from + i, CAPITAL)).every(Boolean);
  const kind = capitals && size <= 6 && anyUnitHead(scan, words.from) === null ? 'person' : 'org';
  return kind === 'person' || scan.has(words.from, CAPITAL) ? itemOf(words.from, words.to, kind, null, null) : null;
}

/** A cell holds one name: also the parts that the grammar of units would leave out. */
function wholeName({ scan }: Passage, { sentence }: TableCell, item: Item | null): { from: number; to: number } {
  let { to } = sentence;
  const from = item?.from ?? sentence.from;
  while (to > from && (scan.mark(to - 1) === 0x7c || scan.mark(to - 1) === 0x3b || scan.mark(to - 1) === 0x2e)) to--;
  return { from, to };
}
