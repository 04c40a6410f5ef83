import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { parseYear } from '../../../names/date.js';
import type { Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { denialIn } from './line-items.js';
import { awardsIn, cellText, type TableCell } from './table-layout.js';
import type { Given } from './table-opening.js';

/** What the head of a column says was done with the awards under it, and for which year. */
export interface Staged {
  readonly status: Status;
  readonly year: AwardRow['year'];
}

/**
 * "Đơn vị | Đăng ký năm 2028 | Khen thưởng năm 2027 (đã có QĐ) | Khối đề nghị năm 2028": columns of awards whose heads tell of
 * different stages, so that a row has an award of each; none where fewer than two do.
 */
export function stagedColumns({ scan }: Passage, head: readonly TableCell[]): ReadonlyMap<number, Staged> {
  const staged = new Map<number, Staged>();
  for (const cell of head) {
    const words = cellText(scan, cell).toLowerCase().replace(/\s+/g, ' ');
    const [status] = STAGES.find(([, says]) => says.test(words)) ?? [];
    if (status === undefined || words.length > LONGEST) continue;
    const { from, to } = cell.sentence;
    let at = from;
    while (at < to && !parseYear(scan, at, to)) at++;
    const year = parseYear(scan, at, to);
    const said = year && { value: year.last, basis: 'stated' as const, span: scan.span(year.from, year.to) };
    staged.set(cell.cell.column, { status, year: said });
  }
  const stages = new Set([...staged.values()].map(({ status }) => status));
  return stages.size > 1 && stages.size === staged.size ? staged : NONE;
}
const LONGEST = 60;
const NONE: ReadonlyMap<number, Staged> = new Map();
const STAGES: readonly (readonly [Status, RegExp])[] = [
  ['registered', /^(danh hiệu |hình thức |nội dung )?(đã )?đăng ký( |$)/],
  ['awarded', /^(kết quả |hình thức )?khen thưởng .*đã có|(^| )đã (được )?(khen|tặng|công nhận)/],
  ['recommended', /^((khối|cụm|đơn vị|hội đồng|hội nghị) )?(đề nghị|suy tôn|đề xuất)( |$)/],
];

/** The awards of a row in such columns, but for cells that refuse. */
export const stagedIn = (scan: Scan, row: readonly TableCell[], staged: ReadonlyMap<number, Staged>): Given[] =>
  row.flatMap((cell) => {
    const column = staged.get(cell.cell.column);
    if (!column || denialIn(cell.elements)) return [];
    return awardsIn(scan, cell).map((award) => ({ award, sentence: cell.sentence, ...column }));
  });
