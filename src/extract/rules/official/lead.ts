import { ATTENDANCE } from '../../../lexicon/acts.js';
import type { Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import { actOf, honoured, type Stated, startsBehalf, takesPartInDeed } from './predicate.js';

const BEHALF = new Set(['thay mặt', 'ủy quyền']);

/** How the words before persons bring them in. */
export type Link =
  | 'list' // "Dự hội nghị có …", "Chủ trì: …"
  | 'lead' // "Phát biểu tại hội nghị, …"
  | 'governed' // "dưới sự chủ trì của …"
  | 'reported' // "Theo …"
  | 'honoured' // "Các cá nhân được tuyên dương gồm: …"
  | 'object' // "cho …", "thay …"
  | 'sender' // "Được sự ủy quyền của …"
  | 'plain';

export interface Lead {
  readonly link: Link;
  readonly stated: readonly Stated[];
  /** "Vắng: …"; the imprint: "Chịu trách nhiệm nội dung: …". */
  readonly absent: boolean;
}

/** What the chunks `[from, index)` say of the persons at `index`. */
export function leadOf(scan: Scan, chunks: readonly Chunk[], from: number, index: number): Lead {
  const region = readRegion(scan, chunks, from, index);
  const last = chunks[index].from - 1;
  const word = index > from ? scan.word(last) : '';
  const mark = index > from ? scan.mark(last) : 0;
  const nothing: Lead = { link: 'plain', stated: [], absent: region.absent };
  // "ông Tô Hải cho biết: “| Ông Páo là tấm gương”": of whom he speaks
  if (index > from && QUOTES.has(scan.text[scan.tokens.start[last]]) && scan.mark(last - 1) === COLON) return nothing;
  // "“| Có ông Hải | kéo thì chắc được”": what somebody says of him
  if (word === 'có' && last > chunks[from].from && QUOTES.has(scan.text[scan.tokens.start[last - 1]])) return nothing;
  // "“Chúng tôi đã bỏ phiếu đề nghị tặng Bằng khen”, | cô Nhàn | tiếc nuối": who says it
  if (isQuoted(scan, chunks[0].from, last))
    return { link: 'reported', stated: [{ act: 'speak', from: last - 1, to: last }], absent: false };
  // "Tiêu biểu như | các bác sĩ A; điều dưỡng B": of those who did well, whatever they are
  if (namesExamples(scan, chunks[0].from)) return { link: 'object', stated: [], absent: true };
  // "trao Giấy khen cho 9 cá nhân, trong đó có (Sở Y tế và) ông Hải": he receives.
  const among = thoseBefore(scan, chunks, from, index);
  const told = (c: number): boolean => chunks[c] !== undefined && honoured(scan, chunks[c].from, among);
  // "tặng Giấy khen cho 25 giáo viên; | trong đó có cô Hà Nhàn": the clause before tells of it
  if (among >= 0 && (told(from) || told(Math.max(0, from - LONGEST_LIST))))
    return { link: 'object', stated: [], absent: false };
  // "Các cá nhân được tuyên dương gồm: ông Hải": those who are honoured.
  // "Được tặng Bằng khen dịp này có ông Hải", "Trong số các cá nhân được tuyên dương có ông Hải"
  const opens = word === 'có' && (scan.word(chunks[from].from) === 'được' || scan.word(chunks[from].from + 1) === 'số');
  // "Các cá nhân được phong tặng lần này có | ông Hải"
  const gotten = word === 'có' && !region.attendance && isLaureate(scan, chunks[from].from, last);
  const lists = gotten || word === 'gồm' || word === 'là' || mark === COLON || opens;
  const honours = lists && region.stated.every(({ act }) => HONOURING.has(act));
  const given =
    isLaureate(scan, chunks[from].from, last) ||
    listsHonoured(scan, chunks[from].from, last) ||
    areCounted(scan, chunks, index);
  if (honours && (given || namesSingle(scan, chunks[from].from)))
    return { link: 'honoured', stated: [], absent: false };
  // "Tỉnh có 2 nhà giáo được vinh danh. | Đó là: | ông Hải": whom the sentence before tells of
  if (isThat(scan, chunks, from, index)) return { link: 'honoured', stated: [], absent: false };
  // "4 em vào đại học, trong đó có cô A"
  if (word === 'có' && region.stated.length === 0 && isOneOfMany(scan, last)) return nothing;
  if (word === 'là' && region.attendance && region.stated.length === 0)
    return { link: 'list', stated: [region.attendance], absent: region.absent };
  // "họp tại Lam Hải, chủ trì là | anh Tô Hải"
  const held = region.stated.at(-1);
  if (word === 'là' && held?.to === last && held.act === 'chair')
    return { link: 'list', stated: [held], absent: false };
  // "Trao các phần thưởng trên là | Đại tá Tô Hải"; "Trao Bằng khen cho hai cá nhân là | ông Hải" names who receives
  if (word === 'là' && held?.act === 'present' && held.from === chunks[from].from && !givesTo(scan, held.to, last))
    return { link: 'list', stated: [held], absent: false };
  // "tặng Bằng khen cho 2 cá nhân, gồm các ông: | Tô Hải, …": an award before, and nobody said to be there
  const givenTo = word === 'gồm' && region.stated.length === 0 && !region.attendance;
  if (givenTo && chunks.slice(from, index).some(({ kind }) => kind === 'award'))
    return { link: 'honoured', stated: [], absent: false };
  const guests = region.attendance !== null && !countsPeople(scan, last);
  if (word === 'có' || word === 'gồm') {
    // "Đến dự và chúc mừng có …": who is there wishes well, and makes no speech by that
    const said = saidBesides(scan, chunks, from, index, region.stated);
    const attends = said.filter(({ act, from: at }) => act !== 'speak' || scan.word(at) !== 'chúc');
    const acts = attends.some(({ act }) => act === 'attend') ? attends : said;
    // "7 người có uy tín gồm | ông Hải, ông Páo": so many of a kind, who are nowhere said to be there
    if (acts.length === 0 && word === 'gồm' && !guests) return nothing;
    if (acts.length === 0 && namesDeed(scan, chunks[from].from, last)) return nothing;
    const stated: Stated[] = acts.length > 0 ? acts : [{ act: 'attend', from: last, to: last + 1 }];
    return { link: 'list', stated, absent: region.absent };
  }
  // "Riêng 02 trường hợp: | ông Tô Hải, …": whom a council weighs
  if (scan.pairAt(last - 2) === 'trường hợp' && mark === COLON) return { link: 'object', stated: [], absent: true };
  // "7 người có uy tín gồm các ông: | …"
  const listed = mark === COLON && region.stated.length === 0 && !guests && endsInThose(scan, last);
  if (listed) return nothing;
  if (mark === COLON && isSigning(scan, chunks[from].from, last))
    return { link: 'list', stated: [{ act: 'sign', from: last - 1, to: last }], absent: false };
  if (mark === COLON) {
    // "Tặng Bằng khen cho 2 cá nhân: …" names those who get it.
    // "Đề nghị tặng Bằng khen: ông Hải" too.
    if (region.stated.length > 0 && proposes(chunks, from, index, region.stated)) return { ...nothing, link: 'object' };
    const stated = region.stated.filter((s) => s.act !== 'present');
    if (stated.length > 0) return { link: 'list', stated, absent: region.absent };
    return region.attendance ? { link: 'list', stated: [region.attendance], absent: region.absent } : nothing;
  }
  const gives = held?.act === 'present' || held?.act === 'sign';
  if (mark === COMMA && gives && givesTo(scan, held.to, last) && isListedLast(scan, chunks, index))
    return { link: 'object', stated: [], absent: false };
  if (mark === COMMA) return region.subject ? nothing : { link: 'lead', stated: region.stated, absent: false };
  // "đón nhận Cờ thi đua từ tay | ông Tô Hải, Phó Chủ tịch UBND tỉnh": who hands it over
  if (word === 'tay' && scan.word(last - 1) === 'từ')
    return { link: 'list', stated: [{ act: 'present', from: last - 1, to: last + 1 }], absent: false };
  // "Kính thưa | đồng chí Tô Hải, Chủ tịch UBND tỉnh!": a speech greets who is there
  if (word === 'thưa' && scan.word(last - 1) === 'kính')
    return { link: 'list', stated: [{ act: 'attend', from: last - 1, to: last + 1 }], absent: false };
  // "Buổi lễ vinh dự được đón | cô Hà Nhàn, Phó Chủ tịch UBND quận": who is received is there
  if (word === 'đón' && RECEIVES.has(scan.word(last - 1)))
    return { link: 'list', stated: [{ act: 'attend', from: last, to: last + 1 }], absent: false };
  // "Lời mở đầu mộc mạc của | Chủ tịch HĐQT Tô Hải"
  const speech = word === 'của' ? speechBefore(scan, last) : -1;
  if (speech >= 0) return { link: 'list', stated: [{ act: 'speak', from: speech, to: last }], absent: false };
  // "Ý kiến của | ông Tô Hải: đồng ý với phương án."
  const opinion = word === 'của' && scan.word(last - 1) === 'kiến' && scan.word(last - 2) === 'ý';
  const next = chunks[index + 1];
  if (opinion && next?.kind === 'mark' && next.mark === ':')
    return { link: 'list', stated: [{ act: 'speak', from: last - 2, to: last }], absent: false };
  // "nghe tham luận của | ông Tô Hải, bà Hà Nhàn", "BÀI PHÁT BIỂU" over "của | đồng chí Tô Hải"
  if (word === 'của' && SPEECHES.has(`${scan.word(last - 2)} ${scan.word(last - 1)}`))
    return { link: 'list', stated: [{ act: 'speak', from: last - 2, to: last }], absent: false };
  // "Được sự ủy quyền của ông Hải, bà Lan dự": he stays away.
  // "thay mặt | Chủ tịch nước Tô Hải | trao Huân chương" too
  if ((word === 'của' && scan.pairAt(last - 2) === 'ủy quyền') || BEHALF.has(scan.pairAt(last - 1)))
    return { link: 'sender', stated: [], absent: true };
  if (word === 'của' && region.governed) return { link: 'governed', stated: [region.governed], absent: false };
  // "hưởng ứng lời kêu gọi của | Tổng Bí thư Tô Hải", "nhân chuyến thăm Lào của | Chủ tịch nước": whose that is has no part in the meeting
  if (word === 'của' && isElsewhere(scan, chunks[from].from, last)) return { link: 'object', stated: [], absent: true };
  if (word === 'theo' || (word === 'lời' && scan.word(last - 1) === 'theo'))
    return { link: 'reported', stated: [{ act: 'speak', from: last, to: last + 1 }], absent: false };
  // "nhiều người thành đạt như | GS Tô Hải": an example
  const after = chunks[index + 1];
  const example = word === 'như' && !scan.has(last, CAPITAL) && (after === undefined || after.kind === 'mark');
  if (example) return { link: 'object', stated: [], absent: false };
  // "hỏi về trường hợp | ông Tô Hải, Chánh án …": whom a letter asks about
  if (word === 'hợp' && scan.word(last - 1) === 'trường') return { link: 'object', stated: [], absent: true };
  if (OBJECT.has(word)) return { link: 'object', stated: [], absent: false };
  // "Đề nghị tặng Giấy khen: Sở Y tế và | ông Hải": who is proposed, behind others
  const proposed = word === 'và' && region.stated.length > 0 && proposes(chunks, from, index, region.stated);
  if (proposed && endsColonList(chunks, index - 1)) return { ...nothing, link: 'object' };
  // "ghi nhận hành động đẹp của | Đại úy Tô Hải": whose deed it is
  if (word === 'của' && region.stated.every(({ from: at }) => PRAISES.has(scan.word(at)))) return nothing;
  // "Ông Tô Hải cho biết | Thượng úy Hà Nhàn | đã được thăng cấp": of whom he tells
  if (chunks[from - 1]?.kind === 'persons' && held?.act === 'speak' && held.to === last + 1) return nothing;
  // "Tham dự đồng chí A": the verb stands right before them and nobody else is its subject.
  if (!region.subject && region.stated.length > 0 && index > from && region.stated.every((s) => s.act !== 'present'))
    return { link: 'lead', stated: region.stated, absent: region.absent };
  return nothing;
}

/** "ghi nhận", "biểu dương", "khen ngợi", "cảm ơn", "tri ân", "đánh giá cao" */
const PRAISES = new Set(['ghi', 'biểu', 'khen', 'cảm', 'tri', 'đánh']);

/** "Tiêu biểu như", "Điển hình là", "Tiêu biểu phải kể đến": the sentence opens so. */
const namesExamples = (scan: Scan, from: number): boolean =>
  BEST.has(scan.pairAt(from)) && EXAMPLES.has(scan.word(from + 2));
const BEST = new Set(['tiêu biểu', 'điển hình', 'nổi bật']);
const EXAMPLES = new Set(['như', 'là', 'có', 'phải', 'nhất']);

/** "có | 7 người có uy tín tiêu biểu gồm các ông |:": so many of a kind, whoever came with them. */
function countsPeople(scan: Scan, colon: number): boolean {
  for (let i = colon - 1; i > 0 && colon - i < LONGEST_MOST; i--) {
    if (scan.has(i, PUNCTUATION) || scan.pairAt(i) === 'đại biểu') return false;
    if (scan.has(i, NUMBER)) return scan.word(i + 1) === 'người' || scan.pairAt(i + 1) === 'cá nhân';
  }
  return false;
}

/** "gồm | các ông |:", "gồm | các đồng chí |:" */
const endsInThose = (scan: Scan, colon: number): boolean =>
  [1, 2].some((size) => scan.pairAt(colon - size - 2) === 'gồm các');

/** "Ông A | chủ trì, | cùng dự có | ông B": without what the one before does, up to the comma. */
function saidBesides(scan: Scan, chunks: readonly Chunk[], from: number, index: number, stated: Stated[]): Stated[] {
  if (chunks[from - 1]?.kind !== 'persons') return stated;
  const comma = chunks.findLastIndex(
    ({ kind, from: at }, c) => c >= from && c < index && kind === 'mark' && scan.mark(at) === COMMA,
  );
  const own = comma < 0 ? [] : stated.filter((one) => one.from >= chunks[comma].to);
  return own.length > 0 ? own : stated;
}

/**
 * "…, trong đó | có Sở Y tế và | ông Hải": the token past "trong đó" that opens the list the persons at `index` stand in;
 * -1 for none.
 */
function thoseBefore(scan: Scan, chunks: readonly Chunk[], from: number, index: number): number {
  for (let c = index - 1; c >= from && index - c < LONGEST_LIST; c--) {
    const { kind, to } = chunks[c];
    if (LISTED.has(kind)) continue;
    if (kind !== 'word' && kind !== 'cue') return -1;
    for (let i = to - 1; i >= chunks[c].from; i--) {
      if (THOSE.has(scan.word(i))) return isAmong(scan, i) && leadsOn(scan, i + 1) ? i + 1 : -1;
      if (!LEADS_ON.has(scan.word(i))) return -1;
    }
  }
  return -1;
}
/** "trong đó | có", "Trong số này, | có", "Cùng đợt này còn | có": one of those told of before. */
function isOneOfMany(scan: Scan, at: number): boolean {
  const before = scan.word(at - 1) === 'còn' ? at - 2 : at - 1;
  const last = scan.mark(before) === COMMA ? before - 1 : before;
  // "; trong đó, | có" goes on with those who attend
  if (scan.word(before) === 'đó' || (isAmong(scan, last) && (last === before || scan.word(last - 1) === 'số')))
    return true;
  if (isOfCounted(scan, last)) return true;
  const batch = THOSE.has(scan.word(last)) ? last - 1 : last;
  return scan.pairAt(batch - 1) === 'cùng đợt';
}
/** "Trong 6 người |", "Trong số 4 cá nhân |", "Trong số những người hăng hái nhất |": some of so many, but for guests. */
function isOfCounted(scan: Scan, last: number): boolean {
  if (scan.word(last) === 'nhất')
    for (let i = last - 1; i > 0 && last - i < LONGEST_MOST && !scan.has(i, PUNCTUATION); i--)
      if (scan.pairAt(i) === 'những người') return scan.pairAt(i - 2) === 'trong số';
  for (let i = last; i > 0 && last - i < LONGEST_COUNT; i--) {
    if (scan.pairAt(i) === 'đại biểu' || scan.has(i, PUNCTUATION)) return false;
    if (scan.has(i, NUMBER)) return scan.word(scan.word(i - 1) === 'số' ? i - 2 : i - 1) === 'trong';
  }
  return false;
}
const LONGEST_COUNT = 5;
const LONGEST_MOST = 12;

/** "trong | đó", "trong số | này" */
const isAmong = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'đó' && scan.word(at - 1) === 'trong'
    ? true
    : THOSE.has(scan.word(at)) && scan.pairAt(at - 2) === 'trong số';
const THOSE = new Set(['đó', 'này']);
/** "trong đó | (,) có"; "trong đó | ông Hải phát biểu" tells what one of them does. */
const leadsOn = (scan: Scan, at: number): boolean => NAMELY.has(scan.word(scan.mark(at) === COMMA ? at + 1 : at));
const NAMELY = new Set(['có', 'gồm', 'là']);
const LONGEST_LIST = 24;
const LISTED: ReadonlySet<Chunk['kind']> = new Set(['units', 'count', 'persons', 'mark'] as const);
const LEADS_ON = new Set(['có', 'gồm', 'là', 'các', 'và', 'cùng']);

/** "trao Bằng khen cho Khoa Nội, | bác sĩ Tô Hải | và hai điều dưỡng.": behind a unit, and then others who receive or the end; no verb. */
function isListedLast(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const [next, after] = [chunks[index + 1], chunks[index + 2]];
  // "tặng Huân chương cho đội tuyển bóng đá nữ, | HLV trưởng Tô Hải | và các cầu thủ": behind whatever collective
  if (next !== undefined && scan.word(next.from) === 'và' && OTHERS.has(scan.word(next.from + 1))) return true;
  if (chunks[index - 2]?.kind !== 'units') return false;
  if (next === undefined || (next.kind === 'mark' && ENDS.has(next.mark))) return true;
  return scan.word(next.from) === 'và' && after !== undefined && LISTED.has(after.kind);
}
const ENDS = new Set(['.', ';']);
const OTHERS = new Set(['các', 'những', 'toàn', 'tập']);

const givesTo = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (scan.word(i) === 'cho' || scan.word(i) === 'tặng') return true;
  return false;
};

