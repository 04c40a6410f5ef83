import { DASHED_NAME } from '../lexicon/dashed-names.js';
import { honoursHeading } from '../lexicon/honours-heading.js';
import { partsSentence } from '../text/page-lines.js';
import { joinLines, type Line } from './lines.js';

/** How the lines of a text were broken: by hand at the end of each paragraph, or at a width. */
export interface Wrapping {
  /** Characters; a line that could not take the next word within it was broken by force. Infinity: not wrapped. */
  readonly width: number;
}

export const UNWRAPPED: Wrapping = { width: Number.POSITIVE_INFINITY };

/**
 * A text is taken for wrapped if three lines or more fill a common width and break off within a sentence:
 * "…, Hội Nhà" / "báo tỉnh; …". A text with one line a paragraph has lines of every length. Pages that a word processor made have a few lines
 * that are longer than the others: there the common width is that of the lines which go on in small letters.
 */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  // "UBND TỈNH BẾN ĐÁ          CỘNG HÒA XÃ HỘI …": two columns are as wide as they were set, not as the text was broken.
  const prose = lines.filter(({ text, indent }) => indent < SET_APART && !COLUMNS.test(text));
  const lengths = (prose.length * 3 < lines.length * 2 ? [...lines] : prose).map(fullLength).sort((a, b) => a - b);
  // One line or two that somebody put in do not say that the others were not broken.
  const wide = lengths.filter((length) => length > LONGEST_WRAPPED).length;
  const longest = lengths.at(wide * FEW_WIDE <= lengths.length ? -1 - wide : -1) ?? 0;
  const broken = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const full = fullLength(line) > 0.8 * longest && next !== undefined && !next.gap;
    return full && !/[.;:!?…]["”’)]?$/.test(line.text) ? [next] : [];
  });
  const within = lines.filter((line, i) => goesOnInSmall(line, lines[i + 1])).map(fullLength);
  const common = within.sort((a, b) => a - b)[(within.length - 1) >> 1] ?? longest;
  if (within.length >= 4 && within.length * 5 >= lines.length && common < 0.85 * longest) return { width: common };
  const narrow = columnWidth(lines);
  if (narrow > 0 && narrow < 0.85 * longest) return { width: narrow };
  if (longest > LONGEST_WRAPPED) return UNWRAPPED;
  const width = within.length >= 4 && common < 0.85 * longest ? common : longest;
  const fewest = lengths.at(-1) === longest ? 3 : 6;
  if (longest < 40) return UNWRAPPED;
  return broken.length >= fewest || isShortAndBroken(lines, longest) ? { width } : UNWRAPPED;
}

/**
 * A paper of a few lines, of which two or more break off in mid sentence where the next word had no room: "… thi đua cao" / "điểm từ ngày …". None is
 * longer than lines of prose that were broken at a width.
 */
function isShortAndBroken(lines: readonly Line[], longest: number): boolean {
  if (longest > WIDEST_SHORT) return false;
  let within = 0;
  for (const [i, line] of lines.entries()) {
    if (!goesOnInSmall(line, lines[i + 1]) || IN_LIST.test(line.text)) continue;
    if (!isFull(line, lines[i + 1], longest)) return false;
    within++;
  }
  return within >= 2;
}
const WIDEST_SHORT = 90;
const IN_LIST = /^(?:[-–+*•]|\d{1,2}[.)])/;

const COLUMNS = /\S {4,}\S/;
/** Blanks before a line that was set in the middle or on the right. */
const SET_APART = 16;
/** Characters of a line that was broken at a width, and lines to each one that was not. */
const LONGEST_WRAPPED = 160;
const FEW_WIDE = 24;

/**
 * The width of a narrow column, "… tặng Bằng khen cho" / "bà con", in which only a title or two are longer; 0 for none: nearly all
 * lines that go on in small letters could not have taken the next word.
 */
