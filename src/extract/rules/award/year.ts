import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { type Resolved, resolveDate } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { type Element, isMark, wordOf } from './elements.js';
import type { Frame } from './frames.js';

/**
 * The year of merit where it is stated beside the award or at the head of the clause; else the year under review of its
 * bloc or of the paper; else, of what was given, the year of the grant (annotation rules, "Year of an award").
 */
export function yearOf(
  passage: Passage,
  sentence: Parsed,
  elements: readonly Element[],
  frame: Frame,
  bloc: Bloc | null,
): Resolved<number> | null {
  const { scan } = passage;
  const stated = yearBehind(scan, elements, frame) ?? yearBefore(scan, elements, frame);
  if (stated) return stated;
  if (isHistory(scan, elements, frame)) return null;
  const published = passage.facts.published;
  if (published && saysLastYear(scan, elements, frame))
    return { value: Number(published.value.slice(0, 4)) - 1, basis: 'from_publication', span: published.span };
  if (frame.outcome === 'registered') {
    const later = elements.slice(frame.index).find((element) => element.kind === 'year');
    if (later?.kind === 'year') return resolved(scan, later);
    // A bloc that closes a year registers for the next one; what it says it had registered was for the year it closes.
    const had = elements.slice(0, frame.index).some((element) => element.kind === 'verb' && element.verb === 'fact');
    if (!had && bloc !== null && bloc.nextYear !== null)
      return { value: bloc.nextYear, basis: 'inferred', span: bloc.name };
  }
  if (frame.outcome === 'awarded' && isPresented(scan, sentence)) {
    const held = passage.segmentOf(sentence.index).date;
    if (held) return { value: Number(held.value.slice(0, 4)), basis: 'inferred', span: held.span };
  }
  return defaultYear(passage, sentence, bloc, frame.outcome === 'awarded' ? 'awarded' : null);
}

/** What the context says where the sentence says no year. */
export function defaultYear(
  passage: Passage,
  sentence: Parsed,
  bloc: Bloc | null,
  status: Status | null,
): Resolved<number> | null {
  if (bloc !== null && bloc.year !== null) return { value: bloc.year, basis: 'from_context', span: bloc.name };
  const { facts } = passage;
  if (facts.year !== null) return { value: facts.year, basis: 'from_context', span: null };
  const [first] = passage.blocs;
  if (first && first.year !== null && sharesYear(passage))
    return { value: first.year, basis: 'from_context', span: first.name };
  return status === 'awarded' ? yearOfGrant(passage, sentence) : null;
}

/** All blocs look back on one year. */
function sharesYear(passage: Passage): boolean {
  const known = SHARED_YEARS.get(passage);
  if (known !== undefined) return known;
  const shared = passage.blocs.every(({ year }) => year === passage.blocs[0].year);
  SHARED_YEARS.set(passage, shared);
  return shared;
}
/** Asked for each row, and answered by all blocs. */
const SHARED_YEARS = new WeakMap<Passage, boolean>();

/** "… cho Sở Y tế năm 2018", "từ năm 2014 đến năm 2018": up to the next award; of a span the last. */
function yearBehind(scan: Scan, elements: readonly Element[], frame: Frame): Resolved<number> | null {
  for (let i = frame.index + 1; i < frame.clause.to; i++) {
    const element = elements[i];
    if (element.kind === 'award') return null;
    // The next clause of one who receives: "…, Sở B được tặng".
    if (frame.side === 'left' && element.kind === 'group') return null;
    // "5 năm liền (2016 - 2020)"
    if (element.kind === 'bracket' && element.inside.length === 1 && element.inside[0].kind === 'year')
      return resolved(scan, element.inside[0]);
    if (element.kind !== 'year' || isTerm(scan, element)) continue;
    const later = elements[i + 2];
    if (wordOf(scan, elements[i + 1]) === 'đến' && later?.kind === 'year') return resolved(scan, later);
    return resolved(scan, element);
  }
  return null;
}

/** "Năm 2014, Bệnh viện đã được nhận", "Khoa Điều dưỡng năm 2016 được". */
function yearBefore(scan: Scan, elements: readonly Element[], frame: Frame): Resolved<number> | null {
  for (let i = frame.index - 1; i >= frame.clause.from; i--) {
    const element = elements[i];
    if (element.kind === 'award' && frame.outcome !== 'registered') break;
    if (element.kind !== 'year' || isTerm(scan, element)) continue;
    // "ký giao ước thi đua năm 2028, trong đó Sở Y tế đăng ký …": what is registered is of the year pledged for.
    const leads =
      frame.outcome === 'registered' ||
      i - frame.clause.from <= 3 ||
      elements[i - 1]?.kind === 'group' ||
      isMark(elements[i - 1], ',');
    if (leads) return resolved(scan, element);
  }
  // The head of the sentence speaks for all its clauses: "Trong năm 2013, A được …; B được …".
  if (frame.clause.from === 0 || frame.outcome !== 'awarded') return null;
  const head = elements.slice(0, 4).find((element) => element.kind === 'year');
  return head?.kind === 'year' ? resolved(scan, head) : null;
}

const resolved = (scan: Scan, { from, to, year }: Extract<Element, { kind: 'year' }>): Resolved<number> => ({
  value: year.last,
  basis: 'stated',
  span: scan.span(from, to),
});

/** "nhiệm kỳ 2016-2021", "Luật … năm 2022" are no years of merit. */
const isTerm = (scan: Scan, { from }: { readonly from: number }): boolean => TERMS.has(scan.word(from - 1));
const TERMS = new Set(['kỳ', 'thưởng', 'khóa']);

/** "năm ngoái" before the award in its clause. */
function saysLastYear(scan: Scan, elements: readonly Element[], frame: Frame): boolean {
  for (let i = frame.index - 1; i > frame.clause.from; i--) {
    if (elements[i].kind === 'award') return false;
    if (scan.slice(elements[i].from, elements[i].to) === 'ngoái') return scan.word(elements[i].from - 1) === 'năm';
  }
  return false;
}

/** "04 lần nhận cờ": given some time. */
function isHistory(scan: Scan, elements: readonly Element[], frame: Frame): boolean {
  for (let i = frame.index - 1; i >= Math.max(frame.clause.from, frame.index - 8); i--)
    if (wordOf(scan, elements[i]) === 'lần') return true;
  return false;
}

/** "Dịp này, … trao", "Ngay tại hội nghị, …": given on the day of the meeting. */
function isPresented(scan: Scan, sentence: Parsed): boolean {
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + 12); i++) {
    if (PRESENTS.get(scan.word(i))?.includes(scan.word(i + 1))) return true;
  }
  return false;
}

const PRESENTS = new Map([
  ['dịp', ['này']],
  ['tại', ['hội', 'buổi', 'lễ']],
  ['thừa', ['ủy']],
]);

/** Of the decision or the ceremony: the day that the sentence or one before it names, else the day of publication. */
function yearOfGrant(passage: Passage, sentence: Parsed): Resolved<number> | null {
  const { scan, facts } = passage;
  const published = facts.published?.value ?? null;
  for (let i = sentence.index; i >= 0 && sentence.index - i < 8; i--) {
    for (const { date } of chunksOf(passage.sentences[i].chunks, 'date')) {
      const day = resolveDate(scan, date, published, null);
      if (day) return { value: Number(day.value.slice(0, 4)), basis: 'inferred', span: day.span };
    }
  }
  if (facts.published === null) return null;
  return { value: Number(facts.published.value.slice(0, 4)), basis: 'from_publication', span: facts.published.span };
}
