import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA, OPEN } from '../../../text/marks.js';
import { NUMBER, PARAGRAPH_START } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import { isOfCouncil } from '../../council-paper.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { saysPair } from '../../says-pair.js';
import { datesIn, isDateline } from './day.js';
import { meets } from './meets.js';

/** The sentences that tell when and where a bloc met. */
export interface Opening {
  /** Held: the bloc is named as meeting; told: it is spoken of with a day; recorded: the minutes give time and place. */
  readonly how: 'held' | 'told' | 'recorded';
  readonly sentences: readonly Parsed[];
}

/** Of each bloc: the first sentences that say something of it, so that the text is gone through once for all blocs. */
export interface Namings {
  /** Names it as meeting. */
  readonly held: ReadonlyMap<Bloc, Parsed>;
  /** Is nothing but its name. */
  readonly headed: ReadonlyMap<Bloc, Parsed>;
  /** Gives a day of what it did. */
  readonly told: ReadonlyMap<Bloc, Parsed>;
  /** Cites the record of a meeting in the basis of a paper. */
  readonly cited: ReadonlyMap<Bloc, Parsed>;
  /** Gives the day on which all of them met; null for none. */
  readonly together: Parsed | null;
}

export function namingsOf(passage: Passage): Namings {
  const held = new Map<Bloc, Parsed>();
  const headed = new Map<Bloc, Parsed>();
  const told = new Map<Bloc, Parsed>();
  const cited = new Map<Bloc, Parsed>();
  let together: Parsed | null = null;
  const first = (of: Map<Bloc, Parsed>, bloc: Bloc | null, sentence: Parsed): void => {
    if (bloc !== null && !of.has(bloc)) of.set(bloc, sentence);
  };
  for (const sentence of passage.sentences) {
    const isBody = isTold(sentence);
    const names = (sentence.layers & BLOC) !== 0;
    const bracketed = names && metInBracket(passage.scan, sentence);
    const dated = isBody || (names && isDatedHeading(passage, sentence));
    const meeting = bracketed || (dated && meets(passage.scan, sentence));
    const nameAlone = isName(sentence);
    if ((meeting || nameAlone) && names)
      for (const chunk of sentence.chunks) {
        if (chunk.kind !== 'bloc' || chunk.bloc.bare) continue;
        const bloc = passage.blocAt(sentence.index, chunk.from);
        if (meeting) first(held, bloc, sentence);
        if (nameAlone) first(headed, bloc, sentence);
      }
    if (names && sentence.zone === 'basis') first(cited, recordedBy(passage, sentence), sentence);
    if (meeting && isBody) together ??= isOfAll(passage, sentence) ? sentence : null;
    const { bloc } = passage.segmentOf(sentence.index);
    if (meeting && isBody && bloc !== null && !told.has(bloc) && tells(passage, sentence)) told.set(bloc, sentence);
  }
  return { held, headed, told, cited, together };
}

/** "Ngày 17/11/2027, | hai cụm | xã đã họp chấm điểm" in a text about two: what they did, on one day. */
function isOfAll(passage: Passage, sentence: Parsed): boolean {
  const { scan, blocs } = passage;
  const at = sentence.chunks.findIndex(({ kind, to }) => kind === 'count' && BLOCS.has(scan.word(to - 1)));
  const counted = sentence.chunks[at];
  if (counted?.kind !== 'count' || blocs.length < 2 || counted.count.count !== blocs.length) return false;
  const met = sentence.chunks.slice(at).some(({ from }) => scan.word(from) === 'đã' && scan.word(from + 1) === 'họp');
  return met && datesIn(passage, sentence).length === 1;
}
const BLOCS = new Set(['cụm', 'khối']);