function columnWidth(lines: readonly Line[]): number {
  const within = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const broken =
      next !== undefined &&
      !next.gap &&
      fullLength(line) < PROSE_WIDTH &&
      /[\p{L},]$/u.test(line.text) &&
      /^\p{Ll}/u.test(next.text) &&
      !OPENS.test(next.text);
    return broken ? [{ length: fullLength(line), needed: fullLength(line) + 1 + firstWord(next).length }] : [];
  });
  const width = within.reduce((most, { length }) => Math.max(most, length), 0);
  const forced = within.filter(({ needed }) => needed > width).length;
  const longer = lines.filter((line) => fullLength(line) > width + SLACK).length;
  const enough = within.length >= 8 && within.length * 6 >= lines.length && width >= NARROWEST;
  return enough && forced * 10 >= within.length * 9 && longer * 12 <= lines.length ? width : 0;
}
/** Characters that a line may have more than those that go on in small letters. */
const SLACK = 2;

/** "… hoàn thành xuất" / "sắc nhiệm vụ" */
const goesOnInSmall = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && !next.gap && fullLength(line) >= 50 && /\p{L}$/u.test(line.text) && /^\p{Ll}/u.test(next.text);

/** Joins the lines of each paragraph. */
export const joinWrapped = (lines: readonly Line[], wrapping: Wrapping): Line[] =>
  groupWrapped(lines, wrapping).map(joinLines);

/** The lines of each paragraph. */
export function groupWrapped(lines: readonly Line[], wrapping: Wrapping): Line[][] {
  const groups: Line[][] = [];
  const broken = brokenParagraphs(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && i + 1 < lines.length && isPageBreak(before, line, lines[i + 1])) {
      group.push(line, lines[++i]);
      continue;
    }
    const goes = group && before && (broken.has(line) || closesBracket(group, line) || goesOn(before, line, wrapping));
    if (goes) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** "… tặng Giấy khen cho Phòng Cảnh sát" / "- 2 -" / "hình sự vì …": the number of a page within a sentence, which its paragraph takes in. */
const isPageBreak = (before: Line, line: Line, next: Line): boolean =>
  line.text.length <= LONGEST_PAGE_NUMBER &&
  before.kind === null &&
  next.kind === null &&
  (line.kind === null || line.kind === 'footer') &&
  partsSentence(before.text, line.text, next.text);
const LONGEST_PAGE_NUMBER = 16;

/**
 * The lines that go on with the one above in paragraphs that were broken at a width of their own, in a text that is not, or at another
 * one: four lines or more of which none could have taken the next one's first word, and two at least begin within a sentence.
 */
function brokenParagraphs(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  for (let from = 0; from < lines.length; ) {
    const to = forcedEnd(lines, from);
    const run = lines.slice(from + 1, to);
    const within = run.filter(({ text }, i) => /^\p{Ll}/u.test(text) || / [-–]$/.test(lines[from + i].text)).length;
    const broken = run.length >= 3 && within > 1;
    if (broken) for (const line of run) found.add(line);
    from = broken ? to : from + 1;
  }
  return found;
}

/** Behind the lines from the index on that were broken by force at one width: the length of the longest. */
function forcedEnd(lines: readonly Line[], from: number): number {
  // Most lines of a text cannot be the first of such a paragraph.
  if (!isProse(lines[from]) || fullLength(lines[from]) < SHORTEST) return from + 1;
  // What the lines so far would have had at least, had their breaks not been forced.
  let room = Number.POSITIVE_INFINITY;
  let width = fullLength(lines[from]);
  let to = from + 1;
  const last = Math.min(lines.length, from + LONGEST);
  for (; to < last && isProse(lines[to]) && !lines[to].gap; to++) {
    if (LABELLED.test(lines[to].text) || isCapitals(lines[to].text)) break;
    if (OPENS.test(lines[to].text) && !closesBracket(lines.slice(Math.max(from, to - BRACKET_LINES), to), lines[to]))
      break;
    const wider = Math.max(width, fullLength(lines[to]));
    const needed = Math.min(room, fullLength(lines[to - 1]) + 1 + firstWord(lines[to]).length);
    if (needed <= wider * (wider < PROSE_WIDTH ? 1 : UNEVEN)) break;
    [room, width] = [needed, wider];
  }
  return width >= NARROWEST ? to : from + 1;
}

const isProse = (line: Line): boolean => line.kind === null && fullLength(line) <= WIDEST;
/** Lines of a paragraph that are looked at. */
const LONGEST = 200;
const WIDEST = 120;
const NARROWEST = 30;
const SHORTEST = 20;
/** Characters from which lines are those of prose, and the share of their width that letters of unequal width leave open. */
const PROSE_WIDTH = 65;
const UNEVEN = 0.95;
const firstWord = ({ text }: Line): string => text.split(' ', 1)[0];

/** "1. Sở Y tế", "[1] Sở Y tế", "- Như Điều 4", "a) …", "II. …", "Điều 2. …" open a paragraph of their own. */
export const OPENS =
  /^(?:[-–—+*•●▪◦»>·∙‣▸▹►▻■□◆◇❖➢➤➔☞✔]+|\.(?=\s)|\d{1,2}[.)]|\d{1,2}-|[a-zđ][.)]|[A-HIVX]{1,5}[.)]|(?:\d{1,2}|[a-zđ]|[A-HIVX]{1,5})\/-?(?=\s)|[a-zđ],(?=\s)|\[\d{1,2}\](?=\s)|Điều \d+[.:])\s*(?=\S)/;

