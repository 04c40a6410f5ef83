import type { Scan } from '../../../lexicon/scan.js';
import { COLON, SEMICOLON } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { defaultYear } from './default-year.js';
import { type Element, isMark } from './element.js';
import { elementsOf } from './elements.js';
import { type Item, itemOf } from './item.js';
import { personIn } from './label-name.js';
import { blocOf, rowOf } from './row.js';
import { RULES } from './rules.js';
import { asWithheld } from './table-refused.js';

type AwardElement = Extract<Element, { kind: 'award' }>;

/** One file of a submission, as its labels say. */
interface File {
  readonly number: number;
  holder: Item | null;
  awards: readonly AwardElement[];
  /** The line of the awards. */
  sentence: Parsed | null;
  /** What it had before, with the line that tells it. */
  readonly had: { readonly award: AwardElement; readonly year: Element | null; readonly sentence: Parsed }[];
  /** The line that says that it goes no further. */
  refused: Parsed | null;
}

/**
 * The files of a submission, each a form of its own: "[Hồ sơ số 1]" over "Đơn vị: Sở Y tế", "Đề nghị: Cờ thi đua", "Tóm tắt: đã được tặng Huân
 * chương … năm 2019", "Phiếu: 6/6". A file with half of the votes or fewer is refused; "Đề nghị: như hồ sơ số 2" asks for what that one does.
 */
export function fileRows(passage: Passage, withheld: AwardRow[]): AwardRow[] {
  const rows: AwardRow[] = [];
  for (const file of filesIn(passage)) {
    const { holder, sentence } = file;
    if (holder === null || sentence === null) continue;
    for (const award of file.awards) {
      const row = fileRow(passage, sentence, award, holder, 'recommended');
      if (file.refused === null) rows.push(row);
      else withheld.push(asWithheld(row, { stage: 'refused', from: file.refused.from, to: file.refused.to }));
    }
    for (const { award, year, sentence: told } of file.refused === null ? file.had : []) {
      const row = fileRow(passage, told, award, holder, 'awarded');
      const stated =
        year?.kind === 'year'
          ? ({ value: year.year.last, basis: 'stated', span: passage.scan.span(year.from, year.to) } as const)
          : null;
      rows.push({ ...row, year: stated });
    }
  }
  return rows;
}

function fileRow(
  passage: Passage,
  sentence: Parsed,
  award: AwardElement,
  holder: Item,
  status: 'recommended' | 'awarded',
): AwardRow {
  const bloc = blocOf(passage, sentence, award.from);
  const year = defaultYear(passage, sentence, bloc, status);
  const trigger = { from: award.from, to: award.to };
  const { granter } = award.award;
  return rowOf(RULES['recipient-carried'], holder, { award, status, trigger, granter, bloc, year, sentence });
}

function filesIn(passage: Passage): File[] {
  const { scan, sentences } = passage;
  const files: File[] = [];
  const byNumber = new Map<number, File>();
  let open: File | null = null;
  for (const sentence of sentences) {
    const number = numberOfFile(scan, sentence);
    if (number > 0) {
      open = { number, holder: null, awards: [], sentence: null, had: [], refused: null };
      files.push(open);
      byNumber.set(number, open);
      continue;
    }
    const colon = open === null ? -1 : colonOf(scan, sentence);
    if (open === null || colon < 0) {
      open = null;
      continue;
    }
    fill(passage, open, sentence, colon, byNumber);
  }
  return files;
}

/** "[Hồ sơ số 1]", "Hồ sơ 2:" and nothing else in the line; 0 for others. */
function numberOfFile(scan: Scan, { from, to }: Parsed): number {
  let i = from;
  while (i < to && scan.has(i, PUNCTUATION)) i++;
  if (scan.word(i) !== 'hồ' || scan.word(i + 1) !== 'sơ') return 0;
  i += scan.word(i + 2) === 'số' || scan.word(i + 2) === 'thứ' ? 3 : 2;
  if (!scan.has(i, NUMBER)) return 0;
  for (let end = i + 1; end < to; end++) if (!scan.has(end, PUNCTUATION)) return 0;
  return Number(scan.slice(i, i + 1)) || 0;
}

/** The colon behind a label of a few words. */
function colonOf(scan: Scan, { from, to }: Parsed): number {
  for (let i = from + 1; i < to && i - from <= LONGEST_LABEL; i++) if (scan.mark(i) === COLON) return i;
  return -1;
}
const LONGEST_LABEL = 5;