/** "Đó là | ông Hải", "Đó là: Nhà giáo ưu tú (NGƯT) | ông Hải": nothing else before them, and nothing that they do behind. */
function isThat(scan: Scan, chunks: readonly Chunk[], from: number, index: number): boolean {
  if (scan.pairAt(chunks[from].from) !== 'đó là' || index - from > LONGEST_THAT) return false;
  if (!chunks.slice(from, index).every(({ kind }) => INTRODUCES.has(kind))) return false;
  return !chunks.slice(index + 1).some(({ kind, from: at }) => kind !== 'persons' && scan.size('act', at) > 0);
}
const INTRODUCES: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>(['word', 'cue', 'mark', 'award', 'count']);
const LONGEST_THAT = 8;

/** "01 cá nhân | là | ông Hải": they are counted as those who receive are, never as guests are. */
function areCounted(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const at = chunks[index].from - 1;
  const count = chunks[index - 2];
  // "3 giáo viên | gồm | cô giáo Hà Nhàn, …" at the start of a sentence
  const opens = scan.word(at) === 'gồm' && count?.kind === 'count' && count.to === at && index === 2;
  if (opens) return WORKERS.has(scan.pairAt(at - 2));
  return scan.word(at) === 'là' && count?.kind === 'count' && count.to === at && scan.word(at - 1) === 'nhân';
}

