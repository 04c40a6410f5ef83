import type { Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import type { Parsed } from '../../passage.js';

/** The sentence speaks of a meeting. */
export function meets(scan: Scan, sentence: Pick<Parsed, 'from' | 'to'>): boolean {
  // "Hôm nay, ngày 26 tháng 01 năm 2016, tại …, chúng tôi gồm" opens a record.
  if (scan.word(sentence.from) === 'hôm' && scan.word(sentence.from + 1) === 'nay') return true;
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    if (!FIRST.holds(scan, i)) continue;
    const first = scan.word(i);
    if (MEETING_WORDS.has(`${first} ${scan.word(i + 1)}`) || MEETING_WORDS.has(`${first} ${scan.slice(i + 1, i + 2)}`))
      return true;
    // "Khối họp chấm điểm", "họp ngày 26/12"; not "họp mặt", "họp báo".
    if (first === 'họp' && !NO_SESSION.has(scan.slice(i + 1, i + 2))) return true;
    // "Cụm thi đua số 3 tổ chức | họp mặt kỷ niệm"
    if (first === 'họp' && scan.word(i - 1) === 'chức' && scan.slice(i + 1, i + 2) === 'mặt') return true;
  }
  return false;
}

const MEETING_WORDS = new Set([
  'hội nghị',
  // so often misspelt
  'hội nghi',
  'tổng kết',
  'sơ kết',
  'ký kết',
  'kí kết',
  'ký giao',
  'ký cam',
  'cuộc họp',
  'buổi họp',
  'phiên họp',
  'lễ ký',
  'bình xét',
  'đánh giá',
  'bình bầu',
  'tiến hành',
  'phát động',
  'đến lượt',
  'hội tụ',
  'tề tựu',
  'ngồi lại',
  'nhóm họp',
  'nhìn lại',
  'khép lại',
  'điểm lại',
  'bàn chuyện',
  'bàn việc',
  'chấm điểm',
  'bỏ phiếu',
  'gặp mặt',
  'giao ban',
  'bình chọn',
  'làm việc',
]);
const FIRST = new WordSet(['họp', ...[...MEETING_WORDS].map((words) => words.split(' ')[0])]);
const NO_SESSION = new Set(['mặt', 'báo']);
