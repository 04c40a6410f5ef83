import type { Line } from './holder.js';

/**
 * "Trong đó, | Thuế tỉnh | đạt thành tích tốt nhất, được đề nghị tặng Cờ thi đua, đồng thời được bầu làm Khối phó": the unit that opens the
 * sentence and does all that it tells, up to the last of its verbs, which takes the role; -1 where another unit may do so.
 */
export function sharedSubject(line: Line, index: number): number {
  const joint = jointBefore(line, index);
  if (joint < 0) return -1;
  let unit = 0;
  while (unit < joint && OPENS.has(line.chunks[unit].kind) && !isOther(line, unit)) unit++;
  const first = line.chunks[unit];
  if (first?.kind !== 'units' || line.before(unit).length !== 1 || !TELLS.has(line.chunks[unit + 1]?.kind)) return -1;
  for (let i = unit + 1; i < joint; i++) {
    const { kind } = line.chunks[i];
    if (kind === 'role' || kind === 'persons' || NOT.has(line.text(i)) || line.isMark(i, ';:.()')) return -1;
    // "…, Sở Y tế được bầu": who does the next
    if (kind === 'units' && line.isMark(i - 1, ',')) return -1;
  }
  return unit;
}

/** Where "đồng thời", "và" or a comma joins the verb of the role to one before; -1 for none. */
function jointBefore(line: Line, index: number): number {
  let i = index - 1;
  while (i > 0 && (line.isTaking(i) || line.chunks[i].kind === 'year')) i--;
  if (i === index - 1 || i < 2 || index > LONGEST) return -1;
  if (line.text(i) === 'thời' && line.text(i - 1) === 'đồng') return i - 1;
  return line.text(i) === 'và' || line.text(i) === 'đồng thời' || line.isMark(i, ',') ? i : -1;
}
const LONGEST = 64;

/** What may stand before the subject: "Trong đó,", "Năm 2027,", "Kết quả,". */
const OPENS: ReadonlySet<string> = new Set(['word', 'mark', 'year', 'date']);
const isOther = (line: Line, at: number): boolean =>
  line.chunks[at].kind === 'word' ? !LEADS.has(line.text(at)) : line.isMark(at, ';:.()');
const LEADS = new Set(['trong', 'đó', 'trong đó', 'riêng', 'kết', 'quả', 'kết quả', 'theo', 'năm']);

const TELLS: ReadonlySet<string | undefined> = new Set(['word', 'cue']);
const NOT = new Set(['không', 'chưa', 'bị', 'nếu', 'miễn', 'thôi', 'thay', 'để', 'nhằm', 'đề xuất', 'giới']);