const WORKERS = new Set([
  'giáo viên',
  'nhà giáo',
  'cá nhân',
  'thầy thuốc',
  'học sinh',
  'nghệ nhân',
  'nghệ sĩ',
  'chiến sĩ',
]);

/** "Người ký: | Tô Hải - Giám đốc", "Đại diện ký: | bà Hà Nhàn": a label that opens the line. */
function isSigning(scan: Scan, from: number, colon: number): boolean {
  if (scan.word(colon - 1) !== 'ký') return false;
  const label = scan.word(colon - 2) === 'người' ? 2 : scan.word(colon - 2) === 'diện' ? 3 : 0;
  return label > 0 && colon - label - from <= 1;
}

/** "Giấy khen | : Sở Y tế, Sở Nội vụ và |": nothing but units and counts since the colon behind an award. */
function endsColonList(chunks: readonly Chunk[], index: number): boolean {
  for (let c = index - 1; c > 0 && index - c < LONGEST_LIST; c--) {
    const chunk = chunks[c];
    if (chunk.kind === 'mark' && chunk.mark === ':') return chunks[c - 1].kind === 'award';
    if (!LISTED.has(chunk.kind)) return false;
  }
  return false;
}

/** An award stands between what is said, which may only speak of it, and the colon. */
function proposes(chunks: readonly Chunk[], from: number, index: number, said: readonly Stated[]): boolean {
  if (!said.every(({ act }) => act === 'speak' || act === 'present')) return false;
  return chunks.slice(from, index).some((chunk) => chunk.kind === 'award' && chunk.from >= said[0].to);
}

