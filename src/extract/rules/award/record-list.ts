import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { ownerOfRecord } from './colon-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item, Mentioned } from './recipients.js';
import type { Subject } from './subject.js';

/**
 * "Bảng vàng thành tích của | Công ty Bến Đá |: Huân chương Lao động hạng Ba (2009); …", "Trong tủ cất mấy tờ giấy: Giấy khen của Sở Y tế năm
 * 2004; …": awards with their years and no verb, behind the colon that says whose they are, or what a portrait saw at home.
 */
export function recordListed(
  scan: Scan,
  elements: readonly Element[],
  award: number,
  { verbs }: Chain,
  mentioned: Mentioned,
): Subject | null {
  if (verbs.length > 0 || !isDatedPart(scan, elements, award)) return null;
  const colon = elements.findIndex((element) => isMark(element, ':'));
  if (colon < 1 || colon >= award || !isMark(elements[award - 1], ':', ';')) return null;
  const whose = ownerOfRecord(scan, elements, colon, mentioned) ?? keeper(scan, elements, colon, mentioned);
  return whose && { items: [whose], index: colon - 1, verbs: ['receive'] };
}

/** "Huân chương Lao động hạng Ba | (2009) |;", "Chiến sĩ thi đua | các năm 2012, 2013 |;": nothing but years up to the semicolon, and one at least. */
function isDatedPart(scan: Scan, elements: readonly Element[], award: number): boolean {
  let dated = false;
  for (let i = award + 1; i < elements.length && !isMark(elements[i], ';', '.'); i++) {
    const element = elements[i];
    const year =
      element.kind === 'year' || (element.kind === 'bracket' && element.inside.some(({ kind }) => kind === 'year'));
    dated ||= year;
    if (!year && !isMark(element, ',') && !BESIDE_YEARS.has(wordOf(scan, element))) return false;
  }
  return dated;
}
const BESIDE_YEARS = new Set(['các', 'năm', 'vào', 'và', 'trong']);

/** "thấy kẹp mấy | tờ giấy |:", "trên tường treo | bằng khen |:": what is kept at home, where nobody is named before the colon, is the one's whom the text portrays. */
function keeper(scan: Scan, elements: readonly Element[], colon: number, mentioned: Mentioned): Item | null {
  const lead = elements.slice(0, colon);
  if (!lead.every(({ kind }) => PLAIN.has(kind))) return null;
  const kept = lead.some((element) => KEPT.has(wordOf(scan, element)));
  const papers = lead.some(
    (element, i) =>
      wordOf(scan, element) === 'giấy' || PAPERS.has(`${wordOf(scan, element)} ${wordOf(scan, entryAt(lead, i + 1))}`),
  );
  return kept && papers ? mentioned.portrait() : null;
}
const PLAIN: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'mark', 'year']);
const KEPT = new Set(['kẹp', 'cất', 'treo', 'giữ', 'lưu', 'lồng', 'xếp', 'gói', 'bọc']);
const PAPERS = new Set(['tấm bằng', 'bằng khen', 'giấy khen', 'tờ bằng', 'phần thưởng']);
