import type { Status } from '../../../domain/record.js';
import { honoursHeading } from '../../../lexicon/honours-heading.js';
import type { Scan } from '../../../lexicon/scan.js';
import { WordPairs } from '../../../lexicon/word-pairs.js';
import { COLON, STOP } from '../../../text/marks.js';
import { ALL_CAPS, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage, Zone } from '../../passage.js';
import { isShouted } from '../document/lines.js';
import { markerOf } from '../document/marker.js';
import { sessionOf } from './council.js';
import { MOODS } from './statement.js';

/**
 * What the kind of paper says of awards whose verb stands elsewhere; of a list and of minutes the title: "DANH SÁCH ĐỀ
 * NGHỊ …", "BIÊN BẢN Họp xét khen thưởng": a council only proposes. Who asks the people's opinion has a proposal to show.
 */
export function statusOfPaper(passage: Passage): Status | null {
  const known = STATUSES.get(passage);
  if (known !== undefined) return known;
  const status = readStatus(passage);
  STATUSES.set(passage, status);
  return status;
}
/** Asked for each line of a list. */
const STATUSES = new WeakMap<Passage, Status | null>();

function readStatus(passage: Passage): Status | null {
  const { kind } = passage.facts;
  const { scan, sentences } = passage;
  const title = passage.facts.title === null ? undefined : sentences.find(({ zone }) => zone === 'title');
  const mood = title ? headingMood(scan, title) : null;
  // "KHỐI THI ĐUA SỐ 3" in the box over "BIÊN BẢN" and "Họp bình xét thi đua", over "DANH SÁCH" and "Đăng ký danh hiệu thi đua"
  const titled = sentences.slice(0, OPENING).filter(({ zone }) => zone === 'title');
  const inTitles = mood ?? titled.map((one) => headingMood(scan, one)).find((one) => one !== null) ?? null;
  if (title && kind === 'minutes') {
    // The subject may stand in a line under "BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG".
    const under = sentences[title.index + 1];
    const said = inTitles ?? (under && under.to - under.from < 40 ? headingMood(scan, under) : null);
    const council = said === null && (setsCouncil(scan, title) || (under !== undefined && setsCouncil(scan, under)));
    return said === 'awarded' || council ? 'recommended' : said;
  }
  if (kind === 'list' && inTitles !== null) return inTitles;
  if (kind === 'list' && sentences.slice(0, OPENING).some((s) => isAttached(scan, s))) return 'recommended';
  // A report on its session, a notice of what came of it: a council proposes.
  const session = kind === 'report' || (kind === 'notice' && title !== undefined && tellsOfSession(scan, title));
  if (session && sessionOf(passage) !== null) return 'recommended';
  const said = STATUS_OF_KIND[kind] ?? null;
  if (said !== null) return said;
  if (sentences.slice(0, OPENING).some((s) => asksOpinion(scan, s))) return 'recommended';
  return isPledgeForm(passage) ? 'registered' : null;
}
/** A paper that is called "BẢN ĐĂNG KÝ": of the year that it names. */
export const isPledgeForm = ({ scan, sentences }: Passage): boolean =>
  sentences.slice(0, OPENING).some((s) => namesPledge(scan, s));
/** "BẢN ĐĂNG KÝ", "PHIẾU ĐĂNG KÝ" alone in its line, over "Danh hiệu thi đua năm 2028"; "(BẢNG) TỔNG HỢP ĐĂNG KÝ THI ĐUA" */
function namesPledge(scan: Scan, { from, to }: Parsed): boolean {
  if (!scan.has(from, ALL_CAPS)) return false;
  const sums = scan.word(from) === 'bảng' ? from + 1 : from;
  const at = scan.pairAt(sums) === 'tổng hợp' ? sums + 2 : PLEDGES.has(scan.word(from)) ? from + 1 : -1;
  if (at < 0 || scan.pairAt(at) !== 'đăng ký') return false;
  return to === at + 2 || (to === at + 4 && scan.pairAt(at + 2) === 'thi đua');
}
const PLEDGES = new Set(['bản', 'phiếu', 'giấy']);
/** "Kết quả họp xét khen thưởng năm 2027", "Kết luận phiên họp …" */
function tellsOfSession(scan: Scan, { from, to }: Parsed): boolean {
  const met = scan.next('họp', from, to);
  return (
    met >= 0 &&
    (scan.pairAt(from) === 'kết quả' || scan.nextPair('kết', 'luận', from, met) >= 0 || scan.word(met + 1) === 'xét')
  );
}
/** "HỌP XÉT THI ĐUA, KHEN THƯỞNG", "Họp Hội đồng Thi đua - Khen thưởng": a council proposes; a bloc only votes. */
function setsCouncil(scan: Scan, { from, to, chunks }: Parsed): boolean {
  if (to - from > 40 || chunks.some(({ kind }) => kind === 'bloc')) return false;
  let meets = false;
  for (let i = from; i < to; i++) {
    const pair = `${scan.word(i)} ${scan.word(i + 1)}`;
    if (pair === 'hội đồng' || pair === 'họp xét') meets = true;
    else if (meets && (pair === 'thi đua' || pair === 'khen thưởng')) return true;
  }
  return false;
}

