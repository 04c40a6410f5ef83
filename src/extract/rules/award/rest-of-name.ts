import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL, LINE_START } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { type Element, isMark, newElement } from './element.js';

/**
 * "2 Trung tâm Giáo dục - Lao | Tập thể lao động xuất sắc" / "động xã hội": a row of two columns that were read across, the name broken over two
 * lines and the award in the first. With the name as one, the rest of it gone from behind the award; other lines as they are.
 */
export function withRestOfName(scan: Scan, { kind }: Parsed, elements: readonly Element[]): readonly Element[] {
  const at = kind === 'list-item' ? elements.findIndex((one) => one.kind === 'award') : -1;
  const award = elements[at];
  const named = elements.findIndex((one) => one.kind === 'group');
  const group = elements[named];
  if (award === undefined || group?.kind !== 'group' || named > 1 || named > at) return elements;
  const [item, ...others] = group.items;
  if (others.length > 0 || item.kind !== 'org' || item.count !== null) return elements;
  const last = isMark(elements.at(-1), '.', ';') ? elements.length - 1 : elements.length;
  const rest = elements.slice(at + 1, last);
  if (!isRest(scan, rest) || !elements.slice(named + 1, at).every(isPlain)) return elements;
  const name = scan.slice(item.from, award.from).trim();
  const full = `${name} ${scan.slice(rest[0].from, rest[rest.length - 1].to)}`;
  const whole = newElement('group', group.from, award.from, [{ ...item, full }]);
  return [...elements.slice(0, named), whole, award, ...elements.slice(last)];
}

/** A line of its own in small letters, and no more than a few words. */
const isRest = (scan: Scan, rest: readonly Element[]): boolean =>
  rest.length > 0 &&
  rest.length <= LONGEST &&
  rest.every(isPlain) &&
  scan.has(rest[0].from, LINE_START) &&
  !scan.has(rest[0].from, CAPITAL);
const isPlain = (one: Element): boolean => one.kind === 'word' || one.kind === 'filler' || isMark(one, '-', '–');
const LONGEST = 6;
