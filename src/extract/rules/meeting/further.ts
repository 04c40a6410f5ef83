import type { Scan } from '../../../lexicon/scan.js';
import { parseBloc } from '../../../names/bloc.js';
import type { DateName } from '../../../names/date.js';
import { COMMA } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { datesIn } from './day.js';
import { meets } from './meets.js';
import type { Opening } from './opening.js';

/**
 * "2. Ngày 18/7/2027, Cụm sơ kết 6 tháng đầu năm tại xã Bến Đá.": the other days on which a bloc met that reports on its year, each in a
 * sentence that opens with the day and goes on with the bloc and that it met. Not "Ngày 18/7/2027, Cụm trưởng gửi báo cáo", "Sở Nội vụ
 * tổng kết" or "Cụm gửi báo cáo sơ kết".
 */
export function furtherOpenings(passage: Passage, bloc: Bloc, { sentences: [first] }: Opening): Opening[] {
  const { scan, facts, blocs } = passage;
  if (facts.kind !== 'report' || blocs.length > 1 || blocs[0] !== bloc) return [];
  if (sitsOn(passage, first) < 0 && !pledged(passage, first) && !closed(passage, first)) return [];
  const others = passage.sentences.filter((one) => one !== first && sitsOn(passage, one) >= 0);
  const days = new Set(datesIn(passage, first).map((date) => written(passage, date)));
  return others.flatMap((sentence): Opening[] => {
    const day = dayIn(passage, sentence);
    if (days.has(day) || !met(scan, sitsOn(passage, sentence))) return [];
    days.add(day);
    return [{ how: 'told', sentences: [sentence] }];
  });
}

/** Behind "Ngày 18/7/2027, tại xã Bến Đá, | Cụm (thi đua số 2)": where it is told what the bloc did; -1 for another sentence. */
function sitsOn(passage: Passage, sentence: Parsed): number {
  if (sentence.zone !== 'body' && sentence.zone !== 'item') return -1;
  const { scan } = passage;
  const date = datesIn(passage, sentence)[0];
  if (date === undefined || !opens(scan, sentence.from, date.from)) return -1;
  for (let i = date.to; i < sentence.to; i++) {
    if (scan.size('role', i) > 0) return -1;
    const size = scan.size('bloc', i);
    // "Ngày 18/7/2027 | Cụm họp" too
    const told = i === date.to || scan.mark(i - 1) === COMMA;
    if (size > 0) return told ? (parseBloc(scan, i, sentence.to)?.to ?? i + size) : -1;
  }
  return -1;
}

/** "Sở Y tế (Cụm trưởng) đã tổ chức | ký kết giao ước thi đua | ngày 12/9/2027": the bloc met, though the sentence opens with no day. */
function pledged({ scan }: Passage, { from, to }: Parsed): boolean {
  for (let i = from; i + 3 < to; i++) {
    const signs = SIGNS.has(`${scan.word(i)} ${scan.word(i + 1)}`);
    if (signs && scan.nextPair('giao', 'ước', i, Math.min(to, i + 4)) >= 0) return true;
  }
  return false;
}
const SIGNS = new Set(['ký kết', 'kí kết', 'ký giao', 'kí giao']);

/** "Tại | Hội nghị tổng kết ngày 12/9/2027 |, Cụm thống nhất": the day of the meeting that closed the year, told late in the text. */
function closed(passage: Passage, sentence: Parsed): boolean {
  const { scan } = passage;
  return datesIn(passage, sentence).some(
    ({ from }) => scan.pairAt(from - 2) === 'tổng kết' && scan.pairAt(from - 4) === 'hội nghị',
  );
}

/** "Cụm | sơ kết 6 tháng đầu năm", "Cụm | đã tổ chức hội nghị tổng kết"; not "Cụm | ban hành kế hoạch tổng kết", "Cụm | sẽ họp". */
function met(scan: Scan, from: number): boolean {
  let at = scan.word(from) === 'đã' ? from + 1 : from;
  const holds = scan.word(at) === 'tổ' && scan.word(at + 1) === 'chức';
  if (holds || (scan.word(at) === 'tiến' && scan.word(at + 1) === 'hành')) at += 2;
  // "tổ chức | Hội nghị sơ kết", "họp tổng kết"; "hội nghị tập huấn" is none of its own business
  const sat = scan.word(at) === 'họp' && meets(scan, { from: at, to: at + 2 });
  const pair = `${scan.word(at)} ${scan.word(at + 1)}`;
  if (pair === 'hội nghị' || pair === 'cuộc họp')
    return holds && REVIEWS.has(`${scan.word(at + 2)} ${scan.word(at + 3)}`);
  return sat || REVIEWS.has(pair);
}
const REVIEWS = new Set(['sơ kết', 'tổng kết', 'ký kết', 'kí kết', 'ký giao', 'bình xét', 'chấm điểm', 'giao ban']);

/** Nothing but the number or the mark of a line, or "Ngay từ đầu năm,", stands before it. */
function opens(scan: Scan, from: number, at: number): boolean {
  let words = 0;
  for (let i = from; i < at; i++) {
    if (scan.has(i, NUMBER | PUNCTUATION)) continue;
    if (!SOON.has(scan.word(i))) return false;
    words++;
  }
  return at - from - words < 4;
}
const SOON = new Set(['ngay', 'từ', 'vào', 'đầu', 'giữa', 'cuối', 'năm']);

const dayIn = (passage: Passage, sentence: Parsed): string => written(passage, datesIn(passage, sentence)[0]);

/** "12/9/2027" of "Ngày 12/9/2027", too */
const written = ({ scan }: Passage, { from, to }: DateName): string =>
  scan.slice(scan.word(from) === 'ngày' ? from + 1 : from, to);
