import type { Scan } from '../../../lexicon/scan.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';

/**
 * "Đội 1 và Đội 3 lần lượt nhận Cờ và Bằng khen", "Huân chương Lao động hạng Nhất, hạng Nhì cho ông Hải và bà Nhàn": as many awards as there are
 * those who receive, one to one, where "lần lượt" says so or where they are grades of one order, of which nobody gets two at once.
 */
export function respective(scan: Scan, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
  for (let first = 0; first + 1 < frames.length; first++) {
    const size = frames[first].items.length;
    if (size < 2) continue;
    const end = sharedEnd(elements, frames, first);
    // One more award of the same ones, and nobody knows which is whose.
    if (end - first !== size) {
      first = end - 1;
      continue;
    }
    const run = frames.slice(first, end);
    const told = areGrades(run) || isInTurn(scan, elements, frames, first, end);
    if (told)
      return frames.map((frame, i) => (i < first || i >= end ? frame : { ...frame, items: [run[0].items[i - first]] }));
    first = end - 1;
  }
  return frames;
}

/** Past the frames from `first` on that the same ones receive, in one clause: "lần lượt được tặng Cờ và Bằng khen; | hồ sơ xét tặng Bằng khen gồm …". */
function sharedEnd(elements: readonly Element[], frames: readonly Frame[], first: number): number {
  const { items } = frames[first];
  const isShared = (frame: Frame): boolean =>
    frame.items.length === items.length && frame.items.every(({ from }, i) => from === items[i].from);
  let end = first + 1;
  const goesOn = (next: number): boolean => {
    for (let i = frames[next - 1].index; i < frames[next].index; i++) if (isMark(elements[i], ';')) return false;
    return true;
  };
  while (end < frames.length && isShared(frames[end]) && goesOn(end)) end++;
  return end;
}

/** "hạng Nhất, hạng Nhì, hạng Ba" of one order, for those who are named. */
function areGrades(run: readonly Frame[]): boolean {
  if (!run[0].items.every(isNamed)) return false;
  const codes = new Set(run.map(({ award }) => award.award.code));
  const orders = new Set(run.map(({ award }) => GRADED.exec(award.award.code)?.[1] ?? award.award.code));
  return orders.size === 1 && codes.size === run.length && GRADED.test(run[0].award.award.code);
}
const GRADED = /^((?:order|medal)-.+)-\d$/;

/** "lần lượt", "theo thứ tự" before the first of the awards or behind the last. */
function isInTurn(
  scan: Scan,
  elements: readonly Element[],
  frames: readonly Frame[],
  first: number,
  end: number,
): boolean {
  const from = frames[first - 1]?.index ?? 0;
  const to = frames[end]?.index ?? elements.length;
  return elements.some(
    (element, i) =>
      i > from &&
      i < to &&
      !(i > frames[first].index && i < frames[end - 1].index) &&
      TURNS.get(wordOf(scan, element)) === wordOf(scan, elements[i - 1]),
  );
}
const TURNS = new Map([
  ['lượt', 'lần'],
  ['tự', 'thứ'],
]);