/** "… được tuyên dương", "… đạt giải thưởng Bến Đá", "… được tặng Bằng khen": what the words `[from, to)` say of those who follow. */
/** "Các cá nhân | gồm các ông …", "Hai cá nhân là …": beside the collectives, of those who are rewarded. */
const namesSingle = (scan: Scan, from: number): boolean =>
  (scan.pairAt(from) === 'cá nhân' || scan.pairAt(from + 1) === 'cá nhân') &&
  NAMELY.has(scan.word(scan.pairAt(from) === 'cá nhân' ? from + 2 : from + 3));

export function isLaureate(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = scan.word(i);
    const passive = word === 'được' && (isHonouredBehind(scan, i + 1, to) || honoured(scan, i + 1, to));
    const gets = word === 'đạt' || (word === 'nhận' && scan.word(i - 2) !== 'lễ');
    if (passive || (gets && honoured(scan, i + 1, to))) return true;
  }
  return false;
}
/** "Danh sách đề nghị khen thưởng |:": the list is of those, though no word says that they are. */
function listsHonoured(scan: Scan, from: number, to: number): boolean {
  if (scan.pairAt(from) !== 'danh sách') return false;
  for (let i = from + 2; i < to; i++) if (HONOURED.get(scan.word(i))?.includes(scan.word(i + 1))) return true;
  return false;
}