/** "Căn cứ Biên bản họp | Khối thi đua các xã ngày 12/01/2028": the bloc whose meeting it was, where the basis says when. */
function recordedBy(passage: Passage, sentence: Parsed): Bloc | null {
  const { scan } = passage;
  if (datesIn(passage, sentence).length === 0) return null;
  const named = chunksWithin(scan, sentence).find((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);
  if (named === undefined) return null;
  let at = named.from - 1;
  while (at > sentence.from && named.from - at < LONGEST_RECORD && scan.word(at) !== 'bản') at--;
  return scan.word(at) === 'bản' && scan.word(at - 1) === 'biên' && SITS.has(scan.word(at + 1))
    ? passage.blocAt(sentence.index, named.from)
    : null;
}
const LONGEST_RECORD = 9;
const SITS = new Set(['họp', 'hội', 'cuộc', 'phiên']);

/** Where the bloc's meeting opens: the sentence that names it as meeting, else one that gives its day. */
export function openingOf(passage: Passage, bloc: Bloc, namings: Namings): Opening | null {
  const { sentences } = passage;
  const invited = passage.blocs.length === 1 && invites(passage) ? invitationOf(passage) : undefined;
  if (invited) return { how: 'recorded', sentences: [invited] };
  const held = namings.held.get(bloc);
  const told = namings.told.get(bloc);
  // "Ngày 25/12, xã A - Trưởng khối đã tổ chức tổng kết … của Khối. … Khối thi đua các xã đã bình bầu": the day comes first.
  const sooner = told !== undefined && held !== undefined && told.index < held.index;
  if (held && (!sooner || datesIn(passage, held).length > 0)) {
    const timed = datesIn(passage, held).length === 0 ? timeLineBy(passage, held) : undefined;
    if (timed) return { how: 'recorded', sentences: [timed] };
    const before = sentences[held.index - 1];
    const next = sentences[held.index + (sentences[held.index + 1]?.zone === 'furniture' ? 2 : 1)];
    const opening = next && passage.segmentOf(next.index).bloc === bloc ? [held, next] : [held];
    // "… hướng dẫn tổng kết, Khối thi đua số 6 báo cáo như sau" over "Ngày 06/12/2027, tại Sở Y tế, Khối đã họp chấm điểm"
    const undated = opening.every((sentence) => datesIn(passage, sentence).length === 0);
    if (undated && told && passage.facts.kind === 'report') return { how: 'told', sentences: [told] };
    // "Nha Trang, 25/01/2024. Khối thi đua số IV tổng kết": the dateline is a sentence of its own.
    const introduced = before !== undefined && (isDateline(passage, before) || opensParagraph(passage, before, held));
    return { how: 'held', sentences: introduced ? [...opening, before] : opening };
  }
  const headed = namings.headed.get(bloc);
  const under = headed ? underName(passage, headed) : null;
  if (under) return { how: 'told', sentences: [under] };
  const own = passage.facts.kind === 'minutes' && passage.blocs[0] === bloc && !isOfCouncil(passage, bloc);
  const recorded = own ? recordOf(passage) : null;
  if (recorded) return { how: 'recorded', sentences: [recorded] };
  const last = told ?? namings.cited.get(bloc) ?? namings.together;
  return last ? { how: 'told', sentences: [last] } : null;
}

/** An invitation or a programme, or what a site made of one: "Giấy mời dự Hội nghị tổng kết …" over its text. */
function invites({ scan, facts, sentences }: Passage): boolean {
  if (facts.kind !== 'news') return facts.kind === 'other';
  return sentences.slice(0, HEAD).some(({ from }) => scan.word(from) === 'giấy' && scan.word(from + 1) === 'mời');
}
/** Sentences at the head of a page. */
const HEAD = 6;

/** "1. Thời gian: 7 giờ 30 phút, ngày 07/12/2027." in an invitation or a programme. */
const invitationOf = (passage: Passage): Parsed | undefined =>
  passage.sentences.find(
    (sentence) => sentence.zone !== 'signature' && sentence.zone !== 'basis' && isTimeLine(passage, sentence),
  );

/** "- Thời gian bắt đầu: 8 giờ, ngày 07/12/2027": the label, up to its colon, and a day. */
export function isTimeLine(passage: Passage, sentence: Parsed): boolean {
  const { scan } = passage;
  const { from, to } = sentence;
  for (let i = from; i < Math.min(from + 4, to); i++)
    if (scan.word(i) === 'thời' && scan.word(i + 1) === 'gian')
      return [i + 2, i + 4].some((at) => scan.mark(at) === COLON) && datesIn(passage, sentence).length > 0;
  return false;
}

/** In minutes, near over "Nội dung: Tổng kết Khối thi đua số 3", which says what was done then. */
function timeLineBy(passage: Passage, held: Parsed): Parsed | undefined {
  if (passage.facts.kind !== 'minutes') return undefined;
  return passage.sentences.slice(Math.max(0, held.index - 4), held.index).find((line) => isTimeLine(passage, line));
}

/** "Sang ngày 23/12, vẫn hội trường ấy. | Khối thi đua số 3 bàn chuyện …": the day opens the paragraph. */
const opensParagraph = ({ scan }: Passage, before: Parsed, held: Parsed): boolean =>
  before.block === held.block &&
  (before.from === 0 || scan.has(before.from, PARAGRAPH_START)) &&
  !before.chunks.some((c) => c.kind === 'bloc' && !c.bloc.bare);

const BLOC = layerBits('bloc');

/** "1. Cụm thi đua Mầm non.": a sentence that is nothing but the name. */
const isName = ({ chunks, to, from }: Parsed): boolean =>
  to - from < 24 && chunks.some((c) => c.kind === 'bloc' && !c.bloc.bare && c.from - from <= 3 && to - c.to <= 1);

/** "1. Cụm thi đua Mầm non. | Họp ngày 28-5 tại …", "… | Ngày 29-5, bà Hảo dự và phát biểu." */
function underName(passage: Passage, { index, block }: Parsed): Parsed | null {
  const next = passage.sentences[index + 1];
  if (!next || !isTold(next) || (next.block !== block && next.zone === 'heading')) return null;
  const day = datesIn(passage, next).length > 0 || saysPair(passage.scan, next, 'cùng', 'ngày');
  return day && (meets(passage.scan, next) || acts(passage.scan, next)) ? next : null;
}

/** Somebody chairs, attends or speaks. */
function acts(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if (scan.size('act', i) > 0) return true;
  return false;
}

const isTold = (sentence: Parsed): boolean =>
  sentence.zone === 'body' || sentence.zone === 'item' || sentence.zone === 'caption';

/** "Khối thi đua số 3 họp tổng kết vào chiều ngày 22/2/2027", a line of its own without a stop. */
const isDatedHeading = (passage: Passage, sentence: Parsed): boolean =>
  sentence.zone === 'heading' &&
  sentence.chunks.some((c) => c.kind === 'date') &&
  datesIn(passage, sentence).length > 0;

/** "2. Khối thi đua số 2 | (ngày 20/4/2027, tại Sở Y tế)": the day and the place in a bracket right behind the name say that it met. */
function metInBracket(scan: Scan, { from, to, chunks }: Parsed): boolean {
  const bloc = chunks.find((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);
  if (!bloc || bloc.from - from > 3 || scan.mark(bloc.to) !== OPEN || scan.word(bloc.to + 1) !== 'ngày') return false;
  if (!chunks.some((chunk) => chunk.kind === 'date' && chunk.from === bloc.to + 1)) return false;
  const place = scan.next('tại', bloc.to, to);
  return place > 0 && scan.mark(place - 1) === COMMA;
}

/** A day, a meeting, and the bloc in short ("Khối họp ngày 26/12/2008"); the only bloc may go without saying. */
function tells(passage: Passage, sentence: Parsed): boolean {
  if (datesIn(passage, sentence).length === 0) return false;
  if (speaksOfOne(passage.scan, sentence) || membersMet(passage, sentence)) return true;
  const [only, ...others] = passage.blocs;
  if (others.length > 0 || sentence.index >= firstBody(passage) + 3 || LISTING.has(passage.facts.kind)) return false;
  return !(passage.facts.kind === 'minutes' && isOfCouncil(passage, only));
}

/** "Ngày 22/12/2027, tại UBND xã Bến Đá, | các xã họp | bình xét" in the report of one bloc: who is in it. */
function membersMet(passage: Passage, sentence: Parsed): boolean {
  const { scan, facts, blocs } = passage;
  const [date] = datesIn(passage, sentence);
  if (facts.kind !== 'report' || blocs.length > 1 || date.from !== sentence.from) return false;
  for (let i = date.to; i < sentence.to; i++) {
    if (scan.word(i) !== 'các' || scan.mark(i - 1) !== COMMA) continue;
    for (let at = i + 1; at < sentence.to && at - i < LONGEST_MEMBERS && scan.mark(at) !== COMMA; at++)
      if (scan.word(at) === 'họp' && meets(scan, { from: at, to: sentence.to })) return true;
  }
  return false;
}
/** "các đơn vị thành viên trong Cụm đã" */
const LONGEST_MEMBERS = 9;

/** "Khối họp", not "các Cụm chấm điểm chéo". */
function speaksOfOne(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if (scan.size('bloc', i) > 0 && !EACH.has(scan.word(i - 1))) return true;
  return false;
}
const EACH = new Set(['các', 'mỗi', 'những', 'từng']);

const LISTING = new Set(['decision', 'submission', 'list']);

const firstBody = ({ sentences }: Passage): number =>
  Math.max(
    0,
    sentences.findIndex((s) => s.zone === 'body'),
  );

/** Minutes give time and place under a heading of their own and name the bloc in their title; some the hour alone. */
const recordOf = (passage: Passage): Parsed | undefined =>
  passage.sentences.find((sentence) => isTold(sentence) && datesIn(passage, sentence).length > 0) ??
  passage.sentences.find((sentence) => isTold(sentence) && opensRecord(passage.scan, sentence));

/** "Khai mạc: 13 giờ 30 phút", "Thời gian: 8 giờ": of the day of the paper. */
function opensRecord(scan: Scan, { from, to }: Parsed): boolean {
  if (!OPENS_AT.has(`${scan.word(from)} ${scan.word(from + 1)}`)) return false;
  for (let i = from + 2; i < to && i - from < 9; i++)
    if (scan.has(i, NUMBER) && scan.word(i + 1) === 'giờ') return true;
  return false;
}
const OPENS_AT = new Set(['khai mạc', 'thời gian', 'bắt đầu']);
