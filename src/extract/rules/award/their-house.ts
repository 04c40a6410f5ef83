import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL, PUNCTUATION } from '../../../text/tokens.js';
import type { Chain } from './chain.js';

/** "Ông Tô Hải là cán bộ của | cơ quan | được tặng": the words right before the verb tell of the house; not "… là người duy nhất của cơ quan được tặng". */
export function isOfTheirHouse(scan: Scan, { verbs }: Chain): boolean {
  const verb = verbs[0];
  if (verb?.verb !== 'passive' || !HOUSES_UNNAMED.has(scan.pairAt(verb.from - 2))) return false;
  if (!BELONGS.has(scan.word(verb.from - 3))) return false;
  if (scan.pairAt(verb.from - 5) === 'công tác' || scan.pairAt(verb.from - 5) === 'làm việc') return true;
  for (let i = verb.from - 4; i > verb.from - LONGEST_POST && !scan.has(i, PUNCTUATION | CAPITAL); i--) {
    if (ONLY.has(scan.pairAt(i))) return false;
    if (scan.word(i) === 'là') return true;
  }
  return false;
}
const HOUSES_UNNAMED = new Set(
  'cơ quan,đơn vị,bệnh viện,công ty,nhà trường,nhà máy,xí nghiệp,doanh nghiệp,tập đoàn,tổ chức'.split(','),
);
const BELONGS = new Set(['của', 'tại', 'ở', 'thuộc']);
const ONLY = new Set(['một trong', 'trong số', 'duy nhất', 'đầu tiên', 'trẻ nhất', 'thứ hai', 'tiêu biểu', 'xuất sắc']);
/** Tokens of "là cán bộ kỹ thuật lâu năm của cơ quan". */
const LONGEST_POST = 14;