/** "được | tuyên dương", "được | đề nghị truy tặng", "được | Hội đồng xét khen thưởng": past who does it, and who only proposes. */
function isHonouredBehind(scan: Scan, at: number, to: number): boolean {
  for (let i = at; i < to && i - at < LONGEST_GIVER && scan.mark(i) === 0; i++) {
    if (HONOURED.get(scan.word(i))?.includes(scan.word(i + 1))) return true;
    if (AIMS.has(scan.word(i))) return false;
  }
  return false;
}
const LONGEST_GIVER = 8;
/** "được tổ chức | nhằm tôn vinh" */
const AIMS = new Set(['nhằm', 'để', 'vì', 'tổ']);
/** "tuyên dương", "trao" themselves: who attends, chairs or speaks is no laureate. */
const HONOURING: ReadonlySet<Stated['act']> = new Set<Stated['act']>(['present', 'speak']);
const HONOURED = new Map([
  ['tuyên', ['dương']],
  ['biểu', ['dương']],
  ['tôn', ['vinh']],
  ['vinh', ['danh']],
  ['khen', ['thưởng']],
  ['trao', ['thưởng', 'giải']],
  ['truy', ['tặng']],
  ['phong', ['tặng']],
]);

/** "Cùng tham gia cứu nạn | còn có ông Tô Hải": who did it with somebody, and came to no meeting. */
function namesDeed(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i + 3 < to; i++) if (takesPartInDeed(scan, i)) return true;
  return false;
}

