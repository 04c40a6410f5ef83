import type { Scan } from '../../../lexicon/scan.js';
import { parseYear } from '../../../names/date.js';
import { plainWords } from '../../../names/plain-words.js';
import { LINE_START, PUNCTUATION } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import { achievementAt } from './achievements.js';
import { type AwardRow, rowWith } from './claim.js';
import { dossierHolder } from './dossier.js';
import type { Frame } from './frame.js';
import { type Item, itemOf } from './item.js';
import { isDenied } from './line-items.js';
import { eachYear } from './merit-year.js';
import { pageHolder } from './page-holder.js';
import { rowOf } from './row.js';
import { RULES } from './rules.js';
import { giverIn } from './table-giver.js';
import { awardIn, awardsIn, type Columns, type TableCell } from './table-layout.js';

/**
 * "Năm | Danh hiệu thi đua | Số, ngày … của quyết định": the awards that the unit or person whom the paper is about has
 * had, a year each.
 */
export function historyRows(passage: Passage, table: readonly TableCell[][], columns: Columns): AwardRow[] {
  const first = table[0]?.[0]?.sentence.index ?? 0;
  const item =
    achievementAt(passage, first)?.holder ??
    namedAbove(passage, first) ??
    dossierHolder(passage) ??
    pageHolder(passage);
  if (!item) return [];
  const { scan } = passage;
  return table.flatMap((row) => {
    const own = row.find((cell) => columns.get(cell.cell.column) === 'award');
    const when = row.find((cell) => columns.get(cell.cell.column) === 'year');
    const award = own && awardIn(own);
    const year = when && parseYear(passage.scan, when.sentence.from, when.sentence.to);
    if (!award || !year || own.elements.some(isDenied)) return [];
    const giver = giverIn(row.find((cell) => columns.get(cell.cell.column) === 'granter'));
    if (giver && ORDER.test(award.award.code) && scan.kind('unit', giver.from) === 'school') return [];
    const proposed = row.some((cell) => isPending(passage.scan, cell));
    const read = rowOfYear(passage.scan, item, award, year, own.sentence, proposed ? 'recommended' : 'awarded');
    const granter = read.granter ?? giver;
    return [granter ? rowWith(read, { granter }) : read];
  });
}

/** An order of the State, which no school gives: who stands beside it is no giver. */
const ORDER = /^order/u;

/** "Quá trình khen thưởng của | bà Hà Nhàn |:", "Các danh hiệu đã đạt của | Sở Y tế" right over the table: whose awards it tells; null for none. */
function namedAbove({ scan, sentences }: Passage, first: number): Item | null {
  let at = first - 1;
  while (first - at < MOST_HEADS && entryAt(sentences, at)?.kind === 'table-cell') at--;
  const above = entryAt(sentences, at);
  if (!above || above.kind === 'table-cell' || !scan.has(above.from, LINE_START)) return null;
  const of = scan.next('của', above.from, above.to);
  const said = of < 0 ? '' : plainWords(scan, above.from, of);
  if (!TOLD.test(said) || AHEAD.test(said)) return null;
  const chunk = chunksWithin(scan, above).find(({ from }) => from === of + 1);
  const [person, ...persons] = chunk?.kind === 'persons' ? chunk.list.persons : [];
  const [unit, ...units] = chunk?.kind === 'units' ? chunk.list.units : [];
  if (person && persons.length === 0) return itemOf(person.name.from, person.name.to, 'person', null, null);
  return unit && units.length === 0 ? itemOf(unit.from, unit.to, 'org', unit.full, null) : null;
}
/** Cells of the head between the two. */
const MOST_HEADS = 12;
const TOLD =
  /(?:khen thưởng|thành tích|danh hiệu(?: thi đua)?|hình thức khen thưởng)(?: (?:đã|được|đạt|tặng|thưởng|có))*$/u;
const AHEAD = /đề nghị|đề xuất|đăng ký|phấn đấu|mục tiêu|kế hoạch|giao ước|chưa|không/u;

/** "| Đang trình | Tập thể lao động xuất sắc", "Đề nghị tặng |", "| Đang đề nghị |" where others have their decision: not yet given. */
function isPending(scan: Scan, { elements, sentence: { from } }: TableCell): boolean {
  const asks = scan.word(from) === 'đang' ? from + 1 : from;
  return elements.some((one) => one.kind === 'verb' && one.verb === 'propose' && one.from === asks);
}

/**
 * "Đã được khen | Bằng khen của Bộ Y tế năm 2024", "… | CSTĐCS 2023, 2024" beside what is proposed: what the one of the row has had, where the cell
 * says when.
 */
export function hadRows(passage: Passage, row: readonly TableCell[], columns: Columns, item: Item): AwardRow[] {
  const { scan } = passage;
  return row.flatMap((cell) => {
    const { sentence } = cell;
    const all = awardsIn(passage.scan, cell);
    const column = columns.get(cell.cell.column) ?? null;
    const awards = column === 'had' ? all : column === 'reason' ? all.filter((one) => tellsOf(scan, cell, one)) : [];
    return awards.flatMap((award, i) => {
      const next = awards[i + 1]?.from ?? sentence.to;
      const index = cell.elements.indexOf(award);
      const until = cell.elements.findIndex((one) => one.from >= next);
      const several = eachYear(scan, cell.elements, index, until < 0 ? cell.elements.length : until);
      if (several.length > 0) return several.map((one) => rowOfYear(scan, item, award, one.year, sentence));
      let at = award.to;
      while (at < next && !parseYear(scan, at, next)) at++;
      const year = parseYear(scan, at, next);
      return year ? [rowOfYear(scan, item, award, year, sentence)] : [];
    });
  });
}

/** "Vượt kế hoạch 18%; | được Giám đốc Công ty tặng Giấy khen năm 2027 |" in a cell of prose: what was given in a year. */
function tellsOf(scan: Scan, { elements, sentence }: TableCell, award: Frame['award']): boolean {
  const at = elements.indexOf(award);
  const verb = elements[at - 1];
  const next = elements[at + 1];
  if (verb?.kind !== 'verb' || verb.verb !== 'give' || next?.kind !== 'year' || next.from !== award.to) return false;
  let from = verb.from;
  while (from > sentence.from && !scan.has(from - 1, PUNCTUATION)) from--;
  const said = elements.filter((one) => one.kind === 'verb' && one.from >= from && one.to <= verb.from);
  const got = scan.word(from) === 'được' || (scan.word(from) === 'đã' && scan.word(from + 1) === 'được');
  return got && said.every((one) => one.kind === 'verb' && HAPPENED.has(one.verb));
}
const HAPPENED = new Set(['passive', 'fact']);

/** What somebody had in a year that the table says. */
function rowOfYear(
  scan: Scan,
  item: Item,
  award: Frame['award'],
  year: NonNullable<ReturnType<typeof parseYear>>,
  sentence: Parsed,
  status: 'awarded' | 'recommended' = 'awarded',
): AwardRow {
  const said = {
    award,
    status,
    trigger: { from: award.from, to: award.to },
    granter: award.award.granter,
    bloc: null,
    year: { value: year.last, basis: 'stated', span: scan.span(year.from, year.to) },
    sentence,
  } as const;
  return rowOf(RULES.history, item, said, 'cell');
}
