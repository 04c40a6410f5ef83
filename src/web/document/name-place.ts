import { nearest, type Place, placesOf } from './places.js';

/**
 * Where a text says a name that may stand there in part: all of it, else the longest run of its last or first words, two at
 * least ("Trung tâm Y tế Bình Đại" behind "các Trung tâm Y tế: Giồng Trôm, Bình Đại"): in the line of `near`, an offset,
 * rather than elsewhere, and no part of the `others` that are named here if it can be. Null where there are none.
 */
export function placeOfName(said: string, text: string, near: number, others: readonly string[]): Place | null {
  const whole = nearest(placesOf(text, said), near);
  if (whole) return whole;
  const found = partsOf(said).flatMap(({ part, tail }) => {
    const places = placesOf(text, part).filter((place) => tail || !isOfMany(text, place));
    const common = others.some((other) => other !== said && ` ${other} `.includes(` ${part} `));
    return places.length > 0 && (tail || !common) ? [{ places, common }] : [];
  });
  const own = found.filter(({ common }) => !common);
  const start = text.lastIndexOf('\n', near - 1) + 1;
  const end = text.indexOf('\n', near) < 0 ? text.length : text.indexOf('\n', near);
  const beside = ({ places }: { readonly places: readonly Place[] }) => places.some(([at]) => at >= start && at < end);
  const [best] = [...own.filter(beside), ...found.filter(beside), ...own, ...found];
  return best ? nearest(best.places, near) : null;
}

/** The last and the first words of a name, the longest first. */
function partsOf(said: string): { readonly part: string; readonly tail: boolean }[] {
  const words = said.split(' ');
  const lengths = Array.from({ length: Math.max(0, words.length - 2) }, (_, index) => words.length - 1 - index);
  return lengths.flatMap((length) => [
    { part: words.slice(-length).join(' '), tail: true },
    { part: words.slice(0, length).join(' '), tail: false },
  ]);
}

/** Whether words begin the names of several: "các Trung tâm Y tế: …", "Trung tâm Y tế các huyện …". */
const isOfMany = (text: string, [start, end]: Place): boolean =>
  /các\s+$/i.test(text.slice(Math.max(0, start - 8), start)) || /^\s+các\s/.test(text.slice(end, end + 8));