/** "Đơn vị       : Sở Y tế", "Khối thi đua số 1  : Sở Y tế" in a form whose colons stand one under the other. */
const LABELLED = /^\p{Lu}[\p{L}\d ]{0,24}(?<! ) {2,}: /u;

/** "… (Hội Làm vườn Phường 15, 17 và Phường" / "25) tổ chức tổng kết": the number ends the bracket that lines above opened, and opens no item. */
function closesBracket(above: readonly Line[], line: Line): boolean {
  if (line.gap || !/^\d{1,3}\)(?: \p{Ll}|[,.;])/u.test(line.text)) return false;
  const said = above
    .slice(-BRACKET_LINES)
    .map(({ text }) => text)
    .join(' ');
  return /\([^()]*\p{L}$/u.test(said) && above.every(({ kind }) => kind === null);
}
/** Lines that a bracket may run over. */
const BRACKET_LINES = 4;

function goesOn(before: Line, line: Line, { width }: Wrapping): boolean {
  if (line.gap || before.kind !== null || line.kind !== null || LABELLED.test(line.text)) return false;
  if (SAVED_ON.test(line.text) || DATELINE.test(line.text)) return false;
  if (LIFE_HEADING.test(line.text) && !/(?:[-–,]|thi đua)$/iu.test(before.text)) return false;
  if (opensHonour(before.text, line.text) || (FIELD.test(before.text) && FIELD.test(line.text))) return false;
  const shouted = isCapitals(before.text);
  // "Trường Mầm non Bến Đá" / "BIÊN BẢN HỌP HỘI ĐỒNG"
  if (isCapitals(line.text)) return shouted ? OFFICE_OPEN.test(before.text) || isFull(before, line, width) : false;
  const forced = isFull(before, line, width);
  const ended = /[.;:!?…]["”’)]*$/.test(before.text);
  // "… tổ chức xã hội" / "- nghề nghiệp": a dash within a name.
  if (OPENS.test(line.text))
    return (forced && !ended && goesOnBehindDash(before.text, line.text)) || closesPeriod(before.text, line.text);
  const end = before.text.slice(-LONGEST_END);
  // "… 5 năm liền (2023 - 2027)" / "cho tổ Toán": a long line that a bracket, a year or a quote ends, and small letters behind it
  if (fullLength(before) >= 50 && /^\p{Ll}/u.test(line.text) && /[)\d”"]$/.test(before.text)) return true;
  if (!shouted && (endsWithin(line.text).test(end) || belongTogether(before.text, line.text))) return true;
  if (isSetIn(before, line)) return true;
  const share = fullLength(before) / width;
  if (/^\p{Ll}/u.test(line.text)) return forced || (!ended && share > 0.6) || /[,;]$/.test(before.text);
  if (share > 0.6 && /\p{Ll}$/u.test(before.text) && BRACKETS.some((opens) => opens.test(line.text))) return true;
  if (share > 0.55 && !ended && !shouted && endsInName(before.text, line.text)) return true;
  // "…, Trường Cao đẳng" / "Cơ giới Sông Vệ làm": letters differ in width, so a line that breaks off may be shorter.
  const broken = !ended && /[\p{Ll},]$/u.test(before.text) && share > 0.78;
  return (forced || broken) && !shouted;
}

/** "tổ chức xã hội" / "- nghề nghiệp", "Phòng Tài chính" / "- Kế hoạch huyện", "giai đoạn 2001" / "- 2005": in a line that was broken by force. */
const goesOnBehindDash = (above: string, below: string): boolean =>
  /^[-–] \p{Ll}/u.test(below) ||
  (DASHED_NAME.begins.test(below) && DASHED_NAME.ends.test(above)) ||
  (/^[-–] ?(?:19|20)\d\d(?![\d/]| ?[:–-])/u.test(below) &&
    /(?:giai đoạn|nhiệm kỳ|năm học|năm) (?:19|20)\d\d$/u.test(above));

/** "… 5 năm liền (2000" / "- 2004).": the second year of a bracket, and no item. */
const closesPeriod = (above: string, below: string): boolean =>
  /\((?:giai đoạn |năm )?(?:19|20)\d\d$/u.test(above) && /^[-–] ?(?:19|20)\d\d\)/.test(below);

/** "Quá trình công tác" among what is told of somebody's life: a heading, however long the line above is. */
const LIFE_HEADING = /^(?:Kỷ luật|Khen thưởng, kỷ luật|Quá trình công tác):?$/u;

/** "Họ và tên: Tô Văn Hải", "Địa chỉ: số 2 đường Bến Đá": a field of a sheet, and no sentence. */
const FIELD = /^\p{Lu}[\p{Ll} ]{2,24}: ?\p{L}[^.;!?]{0,80}$/u;

/**
 * "2005: Cờ thi đua của Bộ Y tế" under "2003: Huân chương Lao động hạng Ba", or under "Khen thưởng:", and such a heading itself: each line of a list of
 * honours is one of its own, though none fills a line.
 */
function opensHonour(above: string, below: string): boolean {
  if (honoursHeading(below)) return !/(?:[-–,]|thi đua)$/iu.test(above);
  const dated = DATED.test(below);
  if (!dated && !HONOUR.test(below)) return false;
  // "… (đề nghị" / "Bằng khen của Thủ tướng Chính phủ)": in mid sentence
  if (/\([^()]*$|,$/u.test(above)) return false;
  return honoursHeading(above) !== null || (dated ? DATED.test(above) : HONOUR.test(above));
}
/** "Năm 2003: Cờ …", "2003 - Cờ …", "2003      Cờ …" */
const DATED = /^(?:Năm (?:học )?)?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?(?: ?[:,–-])?\s+\p{Lu}/u;
/** An award at the beginning, and at the end its year, its paper or nothing. */
const HONOUR =
  /^(?:\d{1,2} )?(?:Huân chương|Huy chương|Cờ|Bằng khen|Giấy khen|Anh hùng|Tập thể [Ll]ao|Danh hiệu|Kỷ niệm chương|Chiến sĩ thi đua|Nhà giáo) [^\d:;]{2,80}(?:[(:;]|$|\d.{0,60}$)/u;

/** "date 2027-07 (LHO) - Sáng nay …": what who saved the page put before a line of it. */
const SAVED_ON = /^date \d{4}-\d\d/;

/** "LHO-Ngày 18/11/2027, Trường Bến Đá tổ chức …" right under a headline that fills its line. */
const DATELINE = /^\(?\p{Lu}{2,8}\)? ?[-–] ?(?:Ngày|Sáng|Chiều|Tối|Trưa) (?:ngày )?\d/u;

/** The line could not have taken the first word of the next one. */
const isFull = (before: Line, line: Line, width: number): boolean =>
  fullLength(before) + 1 + firstWord(line).length > 0.94 * width;

/** "Huân chương Lao động hạng Nhất": a line that names an award and no year. */
export const AWARD_ALONE =
  /^(?:Huân chương|Huy chương|Cờ|Bằng khen|Giấy khen|Anh hùng|Tập thể [Ll]ao|Danh hiệu \p{Lu}\p{L}*|Kỷ niệm chương|Chiến sĩ) [^\d:;]{2,80}$/u;

/** "Việt Nam huyện Bến Đá", "Việt Nam các tỉnh", "Việt Nam; …" behind what has its branches everywhere. */
const IN_VIETNAM =
  /^Việt Nam(?: (?:các |\d\d? )?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)(?!\p{L})|[,.;:)])/u;

/** What stands before a name in mid sentence: an address or a rank. */
const ADDRESSED =
  '(?:ông|bà|cụ|cô|anh|chị|em|cháu|thầy|mẹ|đồng chí|đảng viên|bác sĩ|nghệ nhân|(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng|úy|uý|sĩ|sỹ))';
/** The surnames of nine in ten, and such as are no given names. */
const SURNAME =
  '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Đào|Trịnh|Mai|Tạ|Vi|Lò|Quàng|Lường|Hà|Cao|Phùng|Tô|Đoàn|Lương|Lâm|Triệu|Mạc|Kiều|Nông|Hứa|Giàng|Vàng)';

/** How a line ends, and the next one begins, that are one wherever a line was broken. */
const TOGETHER: readonly (readonly [above: RegExp, below: RegExp])[] = [
  // "- Sở Y tế" / "05/10 phiếu = 50%", "- Ủy ban MTTQ huyện Hàm Thuận" / "Nam 08/10 phiếu": the votes of the one above
  [itemThat(/\p{L}$/u), /^(?:\p{Lu}\p{Ll}* ){0,2}\d{1,3}\/\d{1,3}(?: phiếu| ý kiến|$)/u],
  // "3. Ban CHQS huyện Bến Đá, Bộ CHQS tỉnh Lam" / "Hải              (Khối thi đua 1)": what stands in a column of brackets
  [itemThat(/\p{L}$/u), /^\p{Lu}[^()|\t]{1,60} {3,}\([^()]{2,60}\)$/u],
  // "Cụm thi đua số II" / "(gồm các huyện …"
  [/[\p{L}\d]$/u, /^\((?:gồm|bao gồm) \p{L}/u],
  // "ngày 09 tháng 12" / "năm 2016, tại …"
  [/ tháng \d{1,2}$/, /^năm /],
  // "- Ông Tô Văn Hải, Chủ tịch Ủy ban MTTQ" / "Việt Nam huyện Tân Khê;": the line that ends the item
  [/^[-–+] .*[^.;:!?…"”’)]$/u, /^\p{Lu}\p{Ll}.*;$/u],
  // "đồng chí Tô Văn Hải -" / "Phó Trưởng phòng Tổ chức"
  [/\p{Ll} [-–]$/u, /^\p{Lu}\p{Ll}/u],
  // "… Công an tỉnh Lam" / "Hải tổ chức ký kết": the second word of the place that does it
  [
    / (?:tỉnh|huyện|thị xã|thành phố) \p{Lu}\p{Ll}+$/u,
    /^(?!Khối|Cụm|Huyện|Tỉnh|Xã|Hội|Sở|Ban|Cục|Đoàn|Trường|Tòa|Toà|Lễ|Đảng|Viện)\p{Lu}\p{Ll}+ (?:đã )?(?:tổ chức|tiến hành|ký kết|tổng kết) \p{Ll}/u,
  ],
  // "Xã Tân Hòa (Phó" / "Trưởng cụm), Bến Đá": a bracket that the next line closes
  [/\([^()]{1,60}$/u, /^[^()]{1,60}\)/u],
  // "2. Phòng Quản lý đầu tư và Quy hoạch," / "Sở Tài chính": an item that a comma leaves open
  [itemThat(/\p{L},$/u), /^\p{Lu}\p{Ll}/u],
  // "2. Đơn vị quyết thắng: Phòng" / "Cảnh sát hình sự; …": the word for a unit, whose name comes next
  [
    /[:;,] (?:Phòng|Ban|Sở|Đội|Khoa|Trung tâm|Trường|Bệnh viện|Công ty|Chi cục|Cục|Chi bộ|Đảng bộ|Chi nhánh)$/u,
    /^\p{Lu}\p{Ll}/u,
  ],
  // "… gồm Ủy ban" / "MTTQ Việt Nam các huyện …": a committee is of something
  [/(?:^|[^\p{L}])(?:Ủy|Uỷ) ban$/u, /^(?:MTTQ|Mặt trận Tổ quốc|[Nn]hân dân|Kiểm tra) /u],
  // "… cho Ủy ban MTTQ" / "Việt Nam huyện Bến Đá", "… Ủy ban MTTQ Việt" / "Nam các huyện …": in the midst of what it is called
  [
    /.{24}[^\p{L}](?:MTTQ|Mặt trận Tổ quốc|Hội Nông dân|Hội Cựu chiến binh|Hội CCB|Hội LHPN|Liên đoàn Lao động)$/u,
    IN_VIETNAM,
  ],
  [/.{24}\p{L} Việt$/u, /^Nam(?: \p{Ll}|[,.;:)])/u],
  // "…, cụ Hà Thị Nhàn" / "(SN 1926), ở khu phố 3 được trao …"
  [endsInPerson(/(?: \p{Lu}\p{Ll}*){2,4}/u), /^\((?:SN|sinh năm|sn|s\.n\.?) ?\d{4}\)/u],
  // "… được trao Bằng khen là: Sở Y tế," / "Sở Nội vụ, Thuế tỉnh; …": a list that both lines have more than one of
  [/^(?![-–+*•]|\d{1,2}[.)]).{30,} (?:là|gồm|cho): [^:;]{2,60},$/u, /^\p{Lu}[^;,:]{2,60}[,;] \S/u],
  // "… phát biểu. Đại tá Hà" / "Nhàn, Chỉ huy trưởng …": no name has one syllable
  [
    /(?:^| )(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng|úy|uý))(?: \p{Lu}\p{Ll}*){1,2}$/u,
    /^\p{Lu}\p{Ll}+, (?:nguyên )?(?:Phó|Chỉ huy|Chính ủy|Chính trị viên|Giám đốc|Chủ tịch|Trưởng|Bí thư|Tư lệnh|Chánh|Hiệu trưởng|Viện trưởng) /u,
  ],
  // "…, đồng chí Tô Hải, Chủ tịch" / "Hội Nông dân tỉnh phát biểu": a post in mid sentence, and the unit that it is of
  [
    endsInPerson(
      /(?: \p{Lu}\p{Ll}*){2,5}, (?:nguyên )?(?:Phó )?(?:Chủ tịch|Bí thư|Giám đốc|Tổng Giám đốc|Hiệu trưởng)/u,
    ),
    /^(?:Ủy ban|Uỷ ban|UBND|UBMTTQ|Hội|Liên đoàn|LĐLĐ|Công ty|Sở|Trung tâm|Bệnh viện|Trường|Huyện ủy|Tỉnh ủy|Thành ủy|Đảng ủy|Công đoàn)[ ,;][^,;.]{0,120}[,;.]/u,
  ],
  // "…; đồng chí Hà" / "Thị Nhàn được nhận …", "…, Tô Hải và Kiều" / "Văn Phú được trao …": no name has one syllable
  [inMidLine(new RegExp(`(?:${ADDRESSED}|và) \\p{Lu}\\p{Ll}*`, 'u')), namesBefore('0,2')],
  // "…; 2 đồng chí Kiều Văn" / "Phú và Tô Hải nhận …"
  [inMidLine(new RegExp(`${ADDRESSED}(?: \\p{Lu}\\p{Ll}*){2}`, 'u')), namesBefore('0')],
  // "… tặng Bằng khen cho anh Lê" / "Hữu Nghĩa, trú tại …": a surname alone is nobody's name
  [inMidLine(new RegExp(`${ADDRESSED} ${SURNAME}`, 'u')), /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}(?: \p{Ll}|[,.;(]|$)/u],
  // "… được nhận Huy hiệu" / "75 năm tuổi Đảng; …"
  [/ Huy hiệu$/u, /^\d{2} năm tuổi [Đđ]ảng/u],
  // "Huân chương Lao động hạng Nhất" / "Năm 1985 và 2002": the years of an award that stands alone
  [AWARD_ALONE, /^Năm (?:19|20)\d\d(?:(?:,| và| &| -| –) ?(?:19|20)\d\d)*\.?$/u],
];
const belongTogether = (above: string, below: string): boolean =>
  TOGETHER.some(([ends, begins]) => begins.test(below) && ends.test(above));

/** A line that ends in somebody whom it addresses in mid sentence, and in no line of a list: "…, có bà Hà Nhàn". */
function endsInPerson(name: RegExp): RegExp {
  return new RegExp(`^(?!${OPENS.source}).* (?:ông|bà|cụ|cô|anh|chị|đồng chí)${name.source}$`, 'u');
}

/** A line that ends so behind other words, and is no line of a list. */
function inMidLine(end: RegExp): RegExp {
  return new RegExp(`^(?!${OPENS.source}).{10,} ${end.source}$`, 'u');
}

/** The rest of a name, and the verb or the next name behind it. */
function namesBefore(more: string): RegExp {
  return new RegExp(
    `^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){${more}} (?:được|vinh dự|đã|nhận|đón nhận|và (?:[Ôô]ng |[Bb]à |đồng chí )?\\p{Lu})`,
    'u',
  );
}

/** An item of a list that ends so. */
function itemThat(ends: RegExp): RegExp {
  return new RegExp(`${OPENS.source}.*${ends.source}`, 'u');
}

/** What stands in brackets behind a line that is not much shorter than the others. */
const BRACKETS: readonly RegExp[] = [
  // "Ba năm liên tục" / "(2013, 2014, 2015) là …"; not "… các cụm, khối" / "(Kèm theo Quyết định số 12)"
  /^\((?:năm )?\d/u,
  // "…, Ngân hàng Chính sách xã hội" / "(NHCSXH), Chi nhánh …": the short form of the name above
  /^\([\p{Lu}\d&-]{2,12}\)[,.;]? \S/u,
];

/**
 * "… tặng Cờ thi đua cho Công ty Cao su" / "Kon Tum; đề nghị …", "… cho Điện lực Kon" / "Tum, Công ty …": the rest of a name, up to a mark. Not
 * one person a line ("Tô Hải, Giám đốc").
 */
const endsInName = (above: string, below: string): boolean =>
  /\p{L}$/u.test(above) &&
  NAME_TAIL.test(below) &&
  (!NAME_TAIL.test(above) || / (?:cho|tặng|trao) /.test(above)) &&
  !OPENS.test(above);
const NAME_TAIL =
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}[;,] (?!Phó|Giám|Tổng|Chủ|Trưởng|Bí|Ủy|Uỷ|Hiệu|Cục|Chánh|Đại|Thượng|Trung|Thiếu|Viện|Chi|Nguyên|Kế|[a-z]?(?:phó|giám|chủ|trưởng))\p{L}/u;

/** The line begins where the words behind the colon of the one above do. */
function isSetIn(before: Line, line: Line): boolean {
  if (line.indent < before.indent + 8 || !/[;,]$/.test(before.text)) return false;
  const [lead] = /^[^:]{4,60}: +(?=\S)/u.exec(before.text) ?? [''];
  return lead !== '' && Math.abs(before.indent + lead.length - line.indent) <= 2;
}

const OFFICE_OPEN = / (?:CỦA|CHO) (?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH ÁN|HIỆU TRƯỞNG)$/u;

/** How a line ends that goes on in what stands on the next. */
function endsWithin(next: string): RegExp {
  if (/^\p{Ll}/u.test(next)) return /[\p{L},]$/u;
  if (/^\d/.test(next)) return BEFORE_NUMBER;
  return PLACE.test(next) ? DANGLING_PLACE : DANGLING;
}
/** So many characters at the end of a line tell whether it breaks off; a long one need not be searched from its start. */
const LONGEST_END = 40;
/** "Trường Trung học phổ thông Bến Đá, tỉnh" / "Phú Lâm;" */
const PLACE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}[;,.]/u;
const DANGLING =
  / (?:ông|bà|anh|chị|em|cô|cụ|mẹ|đồng chí|các|những|của|và|hoặc|do|là|cho|tại|từ|với|thuộc|giữa|cùng|bởi|được|bị|để|theo|tặng|trao|đón nhận|danh hiệu|.{24}(?:Huân|Huy|Kỷ niệm) chương|.{24} hạng)$/u;
const DANGLING_PLACE = new RegExp(
  `${DANGLING.source}|[,:] (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)$`,
  'u',
);
const BEFORE_NUMBER = / (?:năm|ngày|tháng|số|từ|đến|gồm|có|cho|trong|với|và|hơn|suốt)$/u;

const fullLength = (line: Line): number => line.indent + line.text.length;

/** All letters are capitals, and there are three of them at least. Most lines have a small letter soon, and are not folded. */
export const isCapitals = (text: string): boolean =>
  !/[a-z]/.test(text) && text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3;
