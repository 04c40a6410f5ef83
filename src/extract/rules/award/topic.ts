import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Mentioned } from './mentioned.js';
import type { Subject } from './subject.js';

/**
 * Whom the sentence says it is about before it asks: "Đối với | Sở Y tế và Sở Nội vụ |, đề nghị UBND tỉnh tặng Cờ thi đua",
 * "1. Đối với 01 tập thể gồm | Sở Y tế |: đủ điều kiện, đề nghị …"; null where another is named before the verb, or no.
 */
export function topicSubject(
  scan: Scan,
  elements: readonly Element[],
  chain: Chain,
  mentioned: Mentioned,
): Subject | null {
  const asks = chain.verbs.some(({ verb }) => verb === 'propose' || verb === 'give');
  if (!asks || chain.plural) return null;
  const merit = meritOwner(scan, elements, chain, mentioned);
  if (merit) return merit;
  const about = elements.findIndex((element) => wordOf(scan, element) === 'đối');
  if (about < 0 || about > 2 || wordOf(scan, elements[about + 1]) !== 'với') return null;
  let at = about + 2;
  while (elements[at]?.kind === 'filler') at++;
  const counted = elements[at];
  const given = countedTopic(scan, elements, at, chain);
  if (given) return given;
  // "02 tập thể gồm"
  if (counted?.kind === 'group' && counted.items.every(({ count }) => count !== null))
    at += LEADS.has(wordOf(scan, elements[at + 1])) ? 2 : 1;
  if (isMark(entryAt(elements, at), ':')) at++;
  const group = entryAt(elements, at);
  if (group?.kind !== 'group' || !group.items.every(isNamed) || !isMark(elements[at + 1], ',', ':')) return null;
  if (namesOthers(scan, elements, at + 2, chain.stop)) return null;
  return { items: group.items.map((item) => mentioned.person(item)), index: at, verbs: [] };
}

/**
 * "Đối với | 11 cá nhân khác | cùng tham gia cứu nạn, Giám đốc Sở đã tặng Giấy khen": so many, to whom it was given already; nobody in "Đối với 11
 * cá nhân chưa đủ hồ sơ, …".
 */
function countedTopic(scan: Scan, elements: readonly Element[], at: number, chain: Chain): Subject | null {
  const group = entryAt(elements, at);
  if (group?.kind !== 'group' || group.items.some(({ count }) => count === null)) return null;
  const comma = elements.findIndex((element, i) => i > at && isMark(element, ','));
  // "Đối với 59 học sinh giỏi năm học 2026 - 2027, UBND tỉnh tặng …": those of a year; without one a rule may say so
  const dated = elements.slice(at + 1, Math.max(at + 1, comma)).some(({ kind }) => kind === 'year');
  const done = dated || chain.verbs.some(({ verb }) => verb === 'fact');
  if (!done || chain.verbs.some(({ verb }) => verb === 'propose')) return null;
  if (comma < 0 || comma > chain.stop + 1 || comma - at > LONGEST_MERIT) return null;
  for (let i = group.to; i < elements[comma].from; i++) if (LACKS.has(scan.word(i))) return null;
  // "…, | UBND tỉnh | tặng": who gives
  const stop = elements[chain.stop]?.kind === 'group' ? chain.stop - 1 : chain.stop;
  return namesOthers(scan, elements, at + 1, stop) ? null : { items: group.items, index: at, verbs: [] };
}
const LACKS = new Set(['chưa', 'không', 'nếu', 'bị', 'từng', 'gồm']);

/** Whether somebody or something else is named up to the verb, or told of. */
function namesOthers(scan: Scan, elements: readonly Element[], from: number, stop: number): boolean {
  for (let i = from; i <= stop; i++) {
    const element = elements[i];
    if (element.kind === 'group' || element.kind === 'award') return true;
    // "đạt | 98 điểm" is no award
    const scored = scan.word(element.from) === 'đạt' && scan.has(element.to, NUMBER);
    if (element.kind === 'verb' && !HARMLESS.has(element.verb) && !scored) return true;
  }
  return false;
}

/** "Ghi nhận những đóng góp của | chị |, Bộ Y tế đã tặng Bằng khen", "Với thành tích trên của | Công ty |, UBND tỉnh tặng …": whose merit it was. */
function meritOwner(scan: Scan, elements: readonly Element[], chain: Chain, mentioned: Mentioned): Subject | null {
  // "Với đóng góp của Công ty A, Sở B | được tặng"
  if (!OPENS_MERIT.has(scan.word(elements[0].from)) || chain.verbs.some(({ verb }) => verb === 'passive')) return null;
  for (let at = 2; at < LONGEST_MERIT && elements[at] && !isMark(elements[at], ',', ';'); at++) {
    if (wordOf(scan, elements[at - 1]) !== 'của') continue;
    const owner = elements[at];
    // "Từ đề nghị của Sở Nội vụ", "Với sự chứng kiến của Sở Y tế": no merit
    if (!saysMerit(scan, elements[0].from, owner.from)) return null;
    // "của | Công ty Bến Đá, Bộ Y tế | đã tặng"
    const [first, giver, ...more] = owner.kind === 'group' ? owner.items : [];
    const apart = giver && more.length === 0 && elements[at + 1]?.kind === 'verb' && scan.mark(first.to) === COMMA;
    // "của | ông Tô Hải, Chủ tịch UBND tỉnh | đã tặng": whose office it is that gives, no title of his
    const gives = elements[at + 1]?.kind === 'verb' && owner.kind === 'group' && first !== undefined;
    const entitled = gives && giver === undefined && first.to < owner.to && scan.mark(first.to) === COMMA;
    if (!(apart || entitled || (giver === undefined && scan.mark(elements[at + 1]?.from ?? -1) === COMMA))) return null;
    // "…, Bệnh viện Lam Hải tặng Giấy khen cho các bác sĩ"
    if (elements.slice(chain.stop + 1).some((element) => wordOf(scan, element) === 'cho')) return null;
    const item = first ? isNamed(first) && mentioned.person(first) : mentioned.pronoun(owner.from);
    // "…, | Bộ Y tế | đã tặng": who gives
    const stop = elements[chain.stop]?.kind === 'group' ? chain.stop - 1 : chain.stop;
    if (!item || namesOthers(scan, elements, at + 1, stop)) return null;
    const granter = apart ? giver : entitled ? { from: first.to + 1, to: owner.to } : null;
    return {
      items: [item],
      index: at,
      verbs: [],
      ...(granter ? { granter: { from: granter.from, to: granter.to } } : {}),
    };
  }
  return null;
}
function saysMerit(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (MERITS.has(`${scan.word(i)} ${scan.word(i + 1)}`)) return true;
  return false;
}
const MERITS = new Set('thành tích,đóng góp,công lao,nỗ lực,cố gắng,cống hiến,kết quả,thành quả,công sức'.split(','));
const OPENS_MERIT = new Set(['ghi', 'với', 'trước', 'từ']);
const LONGEST_MERIT = 14;
const LEADS = new Set(['gồm', 'là']);
const HARMLESS = new Set(['fact', 'vote', 'propose']);
