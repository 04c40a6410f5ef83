import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { type DateName, parseDate } from '../../../names/date.js';
import { startsPerson } from '../../../names/person-start.js';
import { BAR, CLOSE, COLON, COMMA, EN_DASH, HYPHEN, OPEN, SEMICOLON, SLASH, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { type Credit, creditOf, isDesk, namesAward } from './credit.js';
import { dateIn } from './date.js';
import { datelineOf, reporterOf } from './dateline.js';
import { type Title, titleOf } from './headline.js';
import { firstWord, isBlankLine, type Line, type Range } from './lines.js';
import { mastheadOf } from './masthead.js';
import { isMenu, isPicture } from './menu.js';
import { pagePartsOf } from './page-parts.js';
import { isAddress, isPress, isUnit, publishes } from './press.js';
import { isAuthor, isAuthorLine, isStamp, namedIn, stampOf } from './stamp.js';

/** A news article as its page lays it out. */
export interface Article {
  readonly title: Range | null;
  readonly date: DateName | null;
  readonly publisher: Range | null;
  readonly byline: Range | null;
  /** Where it says it is from. */
  readonly place: Range | null;
  /** Indexes of the lines over the text (date, kicker) and of those that credit author or source. */
  readonly header: ReadonlySet<number>;
  readonly credits: ReadonlySet<number>;
  /** Indexes of the lines that name persons under an award. */
  readonly named: ReadonlySet<number>;
}

const TAIL_LINES = 14;

export function articleOf(scan: Scan, lines: readonly Line[]): Article {
  const title = titleOf(scan, lines);
  const stamped =
    title.range && lines[title.to - 1].to > title.range.to
      ? dateIn(scan, title.range.to, lines[title.to - 1].to)
      : null;
  const head = headOf(scan, lines, title);
  const tail = tailOf(scan, lines, Math.max(title.to, 1));
  const body = lines.slice(title.to, title.to + 10).filter((line, i) => isProse(line) && !head.lines.has(title.to + i));
  // A lead may stand over the line that opens the text.
  const [dateline = null] = body.slice(0, 3).flatMap(({ from, to }) => datelineOf(scan, from, to) ?? []);
  const reporter = body.slice(0, 3).reduce<Range | null>((found, l) => found ?? reporterOf(scan, l.from, l.to), null);
  const credits = [...tail.credits, ...head.credits];
  const named = head.publisher ?? reporter ?? dateline?.publisher ?? null;
  // A unit that signs wrote what another publishes; where nobody else is named it is the publisher.
  const signs = credits.find((c) => c.unit)?.publisher ?? null;
  const byline =
    credits.find((c) => c.byline && !c.pictures)?.byline ??
    (named ? signs : null) ??
    credits.find((c) => c.byline)?.byline ??
    head.byline ??
    onlyLabelled(scan, lines, title.to);
  const source = credits.find((c) => c.publisher && !c.unit)?.publisher ?? null;
  return {
    title: title.range,
    date: head.date ?? stamped ?? tail.date ?? dateline?.date ?? null,
    // "TP - … Theo TTXVN": who publishes, and the agency whose news it is; "Lam Hải TV - … Hà Nhàn/LAMHAITV.VN": its name and its address
    publisher:
      head.publisher ??
      (source && (isAgency(scan, source) || isAddress(scan, source)) ? dateline?.publisher : null) ??
      source ??
      named ??
      signs ??
      ownerOf(scan, lines),
    byline,
    place: dateline?.place ?? null,
    header: head.lines,
    credits: tail.lines,
    named: namedUnder(scan, lines),
  };
}

/** "Bản quyền thuộc Báo Lam Hải. Ghi rõ nguồn khi …" at the foot: whose page it is, where nothing else says so. */
function ownerOf(scan: Scan, lines: readonly Line[]): Range | null {
  for (const { from, to } of lines.slice(-FOOT_LINES)) {
    const at = scan.mark(from) === 0xa9 ? from + 1 : from;
    if (scan.slice(at, at + 2).toLowerCase() !== 'bản quyền') continue;
    const first = scan.slice(at + 2, at + 4).toLowerCase() === 'thuộc về' ? at + 4 : at + 3;
    if (!OWNS.has(scan.slice(at + 2, at + 3).toLowerCase())) continue;
    let end = first;
    while (end < to && !ENDS_OWNER.has(scan.mark(end))) end++;
    if (publishes(scan, { from: first, to: end })) return { from: first, to: end };
  }
  return null;
}
const FOOT_LINES = 6;
const OWNS = new Set(['thuộc', 'của']);
const ENDS_OWNER = new Set([STOP, COMMA, COLON, BAR, OPEN, HYPHEN, EN_DASH]);

/** "Ông Tô Hải, Giám đốc." under "Tặng Bằng khen:" or another such line, "II. Kiều Phú;" by its number: the last of those whom a list names, and nobody who signs. */
export function isAmongNames(scan: Scan, above: Line, { from, to }: Line): boolean {
  if (scan.mark(to - 1) === SEMICOLON) return true;
  if (ROMAN.test(scan.slice(from, from + 1)) && scan.mark(from + 1) === STOP) return true;
  if (above.to - above.from > LONGEST_NAMED || !opensWithPerson(scan, { from, to })) return false;
  const more = scan.mark(to - 1) === STOP || saysPost(scan, from, to);
  const named = opensWithPerson(scan, above) && saysPost(scan, above.from, above.to);
  return more && (namesAward(scan, above) || named);
}

const AWARD = layerBits('award');

/** "Tô Văn Hải - Giám đốc" and "Hà Thị Nhàn" under "… tặng Bằng khen cho các cá nhân sau:": two lines of names at least, and none who wrote the text. */
function namedUnder(scan: Scan, lines: readonly Line[]): Set<number> {
  const named = new Set<number>();
  for (let first = 1; first < lines.length; first++) {
    const head = lines[first - 1];
    let end = first;
    while (end < lines.length && namesPerson(scan, lines[end])) end++;
    const leads = end > first + 1 && scan.mark(head.to - 1) === COLON && scan.nextOf(AWARD, head.from, head.to) >= 0;
    if (leads) for (let i = first; i < end; i++) named.add(i);
    first = Math.max(first, end - 1);
  }
  return named;
}

const namesPerson = (scan: Scan, line: Line): boolean =>
  line.to - line.from <= LONGEST_NAMED && scan.has(line.from, CAPITAL) && opensWithPerson(scan, line);

function opensWithPerson(scan: Scan, line: Range): boolean {
  const at = firstWord(scan, line);
  return scan.size('address', at) > 0 || startsPerson(scan, at, line.to);
}
const ROMAN = /^[IVX]+$/;
const LONGEST_NAMED = 30;
/** "Tô Hải, Giám đốc", "Tô Hải (Hiệu trưởng)" */
function saysPost(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.mark(i) === COMMA || scan.mark(i) === OPEN) return true;
  return false;
}

