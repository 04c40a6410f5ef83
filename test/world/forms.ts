import type { Award, Bloc, Kind } from './truth.js';
import type { Province, Unit } from './units.js';

/** A way to write a name. Those that are held out were never looked at while the rules were tuned. */
export interface Form<T> {
  readonly name: string;
  readonly held: boolean;
  /** Null for what cannot be written so. `near`: the paper itself says which district it is of. */
  write(of: T, near: boolean): string | null;
}

const form = <T>(name: string, write: Form<T>['write']): Form<T> => ({ name, held: false, write });
const held = <T>(name: string, write: Form<T>['write']): Form<T> => ({ name, held: true, write });

export const placeOf = ({ territory, name }: Province): string =>
  name.startsWith('Thành phố ') ? name : `${territory} ${name}`;
const upper = (text: string): string => text.toUpperCase();
/** "Hòa" → "Hoà", "Ủy" → "Uỷ": the older placement of tones. */
const olderTones = (text: string): string => text.replace(/òa|óa|ủy|Ủy/g, (two) => OLDER.get(two)!);
const OLDER = new Map([
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ủy', 'uỷ'],
  ['Ủy', 'Uỷ'],
]);
const otherVowels = (text: string): string =>
  text
    .replace(/Công ty/g, 'Công ti')
    .replace(/Kỹ thuật/g, 'Kĩ thuật')
    .replace(/Lý /g, 'Lí ');

/** With its district where the paper is not of that. */
const base = ({ name, district }: Unit, near: boolean): string => (district && !near ? `${name}, ${district}` : name);
const shortAt =
  (i: number) =>
  ({ short, district }: Unit, near: boolean): string | null =>
    i < short.length ? (district && !near ? `${short[i]}, ${district}` : short[i]) : null;
const ifChanged = (before: string, after: string): string | null => (before === after ? null : after);
const changed =
  (change: (text: string) => string): Form<Unit>['write'] =>
  (unit, near) =>
    ifChanged(base(unit, near), change(base(unit, near)));
const placed =
  (end: (province: Province) => string, at = -1): Form<Unit>['write'] =>
  (unit) => {
    const name = at < 0 ? unit.name : unit.short[at];
    return unit.placed && name ? `${name} ${end(unit.province)}` : null;
  };

export const UNIT_FORMS: readonly Form<Unit>[] = [
  form('in full', base),
  form('shortened', shortAt(0)),
  form(
    'of the province',
    placed(({ territory }) => territory),
  ),
  form('of the named province', placed(placeOf)),
  form(
    'with the bare name of the province',
    placed(({ name }) => name),
  ),
  form(
    'shortened, of the province',
    placed(({ territory }) => territory, 0),
  ),
  form('capitals', changed(upper)),
  form('older tones', changed(olderTones)),
  form(
    '"&" for "và"',
    changed((text) => text.replace(/ và /g, ' & ')),
  ),
  form('company in quotes', ({ name }) =>
    /^Công ty (?:TNHH|TNHH MTV) /.test(name) ? name.replace(/((?:TNHH MTV|TNHH) )(.+)/, '$1“$2”') : null,
  ),
  form('small first letter', (unit, near) =>
    base(unit, near).replace(/^(?:Sở|Trường|Công ty|Bệnh viện|Hội) /, (head) => head.toLowerCase()),
  ),
  form('another short form', shortAt(1)),
  held('i for y', changed(otherVowels)),
  held('a third short form', shortAt(2)),
  held('shortened, of the named province', placed(placeOf, 0)),
  held('capitals, of the named province', (unit, near) =>
    placed((province) => upper(placeOf(province)))({ ...unit, name: upper(unit.name) }, near),
  ),
  held('with its short form behind it', ({ name, short, placed: departments }) =>
    departments && short[0] ? `${name} (${short[0].replace(/^(?:Sở|Hội|Bộ) /, '')})` : null,
  ),
  held(
    'dashes for commas and "và"',
    changed((text) => text.replace(/, (?=Thể thao)/, ' - ').replace(/ và /g, ' – ')),
  ),
];

const byGiver =
  (write: (kind: Kind, giver: string) => string | null): Form<Award>['write'] =>
  ({ kind, bloc }) =>
    write(kind, bloc.district ? `UBND ${bloc.district}` : `UBND ${bloc.province.territory}`);
const oneOf =
  (names: Partial<Record<Kind, string>>): Form<Award>['write'] =>
  ({ kind }) =>
    names[kind] ?? null;