function fill(passage: Passage, file: File, sentence: Parsed, colon: number, others: ReadonlyMap<number, File>): void {
  const { scan } = passage;
  let first = sentence.from;
  while (first < colon && scan.has(first, PUNCTUATION)) first++;
  const label = scan.slice(first, colon).toLowerCase().trim().replace(/\s+/g, ' ');
  const from = colon + 1;
  if (PERSONS.test(label)) file.holder ??= personIn(scan, from, sentence.to);
  else if (UNITS.test(label)) file.holder ??= unitIn(scan, from, sentence.to);
  else if (ASKED.test(label)) {
    const elements = elementsFrom(passage, sentence, from);
    const same = sameAs(scan, from, sentence.to);
    const like = same === null ? undefined : others.get(same > 0 ? same : file.number - 1);
    file.awards = like ? like.awards : elements.filter((one): one is AwardElement => one.kind === 'award');
    file.sentence = sentence;
  } else if (TOLD.test(label)) file.had.push(...hadIn(elementsFrom(passage, sentence, from), sentence));
  else if (VOTES.test(label) && isLost(scan.slice(from, sentence.to))) file.refused = sentence;
}
const PERSONS = /^(họ( và|,)? tên|cá nhân|ông ?\/ ?bà)$/u;
const UNITS = /^(tên )?(đơn vị|tập thể|cơ quan)$/u;
const ASKED = /^(hình thức |danh hiệu )?(đề nghị|trình)( khen thưởng| tặng| khen)?$/u;
const TOLD = /^(tóm tắt|thành tích|tóm tắt thành tích|khen thưởng đã có|đã được khen( thưởng)?)$/u;
const VOTES = /^(số |kết quả )?(phiếu|bỏ phiếu|biểu quyết)$|^kết (quả|luận)$/u;

const elementsFrom = (passage: Passage, sentence: Parsed, from: number): readonly Element[] =>
  elementsOf(
    passage.scan,
    chunksWithin(passage.scan, { ...sentence, chunks: [] }).filter((chunk) => chunk.from >= from),
    passage.abbreviations,
  );

/** "như hồ sơ số 2" is 2, "như trên" 0 for the file before; null for others. */
function sameAs(scan: Scan, from: number, to: number): number | null {
  if (scan.word(from) !== 'như') return null;
  for (let i = from + 1; i < to; i++) if (scan.has(i, NUMBER)) return Number(scan.slice(i, i + 1)) || null;
  return scan.word(from + 1) === 'trên' ? 0 : null;
}

/** All that stands behind the label: a unit with those above it. */
function unitIn(scan: Scan, from: number, limit: number): Item | null {
  let to = limit;
  while (to > from && scan.has(to - 1, PUNCTUATION)) to--;
  for (let i = from; i < to; i++) if (SEPARATES.has(scan.mark(i))) return null;
  return to > from && scan.has(from, CAPITAL) ? itemOf(from, to, 'org', null, null) : null;
}
/** ; : */
const SEPARATES = new Set([SEMICOLON, COLON]);

/** "đã được tặng Huân chương Lao động năm 2019; 3 lần nhận Bằng khen": awards behind a verb that gives, in its clause, each with the year behind it. */
function hadIn(elements: readonly Element[], sentence: Parsed): File['had'][number][] {
  const had: File['had'][number][] = [];
  let given = false;
  let barred = false;
  elements.forEach((element, i) => {
    if (isMark(element, ';', '.')) given = barred = false;
    else if (element.kind === 'verb') {
      // "phấn đấu để đạt", "chưa được tặng"
      barred ||= !GIVES.has(element.verb);
      given = !barred && (element.verb === 'give' || element.verb === 'receive');
    } else if (element.kind === 'award' && given) {
      const next = elements[i + 1];
      had.push({ award: element, year: next?.kind === 'year' ? next : null, sentence });
    }
  });
  return had;
}

const GIVES: ReadonlySet<string> = new Set(['give', 'receive', 'passive', 'fact']);

/** "2/6", "2/6 => trả hồ sơ", "không thông qua": half of the votes or fewer, or words that say so. */
function isLost(said: string): boolean {
  const [, own, all] = /(\d{1,3}) ?\/ ?(\d{1,3})/.exec(said) ?? [];
  return (own !== undefined && Number(own) * 2 <= Number(all)) || LOST.test(said);
}
const LOST = /(trả (lại )?hồ sơ|không (thông qua|đồng ý|đạt|đủ|trình|đề nghị|nhất trí))/iu;
