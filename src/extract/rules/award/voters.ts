import type { Scan } from '../../../lexicon/scan.js';
import { COMMA, SEMICOLON, SLASH, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Element, newElement, wordOf } from './element.js';

/**
 * "09 phiếu | đồng ý", "0 phiếu | không đồng ý", "02/13 thành viên | tán thành": how many voted so, which is neither what the council
 * concludes nor a refusal.
 */
export const saysVoters = (scan: Scan, at: number): boolean =>
  (scan.word(at - 1) === 'phiếu' && scan.has(at - 2, NUMBER)) ||
  (VOTERS.has(scan.pairAt(at - 2)) && scan.has(at - 3, NUMBER));
const VOTERS = new Set(['ý kiến', 'thành viên', 'đại biểu', 'ủy viên', 'đồng chí']);

/** "09 phiếu đồng ý, 0 phiếu | không đồng ý": some said no; not "2 phiếu đồng ý, 7 phiếu | không đồng ý", most of them, nor "14/15 phiếu | không đủ". */
export function isVoteAgainst(scan: Scan, at: number): boolean {
  if (scan.word(at) !== 'không' || !AGREES.has(scan.word(at + 1)) || !saysVoters(scan, at)) return false;
  const own = scan.word(at - 1) === 'phiếu' ? at - 2 : at - 3;
  if (scan.mark(own - 1) === SLASH) return numberAt(scan, own - 2) * 2 <= numberAt(scan, own);
  let before = own - 1;
  while (before > 1 && own - before < REACH && scan.word(before) !== 'phiếu') before--;
  return (
    scan.word(before) !== 'phiếu' || !scan.has(before - 1, NUMBER) || numberAt(scan, own) <= numberAt(scan, before - 1)
  );
}
const AGREES = new Set(['đồng', 'tán', 'nhất', 'thuận', 'thống', 'hợp']);
const numberAt = (scan: Scan, at: number): number => Number(scan.slice(at, at + 1));
/** Tokens between how many said yes and how many said no. */
const REACH = 8;

/**
 * "| 12/15 đồng chí | tán thành đề nghị tặng …": so many agree, and receive nothing. "Đề nghị các khoa | lựa chọn | 2 cá nhân để xét tặng …": others
 * are to choose them yet.
 */
export function withoutVoters(scan: Scan, elements: Element[]): Element[] {
  for (let i = 0; i + 2 < elements.length; i++) {
    const element = elements[i];
    if (element.kind === 'group' && agrees(scan, elements, i))
      elements[i] = newElement('filler', element.from, element.to, null);
    else if (element.kind === 'verb' && i === 0 && element.verb === 'propose') {
      const chosen = pastUrged(scan, elements, i + 1);
      const verb = entryAt(elements, chosen);
      if (verb?.kind === 'verb' && verb.verb === 'vote')
        elements[chosen] = newElement('verb', verb.from, verb.to, 'procedure');
    }
  }
  return elements;
}

/** Those who are counted, and right behind them that they agree to a proposal. */
function agrees(scan: Scan, elements: readonly Element[], index: number): boolean {
  const group = elements[index];
  if (group.kind !== 'group' || group.items.some(({ count }) => count === null)) return false;
  if (!AGREE.has(scan.pairAt(group.to))) return false;
  // "Sở Nội vụ, Bằng khen: 10 ủy viên | đồng ý |, 02 ủy viên không đồng ý"
  if (ENDS.has(scan.mark(group.to + 2)) || group.to + 2 >= elements[elements.length - 1].to) return true;
  let at = index + 1;
  while (at - index < MOST_WORDS && (elements[at]?.kind === 'word' || elements[at]?.kind === 'filler')) at++;
  const next = entryAt(elements, at);
  return next?.kind === 'verb' && (next.verb === 'propose' || next.verb === 'vote');
}
const AGREE = new Set(['tán thành', 'đồng ý', 'nhất trí', 'thống nhất', 'biểu quyết', 'bỏ phiếu']);
const ENDS = new Set([COMMA, SEMICOLON, STOP]);
const MOST_WORDS = 6;

/** "Đề nghị | các khoa, phòng |": past the kinds of those who are urged; `at` where none are. */
function pastUrged(scan: Scan, elements: readonly Element[], at: number): number {
  if (!EVERY.has(wordOf(scan, entryAt(elements, at)))) return at;
  let i = at + 1;
  while (i - at < MOST_WORDS && isPlain(scan, entryAt(elements, i))) i++;
  return i;
}
const EVERY = new Set(['các', 'từng', 'những']);
const isPlain = (scan: Scan, element: Element | undefined): boolean =>
  (element?.kind === 'word' || element?.kind === 'filler' || (element?.kind === 'mark' && element.mark === ',')) &&
  !scan.has(element.from, CAPITAL | NUMBER);
