import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';

/**
 * "đơn vị | lần lượt được nhận", "Xã | 5 năm liền đạt", "nhà trường | các năm 2003, 2007 nhận", "Hội | tự hào đón nhận": what stands at the token tells
 * what somebody had, or when, so that the noun before it is whole; not "đơn vị | chủ lực", which goes on with its name.
 */
export function beginsPredicate(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  // "Theo quy chế, đơn vị | đạt 90 điểm": what is reached may be anything
  if (OPENS.has(word) || (word !== 'đạt' && HAS.has(scan.kind('verb', at)))) return true;
  const next = scan.word(at + 1);
  // "5 | năm liền", "ba | lần được tặng"
  if (scan.has(at, NUMBER) || scan.kind('count', at) === 'number') return next === 'năm' || next === 'lần';
  // "từ | năm 2003", "các | năm", "năm | 2003"
  return (
    (SPANS.has(word) && next === 'năm') || (word === 'năm' && scan.has(at + 1, NUMBER)) || PAIRS.has(`${word} ${next}`)
  );
}
/** Before the verb. */
const OPENS = new Set('đã được vinh đón từng còn cũng liên nhiều tiếp đều vừa luôn'.split(' '));
const PAIRS = new Set(['lần lượt', 'chính thức', 'tự hào', 'hân hạnh', 'xứng đáng', 'hai lần', 'ba lần']);
const HAS = new Set(['passive', 'receive', 'fact']);
const SPANS = new Set(['từ', 'các', 'trong', 'những', 'suốt']);
