import type { Scored } from '../../src/stages/evaluation/gold.js';
import { oneOf } from '../damage.js';
import { CITIES, KINH_PERSONS, PERSONS, PLACES, PLAIN_NAMES, PROVINCES, UNIT_NAMES } from './pools.js';
import {
  type Annotated,
  BEFORE,
  BEHIND,
  labelOf,
  literal,
  type Renaming,
  renamed,
  type Swap,
  stringsOf,
  unitsOf,
} from './swap.js';

/** Takes one of a pool that the text does not have and nobody took before; null where none is left. */
function taker(text: string, dice: () => number): (pool: readonly string[]) => string | null {
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

const HEADS = Object.keys(UNIT_NAMES).sort((a, b) => b.length - a.length);
const HEAD = new RegExp(`^(${HEADS.map(literal).join('|')})\\s+(.+)$`, 'iu');
/** Where the name of the unit ends and the unit above it, or its place, begins: "Phòng Kế toán | Sở Y tế". */
const PARENT = new RegExp(
  `(?:,|\\s+[-–]|\\s+của|\\s+thuộc)?\\s+(?:tỉnh|huyện|thành phố|TP|thị xã|quận|xã(?! hội)|phường|thị trấn|khu vực|Bộ|UBND|HĐND|Tỉnh ủy|Huyện ủy|Thành ủy|Thị ủy|Đảng ủy|Công an|Tổng cục|Văn phòng|Tập đoàn|Quân khu|Trường|Agribank|${HEADS.join('|')})(?=\\s|$).*$`,
  'u',
);

/** A school or a company is cut at a place alone: "THCS Phước Hội A". */
const PLACED =
  /(?:,|\s+[-–]|\s+của|\s+thuộc)?\s+(?:tỉnh|huyện|thành phố|TP|thị xã|quận|xã(?! hội)|phường|thị trấn)(?=\s|$).*$/u;

/** What follows a word that is no head there ("Khoa học", "Viện Kiểm sát"), or no field of work ("Ban Chấp hành"). */
const NO_NAME =
  /^(?:học|kiểm sát|chấp hành|thường (?:vụ|trực)|giám đốc|trị sự|chỉ huy|chqs|cán sự|đồng|khám|chính sách|nhà nước|liên hiệp các)(?=\s|$)/iu;

/** "Sở Y tế" → "Sở Năng lượng và Khoáng sản". */
export function unitRenamings({ text, gold }: Annotated, dice: () => number): Renaming[] {
  const take = taker(text, dice);
  const units = unitsOf(gold);
  const rows = [
    ...(gold.members ?? []).map(({ org, org_full }) => [org, org_full]),
    ...(gold.heads ?? []).map(({ org, org_full }) => [org, org_full]),
    ...(gold.awards ?? []).map(({ recipient, recipient_full }) => [recipient, recipient_full]),
  ].filter(([org, full]) => org && full && org !== full) as [string, string][];
  const elidedHeads = rows.filter(([org, full]) => full.endsWith(org)).map(([, full]) => full.toLowerCase());
  // "phòng LĐTBXH", in full "phòng Lao động - Thương binh và Xã hội": both would have to change.
  const written = rows.filter(([org, full]) => !full.endsWith(org)).flat();
  const seen = new Set<string>();
  const all: Renaming[] = [];
  for (const unit of units) {
    const [, head, rest] = HEAD.exec(unit) ?? [];
    if (!head || /[()[\]]/.test(rest) || NO_NAME.test(rest) || written.includes(unit)) continue;
    const from = rest.replace(PROPER.test(head) ? PLACED : PARENT, '').trim();
    if (from === '' || seen.has(`${head} ${from}`.toLowerCase())) continue;
    seen.add(`${head} ${from}`.toLowerCase());
    const pool = UNIT_NAMES[HEADS.find((one) => one.toLowerCase() === head.toLowerCase()) ?? ''];
    const elided = units.includes(from) || units.some((one) => one.startsWith(`${from} `));
    // "Sở Y tế, Nội vụ": what is put for the first must not look like two.
    const shared = elidedHeads.some((one) => one.startsWith(`${head} `.toLowerCase()));
    if (shared && /\d/.test(from)) continue;
    const proper = PROPER.test(head);
    const to = take(elided || shared ? (proper ? PLACES : PLAIN_NAMES) : pool);
    if (to === null || (elided && !from.includes(' '))) continue;
    const renaming = { head: elided ? '' : head, from, to };
    if (isWhole(renaming, text, gold)) all.push(renaming);
  }
  return all.filter(
    ({ head, from }) => !all.some((one) => one.from !== from && one.from.startsWith(`${from} `) && one.head === head),
  );
}

const PROPER = /trường|công ty|thpt|thcs|htx|hợp tác|đoàn|đồn|bệnh viện/i;

/** Not a part of the name only, as in "Sở Văn hóa" where the text also says "Sở Văn hóa, Thể thao"; no acronym behind. */
function isWhole({ head, from, to }: Renaming, text: string, gold: Scored): boolean {
  const form = `${BEFORE}${literal(`${head} ${from}`)}`;
  if (new RegExp(`${form}[^,;.]{0,40}\\((?:sau đây |gọi |viết )?(?:tắt)?[^)]{0,20}\\p{Lu}{2,}`, 'u').test(text))
    return false;
  const rest = renamed([{ head, from, to }])(text);
  const start = new RegExp(`${BEFORE}${literal(`${head} ${from.split(' ')[0]}`)}${BEHIND}`, 'iu');
  const bare = new RegExp(`${BEFORE}${literal(from)}${BEHIND}`, 'u');
  if (head !== '' && start.test(rest)) return false;
  if (
    PROPER.test(head) &&
    (bare.test(rest) || new RegExp(`${BEFORE}${literal(from.split(' ').slice(-2).join(' '))}${BEHIND}`, 'u').test(rest))
  )
    return false;
  return !stringsOf(gold).some((one) => bare.test(renamed([{ head, from, to }])(one)));
}

const CALLED = '(?:ông|bà|đồng chí|đ/c|anh|chị|thầy|cô|bác sĩ|em|cụ)';

/** "Tô Văn Hải" → "Y Blăm Niê"; where the text says "ông Hải", to who is called by the last syllable, and that too. */
export function personRenamings({ text, gold }: Annotated, dice: () => number): Renaming[] {
  const take = taker(text, dice);
  const given = (name: string): string => name.split(' ').at(-1) ?? name;
  const persons = [
    ...(gold.officials ?? []).map(({ name }) => name),
    ...((gold.awards ?? []) as readonly { recipient?: string | null; recipient_kind?: string }[]).flatMap(
      ({ recipient, recipient_kind }) => (recipient_kind === 'person' && recipient ? [recipient] : []),
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
