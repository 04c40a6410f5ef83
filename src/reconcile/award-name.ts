import { AWARDS } from '../lexicon/awards.js';
import { type AwardWord, awardWords } from './award-words.js';
import { withoutShortForms } from './short-forms.js';
import { spelled } from './spelled.js';

/** What the name of an award says, whatever words it takes for it. */
export interface NamedAward {
  /** A kind of the lexicon: "flag", "order-labour"; null for what no list has. */
  readonly kind: string | null;
  /** The words that told the kind, as they are compared: "tập thể lao động xuất sắc". */
  readonly head: string;
  readonly grade: number | null;
  /** The words of the name alone, without grade and giver: of what no list has, what it is called. */
  readonly body: string;
  /** Those of them in quotation marks. */
  readonly quoted: string;
  /** The same as written: in quotation marks, or else all of it. */
  readonly written: string;
  /** Who gives it, as written: "UBND tỉnh"; null where the name does not say. */
  readonly giver: string | null;
  /** "tỉnh", "tỉnh Bắc Ninh" at its end: given there. */
  readonly province: string | null;
}

/**
 * "Cờ thi đua xuất sắc của UBND tỉnh, hạng Nhất năm 2019" → flag, grade 1, "xuất sắc", "UBND tỉnh". Of a name without any
 * head of the lexicon the whole is the body.
 */
export function readAwardName(name: string): NamedAward {
  const { text, words } = awardWords(withoutShortForms(name));
  const written = (some: readonly AwardWord[]): string =>
    some.length === 0 ? '' : text.slice(some[0].from, some.at(-1)!.to);
  const found = headIn(words);
  if (!found) {
    const all = titled(words);
    const nothing = { kind: null, head: '', grade: null, quoted: '', giver: null, province: null };
    return { ...nothing, body: keys(all), written: written(all) };
  }
  const after = withoutTimes(opened(words, found.from).slice(found.to));
  const { grade, rest } = gradeIn(after, found.kind);
  const giver = giverAt(rest, NAMED_FOR.test(found.kind));
  const own = giver === null ? rest : rest.slice(0, giver.from);
  const quoted = own.filter((one) => one.quoted);
  const province = own.findIndex(({ key, quoted }) => key === 'tỉnh' && !quoted);
  return {
    kind: found.kind,
    head: keys(words.slice(found.from, found.to)),
    grade,
    body: keys(own),
    quoted: keys(quoted),
    written: written(quoted.length > 0 ? quoted : own),
    giver: giver === null ? null : written(rest.slice(giver.name)),
    province: province < 0 || own.length - province > LONGEST_PLACE ? null : written(own.slice(province)),
  };
}

/** "tỉnh Bà Rịa - Vũng Tàu" */
const LONGEST_PLACE = 5;

const keys = (words: readonly AwardWord[]): string => words.map(({ key }) => key).join(' ');
const keyOfForm = (form: string): string => keys(awardWords(form).words);

/** The forms of the lexicon by the words that they are compared by. */
interface Forms {
  /** Kinds by their heads. */
  readonly heads: ReadonlyMap<string, string>;
  /** Words of the longest head. */
  readonly longest: number;
  /** "danh hiệu" and its like, the longest first. */
  readonly titles: readonly string[];
}

// Made when the first name is read: commands and workers that read none would wait for it, a tenth of a second.
const forms = (): Forms => (made ??= formsOf(AWARDS));
let made: Forms | undefined;

function formsOf(awards: typeof AWARDS): Forms {
  const heads = new Map<string, string>();
  const titles: string[] = [];
  for (const { kind, forms } of awards)
    for (const form of forms)
      if (kind === 'title') titles.push(keyOfForm(form));
      else heads.set(keyOfForm(form), kind);
  return {
    heads,
    longest: Math.max(...[...heads.keys()].map((head) => head.split(' ').length)),
    titles: titles.sort((a, b) => b.length - a.length),
  };
}

/** The first head in the name, as long as it gets. */
function headIn(words: readonly AwardWord[]) {
  const { heads, longest } = forms();
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const kind = heads.get(keys(words.slice(from, to)));
      if (kind !== undefined) return { kind, from, to };
    }
  return null;
}

