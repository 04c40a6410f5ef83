import type { Scan } from '../../../lexicon/scan.js';
import type { Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { RULES } from './rules.js';
import { granterKey, mayBeOne, recipientKey } from './same.js';

/**
 * "V/v | trả lại hồ sơ | đề nghị khen thưởng" over "… nhận được Tờ trình đề nghị tặng Giấy khen cho Hợp tác xã Bến Đá. Phòng Nội vụ trả lại hồ sơ":
 * what was asked for up to the sentence that returns it is refused; what the letter proposes behind it is not.
 */
export function returned({ scan, sentences, facts }: Passage, rows: readonly AwardRow[], withheld: AwardRow[]) {
  if (facts.title === null || rows.length === 0) return rows;
  const from = scan.tokenAt(facts.title.start);
  const title = returnIn(scan, { from, to: scan.tokenAt(facts.title.end) });
  if (title < 0 || title - from > LEAD) return rows;
  const last = sentences.findLast((one) => one.zone !== 'title' && returnIn(scan, one) >= 0);
  if (!last) return rows;
  const at = returnIn(scan, last);
  return rows.filter((row) => {
    if (row.award.from >= last.to || row.status !== 'recommended') return true;
    withheld.push({ ...row, rule: RULES.refused, status: 'refused', trigger: { from: at, to: at + 2 } });
    return false;
  });
}

/** "trả | lại | hồ sơ", "trả hồ sơ": the token of it; -1 for none. */
function returnIn(scan: Scan, { from, to }: Pick<Parsed, 'from' | 'to'>): number {
  for (let i = scan.next('trả', from, to); i >= 0; i = scan.next('trả', i + 1, to))
    if (scan.pairAt(i + 1) === 'hồ sơ' || (scan.word(i + 1) === 'lại' && scan.pairAt(i + 2) === 'hồ sơ')) return i;
  return -1;
}
/** "V/v", "Về việc" */
const LEAD = 4;

/**
 * "… Tờ trình đề nghị tặng Cờ thi đua cho Hợp tác xã Bến Đá. UBND tỉnh không xem xét tặng Cờ thi đua đối với | Hợp tác xã Bến Đá |": what was asked
 * for one is refused to the same one behind it, by the same giver as far as both are told.
 */
export function withoutRefused(passage: Passage, rows: readonly AwardRow[], withheld: readonly AwardRow[]) {
  const refused = new Map<string, AwardRow>();
  for (const row of withheld.slice(0, MOST)) {
    const key = recipientKey(passage, row);
    if (row.status === 'refused' && key !== '') refused.set(`${row.code} ${key}`, row);
  }
  if (refused.size === 0) return rows;
  return rows.filter((row) => {
    const no = row.status === 'recommended' ? refused.get(`${row.code} ${recipientKey(passage, row)}`) : undefined;
    const same = no && mayBeOne(granterKey(passage.scan, no), granterKey(passage.scan, row));
    return !same || no.trigger.from < row.award.to;
  });
}
/** No paper refuses more. */
const MOST = 4096;
