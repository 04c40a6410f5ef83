import type { BlockKind } from '../domain/document.js';
import { isCommentHead, isDateLine, isStrayLine, isTeaser, isTeaserHead } from './furniture.js';
import type { Line } from './lines.js';
import { isCapitals } from './wrapped.js';

/**
 * The kind of each paragraph, by its words and its place. Kinds help the extractor, so a doubtful paragraph stays a
 * paragraph, and only what is surely no part of the text becomes boilerplate.
 */
export function kindsOf(lines: readonly Line[]): BlockKind[] {
  const kinds = lines.map(({ kind }, i) => kind ?? (isUnderPicture(lines, i) ? 'caption' : null));
  const set: Set = (i, kind) => {
    kinds[i] ??= kind;
  };
  const open = lines.map((_, i) => i).filter((i) => kinds[i] === null);
  const paper = isOfficial(open.slice(0, 14).map((i) => lines[i]));
  if (!kinds.includes('title'))
    if (paper) official(lines, open, set);
    else news(lines, open, set);
  tail(lines, kinds, set);
  if (!paper) byline(lines, kinds, set);
  lines.forEach((line, i) => {
    set(i, bodyKind(line, lines[i + 1]));
  });
  return kinds as BlockKind[];
}

/** "| Bà Hà Nhàn trao Cờ cho các đơn vị. |" right under "![](anh/khoi-3.jpg) |": what the picture shows. */
const isUnderPicture = (lines: readonly Line[], i: number): boolean =>
  i > 0 && /^\| ?[^|]{5,300} ?\|$/.test(lines[i].text) && /^\|?\s*!\[/.test(lines[i - 1].text);

type Set = (i: number, kind: BlockKind) => void;

const MOTTO =
  /CỘNG HO(?:À|Ò)A? ?XÃ HỘI CHỦ NGHĨA VIỆT NAM|CỘNG H(?:òa|oà) xã hội chủ nghĩa|ĐẢNG CỘNG SẢN VIỆT NAM|^Độc lập\s*[-–]\s*Tự do/iu;
/** The head of an official paper. */
export const isMotto = (text: string): boolean => text.length < 200 && MOTTO.test(text);
const NUMBER = /^Số\s*:?\s*[\d…._]*\s*[-/]\s?[\p{Lu}\d]+|^Số\s*:?\s*\d+[-/]\p{Lu}/u;
const FORM =
  /^(?:QUYẾT ĐỊNH|TỜ TRÌNH|BÁO CÁO|BIÊN BẢN|HƯỚNG DẪN|THÔNG BÁO|KẾ HOẠCH|NGHỊ QUYẾT|CÔNG VĂN|CHƯƠNG TRÌNH|KẾT LUẬN|CHỈ THỊ|DANH SÁCH|GIAO ƯỚC|BẢN KÝ KẾT|ĐỀ NGHỊ|PHƯƠNG ÁN|QUY CHẾ|GIẤY MỜI|THƯ MỜI|THƯ KHEN)(?=[\s:.]|$)/u;

/** A decision, submission, report, minutes: the motto or a number stands at its head. */
const isOfficial = (top: readonly Line[]): boolean =>
  top.some(({ text }) => isMotto(text) || (text.length < 200 && NUMBER.test(text)));

/** Everything above the name of the form is the head of the paper; what it is about stands under it. */
function official(lines: readonly Line[], open: readonly number[], set: Set): void {
  const at = open
    .slice(0, 30)
    .findIndex((i) => FORM.test(lines[i].text) && isCapitals(lines[i].text) && lines[i].text.length < 200);
  // What is named behind "Kính gửi" is annexed: "CHƯƠNG TRÌNH HỘI NGHỊ" of an invitation.
  const addressed = open.findIndex((i) => ADDRESSEES.test(lines[i].text));
  const annexed = addressed >= 0 && addressed < at && lines[open[at]].gap;
  // "DANH SÁCH" under the articles of a decision whose own head was lost is no name of the paper.
  const behindArticles = open.slice(0, Math.max(0, at)).some((i) => FIRST_ARTICLE.test(lines[i].text));
  if (at < 0 || annexed || behindArticles) {
    letter(lines, open, set);
    return;
  }
  for (const i of open.slice(0, at)) set(i, /^(?:V\/v|Về việc)\b/i.test(lines[i].text) ? 'title' : headKind(lines[i]));
  const form = lines[open[at]].text;
  // "BÁO CÁO TỔNG KẾT CÔNG TÁC THI ĐUA NĂM 2019": form and subject in one line.
  const whole = form.split(/\s+/).length > 5;
  set(open[at], whole ? 'title' : 'heading');
  if (whole) return;
  for (const i of open.slice(at + 1, at + 5)) {
    const { text, gap } = lines[i];
    if (text.length > 500 || SUBSTANCE.test(text) || (gap && i > open[at + 1]) || isStrayLine(text)) break;
    if (i > open[at + 1] && opensText(text, lines[i - 1].text)) break;
    if (isCapitals(text) && i > open[at + 1] && (AUTHORITY.test(text) || !isCapitals(lines[open[at + 1]].text))) break;
    set(i, 'title');
  }
}

const FIRST_ARTICLE = /^Điều 1 ?[.:]/u;

/** A longer line in mixed case after one that was not broken off: the text begins without an empty line. */
const opensText = (text: string, before: string): boolean =>
  text.length > 1.25 * before.length && /^\p{Lu}/u.test(text) && !isCapitals(text) && !/[,;–-]$/.test(before);

const SUBSTANCE =
  /^(?:-?\s*Căn cứ|Kính gửi|Xét|Theo|Thực hiện|Điều \d|[IVX]+[.)]|\d+[.)-]|[-+*•] |Hôm nay|Vào (?:lúc|hồi))/u;