const STATUS_OF_KIND: Readonly<Record<string, Status>> = {
  decision: 'awarded',
  submission: 'recommended',
  list: 'awarded',
};

/** How many sentences a paper may take to say what it is about. */
const OPENING = 12;

/** "(Kèm theo Tờ trình số 12/TTr-SYT …)" under the title of a list, or "Đề nghị khen thưởng …". */
function isAttached(scan: Scan, { from, to, zone }: Parsed): boolean {
  if (zone === 'title' && scan.word(from) === 'đề' && scan.word(from + 1) === 'nghị') return true;
  const at = scan.nextPair('kèm', 'theo', from, Math.min(to - 2, from + 5));
  return at >= 0 && ['tờ trình', 'công văn'].includes(scan.slice(at + 2, at + 4).toLowerCase());
}

/** "Lấy ý kiến đối với đề nghị khen thưởng", "PHIẾU XIN Ý KIẾN" over a paper, "lấy ý kiến nhân dân" in it. */
function asksOpinion(scan: Scan, { from, to, zone }: Parsed): boolean {
  if (!['title', 'heading', 'body'].includes(zone)) return false;
  const asks = zone !== 'body' && scan.word(from) === 'phiếu' && scan.word(from + 1) === 'xin';
  const verb = asks ? 'xin' : 'lấy';
  for (let i = scan.next(verb, from, to); i >= 0; i = scan.next(verb, i + 1, to))
    if (scan.word(i + 1) === 'ý' && scan.word(i + 2) === 'kiến')
      return zone !== 'body' || (scan.word(i + 3) === 'nhân' && scan.word(i + 4) === 'dân');
  return false;
}

/** The status that the verbs of a heading give to what stands under it; a proposal before a vote. */
export function headingMood(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): Status | null {
  let mood: Status | null = null;
  let voted = -1;
  for (let i = from; i < to; i += Math.max(1, scan.size('verb', i))) {
    const said = MOODS[scan.kind('verb', i)] ?? null;
    // "Theo đề nghị của Hội đồng, Ban Bí thư quyết định tặng cờ, cụ thể:"
    if (said === 'recommended' && scan.word(i + scan.size('verb', i)) === 'của') continue;
    // "đề nghị | các đơn vị đã được khen thưởng | đến nhận hiện vật:", "đề nghị | Khối thi đua số 3 thông báo đến …": urged
    if (said === 'recommended' && urgesGiven(scan, i + scan.size('verb', i), to)) continue;
    if (said === 'recommended') return said;
    // "Đăng ký danh hiệu thi đua, hình thức khen thưởng": what is registered for.
    if (mood === 'registered' && scan.word(i) === 'khen') continue;
    // "được suy tôn | nhận", "được bình xét các hình thức | khen thưởng": what is voted for
    if (mood === 'voted' && said === 'awarded' && (voted === i || scan.word(i - 1) === 'thức')) continue;
    if (said === 'voted') voted = i + scan.size('verb', i);
    // "được khen thưởng, | tôn vinh": no vote
    if (mood === 'awarded' && scan.pairAt(i) === 'tôn vinh') continue;
    // "suy tôn các tập thể đạt các danh hiệu, | hình thức khen thưởng | như sau:": what they were voted
    if (mood !== null && scan.word(i) === 'khen' && scan.word(i - 1) === 'thức') continue;
    // "B. HÌNH THỨC KHEN THƯỞNG": what may be given, and nothing of what was
    if (scan.word(i) === 'khen' && namesForms(scan, i, to)) continue;
    mood = said ?? mood;
  }
  return mood;
}

/** "hình thức | khen thưởng" at the end of a heading */
const namesForms = (scan: Scan, at: number, to: number): boolean =>
  scan.word(at - 1) === 'thức' && scan.word(at - 2) === 'hình' && at + 2 >= to && to - at === scan.size('verb', at);

