import { type Argument, argumentOf, type Claim } from '../../../domain/claim.js';
import { inFull } from '../../../names/in-full.js';
import { isShortOf } from '../../../names/short-name.js';
import { HAS_LETTERS, spellsLetters } from '../../../names/spelt-letters.js';
import type { Passage } from '../../passage.js';

/** "Sở Y tế làm Khối trưởng" over a text that says in which year: the text tells. */
export function withoutHeadline(passage: Passage, claims: Claim[], undated: readonly Claim[]): Claim[] {
  if (undated.length === 0 || passage.facts.kind !== 'news') return claims;
  const key = (item: Claim): string =>
    item.arguments.flatMap((a) => (a.role === 'year' ? [] : [`${a.role}=${nameOf(a)}`])).join('|');
  const told = new Set(claims.filter((item) => !undated.includes(item)).map(key));
  return claims.filter((item) => !undated.includes(item) || !told.has(key(item)));
}

/**
 * One claim for a unit, role, bloc and year, however often it is said. "Chủ tịch UBND huyện A, Cụm trưởng" tells of the
 * district that the text elsewhere says to lead.
 */
export function merge(claims: readonly Claim[]): readonly Claim[] {
  const kept = new Map<string, Claim>();
  for (const item of claims) {
    const key = item.arguments.map((a) => `${a.role}=${nameOf(a)}`).join('|');
    const other = kept.get(key);
    // What the text states of the unit itself counts before what a person's title lets infer.
    if (!other || (isInferred(other) && !isInferred(item))) kept.set(key, item);
  }
  return withoutShorter(withoutTitled(withoutOtherYear(withoutUndated(withoutLetters([...kept.values()])))));
}

/** "Hội CGC Lam Hải, Cụm trưởng" beside "Hội Cựu giáo chức Lam Hải, Cụm trưởng": one head, which the words name. */
function withoutLetters(claims: readonly Claim[]): readonly Claim[] {
  const byPost = new Map<string, { readonly item: Claim; readonly name: string; readonly words: string[] }[]>();
  for (const item of claims) {
    const post = ['bloc', 'role', 'year'].map((role) => argumentOf(item, role)?.value).join('|');
    const name = item.arguments.filter((a) => a.role === 'org').map(nameOf)[0] ?? '';
    const words = name
      .replace(/[,.&]/g, '')
      .split(' ')
      .filter((word) => !LEFT_OUT.has(word));
    byPost.set(post, [...(byPost.get(post) ?? []), { item, name, words }]);
  }
  const short = new Set<Claim>();
  for (const alike of byPost.values())
    for (const one of alike.length > 1 && alike.length <= MOST_ALIKE ? alike : [])
      for (const other of alike) {
        const placed = other.name.includes(' tỉnh ') && isInferred(one.item) === isInferred(other.item);
        const same = placed && one.name !== other.name && one.words.join(' ') === other.words.join(' ');
        if (one !== other && (same || (HAS_LETTERS.test(one.name) && spellsLetters(one.words, other.words))))
          short.add(one.item);
      }
  return short.size === 0 ? claims : claims.filter((item) => !short.has(item));
}
/** Units that are said to have one post in one bloc and year: no text has more of them. */
const MOST_ALIKE = 8;

/** "Sở TN&MT tỉnh Lam Hải" and "Sở Tài nguyên và Môi trường Lam Hải" */
const LEFT_OUT = new Set(['tỉnh', 'và']);

/** "Giám đốc Sở Y tế, Khối trưởng năm 2027, bàn giao cờ Khối trưởng": a unit that leads in a year leads in no other that nothing says. */
function withoutUndated(claims: readonly Claim[]): readonly Claim[] {
  const year = (item: Claim): number | null => Number(argumentOf(item, 'year')?.value ?? 0) || null;
  if (!claims.some((item) => year(item) === null)) return claims;
  const key = (item: Claim): string =>
    item.arguments.flatMap((a) => (a.role === 'year' ? [] : [`${a.role}=${nameOf(a)}`])).join('|');
  const dated = new Set(claims.filter((item) => year(item) !== null).map(key));
  return claims.filter((item) => year(item) !== null || !dated.has(key(item)));
}

/**
 * "Chủ tịch UBND xã A (đơn vị Cụm trưởng) chủ trì" over "Năm 2028: xã A là Cụm trưởng. Năm 2027 xã B là Cụm trưởng": of the year that the text
 * states, where another led in the one under review.
 */
function withoutOtherYear(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(isInferred)) return claims;
  const of = (item: Claim, role: string) => argumentOf(item, role)?.value ?? null;
  const org = (item: Claim): string => item.arguments.filter((a) => a.role === 'org').map(nameOf)[0] ?? '';
  return claims.filter((item) => {
    if (!isInferred(item)) return true;
    const said = claims.filter(
      (one) => !isInferred(one) && of(one, 'bloc') === of(item, 'bloc') && of(one, 'role') === of(item, 'role'),
    );
    const rival = said.some((one) => of(one, 'year') === of(item, 'year') && org(one) !== org(item));
    return !(rival && said.some((one) => of(one, 'year') !== of(item, 'year') && org(one) === org(item)));
  });
}

