import type { Cell } from '../../../domain/document.js';
import type { Status } from '../../../domain/record.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { type Element, elementsOf } from './elements.js';
import type { Governor } from './lists.js';
import type { Item } from './recipients.js';
import { rowOf, statusOfPaper } from './row.js';
import { RULES } from './rules.js';
import { defaultYear } from './year.js';

/** One cell with what the grammars found in it; a cell of several sentences counts by its first. */
interface TableCell {
  readonly cell: Cell;
  readonly sentence: Parsed;
  readonly elements: readonly Element[];
}

type Column = 'name' | 'award' | 'note';

/**
 * Annex tables: the columns of names and of awards are known by their headings; an award or a bloc may stand in a
 * section row, in a merged cell above, or in the article that the annex belongs to.
 */
export function tableRows(passage: Passage, annexes: readonly Governor[]): AwardRow[] {
  const rows: AwardRow[] = [];
  for (const table of tablesOf(passage)) rows.push(...rowsOfTable(passage, table, annexes));
  return rows;
}

function tablesOf(passage: Passage): TableCell[][][] {
  const tables: TableCell[][][] = [];
  for (const sentence of passage.sentences) {
    const cell = passage.document.blocks[sentence.block].cell;
    if (cell === null) continue;
    const rows = (tables[cell.table] ??= []);
    const row = (rows[cell.row] ??= []);
    if (row.some((other) => other.cell.column === cell.column)) continue;
    row.push({ cell, sentence, elements: elementsOf(passage.scan, sentence.chunks, passage.abbreviations) });
  }
  return tables.filter((rows) => rows !== undefined).map((rows) => rows.filter((row) => row !== undefined));
}

function rowsOfTable(passage: Passage, table: readonly TableCell[][], annexes: readonly Governor[]): AwardRow[] {
  const header = table.findIndex((row) => row.some((cell) => columnOf(passage, cell) === 'name'));
  if (header < 0) return [];
  const columns = new Map<number, Column>();
  for (const cell of table[header]) {
    const column = columnOf(passage, cell);
    if (column) columns.set(cell.cell.column, column);
  }
  const state: Section = { bloc: null, award: null };
  const rows: AwardRow[] = [];
  for (const row of table.slice(header + 1)) {
    const cellOf = (column: Column) => row.find((cell) => columns.get(cell.cell.column) === column);
    const own = cellOf('award');
    const award = own && awardIn(own);
    const item = isSection(passage, row, award !== undefined) ? null : itemIn(passage, cellOf('name'), own);
    if (!item) {
      enterSection(passage, row, state);
      continue;
    }
    const given = award ? { award, sentence: own.sentence } : (state.award ?? governing(annexes, item));
    if (given && !row.some(isRefused)) rows.push(tableRow(passage, given, item, row, state.bloc, annexes));
  }
  return rows;
}

interface Section {
  bloc: Bloc | null;
  award: Given | null;
}

interface Given {
  readonly award: Extract<Element, { kind: 'award' }>;
  readonly sentence: Parsed;
  readonly status?: Status;
  readonly granter?: Governor['frame']['granter'];
}

/** "I | Khối thi đua các sở", "A | Tập thể": a Roman number or a letter counts sections; so does a row of one cell. */
function isSection({ scan }: Passage, row: readonly TableCell[], awarded: boolean): boolean {
  if (awarded) return false;
  const texts = row.map(({ sentence }) => scan.slice(sentence.from, sentence.to).replace(/[|.\s-]+$/, ''));
  return /^([IVX]+|[A-Z])$/.test(texts[0] ?? '') || texts.filter((text) => text !== '').length <= 1;
}

/** A row without a recipient divides the table: "I. Khối thi đua các sở, ngành", "A. Bằng khen của UBND tỉnh". */
function enterSection(passage: Passage, row: readonly TableCell[], state: Section): void {
  for (const cell of row) {
    const award = awardIn(cell);
    if (award) state.award = { award, sentence: cell.sentence };
    const [bloc] = chunksOf(cell.sentence.chunks, 'bloc');
    const text = cell.sentence.to - cell.sentence.from > 2;
    if (bloc && !bloc.bloc.bare) state.bloc = passage.blocAt(cell.sentence.index, bloc.from);
    else if (text) state.bloc = null;
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
  return {
    ...rowOf(RULES.tabled, item, {
      award,
      status: said,
      trigger: { from: award.from, to: award.to },
      granter: award.award.granter ?? granter ?? governor?.frame.granter ?? null,
      bloc,
      year,
      sentence,
    }),
    zone: 'cell',
  };
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

const isRefused = ({ elements }: TableCell): boolean =>
  elements.some((element) => element.kind === 'verb' && (element.verb === 'deny' || element.verb === 'revoke'));

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
  return kind === 'person' || scan.has(words.from, CAPITAL) ? { ...words, kind, full: null, count: null } : null;
}

/** A cell holds one name: also the parts that the grammar of units would leave out. */
function wholeName({ scan }: Passage, { sentence }: TableCell, item: Item | null): { from: number; to: number } {
  let { to } = sentence;
  const from = item?.from ?? sentence.from;
  while (to > from && (scan.mark(to - 1) === 0x7c || scan.mark(to - 1) === 0x3b || scan.mark(to - 1) === 0x2e)) to--;
  return { from, to };
}

const NAMES = /^(họ và tên|họ tên|tên|đơn vị|tập thể|cá nhân|tên đơn vị|cơ quan|tên tập thể|danh sách)/;
const AWARDS = /(hình thức|danh hiệu|khen thưởng|đề nghị khen)/;

/** What a heading cell says of its column. */
function columnOf({ scan }: Passage, { sentence }: TableCell): Column | null {
  const words = scan.slice(sentence.from, sentence.to).toLowerCase().replace(/\s+/g, ' ');
  if (words.length > 60) return null;
  if (AWARDS.test(words)) return 'award';
  return NAMES.test(words) ? 'name' : null;
}
