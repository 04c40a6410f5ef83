import type { Scan } from '../../../lexicon/scan.js';
import { parseTitle } from '../../../names/title.js';
import { COLON, EN_DASH, HYPHEN } from '../../../text/marks.js';
import { firstWord, isShouted, type Line, type Range } from './lines.js';

/**
 * Who decides: the line in capitals between the subject and Điều 1 ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC GIANG"), or what
 * stands before the verb ("BAN THƯỜNG VỤ TỈNH UỶ | QUYẾT ĐỊNH").
 */
export function authorityOf(scan: Scan, lines: readonly Line[], from: number, to: number): Range | null {
  let found: Range | null = null;
  for (const line of lines.slice(from, to)) {
    // "CHỦ TỊCH NƯỚC" / "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    const motto = scan.kind('form', line.from) === 'motto';
    if (line.parts.length > 1 || motto || !isShouted(scan, line)) {
      if (found) return found;
      // "Giám đốc Sở Y tế"
      const title = parseTitle(scan, line.from, line.to);
      if (title?.to === line.to) return { from: title.from, to: title.to };
      continue;
    }
    const end = decides(scan, line);
    if (end === line.from) return found;
    // "CHỦ TỊCH" / "ỦY BAN NHÂN DÂN TỈNH BẮC GIANG"
    const goesOn: boolean = found !== null && found.to === line.from && !line.gap;
    found = { from: goesOn && found ? found.from : firstWord(scan, line), to: end };
    if (end < line.to) return found;
  }
  return found;
}

/** The token where "QUYẾT ĐỊNH" begins in the line, or the end of the line without its colon. */
function decides(scan: Scan, line: Line): number {
  for (let i = line.from; i < line.to; i++) if (scan.kind('form', i) === 'decision') return i;
  return CLOSES.has(scan.mark(line.to - 1)) ? line.to - 1 : line.to;
}

/** ":", and the dashes of "- GIÁM ĐỐC -". */
const CLOSES = new Set([COLON, HYPHEN, EN_DASH]);

/** The line that opens the body of a decision: "QUYẾT ĐỊNH:" or "Điều 1". */
export function enactingLine(scan: Scan, lines: readonly Line[], from: number): number {
  const limit = Math.min(lines.length, from + 60);
  for (let i = from; i < limit; i++) {
    const word = firstWord(scan, lines[i]);
    if (scan.word(word) === 'điều' && /^\d/.test(scan.slice(word + 1, word + 2))) return i;
    if (isShouted(scan, lines[i]) && decides(scan, lines[i]) < lines[i].to - 1) return i + 1;
  }
  return from;
}
