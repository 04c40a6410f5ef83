import type { Scan } from '../../../lexicon/scan.js';
import { isCounted } from './counted-subject.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import type { Item } from './item.js';

// Further ones who receive behind words that tell of those who are counted before them.

type Group = Extract<Element, { kind: 'group' }>;

/**
 * "cho 5 tập thể | xếp loại xuất sắc và | 9 tập thể xếp loại tốt", "cho 2 học sinh | đoạt giải Nhất, | 3 giáo viên của các em", "cho 14 cá nhân |
 * thuộc Bộ Y tế; | 3 tập thể thuộc Bộ Công an": index of the next count, behind a joint; -1 for none, as where a verb has those who are counted for its
 * object ("đã giúp 12 hộ nghèo và 30 học sinh") or they do something of their own ("và 300 đại biểu dự").
 */
export function nextCount(scan: Scan, elements: readonly Element[], i: number, items: readonly Item[]): number {
  if (items[items.length - 1].count === null) return -1;
  let among = false;
  let quoted = 0;
  for (let at = i + 1; at < elements.length && at - i - quoted <= LONGEST_DESCRIPTION; at++) {
    // "có thành tích trong chương trình | “Nỗ lực vượt khó, quyết tâm chiến thắng” |, 3 tập thể": whatever the quotes hold
    const close = closingQuote(elements, at);
    quoted += close - at;
    at = close;
    const element = elements[at];
    const next = elements[at + 1];
    if (isJoint(scan, element) && next?.kind === 'group') {
      const over = isMark(element, ';') && !endsPlainly(scan, elements[at + 2]);
      if (next.items.every(isCounted)) return over || doesElse(scan, elements, at + 2, element) ? -1 : at + 1;
      // "cho 5 cá nhân có thành tích và | bà Hà Nhàn": somebody who is addressed; "trong đó có Sở Y tế và | bà Hà Nhàn": one of them
      if (!among && !isMark(element, ',', ';') && isAddressed(scan, next)) {
        const after = elements[at + 2];
        return after === undefined || after.kind === 'mark' ? at + 1 : -1;
      }
    }
    among ||= wordOf(scan, element) === 'đó';
    if (!describes(scan, elements, at)) return -1;
  }
  return -1;
}
const LONGEST_DESCRIPTION = 24;
/** Index of the mark that closes the quotes at `at`; `at` where none opens, or none closes them soon. */
function closingQuote(elements: readonly Element[], at: number): number {
  if (!isMark(elements[at], '“', '"')) return at;
  const end = Math.min(elements.length, at + LONGEST_QUOTE);
  for (let i = at + 1; i < end; i++) if (isMark(elements[i], '”', '"')) return i;
  return at;
}
const LONGEST_QUOTE = 40;

const isJoint = (scan: Scan, element: Element): boolean =>
  isMark(element, ',', ';') || JOINTS.has(wordOf(scan, element));
const JOINTS = new Set(['và', 'cùng']);

/** Words that tell of those who are counted, what they had reached among them ("đạt", "đã"); no verb that governs others, and nobody else who is counted. */
function describes(scan: Scan, elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element.kind === 'verb') return REACHED.has(element.verb);
  if (element.kind === 'group' && element.items.some(isCounted)) return OF.has(wordOf(scan, elements[at - 1]));
  if (!DESCRIPTION.has(element.kind) || isMark(element, ':', '.', '-')) return false;
  return !isMark(element, ';') && !LEADS_ON.has(wordOf(scan, element));
}
const DESCRIPTION: ReadonlySet<string> = new Set(['word', 'filler', 'year', 'group', 'bloc', 'bracket', 'mark']);
const REACHED: ReadonlySet<Verb> = new Set(['receive', 'fact']);
/** "giáo viên của | 2 học sinh |" */
const OF = new Set(['của', 'thuộc', 'trong', 'ở', 'tại']);
/** "cho 2 tập thể | là Sở A, Sở B, cùng 3 cá nhân": the names come first. */
const LEADS_ON = new Set(['cho', 'là', 'gồm']);

/** "; 3 tập thể | thuộc Bộ Y tế", "; 3 tập thể.": where they are at most; "; 3 tập thể không đạt" is another clause. */
const endsPlainly = (scan: Scan, after: Element | undefined): boolean =>
  after === undefined || isMark(after, ';', '.', ',') || OF.has(wordOf(scan, after)) || JOINTS.has(wordOf(scan, after));

/** "và 6 cá nhân | được Bộ Y tế tặng …", "và 300 đại biểu | dự": a predicate of their own; "đạt giải Nhất", "đạt trong sạch" tells what they are like. */
function doesElse(scan: Scan, elements: readonly Element[], at: number, joint: Element): boolean {
  const after = elements[at];
  if (after === undefined) return false;
  if (after.kind === 'verb') {
    const reached = after.verb === 'receive' || after.verb === 'fact' || scan.word(after.from) === 'đạt';
    return !reached || elements.slice(at, at + LONGEST_REACHED).some(({ kind }) => kind === 'award');
  }
  const takesPart = scan.word(after.from) === 'tham' && !isMark(joint, ',', ';');
  return scan.size('act', after.from) > 0 && !takesPart;
}
const LONGEST_REACHED = 8;

const isAddressed = (scan: Scan, { items: [first], from }: Group): boolean =>
  first.kind === 'person' && first.count === null && first.from > from && scan.size('address', from) > 0;

/** "cho Trạm A, | thuộc Đồn B và 8 ngư dân | trực tiếp cứu nạn": those counted beside the unit that A belongs to, which receives nothing; null for others. */
export function besideParent(
  scan: Scan,
  elements: readonly Element[],
  i: number,
  items: readonly Item[],
): { items: readonly Item[]; index: number } | null {
  const last = items[items.length - 1];
  const of = isMark(elements[i + 1], ',') ? i + 2 : i + 1;
  const [parent, joint, others] = elements.slice(of + 1, of + 4);
  if (last.kind !== 'org' || last.count !== null || wordOf(scan, elements[of]) !== 'thuộc') return null;
  if (parent?.kind !== 'group' || parent.items.some(isCounted) || !JOINTS.has(wordOf(scan, joint))) return null;
  return others?.kind === 'group' && others.items.every(isCounted) ? { items: others.items, index: of + 3 } : null;
}