/** Who decides stands between what a decision is about and its legal basis. */
const AUTHORITY = /^(?:(?:PHÓ )?CHỦ TỊCH|ỦY BAN|UỶ BAN|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG|BAN )/u;

/** An official letter names no form: its head runs to "Kính gửi", its subject opens with "V/v". */
function letter(lines: readonly Line[], open: readonly number[], set: Set): void {
  const to = open.findIndex((i) => ADDRESSEES.test(lines[i].text));
  for (const i of open.slice(0, Math.max(0, to)))
    set(i, /^(?:V\/v|Về việc|Vv)\b/iu.test(lines[i].text) ? 'title' : headKind(lines[i]));
}

const ADDRESSEES = /^Kính gửi/u;

const headKind = (line: Line): BlockKind => (isStrayLine(line.text) ? 'boilerplate' : 'header');

/** Kicker, headline, date line. */
function news(lines: readonly Line[], open: readonly number[], set: Set): void {
  let titled = false;
  for (const [rank, i] of open.slice(0, 10).entries()) {
    const { text } = lines[i];
    const next = lines[open[rank + 1]];
    if (isDateLine(text)) set(i, 'header');
    else if (isStrayLine(text)) set(i, 'boilerplate');
    else if (titled || !isHeadline(text)) return;
    else if (isKicker(text) && next && !next.gap && isHeadline(next.text) && !isDateLine(next.text)) set(i, 'header');
    else {
      set(i, 'title');
      titled = true;
    }
  }
}

const isHeadline = (text: string): boolean => text.length <= 250 && !/(?:[^.][.;:,]|\.\/\.)["”’]?$/u.test(text);

/** "CÔNG ĐOÀN TỈNH SÓC TRĂNG" over the headline names who speaks. */
const isKicker = (text: string): boolean => isCapitals(text) && text.length < 60 && !/\d/.test(text);

/** Other articles and comments at the end, dates and tools at the top. */
function tail(lines: readonly Line[], kinds: readonly (BlockKind | null)[], set: Set): void {
  const title = kinds.indexOf('title');
  for (let i = title + 1; i < lines.length; i++) {
    if (kinds[i] !== null) continue;
    const { text } = lines[i];
    if (isDateLine(text) && i <= title + 3 && !opensRecord(text, lines[i + 1]?.text)) set(i, 'header');
    else if (isStrayLine(text)) set(i, 'boilerplate');
    else if (isTeaserHead(text)) {
      const comments = isCommentHead(text) && i > lines.length / 3;
      set(i, 'boilerplate');
      while (i + 1 < lines.length && kinds[i + 1] === null && (comments || isTeaser(lines[i + 1].text)))
        set(++i, 'boilerplate');
    }
  }
}

/** "- Thời gian: ngày 15/12/2027" over "- Địa điểm: …": of the meeting, not of the page. */
const opensRecord = (text: string, next: string | undefined): boolean =>
  /thời gian/iu.test(text) && next !== undefined && /^[-+*•\d.) ]{0,4}địa điểm/iu.test(next);

/** The author signs under the text; a credit of the pictures may stand beside. Official papers have signers instead. */
function byline(lines: readonly Line[], kinds: readonly (BlockKind | null)[], set: Set): void {
  const last = kinds.lastIndexOf(null);
  // Rows of a list stand behind it: what heads them signs nothing.
  if (last < 2 || kinds.slice(last + 1).includes('list-item')) return;
  const headsTable = kinds[last + 1] === 'table-cell';
  for (let i = last; i > Math.max(0, last - 3); i--) {
    if (kinds[i] !== null) continue;
    if (CREDIT.test(lines[i].text) && lines[i].text.length < 100) set(i, 'byline');
    else if (((i === last && !headsTable) || kinds[i + 1] === 'byline') && isSignature(lines[i]) && !isListed(lines, i))
      set(i, 'byline');
    else if (!isCaption(lines[i].text)) return;
  }
}

/** "Trầm Nguyên" and "Thái Dương" under "Các cá nhân gồm:": names of a list. */
function isListed(lines: readonly Line[], at: number): boolean {
  let above = at;
  while (above > 0 && at - above < LIST && isSignature(lines[above])) above--;
  return lines[above].text.endsWith(':');
}
const LIST = 50;

