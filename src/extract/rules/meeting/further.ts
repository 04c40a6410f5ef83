import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { datesIn } from './day.js';
import { meets, type Opening } from './opening.js';

/**
 * "2. Ngày 18/7/2027, Cụm sơ kết 6 tháng đầu năm tại xã Bến Đá.": the other days on which a bloc met that reports on its year, each in a
 * sentence that opens with the day and has the bloc as its subject. Not "Ngày 18/7/2027, Cụm trưởng gửi báo cáo" or "Sở Nội vụ tổng kết".
 */
export function furtherOpenings(passage: Passage, bloc: Bloc, { sentences: [first] }: Opening): Opening[] {
  const { scan, facts, blocs } = passage;
  if (facts.kind !== 'report' || blocs.length > 1 || blocs[0] !== bloc || sitsOn(passage, first) < 0) return [];
  const others = passage.sentences.filter((one) => one.index > first.index && sitsOn(passage, one) >= 0);
  const days = new Set([dayIn(passage, first)]);
  return others.flatMap((sentence): Opening[] => {
    const day = dayIn(passage, sentence);
    if (days.has(day) || !meets(scan, { ...sentence, from: sitsOn(passage, sentence) })) return [];
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
    if (size > 0) return scan.mark(i - 1) === COMMA ? i + size : -1;
  }
  return -1;
}

/** Nothing but the number or the mark of a line stands before it. */
function opens(scan: Scan, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (!scan.has(i, NUMBER | PUNCTUATION)) return false;
  return at - from < 4;
}

const dayIn = (passage: Passage, sentence: Parsed): string => {
  const [{ from, to }] = datesIn(passage, sentence);
  return passage.scan.slice(from, to);
};
const COMMA = 0x2c;
