import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import { ALL_CAPS } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { type Denial, denialBefore, denialBehind, denialInCapitals } from './denial.js';
import type { Element } from './element.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import { isDenied } from './line-items.js';
import { isListed, numberOf } from './list-words.js';
import { blocOf, rowOf } from './row.js';
import { RULES } from './rules.js';
import { isStatus } from './status.js';
import { takenBack } from './taken-back.js';
import { ownerOf } from './withheld.js';
import { yearOf } from './year.js';

/** What a line with a colon refuses or takes back; with its award, where the lines below only name who had it. */
interface Opened {
  readonly denial: Denial;
  readonly above: { readonly sentence: Parsed; readonly elements: readonly Element[]; readonly frame: Frame } | null;
}

/**
 * Lines under words that refuse: "Hội đồng không thông qua:" over "- Bằng khen cho Sở Y tế", "Thu hồi Bằng khen đã tặng cho
 * 01 tập thể:" over "1. Sở Y tế"; "B. CÁC TRƯỜNG HỢP KHÔNG ĐƯỢC THÔNG QUA" over "Bằng khen:" and its lines. Reads the
 * sentences in order.
 */
export class WithheldList {
  readonly #passage: Passage;
  #opened: Opened | null = null;
  /** What the heading of this section refuses. */
  #section: Denial | null = null;
  /** The number of that heading or line: "5. Đề nghị tặng Bằng khen: …" behind "4. Chưa thông qua:" is none of its lines. */
  #number = 0;
  /** The number of the last line under it: "3. Chủ trì giao …" behind "- Không thông qua:" and its lines is none of them. */
  #under = 0;
  #rows: readonly AwardRow[] = [];

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** Whether the sentence is read even where it names no award. */
  wants(sentence: Parsed): boolean {
    return this.#isUnder(sentence) || this.#section !== null || mayRefuse(this.#passage.scan, sentence);
  }