const CREDIT =
  /^\(?(?:(?:tin|bài|ảnh|bài viết|video|đồ họa)(?:(?:,| và| -| &) ?(?:tin|bài|ảnh|video))*(?: ?:)|tác giả|nguồn(?: tin)?|theo|thực hiện|người viết|biên tập|nhóm (?:pv|phóng viên)|phóng viên|pv|p\.v|ctv)(?=[\s:.,)]|$)(?!.*[^.][.;!?]$)/iu;

/** "Trầm Nguyên", "Thái Dương - Quỳnh Chi", "P.V", "Lê Quang (Đài Truyền thanh huyện)"; or far to the right. */
function isSignature({ text, indent }: Line): boolean {
  if (text.length > 70 || /[,;:!?]$|\.\/\.$/.test(text) || /^(?:[-+*•\d]|\p{L}\/-)/u.test(text) || isAwardHeading(text))
    return false;
  if (indent >= 20) return !/[^.]\.$/.test(text) || text.length < 40;
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,&–-]+/)
    .filter((word) => word !== '' && word !== 'và');
  return (
    words.length > 0 && words.length <= 9 && words.every((word) => /^\p{Lu}/u.test(word)) && !/\p{Ll}\.$/u.test(text)
  );
}

/** "I. CỜ THI ĐUA", "II. BẰNG KHEN": sections, not initials. */
const isAwardHeading = (text: string): boolean => SECTION.test(text) && isCapitals(text) && / .* /.test(text);

/**
 * "Ảnh: Lễ trao cờ", "Đồng chí A phát biểu tại hội nghị. Ảnh: K. Oanh", "… tại lễ đón Bằng công nhận trường chuẩn - Ảnh: Tô Hải". What stands
 * behind the last colon is looked at alone: a pattern that looks for a credit anywhere took a twentieth of the time of an import.
 */
function isCaption(text: string): boolean {
  if (PICTURE.test(text)) return true;
  const colon = text.lastIndexOf(':');
  const credit = text.length - colon - 1;
  if (colon < 0 || credit < 2 || credit > 41) return false;
  const before = text.slice(Math.max(0, colon - 7), colon);
  return BEHIND_WORDS.test(before) || (colon >= 56 && BEHIND_DASH.test(before));
}
const PICTURE = /^[([]?(?:Ảnh|Hình|Trong ảnh|Chú thích ảnh|Ảnh minh họa)(?: \d+)?\s*[:.]\s*\S/u;
const BEHIND_WORDS = /[.)] ?\(?(?:Ảnh|Hình)$/u;
const BEHIND_DASH = / [-–] ?\(?(?:Ảnh|Hình)$/u;
const BULLET =
  /^(?:[-–+*•●▪◦·∙‣▸▹►▻■□◆◇❖➢➤➔☞✔]\s*|\.\s+|\d{1,2}(?:\.\d{1,2})*[.)/][.-]?\s+|\d{1,2}-\s*|[a-zđ][.),/]-?\s+|\((?:\d{1,2}|[a-zđ]|[ivx]{2,4})\)\s*|\[\d{1,2}\]\s+)\S/u;
/** "1 | Sở Y tế", "2⇥Thuế tỉnh": a number and one cell, which make no table. */
const NUMBERED_CELL = /^\d{1,3}(?: *\| *|\t[\t ]*)[^|\t]*\p{L}[^|\t]*$/u;
const SECTION = /^(?:[IVX]{1,5}|[A-H])(?:[.)-]\s*|\/-?\s+)\S/u;

function bodyKind(line: Line, next: Line | undefined): BlockKind {
  const { text } = line;
  if (text.length < 400 && isCaption(text)) return 'caption';
  const sentences = /[.!?…]["”)]? +\p{Lu}/u.test(text.replace(BULLET, ''));
  if (text.length < 200 && NUMBERED_CELL.test(text)) return 'list-item';
  if (BULLET.test(text)) return sentences && text.length > 200 ? 'paragraph' : 'list-item';
  if (SECTION.test(text) && text.length < 250 && !sentences) return 'heading';
  if (isCapitals(text) && text.length < 200 && !/[.;,]$/.test(text)) return 'heading';
  // "Cụm thi đua số 7 gồm các trường: Hoa Sữa, Sơn Ca, Vĩnh Ngọc", "Thành viên: Sở Y tế; Thuế tỉnh; Hội ND" list, though no stop ends them
  const lists = /: [^:]*[,;][^:]*[,;]/.test(text);
  const short = text.length <= 120 && !lists && !/[.;:,!?…]["”)]?$/.test(text) && /^["“(]?[\p{Lu}\d]/u.test(text);
  return short &&
    next !== undefined &&
    !BULLET.test(next.text) &&
    next.text.length > 1.5 * text.length &&
    next.text.length > 100
    ? 'heading'
    : 'paragraph';
}