/**
 * "Cao su Bến Đá (Khối trưởng)" is "Công ty CP Cao su Bến Đá" of a person's title, and "Công ty TNHH MTV Cao su Bến Đá"
 * the "CÔNG TY CAO SU BẾN ĐÁ" of a signature, "Ban CHPTKV 3" is "Ban CHPTKV 3 - Tân Khê", "BĐBP tỉnh" is "Bộ Chỉ huy BĐBP Bến Đá": what the text states of the unit counts, what a title lets infer is left out.
 */
function withoutTitled(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(isInferred)) return claims;
  const key = (item: Claim): string => ['bloc', 'year', 'role'].map((role) => argumentOf(item, role)?.value).join('|');
  const org = (item: Claim): string => item.arguments.filter((a) => a.role === 'org').map(nameOf)[0] ?? '';
  const said = new Map<string, string[]>();
  for (const item of claims) if (!isInferred(item)) said.set(key(item), [...(said.get(key(item)) ?? []), org(item)]);
  return claims.filter(
    (item) =>
      !isInferred(item) ||
      !said
        .get(key(item))
        ?.some(
          (name) =>
            isShortOf(org(item), name) ||
            isShortOf(name, org(item)) ||
            name.startsWith(`${org(item)}-`) ||
            isOfPlace(org(item), name),
        ),
  );
}

/** "Cục Thống kê" beside "Cục Thống kê Thanh Hóa", for one bloc and year: one leads, and the longer name says which. */
function withoutShorter(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  const of = (item: Claim, role: string) => argumentOf(item, role)?.value ?? null;
  const org = (item: Claim): string => item.arguments.filter((a) => a.role === 'org').map(nameOf)[0] ?? '';
  const heads = claims.filter((item) => of(item, 'role') === 'head');
  const longer = (item: Claim): boolean =>
    heads.some(
      (one) =>
        of(one, 'bloc') === of(item, 'bloc') &&
        of(one, 'year') === of(item, 'year') &&
        org(one).startsWith(`${org(item)} `),
    );
  return claims.filter((item) => of(item, 'role') !== 'head' || !longer(item));
}

/** "BĐBP tỉnh" of a title beside "Bộ Chỉ huy BĐBP Bến Đá": the place is the one that the text is about; not "Hội Nông dân tỉnh" beside "Nông dân xã". */
const isOfPlace = (short: string, name: string): boolean => {
  const body = / (?:tỉnh|huyện|thành phố)$/.test(short) ? short.slice(0, short.lastIndexOf(' ')) : '';
  return body.includes(' ') && ` ${name} `.includes(` ${body} `);
};

/**
 * "UBND thị xã An Sơn" leads for "thị xã An Sơn", "Công an tỉnh BR-VT" is that of the full name, "Liên hiệp các Hội
 * KH&KT" that of the province: one head.
 */
const nameOf = ({ role, value, written }: Argument): string => {
  const said = String(value ?? written);
  // A role or a year is compared as it is.
  if (role !== 'org' && role !== 'bloc') return said;
  const whole = role === 'org' && said.includes(' (') ? said.replace(SHORT_FORM, '') : said;
  const spelt = role === 'org' && LETTERS_OR_PLACE.test(whole) ? inFull(whole) : whole.toLowerCase();
  // "Sở Y tế tỉnh Bến Đá" and "Sở Y tế Bến Đá"
  const small = role === 'org' ? spelt.replace(/ tỉnh (?=\S)/, ' ') : spelt;
  if (!SPELT_IN_WAYS.test(small)) return small;
  const name = small
    .replace(/ *[-–] */g, '-')
    .replace(/(?<!\p{L})bđbp(?!\p{L})/u, 'bộ đội biên phòng')
    .replace(/(?<!\p{L})kh ?& ?kt(?!\p{L})/u, 'khoa học và kỹ thuật')
    .replace(/(?<= kỹ thuật) tỉnh$/u, '');
  // "Trường THCS Bến Đá" and "THCS Bến Đá" are one
  return role === 'org'
    ? name.replace(
        /^(ubnd|ủy ban nhân dân|trường(?= (?:th|thcs|thpt|th&thcs|mn|tiểu học|trung học|mầm non|mẫu giáo|phổ thông) )) (?=\S+ \S)/,
        '',
      )
    : name;
};

/** "Sở Giáo dục và Đào tạo | (GDĐT) | tỉnh Bến Đá" */
const SHORT_FORM = / \((?:\p{Lu}|&|-)+\)/u;
/** "Liên minh HTX tỉnh", "Công an tỉnh Thừa Thiên - Huế" */
const LETTERS_OR_PLACE = /\p{Lu}{2}|Thiên ?[-–]/u;

/** Most names hold nothing that is written in several ways. */
const SPELT_IN_WAYS = /[-–]|bđbp|kt| kỹ thuật tỉnh|^(?:ubnd|ủy ban|trường)/;

const isInferred = (found: Claim): boolean => argumentOf(found, 'org')?.basis === 'inferred';