const RECEIVES = new Set(['được', 'dự']);

/** "Lời mở đầu | của", "lời phát biểu xúc động | của": the token of "lời" before some words of small letters; -1 for none. */
function speechBefore(scan: Scan, at: number): number {
  for (let i = at - 2; at - i <= LONGEST_SPEECH; i--) {
    if (scan.word(i) === 'lời') return UTTERED.has(`${scan.word(i + 1)} ${scan.word(i + 2)}`) ? i : -1;
    if (scan.has(i, CAPITAL | PUNCTUATION)) return -1;
  }
  return -1;
}
const LONGEST_SPEECH = 6;
const UTTERED = new Set(['mở đầu', 'phát biểu', 'khai mạc', 'bế mạc', 'chia sẻ', 'tâm sự', 'đáp từ']);

const SPEECHES = new Set(['tham luận', 'phát biểu', 'diễn văn', 'khai mạc', 'bế mạc', 'nói chuyện']);

const QUOTES = new Set(['"', '“', '«']);

/** A sentence that opens with what somebody said, up to the comma at the token; a name of two or three words is none. */
function isQuoted(scan: Scan, from: number, comma: number): boolean {
  const mark = (at: number): string => scan.text[scan.tokens.start[at]];
  if (comma - from < LONGEST_QUOTED_NAME || scan.mark(comma) !== COMMA) return false;
  if (!QUOTES.has(mark(from)) || !CLOSES.has(mark(comma - 1))) return false;
  for (let i = from + 1; i < comma - 1; i++) if (CLOSES.has(mark(i))) return false;
  return true;
}
const CLOSES = new Set(['"', '”', '»']);
const LONGEST_QUOTED_NAME = 10;
const OBJECT = new Set(['cho', 'tặng', 'với', 'thưởng', 'thay', 'mời', 'bầu', 'cử']);