const isAgency = (scan: Scan, { from, to }: Range): boolean => AGENCIES.has(scan.slice(from, to).toLowerCase());
const AGENCIES = new Set(['ttxvn', 'thông tấn xã việt nam', 'vietnam+', 'vietnamplus']);

const isProse = (line: Line): boolean => PROSE.has(line.kind) && line.to - line.from > 12;
const PROSE = new Set(['paragraph', 'list-item']);

interface Head {
  readonly date: DateName | null;
  /** "Báo Lam Hải", "CÔNG ĐOÀN TỈNH LAM HẢI" in a line of its own, or before the date. */
  readonly publisher: Range | null;
  readonly byline: Range | null;
  readonly credits: readonly Credit[];
  readonly lines: ReadonlySet<number>;
}

/** Publisher, date, tools and author around the title, to the first line of prose. */
function headOf(scan: Scan, lines: readonly Line[], title: Title): Head {
  const header = new Set<number>();
  const credits: Credit[] = [];
  // Over the headline may stand the day on which the page was fetched.
  let today: DateName | null = null;
  let date: DateName | null = null;
  let publisher: Range | null = null;
  let byline: Range | null = null;
  for (let i = 0; i < Math.min(lines.length, title.to + 6); i++) {
    if (i >= title.from && i < title.to) continue;
    const line = lines[i];
    const stamp = stampOf(scan, line);
    const masthead = stamp ? null : mastheadOf(scan, line);
    if (stamp) {
      const named = namedIn(scan, line, stamp);
      // Of two days over it the one nearer to the headline is its own.
      if (i < title.from) today = stamp;
      else date ??= stamp;
      publisher ??= named.publisher;
      byline ??= named.byline;
      header.add(i);
    } else if (masthead && (i < title.from || isPress(scan, masthead.publisher ?? line))) {
      publisher =
        masthead.publisher && isBelow(scan, lines, i, publisher)
          ? masthead.publisher
          : (publisher ?? masthead.publisher);
      if (line.kind !== 'boilerplate') header.add(i);
    } else if (i < title.from && isMenu(scan, line)) {
      today ??= dateIn(scan, line.from, line.to);
      header.add(i);
    } else if (i < title.from) {
      if (line.kind !== 'boilerplate' && !isPicture(scan, line)) header.add(i);
    } else {
      const credit = line.kind === 'boilerplate' || line.kind === 'caption' ? null : labelled(scan, line);
      if (credit) {
        credits.push(credit);
        header.add(i);
      } else if (line.kind === 'header') header.add(i);
      else if (isProse(line)) {
        // Under the lead of the article.
        const late =
          date === null && today === null && lines[i + 1] && isStamp(scan, lines[i + 1])
            ? stampOf(scan, lines[i + 1])
            : null;
        if (late) header.add(i + 1);
        date ??= late;
        break;
      } else if (lines[i + 1] && isProse(lines[i + 1]) && isAuthorLine(scan, line)) {
        byline ??= { from: firstWord(scan, line), to: scan.mark(line.to - 1) === BAR ? line.to - 1 : line.to };
        header.add(i);
      }
    }
  }
  return { date: date ?? today, publisher, byline, credits, lines: header };
}

