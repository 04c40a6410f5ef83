import type { Scan } from '../../../lexicon/scan.js';
import { COMMA, OPEN, SEMICOLON } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { UnitsChunk } from '../../chunk.js';
import type { Parsed } from '../../passage.js';
import { pair } from './nouns.js';
import type { RuleName } from './rules.js';

/** Units that a clause calls members. */
export interface Single {
  readonly rule: RuleName;
  readonly trigger: number;
  readonly units: UnitsChunk;
}

/** "Là thành viên của Khối, A …", "A, hai thành viên khác, …", "A là thành viên mới của Cụm", "A mới gia nhập Khối". */
export function singlesIn(scan: Scan, sentence: Parsed): Single[] {
  const singles: Single[] = [];
  for (const chunk of sentence.chunks) {
    if (chunk.kind !== 'units') continue;
    const before = asMembers(scan, sentence, chunk.from);
    if (before >= 0) singles.push({ rule: 'itself-named', trigger: before, units: chunk });
    else if (calledSo(scan, sentence, chunk.to)) {
      singles.push({ rule: 'called-one', trigger: chunk.from, units: chunk });
      for (const leader of leadersBeside(scan, sentence, chunk))
        singles.push({ rule: 'leading', trigger: chunk.from, units: leader });
    } else if (joins(scan, sentence, chunk)) singles.push({ rule: 'admitted', trigger: chunk.from, units: chunk });
  }
  return singles;
}

/** "do | Sở Y tế | làm Khối trưởng, | Thuế tỉnh | làm Khối phó, các sở A, B là thành viên": those who lead beside the rest. */
function leadersBeside(scan: Scan, { chunks }: Parsed, { from }: UnitsChunk): UnitsChunk[] {
  const leaders: UnitsChunk[] = [];
  for (const chunk of chunks) {
    if (chunk.from >= from) break;
    if (chunk.kind !== 'units' || chunk.list.units.length > 1 || !TAKES.has(scan.word(chunk.to))) continue;
    if (scan.size('role', chunk.to + 1) === 0) continue;
    if (leaders.length > 0 || scan.word(chunk.from - 1) === 'do') leaders.push(chunk);
  }
  return leaders;
}
const TAKES = new Set(['làm', 'là', 'giữ']);

/** "Là (một trong 9) thành viên của Khối, | A": the token of "Là", -1 without. */
function asMembers(scan: Scan, sentence: Parsed, at: number): number {
  if (scan.mark(at - 1) !== COMMA) return -1;
  for (let i = at - 2; i >= sentence.from && at - i < 16; i--) {
    if (scan.mark(i) === COMMA) return -1;
    if (!pair(scan, i, 'thành', 'viên') || !ofBloc(scan, sentence, i + 2)) continue;
    let first = i - 1;
    while (first > sentence.from && QUANTITIES.has(scan.word(first))) first--;
    while (first > sentence.from && scan.has(first, NUMBER)) first--;
    while (first > sentence.from && QUANTITIES.has(scan.word(first))) first--;
    const word = scan.word(first);
    if (word === 'cách') return first;
    const opens = first === sentence.from || scan.mark(first - 1) === SEMICOLON || TOO.has(scan.word(first - 1));
    return word === 'là' && opens ? first : -1;
  }
  return -1;
}
const QUANTITIES = new Set(['một', 'trong', 'số', 'các', 'những', 'hai', 'ba', 'đơn', 'vị']);
const TOO = new Set(['cũng', 'cùng', 'vừa', 'đều', 'với']);

/** "A | , hai thành viên khác của Khối", "A | là thành viên mới của Khối". */
function calledSo(scan: Scan, sentence: Parsed, at: number): boolean {
  const apposed = scan.mark(at) === COMMA || scan.mark(at) === OPEN;
  let i = apposed ? at + 1 : at;
  let is = apposed;
  for (let steps = 0; steps < 6 && i < sentence.to; steps++, i++) {
    if (pair(scan, i, 'thành', 'viên')) return is && ofBloc(scan, sentence, i + 2);
    const word = scan.word(i);
    if (word === 'là' || (word === 'thành' && scan.word(i - 1) === 'trở')) is = true;
    else if (!scan.has(i, NUMBER) && !QUANTITIES.has(word) && !TOO.has(word) && word !== 'trở') return false;
  }
  return false;
}

/** After "thành viên": "(mới) của Khối"; or nothing, where the clause before spoke of the members of the bloc. */
function ofBloc(scan: Scan, sentence: Parsed, at: number): boolean {
  let i = at;
  while (KINDS.has(scan.word(i))) i++;
  if (scan.has(i, PUNCTUATION)) return speaksBefore(scan, sentence, at);
  if (scan.word(i) === 'của' || scan.word(i) === 'trong' || scan.word(i) === 'thuộc') i++;
  return scan.size('bloc', i) > 0;
}
const KINDS = new Set(['mới', 'khác', 'chính', 'thức', 'lâu', 'năm', 'trẻ', 'nhất']);

function speaksBefore(scan: Scan, sentence: Parsed, at: number): boolean {
  for (let i = at - 3; i >= sentence.from; i--) if (scan.size('bloc', i) > 0 && scan.size('role', i) === 0) return true;
  return false;
}

/** "kết nạp (thêm) | A", "A | (mới) gia nhập Khối", "A | được kết nạp vào Khối". */
function joins(scan: Scan, sentence: Parsed, { from, to }: UnitsChunk): boolean {
  const first = scan.word(from - 1) === 'thêm' || scan.word(from - 1) === 'mới' ? from - 3 : from - 2;
  if (pair(scan, first, 'kết', 'nạp'))
    return speaksBefore(scan, sentence, first + 3) || blocNear(scan, to, sentence.to);
  let i = to;
  while (ADVERBS.has(scan.word(i))) i++;
  if (pair(scan, i, 'gia', 'nhập') || pair(scan, i, 'kết', 'nạp')) return blocNear(scan, i + 2, sentence.to);
  return false;
}
const ADVERBS = new Set(['mới', 'vừa', 'được', 'chính', 'thức', 'đã', 'cũng']);

/** "(vào) Khối" in the next words. */
function blocNear(scan: Scan, at: number, limit: number): boolean {
  for (let i = at; i < limit && i - at < 3; i++) if (scan.size('bloc', i) > 0) return true;
  return false;
}
