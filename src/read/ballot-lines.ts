import { joinLines, type Line } from './lines.js';

/**
 * The lines of a ballot, in which blanks part a name from its share of the votes and from what was concluded, each as an item of a list:
 *
 *     Danh hiệu Tập thể lao động tiên tiến
 *        cho Trạm Y tế xã                      9/9      Trình
 *     Bằng khen của Chủ tịch UBND tỉnh:
 *        Bà Tô Thị Hải                         4/9      Không trình
 *
 * A line that breaks off above one goes on in it; one that stands between two parts them, and is never filled up.
 */
export function itemBallots(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const above = found.at(-1);
    if (line.kind !== null || !isBallotLine(line.text)) {
      found.push(line);
      continue;
    }
    const broken = above?.kind === null && !line.gap && !PARTS.test(above.text) && goesOn(above.text, line.text);
    if (broken) found.pop();
    else if (above?.kind === null && !line.gap && above.text.length < WIDEST)
      found[found.length - 1] = { ...above, kind: 'paragraph' };
    found.push({ ...(broken ? joinLines([above, line]) : line), kind: 'list-item' });
  }
  return found;
}

const WIDEST = 160;

/** "Bà Tô Thị Hải        8/9      Trình" */
const isBallotLine = (text: string): boolean => text.length <= WIDEST && BALLOT.test(text);
const BALLOT =
  /(?<! ) {2,}\d{1,3} ?\/ ?\d{1,3}(?: phiếu)? {2,}(?:không |chưa )?(?:trình|thông qua|đồng ý|nhất trí|đề nghị|đạt)\.?$/iu;

/** "Danh hiệu Xã tiêu biểu" over "cho xã Bến Đá", "hộ bà Dần," over "xóm Ải" */
const goesOn = (above: string, line: string): boolean => /,$/.test(above) || /^\p{Ll}/u.test(line);
/** "-- Trình Chủ tịch UBND tỉnh --", "Cờ thi đua:" */
const PARTS = /[:.;!?\]–-]$/u;