/** "SỞ GD&ĐT LAM HẢI" right over "TRƯỜNG THPT BẾN ĐÁ": the unit under the one that it is part of. */
const isBelow = (scan: Scan, lines: readonly Line[], index: number, above: Range | null): boolean =>
  above !== null &&
  (!lines[index].gap || isPartOfMinistry(scan, above.from, lines[index].from)) &&
  lines[index - 1]?.from === above.from &&
  !isPress(scan, above) &&
  // "CỤC … THÔNG TIN ĐIỆN TỬ" ends as a medium does
  (!isPress(scan, lines[index]) || isPartOfMinistry(scan, above.from, lines[index].from)) &&
  isUnit(scan, lines[index]);

/** "BỘ NỘI VỤ" over "CỤC VĂN THƯ VÀ LƯU TRỮ", an empty line between them. */
const isPartOfMinistry = (scan: Scan, above: number, at: number): boolean =>
  scan.slice(above, above + 1).toLowerCase() === 'bộ' && PARTS.has(scan.slice(at, at + 1).toLowerCase());
const PARTS = new Set(['cục', 'vụ', 'viện']);

/** ">> Xem thêm", "» …": they point to other articles. */
const POINTS = new Set([0xbb, 0x3e]);

const WRITTEN = /^(?:ghi chép|phóng sự|bút ký|ký sự) của$/i;

const BY = /^(?:được )?(?:viết|đăng) bởi(?= |$)/i;

/** A credit that says that it is one. */
function labelled(scan: Scan, line: Line): Credit | null {
  if (line.kind === 'byline') return creditOf(scan, line, true);
  // "Ghi chép của TÔ HẢI"
  if (WRITTEN.test(scan.slice(line.from, line.from + 3))) return creditOf(scan, line, false);
  // "Viết bởi Tô Hải", "Được đăng bởi Tô Hải"
  if (BY.test(scan.slice(line.from, Math.min(line.to, line.from + 3)))) return creditOf(scan, line, false);
  for (let i = line.from; i < Math.min(line.to, line.from + 5); i++)
    if (scan.mark(i) === COLON) return creditOf(scan, line, false);
  return null;
}

