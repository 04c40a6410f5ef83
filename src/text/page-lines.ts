/**
 * The number of a page that came into the midst of a sentence, on a line of its own:
 *
 *     … đã trao Giấy khen cho Phòng Cảnh sát
 *     - 2 -
 *     hình sự vì có thành tích xuất sắc.
 *
 * It parts nothing where the line above is long and breaks off, and the one below goes on. A bare number may also be that of a row of a
 * table or what a sentence counts: behind one a capital goes on only where the line above tells what was done in more than one clause, and the one below ends.
 */
export function partsSentence(above: string, number: string, below: string): boolean {
  if (!PAGE_NUMBER.test(number) || above.length < LONG || !BREAKS_OFF.test(above)) return false;
  // "… hạng Nhất năm" / "2" / "2019."
  if (BEFORE_NUMBER.test(above)) return /^\d/.test(below);
  if (/^\p{Ll}\p{Ll}/u.test(below)) return true;
  if (OPENS_ITEM.test(above) || !/^\p{L}/u.test(below)) return false;
  return !BARE.test(number) || (TELLS.test(above) && /.{30}[.;:]$/.test(below));
}

/** Characters of a line that a page broke off. */
const LONG = 50;
const BREAKS_OFF = /[\p{L},]$/u;
const BEFORE_NUMBER = /(?:^| )(?:năm|ngày|tháng|số|từ|đến|gồm|có|cho|và|hạng|thứ)$/u;
const TELLS = /[.;] \p{L}.* (?:đã|được|tặng|trao|đề nghị|tổ chức|là) /u;
const OPENS_ITEM = /^(?:[-–+*•]|\d{1,3}[.)/]|\p{L}[.)])/u;
const BARE = /^\d{1,3}$/;
const PAGE_NUMBER = /^(?:[-–—] ?\d{1,3} ?[-–—]|\d{1,3}|trang \d{1,3}(?: ?(?:\/|trên) ?\d{1,3})?)$/iu;

/** The lines of one paragraph that are numbers of pages in mid sentence, as `[start, end)` of the line with its end. */
export function* pageLinesIn(paragraph: string): Generator<readonly [start: number, end: number]> {
  if (!ALONE.test(paragraph)) return;
  let above = '';
  let held: readonly [start: number, end: number, text: string] | null = null;
  for (let start = 0; start < paragraph.length; ) {
    const newline = paragraph.indexOf('\n', start);
    const end = newline < 0 ? paragraph.length : newline + 1;
    const text = paragraph.slice(start, end).trim();
    if (text !== '') {
      if (held && partsSentence(above, held[2], text)) yield [held[0], held[1]];
      held = PAGE_NUMBER.test(text) ? [start, end, text] : null;
      if (!held) above = text;
    }
    start = end;
  }
}
const ALONE = /\n\s*(?:[-–—] ?\d{1,3} ?[-–—]|\d{1,3}|trang \d{1,3}\b.{0,8})\s*\n/iu;