  #isUnder(sentence: Parsed): boolean {
    return this.#over(sentence) !== null && isListed(this.#passage.scan, sentence);
  }

  /** What stands over a line: the line with a colon, or else the heading of its section. */
  #over({ zone }: Parsed): Opened | null {
    return this.#opened ?? (this.#section && zone !== 'heading' ? { denial: this.#section, above: null } : null);
  }

  /** The rows that the sentence was found to withhold. */
  get rows(): readonly AwardRow[] {
    return this.#rows;
  }

  /** The frames of a sentence, refused where a line above refuses them. */
  read(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
    const { scan } = this.#passage;
    this.#rows = [];
    const award = this.#section && headingAward(scan, sentence, frames);
    if (award) {
      this.#opened = { denial: this.#section!, above: { sentence, elements, frame: award } };
      return [{ ...award, outcome: this.#section!.stage }];
    }
    const opened = openedBy(scan, sentence, elements, frames);
    const number = numberOf(scan, sentence);
    const next = this.#number > 0 && number === this.#number + 1;
    // "1. Không đề nghị khen thưởng:" over lines that are numbered themselves
    if (!next && number > 0 && number <= this.#number) this.#number = 0;
    if (!isListed(scan, sentence) || sentence.zone === 'heading' || next) {
      this.#section = sectionOf(scan, sentence, elements, frames);
      this.#number = this.#section ? number : 0;
    }
    if (opened) this.#number = number;
    const follows = number <= 0 || this.#under + 1 === number;
    this.#under = opened ? 0 : number > 0 ? number : this.#under;
    if (opened || next || !follows || !this.#isUnder(sentence)) {
      this.#opened = opened;
      return frames;
    }
    const { denial, above } = this.#over(sentence)!;
    if (above && frames.length === 0) {
      const group = elements.find((element) => element.kind === 'group');
      if (group?.kind === 'group')
        this.#rows = this.#rowsOf(above.sentence, above.elements, above.frame, group.items, denial);
      return frames;
    }
    const open = frames.filter(({ outcome }) => outcome === 'unsaid' || isStatus(outcome));
    this.#rows = open.flatMap((frame) => {
      // "Thu hồi các hình thức khen thưởng:" over "1. Cờ thi đua năm 2027 của Sở Y tế": who had it, not who gave it
      const owned = frame.items.length === 0 && denial.stage === 'revoked' ? ownerOf(scan, elements, frame) : [];
      const own = owned.length > 0 ? { ...frame, granter: frame.award.award.granter } : frame;
      const named = owned.length > 0 ? owned : frame.items.filter(({ count }) => count === null);
      return this.#rowsOf(sentence, elements, own, named.length > 0 ? named : deniedBehind(elements, frame), denial);
    });
    return frames.map((frame) => (open.includes(frame) ? { ...frame, outcome: denial.stage } : frame));
  }

  #rowsOf(
    sentence: Parsed,
    elements: readonly Element[],
    frame: Frame,
    items: readonly Item[],
    denial: Denial,
  ): AwardRow[] {
    const { award, granter } = frame;
    const bloc = blocOf(this.#passage, sentence, award.from);
    const year = yearOf(this.#passage, sentence, elements, frame, bloc);
    const said = { award, status: denial.stage, trigger: denial, granter, bloc, year, sentence };
    return items.filter(({ count }) => count === null).map((item) => rowOf(RULES[denial.stage], item, said));
  }
}

/** "- Bằng khen cho | Sở Y tế (05/13 phiếu, không đủ tỷ lệ)": those behind the award of whom a bracket says why. */
function deniedBehind(elements: readonly Element[], { index }: Frame): readonly Item[] {
  const at = elements.findIndex((element, i) => i > index && isDenied(element));
  const group = at < 0 ? undefined : elements[at - 1];
  return group?.kind === 'group' ? group.items : [];
}

/** "Hội đồng không thông qua:" */
function mayRefuse(scan: Scan, { from, to, layers, zone }: Parsed): boolean {
  if ((scan.mark(to - 1) !== COLON && zone !== 'heading') || (layers & VERB) === 0) return false;
  for (let i = from; i < to; i++) if (REFUSES.has(scan.kind('verb', i))) return true;
  return false;
}
const VERB = layerBits('verb');
const REFUSES = new Set(['deny', 'revoke']);

/** "B. CÁC TRƯỜNG HỢP KHÔNG ĐƯỢC THÔNG QUA": a heading of its own, which names no award; "d) Tô Hải 1/4 (không đạt)" is a line. */
const sectionOf = (
  scan: Scan,
  { zone, from, to }: Parsed,
  elements: readonly Element[],
  frames: readonly Frame[],
): Denial | null =>
  zone === 'heading' &&
  frames.length === 0 &&
  !elements.some((one, i) => namesOne(scan, one) && !saysWhy(scan, elements, i))
    ? (denialOver(scan, elements) ?? denialInCapitals(scan, from, to))
    : null;

/** Somebody, also with what refuses in brackets; headings in capitals are no line. */
const namesOne = (scan: Scan, element: Element): boolean =>
  element.kind === 'bracket' ||
  (element.kind === 'group' && element.items.some(({ count, from }) => count === null && !scan.has(from, ALL_CAPS)));

/** "Những trường hợp không được Hội đồng thông qua | (chưa đủ tiêu chuẩn):": a bracket behind what refuses, which names nobody. */
function saysWhy(scan: Scan, elements: readonly Element[], at: number): boolean {
  const bracket = elements[at];
  if (bracket.kind !== 'bracket' || denialBehind(scan, elements, 0, at) === null) return false;
  return bracket.inside.every(({ kind }) => kind !== 'group' && kind !== 'award');
}

const denialOver = (scan: Scan, elements: readonly Element[]): Denial | null =>
  denialBehind(scan, elements, 0, elements.length) ?? takenBack(scan, elements);

/** "Danh hiệu “Tập thể Lao động xuất sắc” của Chủ tịch UBND tỉnh:", which names nobody. */
function headingAward(scan: Scan, { to }: Parsed, frames: readonly Frame[]): Frame | null {
  const [frame] = frames;
  const bare = frames.length === 1 && scan.mark(to - 1) === COLON && frame.items.every(({ count }) => count !== null);
  return bare && (frame.outcome === 'unsaid' || isStatus(frame.outcome)) ? frame : null;
}

function openedBy(scan: Scan, sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): Opened | null {
  if (scan.mark(sentence.to - 1) !== COLON) return null;
  const [frame] = frames;
  if (!frame) {
    const denial = denialOver(scan, elements);
    return denial && { denial, above: null };
  }
  const counted = frame.items.every(({ count }) => count !== null);
  const denial = frames.length === 1 && counted ? denialBefore(scan, elements, frame.index) : null;
  return denial && { denial, above: { sentence, elements, frame } };
}