/** "Bài và ảnh: Tô Hải" right under the text, with much of the page below: the author, where no other line of the kind stands there. */
function onlyLabelled(scan: Scan, lines: readonly Line[], from: number): Range | null {
  const found = lines.slice(from).flatMap((line, i) => {
    const above = lines[from + i - 1];
    if (line.to - line.from > LONGEST_CREDIT || !above || !isProse(above)) return [];
    const credit = labelled(scan, line);
    // "Người thực hiện: ThS. Tô Hải, Trưởng phòng" wrote a plan
    const plain = credit?.byline && !credit.pictures && !scan.slice(credit.byline.from, credit.byline.to).includes(',');
    return plain && credit.byline ? [credit.byline] : [];
  });
  return found.length === 1 ? found[0] : null;
}
const LONGEST_CREDIT = 14;

interface Tail {
  readonly date: DateName | null;
  readonly credits: readonly Credit[];
  readonly lines: ReadonlySet<number>;
}

/** Author, source and date under the text; other articles and comments stand below. */
function tailOf(scan: Scan, lines: readonly Line[], from: number): Tail {
  const found = new Set<number>();
  const credits: Credit[] = [];
  let date: DateName | null = null;
  // The day of the source, where the page has none of its own.
  let issued: DateName | null = null;
  let seen = 0;
  for (let i = lines.length - 1; i >= Math.max(from + 1, lines.length - TAIL_LINES - 12) && seen < 4; i--) {
    const line = lines[i];
    // A date alone right under the author is that of the article; the dates of other articles stand among their titles.
    if (line.kind === 'boilerplate' && lines[i - 1].kind !== 'boilerplate') date ??= stampOf(scan, line);
    if (line.kind === 'boilerplate' || line.kind === 'caption' || isPicture(scan, line)) continue;
    if (tellsOfPicture(scan, line)) continue;
    if (isOther(scan, lines, i) || isListedOther(scan, lines, i)) continue;
    if (isBlankLine(scan, line)) {
      // "13/03/2014": nothing but the day
      const day = stampOf(scan, line);
      if (day) found.add(i);
      date ??= day;
      continue;
    }
    if (scan.kind('form', firstWord(scan, line)) === 'teaser' || POINTS.has(scan.mark(line.from))) {
      seen = 0;
      credits.length = 0;
      continue;
    }
    // "Phòng Công tác xã hội" apart, last of all: who wrote it in the house whose page it is
    if (seen === 0 && line.gap && line.kind !== 'list-item' && isDesk(scan, line)) {
      credits.unshift({ byline: { from: line.from, to: line.to }, publisher: null, pictures: false, unit: false });
      found.add(i);
      seen++;
      continue;
    }
    // "- Bà Mai, Giám đốc Sở Y tế" under another item, or under "Cá nhân:", belongs to the list.
    const above = lines[i - 1];
    const among = above.kind === 'list-item' || lines[i + 1]?.kind === 'list-item';
    const listed =
      (line.kind === 'list-item' && (among || scan.mark(above.to - 1) === COLON)) || isAmongNames(scan, above, line);
    // "… Nghĩa trang Liệt sĩ huyện Tân" over "Khê.": the text itself
    if (endsBroken(scan, lines, i)) break;
    const ofPage = isStamp(scan, line) || (stampOf(scan, line) !== null && pagePartsOf(scan, line) !== null);
    const credit =
      listed || ofPage || line.kind === 'table-cell'
        ? null
        : creditOf(scan, line, line.kind === 'byline' || (seen === 0 && signsAlone(scan, lines, i)));
    const stamp = credit ? null : stampOf(scan, line);
    if (credit) {
      credits.unshift(credit);
      found.add(i);
      // "(Theo Báo Lao Động, ngày 31-7-2028)"
      if (credit.publisher && !credit.byline) issued ??= dayIn(scan, line);
    } else if (stamp) {
      date ??= stamp;
      found.add(i);
      // "Báo Lam Hải, thứ Sáu 9-1-2009", "Người viết: Hà Nhàn - Ngày đăng: …"
      const { publisher = null } = mastheadOf(scan, line) ?? {};
      const parts = pagePartsOf(scan, line);
      const named = { byline: parts?.author ?? null, publisher: parts ? parts.source : publisher };
      if (named.byline || named.publisher) credits.unshift({ ...named, pictures: false, unit: false });
    } else if (isProse(line)) {
      const author = seen === 0 ? authorBehind(scan, line) : null;
      if (author) credits.unshift({ byline: author, publisher: null, pictures: false, unit: false });
      break;
    }
    seen++;
  }
  return { date: date ?? issued, credits, lines: found };
}