/** "các đơn vị | (có tên sau) đã được", "các đơn vị | cử người đến nhận", "đến Sở Nội vụ | nhận quyết định": right behind "đề nghị". */
function urgesGiven(scan: Scan, at: number, to: number): boolean {
  if (urgesToAnnounce(scan, at, to)) return true;
  const whom = ['các', 'những'].includes(scan.word(at)) && scan.kind('count', at + 1) === 'org';
  for (let i = whom ? at + 2 : at; i + 1 < to && i - at < 10; i++) {
    if ((whom && scan.word(i) === 'đã' && scan.word(i + 1) === 'được') || FETCHES.has(scan.pairAt(i))) return true;
    // "đề nghị | tặng Bằng khen, mời đến nhận"
    if (!whom && (scan.has(i, PUNCTUATION) || scan.kind('verb', i) === 'give')) return false;
  }
  return false;
}
/** "đề nghị | Cụm thi đua các huyện, thị xã thông báo đến các tập thể được khen thưởng": over the name of who is to tell it */
function urgesToAnnounce(scan: Scan, at: number, to: number): boolean {
  for (let i = at; i + 1 < Math.min(to, at + 24); i++) {
    const pair = scan.pairAt(i);
    if (pair === 'thông báo' || pair === 'công bố') return true;
    if (MOODS[scan.kind('verb', i)] !== undefined) return false;
  }
  return false;
}
const FETCHES = new Set([
  'cử người',
  'cử cán',
  'cử đại',
  'đến nhận',
  'tới nhận',
  'lên nhận',
  'nhận hiện',
  'nhận tiền',
  'nhận quyết',
]);

/** "Thành tích cá nhân:", "Phần thưởng cao quý" on a page that tells of nothing to come and of no bloc: what those below have got. */
function moodOfHonours({ scan, facts, blocs }: Passage, { from, to }: Parsed): Status | null {
  if (!TELLING.has(facts.kind) || blocs.length > 0 || to - from > LONGEST_HONOURS) return null;
  return honoursHeading(scan.slice(from, to))?.had === true ? 'awarded' : null;
}
const TELLING: ReadonlySet<string> = new Set(['news', 'list', 'other']);
const LONGEST_HONOURS = 24;

/**
 * What the heading of a section says: "I. KHEN THƯỞNG CẤP NHÀ NƯỚC" in a submission heads what it proposes; "I. CÁC HÌNH THỨC
 * ĐÃ ĐƯỢC KHEN THƯỞNG", "Tóm tắt các hình thức khen thưởng của ông Hải:" what was given before.
 */
export function sectionMood(passage: Passage, sentence: Parsed): Status | null {
  const { scan, facts } = passage;
  const mood = headingMood(scan, sentence) ?? moodOfHonours(passage, sentence);
  if (mood !== 'awarded' || facts.kind !== 'submission' || sentence.zone !== 'heading') return mood;
  // Right behind the number of the section.
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + 3); i++)
    if (MOODS[scan.kind('verb', i)] === 'awarded') return 'recommended';
  return mood;
}

/** "Khối thống nhất kết quả như sau:" over "- Cờ thi đua: Sở Y tế": agreed on, whatever comes of it. */
export function agreedMood(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): Status | null {
  if (scan.mark(to - 1) !== COLON) return null;
  return AGREED.next(scan, from, to) < 0 ? null : 'voted';
}
const AGREED = new WordPairs(['thống nhất', 'nhất trí', 'bỏ phiếu', 'kiểm phiếu', 'lấy phiếu', 'biểu quyết']);

/**
 * A paper that says how awards are to be given, and gives none: "HƯỚNG DẪN", "QUY CHẾ" by the name of its form, "Ban hành
 * Bảng tiêu chí chấm điểm" by its subject.
 */
export function laysDownRules({ scan, sentences, facts }: Passage): boolean {
  // "QUY CHẾ HOẠT ĐỘNG" over "Điều 1. …", without a number or a motto
  const articles = sentences.some(({ from }) => opensArticle(scan, from));
  const regulates = ({ from, to }: Parsed): boolean =>
    scan.pairAt(from) === 'quy chế' && to - from <= LONGEST_NAME && isShouted(scan, { from, to });
  if (articles && facts.kind !== 'decision' && sentences.slice(0, OPENING).some(regulates)) return true;
  if (facts.kind !== 'decision' && facts.kind !== 'other') return false;
  return sentences.slice(0, 2 * OPENING).some(({ from, to, zone }) => {
    const head = HEADS.has(zone) || (zone === 'body' && scan.has(from, ALL_CAPS));
    if (!head) return false;
    const words = scan
      .slice(from, Math.min(to, from + 12))
      .toLowerCase()
      .replace(/\s+/g, ' ');
    return (to - from <= 3 && RULEBOOKS.test(words) && scan.has(from, ALL_CAPS)) || ISSUES.test(words);
  });
}
/** "Điều 7." at the start of a line */
const opensArticle = (scan: Scan, from: number): boolean =>
  scan.has(from, LINE_START) && scan.word(from) === 'điều' && scan.has(from + 1, NUMBER);