interface Region {
  readonly stated: Stated[];
  readonly governed: Stated | null;
  /** Somebody else is the subject of the clause. */
  readonly subject: boolean;
  readonly attendance: Stated | null;
  readonly absent: boolean;
}

function readRegion(scan: Scan, chunks: readonly Chunk[], from: number, index: number): Region {
  const stated: Stated[] = [];
  let governed: Stated | null = null;
  let attendance: Stated | null = null;
  let subject = false;
  let absent = false;
  // "Ông A vắng, | bà B chủ trì": said of him, up to the mark.
  let named = false;
  let verbal = true;
  let aside = false;
  let away = -1;
  let opened = -1;
  for (let c = from; c < index; c++) {
    const chunk = chunks[c];
    if (chunk.kind === 'mark' || chunk.kind === 'count') {
      // "7 thành viên tham dự (vắng 01 đồng chí), gồm: …": the bracket speaks of others than those who follow.
      if (chunk.kind === 'mark' && chunk.mark === '(') opened = chunk.from;
      if (chunk.kind === 'mark' && chunk.mark === ')' && opened >= 0 && away > opened) absent = false;
      if (chunk.kind === 'mark' && (chunk.mark === ',' || chunk.mark === ';')) {
        aside = false;
        if (named) absent = false;
      }
      verbal = true;
      continue;
    }
    if (chunk.kind !== 'word' && chunk.kind !== 'cue') {
      if (chunk.kind === 'persons' && !absent) named = true;
      // "Đoàn | Chủ tịch", "Chủ tịch đoàn": those who sit at the table.
      if ((chunk.kind === 'office' || chunk.kind === 'units') && isPresidium(scan, chunk)) {
        stated.push({ act: 'chair', from: chunk.from, to: chunk.to });
        continue;
      }
      if (
        chunk.kind !== 'date' &&
        chunk.kind !== 'year' &&
        chunk.kind !== 'award' &&
        verbal &&
        !aside &&
        stated.length === 0
      )
        subject = true;
      verbal = false;
      continue;
    }
    for (let i = chunk.from; i < chunk.to; ) {
      const word = scan.word(i);
      // "Dự | khai mạc có: ông A", "Dự lễ | trao Bằng khen cho Sở Y tế có ông A"
      const rite = word === 'khai' || word === 'bế' || scan.word(i - 1) === 'lễ';
      const attended = rite && stated.at(-1)?.act === 'attend' && scan.word(i - 1) !== 'và';
      const size = attended || takesPartInDeed(scan, i) ? 0 : scan.size('act', i);
      if (word === 'vắng') away = i;
      if (word === 'vắng' || (word === 'chịu' && scan.word(i + 1) === 'trách')) absent = true;
      if (namesAttendance(scan, i)) attendance ??= { act: 'attend', from: i, to: i + 2 };
      if (startsBehalf(word, scan.word(i + 1)) || ASIDE.holds(scan, i)) aside = true;
      if (size > 0 && i + size <= chunks[index].from) {
        const kind = scan.kind('act', i);
        const found: Stated = { act: actOf(kind), from: i, to: i + size };
        if (scan.word(i - 1) === 'sự') governed = found;
        else if (verbal && (kind !== 'give' || honoured(scan, i + size, chunks[index - 1].to))) stated.push(found);
        verbal = true;
        i += size;
        while (c + 1 < index && chunks[c + 1].to <= i) c++;
        continue;
      }
      // "1 Chủ tọa: Đ/c Tô Hải", "Người chủ trì: Bà Hà Mai"
      const who = word === 'người' && scan.kind('act', i + 1) === 'chair';
      verbal = verbal && (who || ENTRANCE.holds(scan, i) || scan.has(i, NUMBER));
      i++;
    }
  }
  return { stated, governed, subject, attendance, absent };
}

