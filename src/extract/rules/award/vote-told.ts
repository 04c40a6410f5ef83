import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import type { Parsed, Passage } from '../../passage.js';
import { headsColumns } from './list-words.js';

const AWARD = layerBits('award');

/**
 * "* Danh hiệu Chiến sĩ thi đua cơ sở: 04 đồng chí" / "| Hội đồng đã tiến hành bỏ phiếu. Kết quả: |" / "1. Đồng chí Tô Hải: 37/37 phiếu": where
 * the names begin behind the sentences that tell how they were voted for, and the heads of their columns; the sentence itself where none does.
 */
export function pastVote({ scan, sentences }: Passage, index: number): number {
  let at = index;
  while (at < sentences.length && at - index < LONGEST && tellsOfVote(scan, sentences[at])) at++;
  const told = at > index && scan.mark(sentences[at - 1].to - 1) === COLON ? at : index;
  // "STT Họ và tên Số phiếu": the heads of columns whose cells were lost
  return told < sentences.length && headsColumns(scan, sentences[told]) ? told + 1 : told;
}
const LONGEST = 3;

/** How something was voted for, and nothing of what. */
export function tellsOfVote(scan: Scan, { from, to, layers }: Parsed): boolean {
  if ((layers & AWARD) !== 0 || to - from > LONGEST_SENTENCE) return false;
  if (scan.word(from) === 'kết' && scan.word(from + 1) === 'quả') return scan.mark(to - 1) === COLON;
  // "Hội đồng bầu Ban kiểm phiếu gồm:" names who counts
  for (let i = from; i < to; i++) if (scan.word(i) === 'bầu' && scan.word(i - 1) !== 'bình') return false;
  for (let i = from; i + 1 < to; i++)
    if (VOTES.get(scan.slice(i, i + 1).toLowerCase()) === scan.slice(i + 1, i + 2).toLowerCase()) return true;
  return false;
}
const LONGEST_SENTENCE = 40;
const VOTES = new Map([
  ['bỏ', 'phiếu'],
  ['kiểm', 'phiếu'],
  ['biểu', 'quyết'],
  ['giơ', 'tay'],
]);

/** "Đ/c Tô Hải được 04/09 phiếu, | không đủ | tỷ lệ.", "Bà Hà Nhàn | không đạt | số phiếu": of one who was not chosen, and nothing of an award. */
export function fallsShort(scan: Scan, { from, to, layers }: Parsed): boolean {
  if ((layers & AWARD) !== 0 || to - from > LONGEST_SENTENCE || scan.next('phiếu', from, to) < 0) return false;
  for (let i = from; i + 1 < to; i++)
    if (NOT.has(scan.word(i)) && ENOUGH.has(scan.slice(i + 1, i + 2).toLowerCase())) return true;
  return false;
}
const NOT = new Set(['không', 'chưa']);
const ENOUGH = new Set(['đủ', 'đạt']);