/** "(Ông Hải trao cờ cho Sở Y tế - ảnh trên)": what a picture of the page shows. */
const tellsOfPicture = (scan: Scan, { from, to }: Line): boolean =>
  scan.mark(from) === OPEN &&
  scan.mark(to - 1) === CLOSE &&
  scan.word(to - 3) === 'ảnh' &&
  PLACES.has(scan.slice(to - 2, to - 1).toLowerCase());
const PLACES = new Set(['trên', 'dưới', 'bên', 'đầu']);

/** "… năm 2027./.              | Hà Nhàn": who signs in the last line, blanks behind its stop. */
function authorBehind(scan: Scan, { from, to }: Line): Range | null {
  for (let i = to - 2; i > Math.max(from, to - LONGEST_NAME); i--) {
    if (scan.tokens.start[i] - scan.tokens.end[i - 1] < BLANKS) continue;
    return CLOSES.has(scan.mark(i - 1)) && isAuthor(scan, { from: i, to }) ? { from: i, to } : null;
  }
  return null;
}
const LONGEST_NAME = 6;
const BLANKS = 5;
const CLOSES = new Set([STOP, SLASH, 0x21]);

/** The last word or two of a sentence that the source broke: right under prose that no mark ends, with a stop of its own. */
function endsBroken(scan: Scan, lines: readonly Line[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  return !line.gap && scan.mark(line.to - 1) === STOP && isProse(above) && !scan.has(above.to - 1, PUNCTUATION);
}

/** The headline of another article under the author of this one. */
function isOther(scan: Scan, lines: readonly Line[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!isProse(line) || !line.gap || line.to - line.from > LONGEST_HEADLINE || scan.mark(line.to - 1) === STOP)
    return false;
  return isAuthor(scan, above) && above.gap;
}
const LONGEST_HEADLINE = 40;

const SIGNED = new Set(['teaser', 'reporter']);

/** "* Anh nông dân nhận danh hiệu …", "• …": headlines in a list under the author, or under "Tin, bài liên quan". */
function isListedOther(scan: Scan, lines: readonly Line[], index: number): boolean {
  if (lines[index].kind !== 'list-item' || scan.mark(lines[index].to - 1) === STOP) return false;
  let i = index - 1;
  while (i > 0 && index - i < TAIL_LINES && (lines[i].kind === 'list-item' || isBlankLine(scan, lines[i]))) i--;
  const above = lines[i];
  return above !== undefined && (SIGNED.has(scan.kind('form', firstWord(scan, above))) || isAuthor(scan, above));
}

/** The whole day that the line names last. */
function dayIn(scan: Scan, { from, to }: Range): DateName | null {
  for (let i = to - 1; i >= from; i--) {
    const date = scan.word(i) === 'ngày' || scan.has(i, NUMBER) ? parseDate(scan, i, to) : null;
    if (date?.year && !scan.has(i - 2, NUMBER)) return date;
  }
  return null;
}

/** "Văn phòng UBND xã An Hiệp" after the last sentence: who sent the news in. */
const signsAlone = (scan: Scan, lines: readonly Line[], index: number): boolean =>
  lines[index].kind === 'paragraph' &&
  isUnit(scan, lines[index]) &&
  isProse(lines[index - 1]) &&
  scan.mark(lines[index - 1].to - 1) === STOP;
