import { type Form, form, held, placeOf, upper } from './forms.js';
import type { Award, Bloc, Kind } from './truth.js';

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