/** "lời kêu gọi của |", "chuyến thăm chính thức Lào của |", "trong nhiệm kỳ 5 năm của |": what somebody did at another time or place, up to "của" at the token. */
function isElsewhere(scan: Scan, start: number, last: number): boolean {
  if (MERITS.has(scan.pairAt(last - 2))) return true;
  for (let i = last - 1; i > Math.max(start, last - LONGEST_DEED) && !scan.has(i, PUNCTUATION); i--)
    if (ELSEWHERE.has(scan.pairAt(i - 1))) return true;
  return false;
}
/** "cảm ơn sự giúp đỡ của |", "tuyên dương thành tích của |" */
const MERITS = new Set(['đóng góp', 'thành tích', 'công lao', 'hỗ trợ', 'giúp đỡ', 'cống hiến', 'nỗ lực']);
/** Tokens of "chuyến thăm chính thức Cộng hòa Dân chủ Nhân dân Lào". */
const LONGEST_DEED = 12;
const ELSEWHERE = new Set([
  ...['kêu gọi', 'chuyến thăm', 'chuyến công', 'nhiệm kỳ', 'thư khen', 'thư chúc', 'thư gửi'],
  ...['di chúc', 'lời dạy', 'lời căn', 'tấm gương'],
]);

function isPresidium(scan: Scan, { from, to }: Chunk): boolean {
  const at = scan.word(from) === 'đoàn' ? from + 1 : from;
  if (scan.word(at) !== 'chủ' || scan.word(at + 1) !== 'tịch' || scan.size('unit', to) > 0) return false;
  const delegates = scan.word(at - 1) === 'đoàn' || scan.word(at + 2) === 'đoàn';
  // "thay mặt | Đoàn Chủ tịch |, ông Tô Hải trao": for those who chair
  if (scan.word(at - 1) === 'đoàn' && scan.pairAt(at - 3) === 'thay mặt') return false;
  // "Đoàn Chủ tịch | điều hành hội nghị": read with the post.
  return delegates && (to <= at + 3 || scan.word(at + 2) === 'điều');
}

/** "thành phần", "đại biểu" */
export const namesAttendance = (scan: Scan, at: number): boolean =>
  OPENS_ATTENDANCE.holds(scan, at) && ATTENDANCE.has(`${scan.word(at)} ${scan.word(at + 1)}`);
const OPENS_ATTENDANCE = new WordSet([...ATTENDANCE].map((words) => words.split(' ')[0]));

/** Words that may stand before the verb of a lead. */
const ENTRANCE = new WordSet([
  'các',
  'chí',
  'ông',
  'bà',
  'đại',
  'biểu',
  'vị',
  'và',
  'đã',
  'cùng',
  'cũng',
  'tới',
  'đến',
  'về',
  'có',
  'đồng',
  'ngồi',
  'ghế',
  'mời',
  'khách',
  'chung',
  'vui',
  'cầm',
  'mic',
  'míc',
]);
/** A phrase of place, time or side names units that are no subject: "Về phía Sở Nội vụ có …". */
const ASIDE = new WordSet(['tại', 'phía', 'ở', 'trong', 'sau', 'trước', 'ngày', 'nhân', 'cùng', 'với', 'từ', 'khi']);
