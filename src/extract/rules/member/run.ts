import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { COLON, STOP } from '../../../text/marks.js';
import { CAPITAL, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { type Opening, opening } from './list-start.js';

// Of a bloc of which no list of members was found by the words that lead to it: a run of names behind whatever speaks of the bloc or of members.

/**
 * "Tổng số các đơn vị tham gia Cụm thi đua số 2 (gồm 4 bệnh viện và 3 trung tâm) | : | Bệnh viện A, …", "… của các đơn vị | gồm | : Trường A; …": where a
 * list begins behind words that speak of the bloc or its members; null where they speak of guests, of rewards, or of neither.
 */
export function runOfMembers(scan: Scan, { from, to, layers }: Parsed): Opening | null {
  if ((layers & UNIT) === 0) return null;
  let clause = from;
  for (let i = from; i + 1 < to; i++) {
    if (scan.mark(i) === STOP) clause = i + 1;
    const colon = scan.mark(i) === COLON;
    if (!colon && (scan.word(i) !== 'gồm' || scan.mark(i + 1) === COLON)) continue;
    if (!speaksOfMembers(scan, clause, i)) continue;
    const noun = nounBefore(scan, i);
    if (noun !== null || scan.has(i + 1, CAPITAL)) return { ...opening('called-members', i, i + 1, to), noun };
  }
  return null;
}
const UNIT = layerBits('unit', 'place');

/** "các đơn vị thành viên", "các đơn vị tham gia | Cụm thi đua số 2", "các đơn vị trong | Cụm thi đua | tham gia ký kết"; neither who comes or looks on, nor what anybody gets or does. */
function speaksOfMembers(scan: Scan, from: number, to: number): boolean {
  let member = false;
  let unit = false;
  let part = false;
  let bloc = false;
  for (let i = from; i < to; i++) {
    if ((scan.layers(i) & AWARD) !== 0 || OTHERS.has(scan.word(i)) || OTHERS.has(scan.pairAt(i))) return false;
    const pair = scan.pairAt(i);
    member ||= HOUSES.has(pair) && scan.pairAt(i + 2) === 'thành viên';
    unit ||= HOUSES.has(pair);
    part ||= unit && pair === 'tham gia';
    bloc ||= unit && scan.size('bloc', i) > 0;
  }
  return member || (part && bloc);
}
const AWARD = layerBits('award');
const HOUSES = new Set(['đơn vị', 'cơ quan', 'tập thể', 'doanh nghiệp']);
const OTHERS = new Set(
  'mời,khách,nội dung,tiêu chí,chỉ tiêu,phát biểu,tham luận,tặng,được khen,khen cho,báo chí,xếp,ngoài,ban tổ,hội đồng,đoàn công,chấm,suy tôn,bầu,đề nghị,khác,vắng,chưa,không,hợp đồng,cam kết,chứng kiến,thăm,hoàn thành,giám khảo'.split(
    ',',
  ),
);

/** "các Hạt Kiểm lâm | :": what bare names elide; null for nothing. */
function nounBefore(scan: Scan, at: number): string | null {
  for (let i = at - 1; i > 0 && at - i < LONGEST_NOUN && !scan.has(i, PUNCTUATION); i--) {
    if (scan.word(i) !== 'các' || anyUnitHead(scan, i + 1) === null) continue;
    return scan.slice(i + 1, at);
  }
  return null;
}
const LONGEST_NOUN = 6;
