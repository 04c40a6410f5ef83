import type { Scan } from '../../../lexicon/scan.js';
import { classCodeEnd } from '../../../names/unit-class.js';
import { type Element, isMark, newElement, wordOf } from './element.js';
import type { Item } from './item.js';

/**
 * "Hai học sinh Tô Gia Hân | lớp 9/3 | và Hà Nguyên Khang | lớp 9/7 | nhận", "Em Tô Hải | , lớp 9A, Trường THCS Bến Đá | , được tặng": the
 * class behind the name of a pupil, and its school, say nothing else. The elements without them.
 */
export function withoutClasses(scan: Scan, elements: readonly Element[]): readonly Element[] {
  if (!elements.some((element) => wordOf(scan, element) === 'lớp')) return elements;
  const result: Element[] = [];
  for (let i = 0; i < elements.length; i++) {
    const parted = isMark(result.at(-1), ',');
    const pupil = wordOf(scan, elements[i]) === 'lớp' && isPupil(result.at(parted ? -2 : -1));
    const end = pupil ? classEnd(scan, elements, i + 1) : 0;
    const school = isMark(elements[end], ',') ? end + 1 : end;
    const others = end > 0 ? besideSchool(scan, elements[school]) : null;
    if (others !== null) {
      if (parted) result.pop();
      if (others.length > 0) result.push(newElement('group', others[0].from, elements[school].to, others));
      i = school;
    } else if (end > 0 && !parted && endsClass(scan, elements[end])) i = end - 1;
    else result.push(elements[i]);
  }
  return result;
}

const isPupil = (element: Element | undefined): boolean => {
  const last = element?.kind === 'group' ? element.items.at(-1) : undefined;
  return last?.kind === 'person' && last.count === null;
};

/** Past "9/3", "12A1", "9 A", "12 Toán"; 0 for others. */
function classEnd(scan: Scan, elements: readonly Element[], at: number): number {
  if (elements[at] === undefined) return 0;
  const to = classCodeEnd(scan, elements[at].from);
  let end = at;
  while (end < elements.length && elements[end].to <= to) end++;
  return end > at && elements[end - 1].to === to ? end : 0;
}

/** "lớp 9A |, Trường THCS Bến Đá |": those who stand beside the school in its group, persons; null for what is no school. */
function besideSchool(scan: Scan, element: Element | undefined): readonly Item[] | null {
  if (element?.kind !== 'group') return null;
  const [{ from, count }, ...others] = element.items;
  const school = count === null && scan.kind('unit', from) === 'school';
  return school && others.every(({ kind }) => kind === 'person') ? others : null;
}

const endsClass = (scan: Scan, next: Element | undefined): boolean =>
  next?.kind === 'verb' || isMark(next, ',') || wordOf(scan, next) === 'và';