export const AWARD_FORMS: readonly Form<Award>[] = [
  form(
    'plain',
    oneOf({
      flag: 'Cờ thi đua',
      merit: 'Bằng khen',
      'flag-of-government': 'Cờ thi đua của Chính phủ',
      'merit-of-prime-minister': 'Bằng khen của Thủ tướng Chính phủ',
      'labour-3': 'Huân chương Lao động hạng Ba',
      collective: 'Tập thể Lao động xuất sắc',
      'giấy khen': 'Giấy khen',
      advanced: 'Tập thể Lao động tiên tiến',
    }),
  ),
  form(
    'with its giver',
    byGiver((kind, giver) =>
      kind === 'flag'
        ? `Cờ thi đua của ${giver}`
        : kind === 'merit'
          ? `Bằng khen của Chủ tịch ${giver}`
          : kind === 'giấy khen'
            ? `Giấy khen của Chủ tịch ${giver}`
            : null,
    ),
  ),
  form(
    'longer',
    oneOf({
      flag: 'Cờ thi đua xuất sắc',
      collective: 'danh hiệu “Tập thể Lao động xuất sắc”',
      advanced: 'danh hiệu Tập thể Lao động tiên tiến',
      'labour-3': 'Huân chương Lao động hạng III',
      'flag-of-government': 'Cờ Thi đua Chính phủ',
    }),
  ),
  form(
    'longer, with its giver',
    byGiver((kind, giver) =>
      kind === 'flag' ? `Cờ thi đua xuất sắc của ${giver}` : kind === 'merit' ? `Bằng khen của ${giver}` : null,
    ),
  ),
  form(
    'capitals',
    oneOf({
      flag: 'CỜ THI ĐUA',
      merit: 'BẰNG KHEN',
      'giấy khen': 'GIẤY KHEN',
      collective: 'TẬP THỂ LAO ĐỘNG XUẤT SẮC',
    }),
  ),
  held(
    'small letters',
    oneOf({
      flag: 'cờ thi đua',
      merit: 'bằng khen',
      collective: 'tập thể lao động xuất sắc',
      'labour-3': 'huân chương lao động hạng ba',
      'giấy khen': 'giấy khen',
    }),
  ),
  held(
    'shortened',
    oneOf({
      collective: 'Tập thể LĐXS',
      advanced: 'Tập thể LĐTT',
      'labour-3': 'HCLĐ hạng Ba',
      merit: 'BK',
      'merit-of-prime-minister': 'Bằng khen của TTg',
    }),
  ),
  held(
    'other words',
    oneOf({
      flag: 'Cờ đơn vị xuất sắc',
      merit: 'Bằng khen thành tích xuất sắc',
      'flag-of-government': 'Cờ thi đua xuất sắc của Chính phủ',
    }),
  ),
];

export const GIVER_FORMS: readonly Form<Bloc>[] = [
  form('shortened', ({ province, district }) => `UBND ${district ?? province.territory}`),
  form('in full', ({ province, district }) => `Ủy ban nhân dân ${district ?? province.territory}`),
  form('chairman', ({ province, district }) => `Chủ tịch UBND ${district ?? province.territory}`),
  form('named', ({ province, district }) => (district ? null : `UBND ${placeOf(province)}`)),
  form('chairman in full', ({ province, district }) => `Chủ tịch Ủy ban nhân dân ${district ?? placeOf(province)}`),
  form('older tones', ({ province, district }) => `Uỷ ban nhân dân ${district ?? province.territory}`),
  held('capitals', ({ province, district }) => upper(`Ủy ban nhân dân ${district ?? placeOf(province)}`)),
  held('capital Tỉnh', ({ province, district }) =>
    district ? null : `UBND ${province.territory === 'tỉnh' ? 'Tỉnh' : 'Thành phố'}`,
  ),
  held('comma and province', ({ province, district }) =>
    district ? `UBND ${district}, ${placeOf(province)}` : `UBND ${province.name}`,
  ),
];

/** `near`: the paper comes from who has the bloc, so that a number alone says which it is. */
export const BLOC_FORMS: readonly Form<Bloc>[] = [
  form('as its owner says', ({ name, district }, near) => (near || (!/\d$/.test(name) && !district) ? name : null)),
  form('of the named province', ({ name, province, district }) => (district ? null : `${name} ${placeOf(province)}`)),
  form('of the province', ({ name, province, district }) => (district ? null : `${name} ${province.territory}`)),
  form('of the district', ({ name, district }) => (district ? `${name} ${district}` : null)),
  form('capitals', ({ name, district, province }) => upper(`${name} ${district ?? placeOf(province)}`)),
  held('bare name of the province', ({ name, province, district }) => (district ? null : `${name} ${province.name}`)),
  held(
    'older tones',
    ({ name, district, province }) =>
      ifChanged(name, olderTones(name)) && `${olderTones(name)} ${district ?? placeOf(province)}`,
  ),
  held('commas for dashes', ({ name, province, district }) =>
    district || !name.includes(' - ') ? null : `${name.replace(' - ', ', ')} ${placeOf(province)}`,
  ),
];
