import type { Scan } from '../../../lexicon/scan.js';
import type { Silence } from '../../silence.js';
import type { AwardRow } from './claim.js';
import { type Denial, denialBehind } from './denial.js';
import type { Element } from './element.js';
import type { Item } from './item.js';
import { denialIn } from './line-items.js';
import { RULES } from './rules.js';
import type { TableCell } from './table-layout.js';

/** The row as what its cell says: "1/4 (không thông qua)", "Không đề nghị"; none where the cell only seems to refuse. */
export function asRefused(scan: Scan, row: AwardRow, { elements }: TableCell): AwardRow[] {
  const denial = denialBehind(scan, elements, 0, elements.length) ?? denialAlone(elements);
  return denial ? [asWithheld(row, denial)] : [];
}

/** "Không đồng ý": all that the cell says. */
function denialAlone(elements: readonly Element[]): Denial | null {
  const [denial, ...others] = elements.filter(({ kind }) => kind !== 'mark' && kind !== 'filler');
  const alone = denial?.kind === 'verb' && REFUSES.has(denial.verb) && others.length === 0;
  return alone ? { stage: 'refused', from: denial.from, to: denial.to } : null;
}
const REFUSES = new Set(['deny', 'revoke']);

export const asWithheld = (row: AwardRow, denial: Denial): AwardRow => ({
  ...row,
  rule: RULES[denial.stage],
  status: denial.stage,
  trigger: { from: denial.from, to: denial.to },
});

/** What refuses a row, and whom. */
export function refusedRow({ sentence, elements }: TableCell, name: TableCell, who: Item): Silence[] {
  const { from, to } = denialIn(elements) ?? sentence;
  const reason = 'refused';
  return [
    { kind: 'verb', sentence, from, to, reason, names: [] },
    { kind: 'name', sentence: name.sentence, from: who.from, to: who.to, reason, names: [] },
  ];
}
