import { foldCase } from '../text/fold-case.js';

/** What a heading says of the awards under it. */
export interface HonoursHeading {
  /** "Danh hiệu đã đạt", "Phần thưởng cao quý": they were given; "Hình thức khen thưởng" may as well say what there is. */
  readonly had: boolean;
  /** "Khen thưởng cá nhân": of persons. */
  readonly persons: boolean;
}

/**
 * "III. THÀNH TÍCH ĐÃ ĐẠT ĐƯỢC", "Khen thưởng:", "* Huân, huy chương:": a line that says nothing but that awards stand below: each of its words names
 * honours in general, or says that they were got. Null for other lines, as for "Danh hiệu phấn đấu", "Thành tích học tập".
 */
export function honoursHeading(line: string): HonoursHeading | null {
  const bare = line.trim();
  if (bare.length > LONGEST + MOST_MARKED) return null;
  const said = foldCase(bare).replace(MARKER, '');
  if (said.length > LONGEST) return null;
  const colon = said.endsWith(':');
  const words = (colon ? said.slice(0, -1) : said).split(/[ \n,&]+/u).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => WORDS.has(word))) return null;
  const joined = words.join(' ');
  const got = GOT.test(joined);
  if (!HONOURS.test(joined) && !(got && colon)) return null;
  return { had: got || WORTH.test(joined), persons: /(?:^| )cá nhân/u.test(joined) };
}
/** Letters; with a marker so many more, which tells most lines apart before they are folded. */
const LONGEST = 90;
const MOST_MARKED = 10;
const MARKER = /^(?:[-–+*•▪●]|\d{1,2}(?:\.\d{1,2})?[.)/]|[ivx]{1,4}[.)/]|[a-zđ][.)/])\s*/u;

/** What honours are called in general. */
const HONOURS =
  /(?:^| )(?:thành tích|thành tựu|danh hiệu|khen thưởng|phần thưởng|giải thưởng|bảng vàng|huân chương|huân huy chương|huy chương|bằng khen|giấy khen)(?= |$)/u;
/** That they were got. */
const GOT = /(?:^| )(?:đã|đạt được|được (?:tặng|trao|nhận|khen)|đón nhận|trao tặng)(?= |$)/u;
/** Words for what somebody has got, whatever else is said. */
const WORTH = /(?:^| )(?:thành tích|thành tựu|phần thưởng|bảng vàng|cao quý)(?= |$)/u;

/** All that such a heading is made of. */
const WORDS = new Set(
  [
    'thành tích tựu danh hiệu khen thưởng phần giải bảng vàng huân huy chương bằng giấy kỷ niệm hình thức thi đua',
    'cao quý nổi bật tiêu biểu xuất sắc chính lớn đã đạt được có nhận tặng trao đón vinh dự từng ghi',
    'các những một số nhiều và của trong về qua năm thời kỳ là gồm cụ thể như sau đến nay tóm tắt',
    'đảng nhà nước trường đơn vị cá nhân tập thể bản thân công tác quá trình',
    // "Những danh hiệu cao quý mà Viện đã được Nhà nước trao tặng"
    'mà viện bệnh ty chúng tôi',
  ]
    .join(' ')
    .split(' '),
);
