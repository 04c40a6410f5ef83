import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { type AwardRow, rowWith } from './claim.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';

/**
 * "Sở Y tế đăng ký Cờ thi đua. Cùng mức đăng ký với đơn vị này là Thuế tỉnh.", "…. Cùng danh hiệu còn có Sở Nội vụ.": who has the award that
 * the sentence before gave to others, where that one has one award.
 */
export class Alike {
  readonly #scan: Scan;
  /** What the sentence before said. */
  #before: readonly AwardRow[] = [];
  #index = -1;

  constructor({ scan }: Passage) {
    this.#scan = scan;
  }

  note({ index }: Parsed, rows: readonly AwardRow[]): void {
    if (rows.length === 0) return;
    this.#before = rows;
    this.#index = index;
  }

  wants({ from, to, index }: Parsed): boolean {
    if (index !== this.#index + 1 || this.#before.length === 0) return false;
    return (
      sameFrom(this.#scan, from) > from || alsoAt(this.#scan, from) > from || besidesAt(this.#scan, from, to) > from
    );
  }

  rows(sentence: Parsed, elements: readonly Element[]): AwardRow[] {
    const [first, ...others] = this.#before;
    if (others.some(({ code, status }) => code !== first.code || status !== first.status)) return [];
    if (elements.some(({ kind }) => kind === 'award' || kind === 'office')) return [];
    const items = this.#named(sentence, elements);
    return items.map(({ from, to, kind, full }) =>
      rowWith(first, { recipient: { from, to, kind, full, count: null } }),
    );
  }

  /** Those behind "là", "có", "gồm" or a colon, up to the end. */
  #named({ from, to }: Parsed, elements: readonly Element[]): readonly Item[] {
    const scan = this.#scan;
    const [first] = elements;
    // "Thuế tỉnh | cũng đăng ký danh hiệu này"
    if (first?.kind === 'group' && alsoAt(scan, from) === first.to) {
      const denied = elements.some((one) => one.kind === 'verb' && (one.verb === 'negate' || one.verb === 'deny'));
      return !denied && first.items.every(({ count, unknown }) => count === null && !unknown) ? first.items : [];
    }
    const also = besidesAt(scan, from, to);
    const one = also > from ? elements.findLast((element) => element.kind === 'group' && element.to < also) : undefined;
    if (one?.kind === 'group')
      return one.to >= also - 1 && one.items.length === 1 && one.items[0].count === null && !one.items[0].unknown
        ? one.items
        : [];
    const at = elements.findIndex(
      (element, i) =>
        element.from > from &&
        (LINKS.has(wordOf(scan, element)) || isMark(element, ':')) &&
        elements[i + 1]?.kind === 'group',
    );
    const group = elements[at + 1];
    const whole = at > 0 && elements.slice(at + 2).every(({ kind }) => kind === 'mark');
    return whole && group.kind === 'group' && group.items.every(({ count, unknown }) => count === null && !unknown)
      ? group.items
      : [];
  }
}
const LINKS = new Set(['là', 'có', 'gồm']);

/** "Cùng mức đăng ký", "Đăng ký cùng danh hiệu", "Hình thức tương tự": past what says that it is the same; `at` for others. */
function sameFrom(scan: Scan, at: number): number {
  for (let i = at; i < at + OPENING; i++) {
    if (scan.word(i) === 'cùng' && KINDS.has(`${scan.word(i + 1)} ${scan.word(i + 2)}`)) return i + 3;
    if (scan.word(i) === 'cùng' && (scan.word(i + 1) === 'mức' || scan.word(i + 1) === 'hạng')) return i + 2;
    if (scan.word(i) === 'tương' && scan.word(i + 1) === 'tự' && KINDS.has(`${scan.word(i - 2)} ${scan.word(i - 1)}`))
      return i + 2;
  }
  return at;
}
/** "Thuế tỉnh | cũng (được đề nghị) danh hiệu này": the token of "cũng"; `at` for others. */
function alsoAt(scan: Scan, at: number): number {
  for (let i = at + 1; i < at + NAME && !scan.has(i, PUNCTUATION); i++) {
    if (scan.word(i) !== 'cũng') continue;
    for (let j = i + 1; j < i + REACH && !scan.has(j, PUNCTUATION); j++)
      if (KINDS.has(`${scan.word(j)} ${scan.word(j + 1)}`) && THIS.has(scan.word(j + 2))) return i;
    return at;
  }
  return at;
}
/** "Cùng đợt, cả huyện có thêm | bác sĩ Tô Hải |, cũng được nhận danh hiệu này": the token of "cũng", behind a comma; `from` for others. */
function besidesAt(scan: Scan, from: number, to: number): number {
  if (scan.word(from) !== 'cùng' || !TIMES.has(scan.word(from + 1))) return from;
  for (let i = scan.next('cũng', from, to); i >= 0; i = scan.next('cũng', i + 1, to))
    if (scan.mark(i - 1) === COMMA && alsoAt(scan, i - 1) === i && !isDenied(scan, i)) return i;
  return from;
}
const TIMES = new Set(['đợt', 'dịp', 'ngày', 'năm', 'lần', 'lúc', 'với']);
/** "cũng | chưa | được nhận" */
const isDenied = (scan: Scan, at: number): boolean => ['chưa', 'không'].includes(scan.word(at + 1));

const NAME = 16;
const REACH = 9;
const THIS = new Set(['này', 'trên', 'đó', 'ấy', 'tương']);
const OPENING = 6;
const KINDS = new Set(['danh hiệu', 'hình thức', 'phần thưởng', 'mức khen']);
