import type { Scan } from '../../../lexicon/scan.js';
import { LINE_START } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { type AwardRow, rowWith } from './claim.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark } from './element.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';

/**
 * "Đề nghị phong tặng danh hiệu … đối với đại úy Tô Hải;" over "Trung úy Hà Bảy;" and "Bà Lê Mận.": lines that name somebody each and no more go on
 * with the award above them, as long as the line before ends with a semicolon. Reads the sentences in order.
 */
export class OverLines {
  readonly #scan: Scan;
  /** The award of the line that began it, and the line that was read last. */
  #led: { readonly row: AwardRow; readonly last: number } | null = null;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** Whether the sentence is read although it names no award. */
  wants({ index, from }: Parsed): boolean {
    return this.#led?.last === index - 1 && this.#scan.has(from, LINE_START);
  }

  /** The rows of a line without an award of its own; `own` are those of one that has it. */
  read(
    sentence: Parsed,
    elements: readonly Element[],
    frames: readonly Frame[],
    own: readonly AwardRow[],
  ): readonly AwardRow[] {
    const led = this.wants(sentence) && frames.length === 0 ? this.#led : null;
    const items = led ? namesOnly(elements) : [];
    const row = led && items.length > 0 ? led.row : leads(elements, frames) ? own.at(-1) : undefined;
    const goesOn = row !== undefined && isMark(elements.at(-1), ';');
    this.#led = goesOn ? { row, last: sentence.index } : null;
    if (!row || items.length === 0) return [];
    return items.map(({ from, to, kind, full }) => rowWith(row, { recipient: { from, to, kind, full, count: null } }));
  }
}

/** Those who are named behind the last award stand at the end of the sentence. */
function leads(elements: readonly Element[], frames: readonly Frame[]): boolean {
  const last = frames.at(-1);
  const group = elements.at(-2);
  const ended = group?.kind === 'group' && last?.items.at(-1)?.to === group.items.at(-1)?.to;
  return ended && last?.side === 'right' && !last.open && last.items.every(isNamed);
}

/** Whom a line names, where it holds nothing else. */
function namesOnly(elements: readonly Element[]): readonly Item[] {
  const [group, mark, ...others] = elements;
  if (group?.kind !== 'group' || !isMark(mark, ';', '.') || others.length > 0) return [];
  return group.items.every((item) => isNamed(item) && !item.unknown) ? group.items : [];
}
