import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA, SEMICOLON } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { opensNames, pair } from './nouns.js';

export interface Moved {
  readonly bloc: Bloc;
  readonly item: Item;
  readonly trigger: number;
}

/** "bổ sung A vào Khối 4, chuyển B sang Khối 6": what joins a bloc; what leaves one is no member of it. */
export function moved(passage: Passage, sentence: Parsed): Moved[] {
  const { scan } = passage;
  const { chunks } = sentence;
  const found = [
    ...supplemented(passage, sentence),
    ...headedBy(passage, sentence),
    ...ofThemselves(passage, sentence),
    ...joining(passage, sentence),
  ];
  let movedLast: { readonly into: string; readonly to: number } | undefined;
  for (let index = 0; index + 2 < chunks.length; index++) {
    const chunk = chunks[index];
    if (chunk.kind !== 'units') continue;
    // "chuyển A từ Khối 4 sang Khối 6"
    const from = scan.word(chunks[index + 1].from) === 'từ' ? 2 : 0;
    const joins = joinsAsMember(scan, chunk.to) ? chunks.findIndex(({ from: at }) => at >= chunk.to + 3) : -1;
    const target = joins > 0 ? chunks[joins] : chunks[index + from + 2];
    if (target?.kind !== 'bloc') continue;
    const into = scan.word(chunks[index + from + 1].from);
    if (target.bloc.bare && !(into === 'vào' && isAtHand(scan, target.to, sentence.to))) continue;
    const first = scan.word(chunk.from - 2);
    const second = scan.word(chunk.from - 1);
    const added = (first === 'bổ' && second === 'sung') || (first === 'kết' && second === 'nạp');
    // "chuyển A sang Khối 1, | B sang Khối 2": the verb that moved the one before
    const also = into === movedLast?.into && isJoined(scan, movedLast.to, chunk.from);
    if (
      !(
        ((into === 'vào' || joins > 0) && added) ||
        ((into === 'sang' || (into === 'về' && from > 0)) && second === 'chuyển') ||
        also
      )
    )
      continue;
    movedLast = { into, to: target.to };
    const bloc = passage.blocAt(sentence.index, target.from);
    if (bloc) for (const item of chunk.list.units) found.push({ bloc, item, trigger: chunk.from - 1 });
  }
  return found.length > 0 ? found : addedTo(passage, sentence);
}

/** "bổ sung A | làm thành viên | Khối 4" */
const joinsAsMember = (scan: Scan, at: number): boolean =>
  (scan.word(at) === 'làm' || scan.word(at) === 'là') && scan.pairAt(at + 1) === 'thành viên';

/** "bổ sung A vào Khối |.", "… vào Khối | từ năm 2028": the bloc that the text is about; not "vào khối | khác". */
const isAtHand = (scan: Scan, at: number, limit: number): boolean =>
  at >= limit || scan.has(at, PUNCTUATION) || SINCE.has(scan.word(at));
const SINCE = new Set(['từ', 'kể', 'và', 'năm']);

/** "Phường Bến Đá | (được) chuyển sang (sinh hoạt tại) | Cụm thi đua số 2": who goes by itself; not "Đề nghị cho Sở Y tế | được chuyển sang". */
function ofThemselves(passage: Passage, { index, from, chunks }: Parsed): Moved[] {
  const { scan } = passage;
  return chunks.flatMap((chunk, i): Moved[] => {
    if (chunk.kind !== 'units') return [];
    const opens = chunk.from === from || chunks.some(({ kind, to }) => kind === 'mark' && to === chunk.from);
    const verb = opens && scan.word(chunk.to) === 'được' ? chunk.to + 1 : chunk.to;
    if (scan.word(verb) !== 'chuyển' || !TO.has(scan.word(verb + 1))) return [];
    const target = chunks.slice(i + 1).find(({ kind }) => kind !== 'word' && kind !== 'cue');
    if (target?.kind !== 'bloc' || target.bloc.bare || target.from - chunk.to > FARTHEST_TARGET) return [];
    const bloc = passage.blocAt(index, target.from);
    return bloc ? chunk.list.units.map((item) => ({ bloc, item, trigger: chunk.to })) : [];
  });
}
const TO = new Set(['sang', 'về', 'qua', 'đến']);
/** "chuyển sang tham gia sinh hoạt tại |" */
const FARTHEST_TARGET = 7;