const LONGEST_NAME = 20;
const HEADS: ReadonlySet<Zone> = new Set(['heading', 'title', 'header']);
const RULEBOOKS = /^(hướng dẫn|quy chế|quy định|kế hoạch|thông tư|nghị định)$/;
const ISSUES =
  /^(v\/v |về việc )?ban hành (kèm theo )?(bản |bảng |bộ |các )?(quy chế|quy định|tiêu chí|tiêu chuẩn|hướng dẫn|kế hoạch)/;

/**
 * "Điều 3. Nhiệm vụ của các cụm thi đua" over "a) … suy tôn 02 đơn vị đề nghị UBND tỉnh tặng Cờ thi đua": the sentences of articles, and of
 * lines under "có trách nhiệm:", that say what is to be done each year, and of what nothing has been given.
 */
export function dutiesIn({ scan, sentences, facts }: Passage): ReadonlySet<number> {
  const found = new Set<number>();
  if (facts.kind !== 'decision' && facts.kind !== 'notice') return found;
  let duties = false;
  let under = false;
  for (const sentence of sentences) {
    const { index, from } = sentence;
    under = saysDuties(scan, sentence) || (under && markerOf(scan, sentence) === 'dash');
    if (under || assignsDuty(sentence, scan)) found.add(index);
    if (opensArticle(scan, from)) {
      const at = scan.has(from + 2, PUNCTUATION) ? from + 3 : from + 2;
      duties = DUTIES.test(scan.slice(at, at + 2));
    } else if (opensSection(scan, from) && facts.kind === 'notice')
      // "3. Nhiệm vụ của Cụm trưởng" over what those who lead are to do
      duties = DUTIES.test(scan.slice(from + 2, from + 4)) && scan.word(from + 4) === 'của';
    if (duties && !tellsOfNow(scan, from)) found.add(index);
  }
  return found;
}

/** "Điều 2. Khối trưởng | có nhiệm vụ | chấm điểm, bình chọn 01 đơn vị đề nghị UBND tỉnh tặng Cờ": what those who lead are to do, in one sentence. */
function assignsDuty({ chunks }: Parsed, scan: Scan): boolean {
  const role = chunks.findIndex(({ kind }) => kind === 'role');
  if (role < 0 || role > 3) return false;
  const { to } = chunks[role];
  const named = scan.word(to) === 'có' ? to : (chunks[role + 1]?.to ?? to);
  return scan.word(named) === 'có' && /^(?:nhiệm vụ|trách nhiệm)$/iu.test(scan.slice(named + 1, named + 3));
}

/** "Đơn vị Khối trưởng, Cụm trưởng có trách nhiệm:" over lines that dashes open. */
const saysDuties = (scan: Scan, { from, to }: Parsed): boolean =>
  scan.mark(to - 1) === COLON &&
  scan.word(to - 2) === 'nhiệm' &&
  scan.word(to - 3) === 'trách' &&
  scan.word(to - 4) === 'có' &&
  to - from < LONGEST_DUTY;
const LONGEST_DUTY = 30;

const ROMAN = /^[IVX]+$/;

/**
 * "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2028", "III. Phương hướng năm 2028" over "1. … 100% đơn vị đạt vững mạnh, trong đó 2 đơn vị được tặng Cờ": the sentences under a heading in
 * capitals, or with a Roman number, that looks ahead, up to the next such heading.
 */
export function aheadIn({ scan, sentences }: Passage): ReadonlySet<number> {
  const found = new Set<number>();
  let ahead = false;
  for (const { index, from, to, zone } of sentences) {
    const numbered = zone === 'heading' && ROMAN.test(scan.slice(from, from + 1)) && scan.mark(from + 1) === STOP;
    if (zone === 'heading' && isShouted(scan, { from, to })) ahead = scan.nextPair('phương', 'hướng', from, to) >= 0;
    else if (numbered) ahead = scan.pairAt(from + 2) === 'phương hướng';
    else if (ahead && !tellsOfNow(scan, from)) found.add(index);
  }
  return found;
}

/** "Nhân dịp này, …", "Dịp này, …": what was given there and then */
const tellsOfNow = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'dịp' || (scan.word(at) === 'nhân' && scan.word(at + 1) === 'dịp');

/** "3. …" */
const opensSection = (scan: Scan, from: number): boolean =>
  scan.has(from, LINE_START) && scan.has(from, NUMBER) && scan.mark(from + 1) === STOP;
const DUTIES = /^(?:nhiệm vụ|trách nhiệm|quyền hạn|nguyên tắc|tiêu chuẩn|tiêu chí|quy trình)$/iu;
