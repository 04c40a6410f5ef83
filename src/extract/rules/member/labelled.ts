import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA, OPEN, SLASH } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import type { CountedBelow } from './counted-line.js';
import { pastPersons } from './headed.js';
import { afterMarker, itemsUnder } from './lines.js';
import { listFrom } from './list.js';
import { afterBracket } from './list-links.js';
import { countOfUnits, pair } from './nouns.js';

/**
 * "- Thành viên (03 đơn vị):" over "+ Sở Tài chính", "+ Thuế tỉnh"; "- Thành viên: các sở Y tế, Nội vụ; Thuế tỉnh.", "Thành viên: 7 đơn vị, gồm …" under the line of a bloc: those
 * whom a label calls its members. Null for other lines, and where fewer than two are named.
 */
export function labelledMembers(passage: Passage, sentence: Parsed): CountedBelow | null {
  const { scan } = passage;
  const at = [0, 1, 2].map((skip) => sentence.from + skip).find((token) => pair(scan, token, 'thành', 'viên'));
  const numbered = numberedMembers(scan, sentence);
  if (numbered || at === undefined) return numbered ?? countedUnderName(passage, sentence);
  const counted = scan.mark(at + 2) === OPEN ? countOfUnits(scan, at + 3) : null;
  const colon = counted ? afterBracket(scan, at + 2, sentence.to) : at + 2;
  if (scan.mark(colon) !== COLON) return presentMembers(passage, sentence, at);
  const items =
    colon + 1 < sentence.to
      ? listFrom(scan, first(scan, colon + 1), sentence.to, null)
      : itemsUnder(passage, sentence, null, counted?.count ?? null);
  return items.length > 1 ? { trigger: at, items } : null;
}

/** "Thành viên tham dự: 3/3 đơn vị, gồm:" over lines that name them, "Thành viên có mặt: 3 đơn vị (Sở Y tế, …)": as many as are counted; null for others. */
function presentMembers(passage: Passage, sentence: Parsed, trigger: number): CountedBelow | null {
  const { scan } = passage;
  const { to } = sentence;
  let colon = trigger + 2;
  while (colon < to && ATTENDS.has(scan.word(colon))) colon++;
  const number = scan.mark(colon + 2) === SLASH ? colon + 3 : colon + 1;
  const counted = scan.mark(colon) === COLON ? countOfUnits(scan, number) : null;
  if (!counted) return null;
  const bracket = scan.mark(counted.to) === OPEN;
  const at = bracket ? counted.to + 1 : first(scan, number);
  const items =
    pastPersons(scan, at, to) === at || at >= to
      ? itemsUnder(passage, sentence, counted.noun, counted.count)
      : listFrom(scan, at, bracket ? afterBracket(scan, counted.to, to) - 1 : to, counted.noun);
  return items.length > 1 && items.length === counted.count ? { trigger, items } : null;
}
const ATTENDS = new Set('tham dự họp có mặt về đến hội nghị cuộc'.split(' '));

/**
 * "Số đơn vị thành viên có quyền bầu: 05, gồm Sở Y tế; …", "Tổng số thành viên dự họp: 3/3 (Sở Y tế, …)": as many names as the number says; null
 * for other lines, and of those who are not there ("vắng mặt: 02, gồm …").
 */
function numberedMembers(scan: Scan, sentence: Parsed): CountedBelow | null {
  const { to } = sentence;
  const from = afterMarker(scan, sentence);
  const number = scan.word(from) === 'tổng' ? from + 1 : from;
  if (scan.word(number) !== 'số') return null;
  const trigger = scan.nextPair('thành', 'viên', number, Math.min(to, number + LONGEST_LABEL));
  const colon = trigger < 0 ? -1 : labelEnd(scan, trigger + 2, to);
  if (colon < 0 || !scan.has(colon + 1, NUMBER)) return null;
  const past = scan.mark(colon + 2) === SLASH ? colon + 4 : colon + 2;
  const unit = pair(scan, past, 'đơn', 'vị') ? past + 2 : past;
  const bracket = scan.mark(unit) === OPEN;
  const at = bracket || scan.mark(unit) === COMMA ? unit + 1 : unit;
  const names = scan.word(at) === 'là' ? at + 1 : first(scan, at);
  if (!bracket && names === at) return null;
  const items = listFrom(scan, names, bracket ? afterBracket(scan, unit, to) - 1 : to, null);
  const counted = items.length > 1 && items.length === Number(scan.slice(colon + 1, colon + 2));
  return counted ? { trigger, items } : null;
}
/** The colon that ends a label in small words, of those who are there; -1 for none. */
function labelEnd(scan: Scan, from: number, to: number): number {
  for (let i = from; i < to && i - from < LONGEST_LABEL; i++) {
    if (scan.mark(i) === COLON) return i;
    if (scan.has(i, NUMBER | PUNCTUATION) || NOT_ALL.has(scan.word(i))) return -1;
  }
  return -1;
}
const LONGEST_LABEL = 10;
const NOT_ALL = new Set(['vắng', 'không', 'chưa', 'được', 'đạt', 'đề', 'mới', 'xin']);

/** "a) Gồm 08 đơn vị: Sở Y tế, Sở Nội vụ, …" right under the line that names a bloc: as many names as it counts; null for other lines. */
function countedUnderName({ scan, sentences }: Passage, { index, from, to }: Parsed): CountedBelow | null {
  const above = index > 0 ? sentences[index - 1] : undefined;
  if (!above?.chunks.some((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare)) return null;
  let at = from;
  while (at < to && at - from < LONGEST_MARKER && scan.word(at) !== 'gồm') at++;
  if (scan.word(at) !== 'gồm' || !isMarker(scan.slice(from, at))) return null;
  const counted = countOfUnits(scan, at + 1);
  if (!counted || scan.mark(counted.to) !== COLON || counted.to + 1 >= to) return null;
  const items = listFrom(scan, counted.to + 1, to, counted.noun);
  return items.length > 1 && items.length === counted.count ? { trigger: at, items } : null;
}
const LONGEST_MARKER = 4;
/** "", "a) ", "- ", "1.1. Bao " */
const isMarker = (words: string): boolean => /^(?:(?:[\d.]{1,6}|[a-zđ])[.)]|[-+*•])?\s*(?:bao)?$/i.test(words.trim());

/** "gồm | Sở Y tế", "7 đơn vị, gồm | xã Tân Khê", "7 đơn vị: | xã Tân Khê": where the names begin. */
function first(scan: Scan, at: number): number {
  const to = countOfUnits(scan, at)?.to ?? at;
  if (to > at && scan.mark(to) === COLON) return to + 1;
  const next = to > at && scan.mark(to) === COMMA ? to + 1 : to;
  const gom = scan.word(next) === 'bao' ? next + 1 : next;
  if (scan.word(gom) !== 'gồm') return at;
  return scan.mark(gom + 1) === COLON ? gom + 2 : gom + 1;
}
