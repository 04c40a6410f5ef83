import type { Scan } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed } from '../../passage.js';

/** "Tập thể", "2. Cá nhân (02):", "Hộ gia đình:": a kind and how many, no more. Not "- Tập thể: 18 đơn vị", which counts them. */
export function isKindAlone(scan: Scan, { from, to }: Parsed): boolean {
  let at = from;
  while (at < Math.min(to, from + MARKER) && !KINDS_ALONE.has(`${scan.word(at)} ${scan.word(at + 1)}`)) {
    if (!scan.has(at, NUMBER) && !scan.has(at, PUNCTUATION) && scan.word(at).length > 1) return false;
    at++;
  }
  if (!KINDS_ALONE.has(`${scan.word(at)} ${scan.word(at + 1)}`)) return false;
  for (let i = at + 2; i < to; i++)
    if (scan.mark(i) === COLON && i + 1 < to) return false;
    else if (!scan.has(i, NUMBER) && !scan.has(i, PUNCTUATION) && !COUNTED_AS.has(scan.word(i))) return false;
  return true;
}
const KINDS_ALONE = new Set(['tập thể', 'cá nhân', 'hộ gia']);
const COUNTED_AS = new Set(['đình', 'hộ', 'tập', 'thể', 'cá', 'nhân', 'đơn', 'vị', 'người', 'đồng', 'chí', 'có']);
const MARKER = 4;

/** "Tổng cộng: 13 đơn vị./.", "* Ghi chú: …", "(Danh sách này có 13 đơn vị)" behind the last line: none of the list. */
export function endsLines(scan: Scan, { from, to }: Parsed): boolean {
  let at = from;
  while (at < to && scan.has(at, PUNCTUATION | NUMBER)) at++;
  const words = `${scan.word(at)} ${scan.word(at + 1)}`;
  if (words === 'danh sách') {
    // "Danh sách trên gồm 13 đơn vị"
    return THIS.has(scan.word(at + 2)) && HAS.has(scan.word(at + 3));
  }
  return LAST_WORDS.has(words);
}
const THIS = new Set(['này', 'trên']);
const HAS = new Set(['có', 'gồm', 'bao']);
const LAST_WORDS = new Set([
  ...['ghi chú', 'tổng cộng', 'tổng số'],
  // "Cuộc họp kết thúc lúc 16 giờ 45 phút.", "4. Hội nghị biểu quyết bầu …"
  ...['cuộc họp', 'buổi họp', 'hội nghị', 'buổi lễ', 'biên bản', 'kết thúc'],
  // What comes next on the running order of a meeting: "6. Phát biểu chỉ đạo: đồng chí Tô Văn Hải"
  ...[
    'phát biểu',
    'chủ trì',
    'chụp ảnh',
    'chụp hình',
    'mời chụp',
    'đáp từ',
    'bế mạc',
    'giải lao',
    'văn nghệ',
    'ký giao',
  ],
]);

/**
 * "Sở Nội vụ tỉnh Lam Hải kính đề nghị Chủ tịch UBND tỉnh xem xét, tặng thưởng …" under "- Bằng khen: 02 tập thể.": who sends the list up, and
 * nobody of it.
 */
export function sendsUp(scan: Scan, sentence: Parsed): boolean {
  const [sender, ...others] = chunksWithin(scan, sentence);
  if ((sender?.kind !== 'units' && sender?.kind !== 'bloc') || sender.from !== sentence.from) return false;
  let at = sender.to;
  while (POLITE.has(scan.word(at))) at++;
  if (scan.kind('verb', at) !== 'propose') return false;
  const asked = at + scan.size('verb', at);
  return others.some(({ kind, from }) => from === asked && (kind === 'office' || kind === 'units'));
}
const POLITE = new Set(['kính', 'trân', 'trọng', 'xin']);
