import { oneOf } from '../damage.js';
import { CITIES, KINH_PERSONS, PERSONS, PLACES, PROVINCES } from './pools.js';
import { type Annotated, BEFORE, BEHIND, labelOf, type Renaming, renamed, type Swap, stringsOf } from './swap.js';

/** Takes one of a pool that the text does not have and nobody took before; null where none is left. */
export function taker(text: string, dice: () => number): (pool: readonly string[]) => string | null {
  const taken = new Set<string>();
  return (pool) => {
    const left = pool.filter((one) => !taken.has(one) && !text.includes(one));
    if (left.length === 0) return null;
    const one = oneOf(left, dice);
    taken.add(one);
    return one;
  };
}

export type Renamings = (base: Annotated, dice: () => number) => Renaming[];

const swapOf = (renaming: Renaming): Swap => ({ label: labelOf(renaming), change: renamed([renaming]) });

const together = (all: readonly Renaming[]): Swap[] =>
  all.length === 0 ? [] : [{ label: all.map(labelOf).join('; '), change: renamed(all) }];

/** Each by itself, to see what a loss hangs on, or all at once. */
export const swapsOf = (all: readonly Renaming[], apart: boolean): Swap[] => (apart ? all.map(swapOf) : together(all));

const CALLED = '(?:ông|bà|đồng chí|đ/c|anh|chị|thầy|cô|bác sĩ|em|cụ)';

/** "Tô Văn Hải" → "Y Blăm Niê"; where the text says "ông Hải", to who is called by the last syllable, and that too. */
export function personRenamings({ text, gold }: Annotated, dice: () => number): Renaming[] {
  const take = taker(text, dice);
  const given = (name: string): string => name.split(' ').at(-1) ?? name;
  const persons = [
    ...(gold.officials ?? []).map(({ name }) => name),
    ...(gold.awards ?? []).flatMap(({ recipient, recipient_kind }) =>
      recipient_kind === 'person' && recipient ? [recipient] : [],
    ),
  ];
  const names = [...new Set(persons)].filter((name) => /^(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+$/u.test(name));
  return names.flatMap((from): Renaming[] => {
    if (names.some((one) => one !== from && (given(one) === given(from) || one.includes(from)))) return [];
    const short = new RegExp(`${BEFORE}(${CALLED}) ${given(from)}${BEHIND}`, 'giu');
    const calls = [...new Set([...text.matchAll(short)].map(([, call]) => call))];
    const to = take(calls.length > 0 ? KINH_PERSONS : PERSONS);
    if (to === null) return [];
    return [{ head: '', from, to }, ...calls.map((head) => ({ head, from: given(from), to: given(to) }))];
  });
}

const PLACE =
  /(tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|Huyện đoàn|Huyện ủy|Thành ủy|Tỉnh đoàn|Thị xã|Xã|Phường|Huyện) ((?:\p{Lu}[\p{Ll}']+ ?){2,3})(?=$|[,;.)])/gu;
const KEPT = new Set(['Hồ Chí Minh', 'Việt Nam', 'Hà Nội']);

/** "Tân Khê" → "Ea H'leo", wherever it stands; provinces to provinces. */
export function placeRenamings({ text, gold }: Annotated, dice: () => number): Renaming[] {
  const take = taker(text, dice);
  const strings = stringsOf({ ...gold, doc: null });
  const people = (gold.officials ?? []).map(({ name }) => name);
  const places = new Map<string, readonly string[]>();
  for (const [, head, name] of strings.flatMap((one) => [...one.matchAll(PLACE)]))
    places.set(
      name.trim(),
      /tỉnh/i.test(head) ? PROVINCES : CITIES.includes(name.trim()) ? CITIES : (places.get(name.trim()) ?? PLACES),
    );
  return [...places].flatMap(([from, pool]) => {
    if (KEPT.has(from) || people.some((one) => one.includes(from))) return [];
    const to = take(pool);
    return to === null ? [] : [{ head: '', from, to }];
  });
}
