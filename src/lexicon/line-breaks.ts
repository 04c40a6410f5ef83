/**
 * A text whose line ends were lost, with some put back in place of blanks: before the items of lists, articles,
 * sections and the furniture of papers, around headings in capitals, before the day with which news open. The text
 * itself where it has line ends or is short.
 */
export function withLineBreaks(text: string): string {
  if (text.length < SHORT || text.trimEnd().includes('\n')) return text;
  const breaks = new Set<number>();
  for (const pattern of OPENINGS) for (const match of text.matchAll(pattern)) breaks.add(match.index);
  for (const at of numbered(text)) breaks.add(at);
  if (breaks.size === 0) return text;
  let broken = '';
  let from = 0;
  for (const at of [...breaks].sort((a, b) => a - b)) {
    broken += `${text.slice(from, at)}\n`;
    from = at + 1;
  }
  return broken + text.slice(from);
}

const SHORT = 400;

/** Each matches the blank before a line; the blank is asked first, so that a pattern looks back only from there. */
const OPENINGS: readonly RegExp[] = [
  // "…; - Sở Y tế", "gồm: + Ban Dân vận"
  / (?<=[.;:/] )(?=[-–+•] ?\p{L})/gu,
  / (?<=[.;:,/”"] )(?=(?:Điều \d{1,2}[.:]|[IVX]{1,5}\. \p{Lu}|[a-hđ]\) \p{L}))/gu,
  / (?<=[.;:/] )(?=(?:Căn cứ|Xét|Theo|Thực hiện|Nơi nhận|Kính gửi)[ :])/gu,
  / (?=(?:Nơi nhận|Kính gửi) ?:)/gu,
  // Behind several blanks stands another column.
  / (?<! {2})(?=(?:CỘNG HÒA XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT|Độc lập - Tự do|Số ?: ?\d|TM\. |KT\. |TUQ\. |TL\. ))/gu,
  / (?<=Hạnh phúc )/gu,
  / (?=(?:QUYẾT ĐỊNH|TỜ TRÌNH|BÁO CÁO|BIÊN BẢN|THÔNG BÁO|DANH SÁCH|KẾ HOẠCH|HƯỚNG DẪN|PHỤ LỤC))/gu,
  / (?<=(?:QUYẾT ĐỊNH|TỜ TRÌNH|BÁO CÁO|BIÊN BẢN|THÔNG BÁO|DANH SÁCH|KẾ HOẠCH|HƯỚNG DẪN):? )/gu,
  // The head of a table and its sections
  / (?<! {2})(?=(?:STT|TT|Số TT) ?[|\t]|(?:[IVX]{1,5}|[A-D]) ?[|\t])/gu,
  // What stands under an article
  / (?=(?:(?:TIN|Tin|CÁC TIN|Các tin|CÁC BÀI|Các bài|BÀI VIẾT|Bài viết)(?: bài| BÀI| viết| VIẾT)? (?:LIÊN QUAN|liên quan|KHÁC|khác)|XEM THÊM|Xem thêm|>>|Tác giả ?:|Nguồn ?:|Bài, ảnh ?:|Tin, ảnh ?:|Ảnh ?:))/gu,
  / (?<=(?:LIÊN QUAN|liên quan|(?:tin|bài|TIN|BÀI) (?:khác|KHÁC)):? )/gu,
  // A day with a capital that opens no sentence: "… năm 2019 | Sáng 21/12"
  / (?<=[\p{Ll}\d)”"] )(?=(?:Sáng|Chiều|Tối|Ngày|Vừa qua|Hôm nay|Trong ngày|Trong 2 ngày|Trong các ngày)(?: ngày| nay| qua|,)? ?\d)/gu,
  // Out of a heading in capitals: "… SỐ 3 TỔNG KẾT | Chiều ngày"
  / (?<=\p{Lu}{2} [\p{Lu}]{2,20} [\p{Lu}\d]{2,20} )(?=\p{Lu}\p{Ll})/gu,
];

/** Blanks before "1. Sở Y tế", "2. …", "3) …" in their order. */
function* numbered(text: string): Generator<number> {
  let next = 1;
  for (const match of text.matchAll(/ (\d{1,2})(?:[.)] ?(?=["“]?\p{Lu})|(?=\t| \|))/gu)) {
    const number = Number(match[1]);
    if (BEFORE_NUMBER.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    if (number !== 1 && number !== next) continue;
    next = number + 1;
    yield match.index;
  }
}
const BEFORE_NUMBER = /(?:ngày|tháng|năm|số|quý|Điều|khoản|cụm|khối|lần|hạng) ?$/iu;