/** “Cờ thi đua của UBND tỉnh”: the marks around the head are those of the whole name. */
function opened(words: readonly AwardWord[], head: number): readonly AwardWord[] {
  const end = words.findIndex(({ quoted }, i) => i >= head && !quoted);
  return words.map((one, i) => (i >= head && (end < 0 || i < end) ? { ...one, quoted: false } : one));
}

/** "danh hiệu “Cơ quan văn hóa”" is what "Cơ quan văn hóa" is. */
function titled(words: readonly AwardWord[]): readonly AwardWord[] {
  const size =
    forms()
      .titles.find((title) => keys(words.slice(0, title.split(' ').length)) === title)
      ?.split(' ').length ?? 0;
  return words.slice(size);
}

/** Without "năm 2019", "năm học 2018-2019", "giai đoạn 2016-2020", "lần thứ hai". */
function withoutTimes(words: readonly AwardWord[]): readonly AwardWord[] {
  const kept: AwardWord[] = [];
  for (let at = 0; at < words.length; ) {
    const [time] = TIMES.exec(`${keys(words.slice(at, at + 4))} `) ?? [];
    if (time === undefined) kept.push(words[at++]);
    else at += time.trim().split(' ').length;
  }
  return kept;
}
const TIMES =
  /^(?:(?:trong )?năm (?:học )?(?:19|20)\d\d (?:(?:19|20)\d\d )?|giai đoạn (?:19|20)\d\d (?:(?:19|20)\d\d )?|lần (?:thứ )?(?:\d+|nhất|hai|ba|tư|năm|sáu) )/;

/** "hạng Nhất", "hạng II", "hạng 3", wherever it stands; behind an order a number alone: "Huân chương Lao động III". */
function gradeIn(words: readonly AwardWord[], kind: string) {
  const at = words.findIndex(({ key }, i) => key === 'hạng' && GRADES.has(words[i + 1]?.key ?? ''));
  if (at >= 0) return { grade: GRADES.get(words[at + 1].key)!, rest: [...words.slice(0, at), ...words.slice(at + 2)] };
  const bare = /^(?:order|medal)-/.test(kind) && words.length > 0 && NUMBERS.test(words[0].key);
  return bare ? { grade: GRADES.get(words[0].key)!, rest: words.slice(1) } : { grade: null, rest: words };
}
const GRADES = new Map([
  ...['nhất', 'i', '1'].map((key) => [key, 1] as const),
  ...['nhì', 'nhị', 'hai', 'ii', '2'].map((key) => [key, 2] as const),
  ...['ba', 'iii', '3'].map((key) => [key, 3] as const),
]);
const NUMBERS = /^(?:i{1,3}|[123])$/;

/** What they are for is a part of their names, where "của" may stand too. */
const NAMED_FOR = /^(?:badge|medal|commemorative-medal|title)/;

/** Where "của UBND tỉnh", "UBND tỉnh" begins, and who is named in it. */
function giverAt(
  words: readonly AwardWord[],
  namedFor: boolean,
): { readonly from: number; readonly name: number } | null {
  for (let from = 0; from < words.length; from++) {
    if (words[from].quoted) continue;
    const of = ['của', 'do'].includes(words[from].key);
    const name = of ? from + 1 : from;
    if (name === words.length) return null;
    if ((of && !namedFor) || GIVERS.test(keys(words.slice(name)))) return { from, name };
  }
  return null;
}
/** Those who give awards, by their first words. */
const GIVERS = spelled(
  /^(?:(?:phó )?chủ tịch |ct (?:ubnd|nước)|ctn$|ủy ban |ubnd|hđnd|hội đồng |(?:phó )?thủ tướng|chính phủ|bộ |b(?:qp|ca|nv|tc|yt|tp|ct)$|thống đốc|ngân hàng |nhnn|bảo hiểm |bhxh|kiểm toán |tổng |liên |lđlđ|ban (?:thường vụ|chấp hành|tổ chức|tuyên giáo)|btv |bch |đoàn |trung ương|t[ưw] |tỉnh (?:ủy|đoàn)|thành (?:ủy|đoàn)|huyện (?:ủy|đoàn)|đảng (?:ủy|bộ)|giám đốc|tổng giám đốc|hiệu trưởng|sở |cục |công an |quân khu|hội |tập đoàn |công ty |viện |tòa |trường |đại học )/,
);