/** "Khối vừa được bổ sung (thêm thành viên là) | xã Bến Đá": who joins the bloc that the clause speaks of, and gets no role. */
function joining(passage: Passage, { index, from, chunks }: Parsed): Moved[] {
  const { scan } = passage;
  return chunks.flatMap((chunk, i): Moved[] => {
    if (chunk.kind !== 'units') return [];
    let at = chunk.from;
    while (at > from && ADDED.has(scan.word(at - 1))) at--;
    const next = chunks[i + 1];
    const role = next?.kind === 'word' && GETS.has(scan.word(next.from));
    if (!pair(scan, at - 2, 'bổ', 'sung') || role || next?.kind === 'bloc') return [];
    let subject = at - 3;
    while (subject > from && PASSIVE.has(scan.word(subject))) subject--;
    const speaks = scan.size('bloc', subject) > 0 || chunks.some((c) => c.kind === 'bloc' && c.to === subject + 1);
    const bloc = speaks ? passage.blocAt(index, chunk.from) : null;
    return bloc ? chunk.list.units.map((item) => ({ bloc, item, trigger: at - 2 })) : [];
  });
}
const ADDED = new Set(['thêm', 'thành', 'viên', 'mới', 'là', 'đơn', 'vị']);
const GETS = new Set(['làm', 'là', 'giữ', 'vào']);
const PASSIVE = new Set(['vừa', 'được', 'đã', 'mới', 'cũng']);

/** Nothing but a comma, a semicolon, "và" or all of it between the two. */
function isJoined(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scan.mark(i) !== COMMA && scan.mark(i) !== SEMICOLON && scan.word(i) !== 'và') return false;
  return to > from;
}

/** "Từ Khối thi đua số 3 sang Khối thi đua số 1: A, B": who is moved stands behind the colon, or the comma of a line that opens so. */
function headedBy(passage: Passage, { index, from, to, chunks }: Parsed): Moved[] {
  const { scan } = passage;
  const at = chunks.findIndex((chunk) => chunk.kind === 'bloc' && scan.word(chunk.from - 1) === 'sang');
  const target = chunks[at];
  const opens = target !== undefined && target.from - from <= 1 && scan.mark(target.to) === COMMA;
  if (target?.kind !== 'bloc' || target.bloc.bare || !(opens || scan.mark(target.to) === COLON)) return [];
  if (!opens && !movesUnits(scan, from, target.from)) return [];
  const named = chunks.find((chunk) => chunk.from === target.to + 1);
  if (named?.kind !== 'units' || named.to < to - 1) return [];
  const bloc = passage.blocAt(index, target.from);
  return bloc ? named.list.units.map((item) => ({ bloc, item, trigger: target.from - 1 })) : [];
}

/** "Từ Khối thi đua số 3 | sang", "Chuyển các đơn vị từ Khối thi đua số 3 | sang"; not "Chuyển kinh phí | sang", "Gửi văn bản | sang". */
function movesUnits(scan: Scan, from: number, to: number): boolean {
  let first = from;
  while (first < to && scan.has(first, NUMBER | PUNCTUATION)) first++;
  if (scan.word(first) === 'từ' || scan.word(first) === 'sang') return true;
  for (let i = first; i < to; i++) {
    if (scan.word(i) === 'chuyển' || scan.word(i) === 'điều') return !THINGS.has(scan.word(i + 1));
  }
  return false;
}
const THINGS = new Set(['kinh', 'văn', 'hồ', 'công', 'báo', 'tiền', 'tài']);

/** "Khối thi đua số 5: | bổ sung A": the bloc before the colon. */
function supplemented(passage: Passage, { index, chunks }: Parsed): Moved[] {
  const { scan } = passage;
  const label = chunks.find(({ kind }) => kind === 'bloc');
  if (!label || scan.mark(label.to) !== COLON || !pair(scan, label.to + 1, 'bổ', 'sung')) return [];
  const added = chunks.find(({ from }) => from === label.to + 3);
  const bloc = passage.blocAt(index, label.from);
  return bloc && added?.kind === 'units' ? added.list.units.map((item) => ({ bloc, item, trigger: label.to + 2 })) : [];
}

/** "Bổ sung | Ban Quản lý Khu kinh tế mở Bến Đá, Trung tâm Quỹ đất | vào Khối 4": names that no grammar reads to their end. */
function addedTo(passage: Passage, { index, from, chunks }: Parsed): Moved[] {
  const { scan } = passage;
  const target = chunks.find((chunk) => chunk.kind === 'bloc' && scan.word(chunk.from - 1) === 'vào');
  const added = chunks.find((chunk) => pair(scan, chunk.from, 'bổ', 'sung'));
  if (target?.kind !== 'bloc' || target.bloc.bare || !added || added.from - from > 4) return [];
  const [first, end] = [added.from + 2, target.from - 1];
  const items = opensNames(scan, first, end) ? listFrom(scan, first, end, null) : [];
  const bloc = items.at(-1)?.to === end ? passage.blocAt(index, target.from) : null;
  return bloc ? items.map((item) => ({ bloc, item, trigger: added.from })) : [];
}
